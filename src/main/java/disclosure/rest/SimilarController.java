package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.FindingSimilar;
import disclosure.handling.Moment;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was asked before in like words, or by the same applicant; a hint and no decision. */
@RestController
@RequestMapping(path = "/api/cases/{reference}/similar", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class SimilarController {

    private final FindingSimilar finding;
    private final Clock clock;

    SimilarController(FindingSimilar finding, Clock clock) {
        this.finding = finding;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Earlier requests of the same applicant, and similar ones of others",
            description =
                    "By the wording of the request; score is 0 to 1. Only the counter and the head of the working body"
                            + " see more than references. Enough different applicants for one thing lead to the proposal of Art. 44.")
    Ruling<SimilarView> similar(@PathVariable Reference reference, Actor actor) {
        return finding.of(reference, actor, Moment.of(clock)).map(SimilarView::of);
    }
}
