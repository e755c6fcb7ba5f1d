package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.TaskKind;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.review.Verdict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person fills in to complete a task; one form for each kind of task, checked again on the server. */
public sealed interface TaskForm
        permits SideForm,
                DeliveryForm,
                RecordForm,
                TaskForm.ConfirmReceipt,
                TaskForm.RegisterRequest,
                TaskForm.SendCorrectionNotice,
                TaskForm.RecordCorrectionDelivery,
                TaskForm.CheckAbandonment,
                TaskForm.AssignDivision,
                TaskForm.HandleRequest,
                TaskForm.ReviewDraft,
                TaskForm.SignReply {

    /** Characters that a free text of staff may have. */
    int TEXT = 5000;

    /** The kinds of task this form completes. */
    default Set<TaskKind> completes() {
        return Arrays.stream(TaskKind.values())
                .filter(kind -> completing(kind) == getClass())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The form that completes a kind of task. */
    static Class<? extends TaskForm> completing(TaskKind kind) {
        return switch (kind) {
            case CONFIRM_RECEIPT -> ConfirmReceipt.class;
            case REGISTER_REQUEST -> RegisterRequest.class;
            case SEND_CORRECTION_NOTICE -> SendCorrectionNotice.class;
            case RECORD_CORRECTION_DELIVERY -> RecordCorrectionDelivery.class;
            case CHECK_ABANDONMENT -> CheckAbandonment.class;
            case ASSIGN_DIVISION -> AssignDivision.class;
            case HANDLE_REQUEST -> HandleRequest.class;
            case DIVISION_REVIEW, CONFIDENTIALITY_REVIEW, LEGAL_REVIEW, LEADER_REVIEW -> ReviewDraft.class;
            case SIGN_REPLY -> SignReply.class;
            case ISSUE_LETTER, DELIVER_REPLY, ISSUE_CLOSING_LETTER, DELIVER_CLOSING_LETTER, ARCHIVE_CASE ->
                DeliveryForm.of(kind);
            case RECORD_CONSULTATION_DELIVERY -> SideForm.RecordConsultationDelivery.class;
            case RECORD_OPINION -> SideForm.RecordOpinion.class;
            case WEIGH_OPINION -> SideForm.WeighOpinion.class;
            case DECIDE_EXTENSION -> SideForm.DecideExtension.class;
            case SEND_EXTENSION_NOTICE -> SideForm.SendExtensionNotice.class;
            case APPROVE_FEE -> SideForm.ApproveFee.class;
            case SEND_FEE_NOTICE -> SideForm.SendFeeNotice.class;
            case RECORD_FEE_DELIVERY -> SideForm.RecordFeeDelivery.class;
            case RECORD_FEE_PAYMENT -> SideForm.RecordFeePayment.class;
            case CHECK_FEE_LAPSE -> SideForm.CheckFeeLapse.class;
            case SEND_DEFENCE -> SideForm.SendDefence.class;
            case RECORD_REMEDY_RESULT -> SideForm.RecordRemedyResult.class;
            case REASSESS_WITHHOLDING -> SideForm.ReassessWithholding.class;
            case EXAMINE_RECORD, APPROVE_RECORD_FINDING -> RecordForm.of(kind);
        };
    }

    /** Day and way of confirmation with the applicant (Art. 31 items 2, 3). @param contactedOn null for today */
    record ConfirmReceipt(
            @Nullable LocalDate contactedOn,
            @NotBlank @Size(max = TEXT) String how) implements TaskForm {}

    /** Result of the check of form and nature. */
    record RegisterRequest(@NotNull Act.Need need, boolean complex) implements TaskForm {}

    /** The one correction notice. @param windowWorkingDays null for the default of 15 (P-02); at least 5 */
    record SendCorrectionNotice(
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> items,
            @NotBlank @Size(max = TEXT) String guidance,
            @Nullable @Min(5) @Max(60) Integer windowWorkingDays)
            implements TaskForm {}

    /** Service of the notice. @param deliveredOn null for today */
    record RecordCorrectionDelivery(
            @Nullable LocalDate deliveredOn,
            @NotBlank @Size(max = TEXT) String evidence) implements TaskForm {}

    /** What the check after the missed window found (R-COR-06, -07). */
    enum AbandonmentFinding {
        /** No good reason and no mail posted in time: deemed abandoned. */
        NO_GOOD_REASON,
        /** Good reason: a new window. */
        NEW_WINDOW,
        /** A correction that was posted in time, or is excused, is accepted. */
        ACCEPTED
    }

    /** @param lateMailCheck how it was checked that no letter posted in time is on its way */
    record CheckAbandonment(
            @NotNull AbandonmentFinding finding,
            @NotBlank @Size(max = TEXT) String serviceEvidence,
            @NotBlank @Size(max = TEXT) String lateMailCheck,
            @Nullable @Size(max = TEXT) String reason,
            @Nullable @Min(5) @Max(60) Integer windowWorkingDays,
            @Valid @Nullable CorrectedRequest correction)
            implements TaskForm {}

    /**
     * A corrected request as it came in; its day is derived from the channel like that of the request itself (R-COR-05).
     *
     * @param arrivedOn null for today
     * @param confirmedOn day both sides confirmed, where the channel needs it
     * @param postedOn postmark
     * @param goodReason why a late one is excused
     */
    record CorrectedRequest(
            @NotNull Channel channel,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate postedOn,
            @NotBlank @Size(max = TEXT) String text,
            @Nullable @Size(max = TEXT) String goodReason) {}

    record AssignDivision(@NotBlank @Size(max = 40) String division) implements TaskForm {}

    /**
     * The drafted reply; fields as in {@link disclosure.outcome.DraftReply}.
     *
     * @param documents titles of what is provided; may be left out where the grid says it
     * @param withheld may be left out where the passages say it
     * @param search the search record, new or first
     * @param grid every document that was looked at; null for what the titles say
     * @param passages of a partial disclosure
     */
    record HandleRequest(
            @NotNull Outcome outcome,
            @Nullable @Size(max = 500) String legalBasis,
            @Nullable @Size(max = TEXT) String reasons,
            @Nullable @Size(max = TEXT) String discretionReason,
            @Nullable @Size(max = 40) String earlierReference,
            @Nullable @Size(max = 500) String responsibleAgency,
            @Nullable @Size(max = TEXT) String whereToFind,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 500) String> documents,
            @Nullable @Size(max = 200) List<@Valid WithheldPart> withheld,
            @NotBlank @Size(max = 20000) String text,
            @Valid @Nullable SearchRecord search,
            @Nullable @Size(max = 200) List<DraftForm.@Valid @NotNull GridRow> grid,
            @Nullable @Size(max = 500) List<DraftForm.@Valid @NotNull PassageRow> passages)
            implements TaskForm {

        /** With the documents as titles only. */
        public HandleRequest(
                Outcome outcome,
                @Nullable String legalBasis,
                @Nullable String reasons,
                @Nullable String discretionReason,
                @Nullable String earlierReference,
                @Nullable String responsibleAgency,
                @Nullable String whereToFind,
                @Nullable List<String> documents,
                @Nullable List<WithheldPart> withheld,
                String text,
                @Nullable SearchRecord search) {
            this(
                    outcome,
                    legalBasis,
                    reasons,
                    discretionReason,
                    earlierReference,
                    responsibleAgency,
                    whereToFind,
                    documents,
                    withheld,
                    text,
                    search,
                    null,
                    null);
        }
    }

    record WithheldPart(
            @NotBlank @Size(max = 500) String part,
            @NotNull Outcome ground,
            @NotBlank @Size(max = TEXT) String reason) {}

    /** 检索记录 (R-OUT-04). */
    record SearchRecord(
            @NotBlank @Size(max = TEXT) String places,
            @NotBlank @Size(max = TEXT) String terms,
            @NotBlank @Size(max = 500) String period,
            @NotBlank @Size(max = TEXT) String result) {}

    /**
     * A reviewer's word on the draft.
     *
     * @param sha256 hash of the draft that was read; null trusts the file's last
     * @param findings one for the letter and each document of the grid where the confidentiality reviewer approves
     */
    record ReviewDraft(
            @NotNull Verdict verdict,
            @Nullable @Size(max = TEXT) String opinion,
            @Nullable @Size(max = 64) String sha256,
            @Nullable @Size(max = 201) List<DraftForm.@Valid @NotNull Finding> findings)
            implements TaskForm {

        public ReviewDraft(Verdict verdict, @Nullable String opinion, @Nullable String sha256) {
            this(verdict, opinion, sha256, null);
        }
    }

    record SignReply(
            @NotNull Verdict verdict,
            @Nullable @Size(max = TEXT) String opinion,
            @Nullable @Size(max = 64) String sha256)
            implements TaskForm {}
}
