package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.JoiningRequests;
import disclosure.handling.Moment;
import disclosure.handling.SupportingCase;
import disclosure.law.Article;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done around a request and moves no clock. Each answers where the case stands. */
@RestController
@RequestMapping(path = "/api/cases/{reference}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Around a request")
class SupportController {

    private final SupportingCase supporting;
    private final JoiningRequests joining;
    private final Clock clock;

    SupportController(SupportingCase supporting, JoiningRequests joining, Clock clock) {
        this.supporting = supporting;
        this.joining = joining;
        this.clock = clock;
    }

    @PostMapping(path = "/interviews", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "A talk with the applicant", description = "L-34; the written reply is still owed.")
    Ruling<StandingView> interview(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.Interview form, Actor actor) {
        return at(now -> supporting.interviewed(reference, form.talk(), actor, now));
    }

    @PostMapping(path = "/assistance", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Help with reading, sight or hearing", description = "Art. 43.")
    Ruling<StandingView> assist(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.Assistance form, Actor actor) {
        return at(now -> supporting.assisted(reference, form.what(), actor, now));
    }

    @PostMapping(path = "/hand-overs", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The request passed from one unit of the bureau to another")
    Ruling<StandingView> handOver(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.HandOver form, Actor actor) {
        return at(now -> supporting.forwarded(reference, form.handOver(), actor, now));
    }

    @PostMapping(path = "/coordination", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Another agency confirmed that what is published agrees", description = "Art. 11.")
    Ruling<StandingView> coordinate(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.Coordination form, Actor actor) {
        return at(now -> supporting.coordinated(reference, form.agency(), form.matter(), form.result(), actor, now));
    }

    @PostMapping(path = "/searches", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Where and how the information was looked for")
    Ruling<StandingView> search(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.Search form, Actor actor) {
        return at(now -> supporting.searched(reference, form.search(), actor, now));
    }

    @PostMapping(path = "/joining", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Answer together with the same applicant's pending request for the same",
            description = "Recorded on both cases; both count as received, neither is repeated.")
    Ruling<StandingView> join(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.Joining form, Actor actor) {
        return Reference.readAny(form.other())
                .map(other -> at(now -> joining.join(reference, other, form.reason(), actor, now)))
                .orElseGet(() -> Ruling.refused(Article.internalRule(), CaseReason.CASE_UNKNOWN, form.other()));
    }

    @PostMapping(path = "/joining/parting", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Answer a joined request apart or otherwise after all",
            description = "For the head of the office, with a reason; recorded on both cases while the later is open.")
    Ruling<StandingView> part(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.Joining form, Actor actor) {
        return Reference.readAny(form.other())
                .map(other -> at(now -> joining.part(reference, other, form.reason(), actor, now)))
                .orElseGet(() -> Ruling.refused(Article.internalRule(), CaseReason.CASE_UNKNOWN, form.other()));
    }

    @PostMapping(path = "/publication", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Propose to publish what several ask for", description = "Art. 44.")
    Ruling<StandingView> proposePublication(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.Publication form, Actor actor) {
        return at(now -> supporting.proposePublication(reference, form.byApplicant(), form.reason(), actor, now));
    }

    @PostMapping(path = "/publication/decision", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Decide on the publication")
    Ruling<StandingView> decidePublication(
            @PathVariable Reference reference, @RequestBody @Valid SupportForms.PublicationDecision form, Actor actor) {
        return at(now -> supporting.decidePublication(reference, form.verdict(), form.reason(), actor, now));
    }

    private Ruling<StandingView> at(Function<Moment, Ruling<Standing>> act) {
        Moment now = Moment.of(clock);
        return act.apply(now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
