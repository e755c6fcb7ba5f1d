package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.ServiceMethod;
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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person fills in to complete a task; one form for each kind of task, checked again on the server. */
public sealed interface TaskForm
        permits SideForm,
                TaskForm.ConfirmReceipt,
                TaskForm.RegisterRequest,
                TaskForm.SendCorrectionNotice,
                TaskForm.RecordCorrectionDelivery,
                TaskForm.CheckAbandonment,
                TaskForm.IssueClosingLetter,
                TaskForm.AssignDivision,
                TaskForm.HandleRequest,
                TaskForm.ReviewDraft,
                TaskForm.SignReply,
                TaskForm.IssueLetter,
                TaskForm.DeliverReply,
                TaskForm.ArchiveCase {

    /** Characters that a free text of staff may have. */
    int TEXT = 5000;

    /** The kinds of task this form completes. */
    Set<TaskKind> completes();

    /** The form that completes a kind of task. */
    static Class<? extends TaskForm> completing(TaskKind kind) {
        return switch (kind) {
            case CONFIRM_RECEIPT -> ConfirmReceipt.class;
            case REGISTER_REQUEST -> RegisterRequest.class;
            case SEND_CORRECTION_NOTICE -> SendCorrectionNotice.class;
            case RECORD_CORRECTION_DELIVERY -> RecordCorrectionDelivery.class;
            case CHECK_ABANDONMENT -> CheckAbandonment.class;
            case ISSUE_CLOSING_LETTER -> IssueClosingLetter.class;
            case ASSIGN_DIVISION -> AssignDivision.class;
            case HANDLE_REQUEST -> HandleRequest.class;
            case DIVISION_REVIEW, CONFIDENTIALITY_REVIEW, LEGAL_REVIEW, LEADER_REVIEW -> ReviewDraft.class;
            case SIGN_REPLY -> SignReply.class;
            case ISSUE_LETTER -> IssueLetter.class;
            case DELIVER_REPLY -> DeliverReply.class;
            case ARCHIVE_CASE -> ArchiveCase.class;
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
        };
    }

    /** Day and way of confirmation with the applicant (Art. 31 items 2, 3). @param contactedOn null for today */
    record ConfirmReceipt(
            @Nullable LocalDate contactedOn,
            @NotBlank @Size(max = TEXT) String how) implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.CONFIRM_RECEIPT);
        }
    }

    /** Result of the check of form and nature. */
    record RegisterRequest(@NotNull Act.Need need, boolean complex) implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.REGISTER_REQUEST);
        }
    }

    /** The one correction notice. @param windowWorkingDays null for the default of 15 (P-02); at least 5 */
    record SendCorrectionNotice(
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> items,
            @NotBlank @Size(max = TEXT) String guidance,
            @Nullable @Min(5) @Max(60) Integer windowWorkingDays)
            implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.SEND_CORRECTION_NOTICE);
        }
    }

    /** Service of the notice. @param deliveredOn null for today */
    record RecordCorrectionDelivery(
            @Nullable LocalDate deliveredOn,
            @NotBlank @Size(max = TEXT) String evidence) implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.RECORD_CORRECTION_DELIVERY);
        }
    }

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
            implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.CHECK_ABANDONMENT);
        }
    }

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

    /** The letter that ends a case without a reply. @param text null for the standard wording */
    record IssueClosingLetter(@Nullable @Size(max = TEXT) String text) implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.ISSUE_CLOSING_LETTER);
        }
    }

    record AssignDivision(@NotBlank @Size(max = 40) String division) implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.ASSIGN_DIVISION);
        }
    }

    /** The drafted reply; fields as in {@link disclosure.outcome.DraftReply}. @param search the search record, new or first */
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
            @Valid @Nullable SearchRecord search)
            implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.HANDLE_REQUEST);
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

    /** A reviewer's word on the draft. @param sha256 hash of the draft that was read; null trusts the file's last */
    record ReviewDraft(
            @NotNull Verdict verdict,
            @Nullable @Size(max = TEXT) String opinion,
            @Nullable @Size(max = 64) String sha256)
            implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(
                    TaskKind.DIVISION_REVIEW,
                    TaskKind.CONFIDENTIALITY_REVIEW,
                    TaskKind.LEGAL_REVIEW,
                    TaskKind.LEADER_REVIEW);
        }
    }

    record SignReply(
            @NotNull Verdict verdict,
            @Nullable @Size(max = TEXT) String opinion,
            @Nullable @Size(max = 64) String sha256)
            implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.SIGN_REPLY);
        }
    }

    /** Number, date and seal; what is posted or sent leaves the house with it. @param slipNumber of the postal enterprise */
    record IssueLetter(
            @NotNull ServiceMethod method,
            @Nullable @Size(max = 60) String slipNumber) implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.ISSUE_LETTER);
        }
    }

    /** Service on the applicant. @param servedOn null for today */
    record DeliverReply(
            @Nullable LocalDate servedOn,
            @NotBlank @Size(max = TEXT) String evidence,
            boolean refusedToSign) implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.DELIVER_REPLY);
        }
    }

    /** @param retention null for the class that the schedule proposes (R-ARC-03) */
    record ArchiveCase(@Nullable RetentionClass retention) implements TaskForm {
        @Override
        public Set<TaskKind> completes() {
            return Set.of(TaskKind.ARCHIVE_CASE);
        }
    }
}
