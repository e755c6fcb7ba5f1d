package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.DecidingRemedies;
import disclosure.handling.Moment;
import disclosure.handling.SideForm;
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

/** How a remedy ended, at any time, and what came of it. */
@RestController
@RequestMapping(
        path = "/api/cases/{reference}/remedies/{id}",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
@Tag(name = "Remedies")
class RemedyResultController {

    private final DecidingRemedies remedies;
    private final Clock clock;

    RemedyResultController(DecidingRemedies remedies, Clock clock) {
        this.remedies = remedies;
        this.clock = clock;
    }

    @PostMapping("/decision")
    @Operation(
            summary = "The result is known",
            description = "At any time while it is pending: withdrawn or not taken up as well. Closes its open task.")
    Ruling<StandingView> decided(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid SideForm.RecordRemedyResult form,
            Actor actor) {
        return at(now -> remedies.decided(reference, id, form, actor, now));
    }

    @PostMapping("/category")
    @Operation(summary = "The result is counted in another column", description = "Its exact words stay.")
    Ruling<StandingView> category(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid RemedyForms.Column form,
            Actor actor) {
        return at(now -> remedies.categorize(reference, id, form.category(), form.reason(), actor, now));
    }

    @PostMapping("/follow-up")
    @Operation(summary = "What was put right, and what was learned")
    Ruling<StandingView> followUp(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid RemedyForms.FollowUp form,
            Actor actor) {
        return at(now -> remedies.followUp(reference, id, form.correction(), form.lessons(), actor, now));
    }

    private Ruling<StandingView> at(Function<Moment, Ruling<Standing>> act) {
        Moment now = Moment.of(clock);
        return act.apply(now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
