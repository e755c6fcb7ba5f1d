package disclosure.engine;

import disclosure.casefile.Act;
import disclosure.casefile.ServiceMethod;
import disclosure.handling.DeliveryForm;
import disclosure.handling.DraftForm;
import disclosure.handling.TaskForm;
import disclosure.handling.TaskForm.AbandonmentFinding;
import disclosure.handling.TaskForm.CorrectedRequest;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms as people fill them in, with the same words in every free text. */
record Forms(String words) {

    static final Forms PLAIN = new Forms("已核对无误");

    TaskForm confirmed(@Nullable LocalDate contactedOn) {
        return new TaskForm.ConfirmReceipt(contactedOn, words);
    }

    TaskForm registered(Act.Need need) {
        return new TaskForm.RegisterRequest(need, false);
    }

    TaskForm notice() {
        return new TaskForm.SendCorrectionNotice(List.of(words, words), words, null);
    }

    TaskForm noticeDelivered(@Nullable LocalDate on) {
        return new TaskForm.RecordCorrectionDelivery(on, words);
    }

    TaskForm abandoned() {
        return checked(AbandonmentFinding.NO_GOOD_REASON, null, null);
    }

    TaskForm newWindow(@Nullable String reason) {
        return checked(AbandonmentFinding.NEW_WINDOW, reason, null);
    }

    TaskForm accepted(@Nullable CorrectedRequest correction) {
        return checked(AbandonmentFinding.ACCEPTED, null, correction);
    }

    private TaskForm checked(
            AbandonmentFinding finding, @Nullable String reason, @Nullable CorrectedRequest correction) {
        return new TaskForm.CheckAbandonment(finding, words, words, reason, null, correction);
    }

    CorrectedRequest corrected(@Nullable LocalDate postedOn, @Nullable String goodReason) {
        return new CorrectedRequest(Channel.IN_PERSON, null, null, postedOn, words, goodReason);
    }

    TaskForm closingLetter() {
        return new DeliveryForm.IssueClosingLetter(words);
    }

    TaskForm closingLetterServed() {
        return new DeliveryForm.DeliverClosingLetter(ServiceMethod.POST, words, null, words, false, null);
    }

    TaskForm division() {
        return new TaskForm.AssignDivision(Staff.EMPLOYMENT);
    }

    TaskForm draft() {
        return draft(Outcome.G2);
    }

    /** Says everything that any outcome asks for, except that something is withheld. */
    TaskForm draft(Outcome outcome) {
        return new TaskForm.HandleRequest(
                outcome,
                words,
                words,
                words,
                null,
                words,
                words,
                List.of(words),
                null,
                words,
                new TaskForm.SearchRecord(words, words, words, words));
    }

    /** Part is given and part is not. */
    TaskForm partialDraft() {
        return new TaskForm.HandleRequest(
                Outcome.P1,
                words,
                words,
                words,
                null,
                words,
                words,
                List.of(words),
                List.of(new TaskForm.WithheldPart(words, Outcome.D4, words)),
                words,
                null);
    }

    TaskForm approved() {
        return new TaskForm.ReviewDraft(Verdict.APPROVED, words, null);
    }

    /** The confidentiality reviewer's: every head of the letter and of that many documents was looked at. */
    TaskForm looked(int documents) {
        return new TaskForm.ReviewDraft(Verdict.APPROVED, words, null, DraftForm.Finding.nothing(documents));
    }

    TaskForm returned() {
        return new TaskForm.ReviewDraft(Verdict.RETURNED, words, null);
    }

    TaskForm signed() {
        return new TaskForm.SignReply(Verdict.APPROVED, words, null);
    }

    TaskForm unsigned() {
        return new TaskForm.SignReply(Verdict.RETURNED, words, null);
    }

    TaskForm letter(ServiceMethod method) {
        return new DeliveryForm.IssueLetter(method, words, words);
    }

    TaskForm delivered(@Nullable LocalDate servedOn) {
        return new DeliveryForm.DeliverReply(servedOn, words, false);
    }

    TaskForm archived() {
        return new DeliveryForm.ArchiveCase(null);
    }
}
