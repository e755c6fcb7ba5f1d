package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.AskingReasons;
import disclosure.handling.ContactingApplicant;
import disclosure.handling.CorrectingReceipt;
import disclosure.handling.Extending;
import disclosure.handling.Moment;
import disclosure.handling.ReceivingCorrection;
import disclosure.handling.RevokingNotice;
import disclosure.handling.TaskForm;
import disclosure.handling.Withdrawing;
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

/** What may happen to a case beside its tasks. Each answers where the case then stands; a refused act is 409. */
@RestController
@RequestMapping(path = "/api/cases/{reference}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Acts on a case")
class CaseActController {

    private final ReceivingCorrection correcting;
    private final RevokingNotice revoking;
    private final Withdrawing withdrawing;
    private final Extending extending;
    private final AskingReasons asking;
    private final ContactingApplicant contacting;
    private final CorrectingReceipt receipt;
    private final Clock clock;

    CaseActController(
            ReceivingCorrection correcting,
            RevokingNotice revoking,
            Withdrawing withdrawing,
            Extending extending,
            AskingReasons asking,
            ContactingApplicant contacting,
            CorrectingReceipt receipt,
            Clock clock) {
        this.correcting = correcting;
        this.revoking = revoking;
        this.withdrawing = withdrawing;
        this.extending = extending;
        this.asking = asking;
        this.contacting = contacting;
        this.receipt = receipt;
        this.clock = clock;
    }

    @PostMapping(path = "/correction", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The corrected request came in", description = "Art. 30: the reply period starts anew.")
    Ruling<StandingView> correct(
            @PathVariable Reference reference, @RequestBody @Valid TaskForm.CorrectedRequest form, Actor actor) {
        return at(now -> correcting.receive(reference, form, actor, now));
    }

    @PostMapping(path = "/correction/revocation", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Take back a correction notice", description = "The clock runs on as if it had never stopped.")
    Ruling<StandingView> revoke(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.Because form, Actor actor) {
        return at(now -> revoking.revoke(reference, form.reason(), actor, now));
    }

    @PostMapping(path = "/withdrawal", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The applicant withdraws")
    Ruling<StandingView> withdraw(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.Withdrawal form, Actor actor) {
        return at(now -> withdrawing.withdraw(reference, form.record(), actor, now));
    }

    @PostMapping(path = "/extension", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Extend the reply period", description = "Art. 33(2): once, 1 to 20 working days.")
    Ruling<StandingView> extend(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.Extension form, Actor actor) {
        return at(now -> extending.extend(reference, form.workingDays(), form.reason(), actor, now));
    }

    @PostMapping(path = "/reasons/request", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Ask why so many or so often", description = "Art. 35: the clock runs on.")
    Ruling<StandingView> askReasons(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.ReasonsRequest form, Actor actor) {
        return at(now -> asking.ask(reference, form.counts(), actor, now));
    }

    @PostMapping(path = "/reasons/delivery", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The request for reasons arrived",
            description = "Art. 35: the time to give them runs from here; silence counts only after it.")
    Ruling<StandingView> reasonsNoticeDelivered(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.ReasonsDelivery form, Actor actor) {
        return at(now -> asking.delivered(reference, form.deliveredOn(), form.evidence(), actor, now));
    }

    @PostMapping(path = "/reasons", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The applicant gave reasons")
    Ruling<StandingView> giveReasons(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.Reasons form, Actor actor) {
        return at(now -> asking.given(reference, form.reasons(), actor, now));
    }

    @PostMapping(path = "/contact-attempts", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The applicant could not be reached")
    Ruling<StandingView> attemptContact(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.ContactAttempt form, Actor actor) {
        return at(now -> contacting.attempted(reference, form.how(), form.result(), actor, now));
    }

    @PostMapping(path = "/receipt-correction", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The evidence of arrival was read wrongly", description = "Waits for a second person.")
    Ruling<StandingView> correctReceipt(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.ReceiptCorrection form, Actor actor) {
        return at(now -> receipt.propose(reference, form.arrival(), form.confirmedOn(), form.reason(), actor, now));
    }

    @PostMapping(path = "/receipt-correction/approval")
    @Operation(summary = "Agree to the corrected evidence", description = "Not by the person who proposed it.")
    Ruling<StandingView> approveReceiptCorrection(@PathVariable Reference reference, Actor actor) {
        return at(now -> receipt.approve(reference, actor, now));
    }

    @PostMapping(path = "/receipt-correction/refusal", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Do not agree to the corrected evidence",
            description = "The evidence on file stands. Not by the person who proposed it.")
    Ruling<StandingView> refuseReceiptCorrection(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.Refusal form, Actor actor) {
        return at(now -> receipt.refuse(reference, form.reason(), actor, now));
    }

    private Ruling<StandingView> at(Function<Moment, Ruling<Standing>> act) {
        Moment now = Moment.of(clock);
        return act.apply(now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
