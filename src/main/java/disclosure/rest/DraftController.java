package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.ReviewRecord;
import disclosure.casefile.Standing;
import disclosure.handling.ExcludingPeople;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases;
import disclosure.handling.ReferringDraft;
import disclosure.handling.ReopeningDraft;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.OutsideRuling;
import disclosure.review.ReviewReason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a draft beside the tasks of its review, and the written record of that review. */
@RestController
@RequestMapping(path = "/api/cases/{reference}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Review of a draft")
class DraftController {

    private static final int TEXT = 5000;

    private final ReopeningDraft reopening;
    private final ReferringDraft referring;
    private final ExcludingPeople excluding;
    private final ReadingCases cases;
    private final Wording words;
    private final Clock clock;

    DraftController(
            ReopeningDraft reopening,
            ReferringDraft referring,
            ExcludingPeople excluding,
            ReadingCases cases,
            Wording words,
            Clock clock) {
        this.reopening = reopening;
        this.referring = referring;
        this.excluding = excluding;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    /** @param authority competent department or secrecy administration */
    record ReferralForm(
            @NotBlank @CodePoints(max = 300) String authority,
            @NotBlank @CodePoints(max = TEXT) String question) {}

    /** @param ruling what it comes to */
    record AnswerForm(
            @NotBlank @CodePoints(max = TEXT) String answer,
            @NotNull OutsideRuling ruling) {}

    /** @param person user name of the one who is kept out @param replacement user name, null where decided later */
    record ExclusionForm(
            @NotBlank @CodePoints(max = 100) String person,
            @NotBlank @CodePoints(max = TEXT) String reason,
            @Nullable @CodePoints(max = 100) String replacement) {}

    @PostMapping(path = "/draft/reopening", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take a draft back from review or signature",
            description = "Every opinion on it is void and stays on file. For HANDLER and OFFICE_HEAD.")
    Ruling<StandingView> reopen(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.Because form, Actor actor) {
        return at(now -> reopening.reopen(reference, form.reason(), actor, now));
    }

    @PostMapping(path = "/draft/referral", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Ask outside whether it may be disclosed",
            description = "Art. 17(3). The clock runs on; nothing is approved for confidentiality before the answer.")
    Ruling<StandingView> refer(@PathVariable Reference reference, @RequestBody @Valid ReferralForm form, Actor actor) {
        return at(now -> referring.refer(reference, form.authority(), form.question(), actor, now));
    }

    @PostMapping(path = "/draft/referral/answer", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The answer from outside came in",
            description = "One that forbids disclosure keeps back every draft that discloses, until another answer.")
    Ruling<StandingView> answered(@PathVariable Reference reference, @RequestBody @Valid AnswerForm form, Actor actor) {
        return at(now -> referring.answered(reference, form.answer(), form.ruling(), actor, now));
    }

    @PostMapping(path = "/exclusions", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Keep somebody with an interest out of the matter",
            description = "The person may neither draft, review nor sign, and gives up the tasks of the case.")
    Ruling<StandingView> exclude(
            @PathVariable Reference reference, @RequestBody @Valid ExclusionForm form, Actor actor) {
        return at(now -> excluding.exclude(reference, form.person(), form.reason(), form.replacement(), actor, now));
    }

    @GetMapping("/review")
    @Operation(
            summary = "The written record of the review",
            description =
                    "Levels asked, opinions with name and moment, findings; live, or why nothing may leave on it.")
    Ruling<ReviewRecordView> review(@PathVariable Reference reference, Actor actor) {
        return cases.open(reference, actor, Moment.of(clock))
                .flatMap(opened -> ReviewRecord.of(opened.file())
                        .<Ruling<ReviewRecordView>>map(record -> Ruling.granted(ReviewRecordView.of(record, words)))
                        .orElseGet(() -> Ruling.refused(Checklist.REVIEW, ReviewReason.NO_DRAFT)));
    }

    private Ruling<StandingView> at(Function<Moment, Ruling<Standing>> act) {
        Moment now = Moment.of(clock);
        return act.apply(now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
