package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.PaperUse;
import disclosure.casefile.Reference;
import disclosure.handling.MarkingPapers;
import disclosure.handling.Moment;
import disclosure.handling.ShowingIdentity;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who somebody is, for the counter, which registers and delivers: identity numbers in full, and which files prove identity. */
@RestController
@RequestMapping(path = "/api/cases/{reference}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Identity")
class IdentityController {

    private final ShowingIdentity showing;
    private final MarkingPapers marking;
    private final Clock clock;

    IdentityController(ShowingIdentity showing, MarkingPapers marking, Clock clock) {
        this.showing = showing;
        this.marking = marking;
        this.clock = clock;
    }

    /** In full. @param agentNumber of who acts for the applicant */
    record NumbersView(
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String agentIdType,
            @Nullable String agentNumber) {

        @Override
        public String toString() {
            return "NumbersView";
        }
    }

    record UseForm(@NotNull PaperUse use) {}

    @PostMapping("/identity")
    @Operation(
            summary = "Show the identity numbers in full",
            description = "For REGISTRAR. That they were shown, to whom and when, is an act of the case.")
    Ruling<NumbersView> show(@PathVariable Reference reference, Actor actor) {
        return showing.numbers(reference, actor, Moment.of(clock))
                .map(numbers -> new NumbersView(
                        numbers.idType(), numbers.idNumber(), numbers.agentIdType(), numbers.agentNumber()));
    }

    @PostMapping(path = "/attachments/{id}/use", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say what a file is that the applicant sent in",
            description = "For REGISTRAR. An identity proof is seen by the counter alone, material by the division as"
                    + " well; a file that nobody has marked by the counter alone.")
    Ruling<StandingView> mark(
            @PathVariable Reference reference, @PathVariable String id, @RequestBody @Valid UseForm form, Actor actor) {
        Moment now = Moment.of(clock);
        return marking.mark(reference, id, form.use(), actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
