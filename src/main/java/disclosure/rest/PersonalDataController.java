package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Moment;
import disclosure.handling.ReducingPersonalData;
import disclosure.handling.RestoringPersonalData;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
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

/** Who asked, taken out of the operational tables once the sealed volume keeps it, and put back for a late remedy. */
@RestController
@RequestMapping(path = "/api", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Personal data after filing")
class PersonalDataController {

    private static final int TEXT = 5000;

    private final ReducingPersonalData reducing;
    private final RestoringPersonalData restoring;
    private final Wording words;
    private final Clock clock;

    PersonalDataController(ReducingPersonalData reducing, RestoringPersonalData restoring, Wording words, Clock clock) {
        this.reducing = reducing;
        this.restoring = restoring;
        this.words = words;
        this.clock = clock;
    }

    /** @param what in the caller's language */
    record AgainstView(String reason, String article, String what) {

        static @Nullable AgainstView of(@Nullable Refusal refusal, Wording words) {
            return refusal == null
                    ? null
                    : new AgainstView(refusal.reason().name(), refusal.article().toString(), words.refusal(refusal));
        }
    }

    /** @param dueOn first day on which no period keeps the data, null while the volume is not sealed */
    record ComingView(
            String reference,
            @Nullable LocalDate dueOn,
            @Nullable AgainstView against) {}

    /** @param rule the setting under which it was done, as P3M */
    record ReducedView(String reference, LocalDate on, String rule) {}

    record PersonalDataView(List<ComingView> coming, List<ReducedView> reduced) {}

    /** @param reduced whether it was; if not, what stood against it */
    record OutcomeView(
            String reference, boolean reduced, @Nullable AgainstView against) {}

    /** @param applicant as the sealed volume has it */
    record RestorationForm(
            @Valid @NotNull ApplicantForm applicant,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    @GetMapping("/personal-data")
    @Operation(
            summary = "Which archived cases are reduced next, and which were in a year",
            description = "Those due first; with what stands against each today. The volume is looked at when a case is"
                    + " reduced. year: the present one.")
    PersonalDataView list(@RequestParam(required = false) @Nullable @Min(2008) @Max(2200) Integer year) {
        Moment now = Moment.of(clock);
        LocalDate first = LocalDate.of(year == null ? now.today().getYear() : year, 1, 1);
        return new PersonalDataView(
                reducing.coming(now).stream()
                        .map(one -> new ComingView(
                                one.reference().value(), one.dueOn(), AgainstView.of(one.against(), words)))
                        .toList(),
                reducing.reduced(first, first.withDayOfYear(first.lengthOfYear())).stream()
                        .map(one -> new ReducedView(one.reference().value(), one.on(), one.rule()))
                        .toList());
    }

    @PostMapping("/personal-data/reduction")
    @Operation(
            summary = "Reduce all cases that are due, as the nightly run does",
            description = "One result for each; one that is refused keeps no other waiting.")
    List<OutcomeView> all(Actor actor) {
        Moment now = Moment.of(clock);
        return reducing.due(now).stream()
                .map(reference -> outcome(reference, reducing.reduce(reference, actor, now)))
                .toList();
    }

    private OutcomeView outcome(Reference reference, Ruling<Standing> ruling) {
        Refusal refusal = ruling instanceof Refused<Standing> no ? no.refusal() : null;
        return new OutcomeView(reference.value(), refusal == null, AgainstView.of(refusal, words));
    }

    @PostMapping("/cases/{reference}/personal-data/reduction")
    @Operation(
            summary = "Take who asked out of the operational tables",
            description =
                    "Once the case is archived, its volume sealed and sound, and nobody can challenge it any more."
                            + " The volume keeps it.")
    Ruling<StandingView> reduce(@PathVariable Reference reference, Actor actor) {
        Moment now = Moment.of(clock);
        return reducing.reduce(reference, actor, now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }

    @PostMapping(path = "/cases/{reference}/personal-data/restoration", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Put who asked back, looked up in the sealed volume by a person",
            description =
                    "Only while a remedy is pending or another reply is ordered; the applicant has to be the one of"
                            + " the case.")
    Ruling<StandingView> restore(
            @PathVariable Reference reference, @RequestBody @Valid RestorationForm form, Actor actor) {
        Moment now = Moment.of(clock);
        return restoring
                .restore(reference, form.applicant().applicant(), form.reason(), actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
