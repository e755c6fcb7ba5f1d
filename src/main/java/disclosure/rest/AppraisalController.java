package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Appraisal;
import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.handling.AppraisingVolumes;
import disclosure.handling.Moment;
import disclosure.law.Ruling;
import disclosure.review.Verdict;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of volumes whose time is over: proposed by one person, decided by another, listed for ever. */
@RestController
@RequestMapping(path = "/api", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Volumes and evidence")
class AppraisalController {

    private static final int TEXT = 5000;

    private final AppraisingVolumes appraising;
    private final Clock clock;

    AppraisalController(AppraisingVolumes appraising, Clock clock) {
        this.appraising = appraising;
        this.clock = clock;
    }

    /** @param retention the class it is kept on in; needed for KEEP_LONGER */
    record ProposalForm(
            @NotNull Appraisal proposal,
            @Nullable RetentionClass retention,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    record DecisionForm(
            @NotNull Verdict verdict,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    /** @param keptUntil the day its time was over @param reason of the proposal */
    record ToDestroyView(
            String reference,
            String volume,
            RetentionClass retention,
            LocalDate keptUntil,
            String proposedBy,
            String reason,
            String decidedBy,
            LocalDate decidedOn) {}

    @PostMapping(path = "/cases/{reference}/volume/appraisal", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Propose what becomes of a volume whose time is over")
    Ruling<StandingView> propose(
            @PathVariable Reference reference, @RequestBody @Valid ProposalForm form, Actor actor) {
        Moment now = Moment.of(clock);
        return appraising
                .propose(reference, form.proposal(), form.retention(), form.reason(), actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }

    @PostMapping(path = "/cases/{reference}/volume/appraisal/decision", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decide on the proposal",
            description = "By somebody else than who proposed. A volume to be destroyed comes on the list; nothing is"
                    + " destroyed by the system.")
    Ruling<StandingView> decide(@PathVariable Reference reference, @RequestBody @Valid DecisionForm form, Actor actor) {
        Moment now = Moment.of(clock);
        return appraising
                .decide(reference, form.verdict(), form.reason(), actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }

    @GetMapping("/volumes/to-destroy")
    @Operation(summary = "Volumes decided on in a year that are to be destroyed")
    List<ToDestroyView> toDestroy(@RequestParam @Min(2008) @Max(2200) int year) {
        return appraising.toDestroy(year).stream()
                .map(line -> new ToDestroyView(
                        line.reference().value(),
                        line.volume(),
                        line.retention(),
                        line.keptUntil(),
                        line.proposedBy(),
                        line.reason(),
                        line.decidedBy(),
                        line.decidedOn()))
                .toList();
    }
}
