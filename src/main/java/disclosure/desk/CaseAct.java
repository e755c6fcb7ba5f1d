package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.handling.TaskForm;
import disclosure.intake.Channel;
import disclosure.review.OutsideRuling;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done to a case outside its tasks, each with a small form of its own. */
final class CaseAct {

    private static final int TEXT = 5000;

    /** The forms by the act they lead to, in the order of the page. */
    static final Map<ActKind, Class<? extends Record>> FORMS = new EnumMap<>(SideAct.FORMS);

    static {
        FORMS.putAll(RemedyForm.FORMS);
        FORMS.putAll(Map.of(
                ActKind.CONTACT_ATTEMPTED, Contact.class,
                ActKind.RECEIPT_CORRECTION_PROPOSED, ReceiptProposal.class,
                ActKind.RECEIPT_CORRECTION_APPROVED, ReceiptApproval.class,
                ActKind.RECEIPT_CORRECTION_REFUSED, ReceiptRefusal.class,
                ActKind.CORRECTION_RECEIVED, TaskForm.CorrectedRequest.class,
                ActKind.CORRECTION_NOTICE_REVOKED, Revocation.class,
                ActKind.REASONS_ASKED, ReasonsWanted.class,
                ActKind.REASONS_GIVEN, ReasonsAnswer.class,
                ActKind.REPLY_EXTENDED, Extension.class,
                ActKind.REQUEST_WITHDRAWN, Withdrawal.class));
        FORMS.putAll(Map.of(
                ActKind.DRAFT_REOPENED, Reopening.class,
                ActKind.PERSON_EXCLUDED, Exclusion.class,
                ActKind.DRAFT_REFERRED, ReferralQuestion.class,
                ActKind.REFERRAL_ANSWERED, ReferralAnswer.class));
        FORMS.putAll(ArchiveAct.FORMS);
        FORMS.putAll(SupervisionForm.FORMS);
    }

    private CaseAct() {}

    record Contact(
            @NotBlank @Size(max = 500) String how,
            @NotBlank @Size(max = TEXT) String result) {}

    /** The evidence of arrival as it should read. @param confirmedOn where the evidence alone does not fix the day */
    record ReceiptProposal(
            @NotNull Channel channel,
            @NotNull LocalDate arrivedOn,
            boolean signedFor,
            boolean statedByGuide,
            @Nullable @Size(max = 500) String evidence,
            @Nullable LocalDate confirmedOn,
            @NotBlank @Size(max = TEXT) String reason) {}

    record ReceiptApproval(@NotNull Boolean agreed) {}

    record ReceiptRefusal(@NotBlank @Size(max = TEXT) String reason) {}

    record Revocation(@NotBlank @Size(max = TEXT) String reason) {}

    record ReasonsWanted(@NotBlank @Size(max = TEXT) String counts) {}

    record ReasonsAnswer(@NotBlank @Size(max = TEXT) String reasons) {}

    /** How many days are lawful is for the clock to say. */
    record Extension(
            @NotNull @Min(1) Integer workingDays,
            @NotBlank @Size(max = TEXT) String reason) {}

    record Reopening(@NotBlank @Size(max = TEXT) String reason) {}

    /** @param person user name */
    record Exclusion(
            @NotBlank @Size(max = 100) String person,
            @NotBlank @Size(max = TEXT) String reason,
            @Nullable @Size(max = 100) String replacement) {}

    record ReferralQuestion(
            @NotBlank @Size(max = 300) String authority,
            @NotBlank @Size(max = TEXT) String question) {}

    record ReferralAnswer(
            @NotBlank @Size(max = TEXT) String answer,
            @NotNull OutsideRuling ruling) {}

    record Withdrawal(@NotBlank @Size(max = TEXT) String record) {}
}
