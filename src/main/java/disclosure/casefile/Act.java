package disclosure.casefile;

import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.intake.MissingContent;
import disclosure.outcome.DraftReply;
import disclosure.review.DocumentFinding;
import disclosure.review.GridDocument;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case, as evidence. Acts are added and never edited; a correction is a new act. None
 * carries who the applicant is: that is kept apart.
 */
public sealed interface Act
        permits ConsultationAct,
                PeriodAct,
                DeliveryAct,
                FeeAct,
                ReviewAct,
                PaperAct,
                SupportAct,
                RemedyAct,
                AftercareAct,
                HouseAct,
                RecordAct,
                SupervisionAct,
                LedgerAct,
                Act.RequestReceived,
                Act.AttachmentAdded,
                Act.ContactAttempted,
                Act.ReceiptConfirmed,
                Act.ReceiptCorrectionProposed,
                Act.ReceiptCorrectionApproved,
                Act.ReceiptCorrectionRefused,
                Act.RequestRegistered,
                Act.CorrectionNoticeSent,
                Act.CorrectionNoticeDelivered,
                Act.CorrectionNoticeRevoked,
                Act.CorrectionReceived,
                Act.CorrectionWindowRenewed,
                Act.RequestAbandoned,
                Act.DivisionAssigned,
                Act.SearchRecorded,
                Act.ReasonsAsked,
                Act.ReasonsGiven,
                Act.ReplyDrafted,
                Act.DraftReviewed,
                Act.ReplySigned,
                Act.ReplyExtended,
                Act.RequestWithdrawn,
                Act.CaseArchived {

    /** The day that counts in law, which may be before the moment of recording; China Standard Time. */
    LocalDate on();

    /** What kind of act it is, for permissions and labels. */
    default ActKind kind() {
        return ActKind.of(this);
    }

    /**
     * The request reached the bureau.
     *
     * @param description the applicant's own words, verbatim
     * @param missing what the request lacks of Art. 29(2)
     */
    record RequestReceived(
            LocalDate on,
            Arrival arrival,
            ApplicantType applicantType,
            String description,
            @Nullable DeliveryMethod deliveryMethod,
            @Nullable DeliveryRoute deliveryRoute,
            Set<MissingContent> missing,
            boolean assistanceGiven)
            implements Act {
        private static final int SUBJECT_CODE_POINTS = 60;

        public RequestReceived {
            missing = Set.copyOf(missing);
        }

        /** The first words of the description, in one line. */
        String subject() {
            String line = description.strip().replaceAll("\\s+", " ");
            if (line.codePointCount(0, line.length()) <= SUBJECT_CODE_POINTS) return line;
            return line.substring(0, line.offsetByCodePoints(0, SUBJECT_CODE_POINTS)) + "…";
        }
    }

    /** A file came with the request or later; its bytes are kept apart under the hash. */
    record AttachmentAdded(
            LocalDate on, String attachmentId, String fileName, String mediaType, long bytes, String sha256)
            implements Act {}

    /** The bureau tried to reach the applicant and did not (R-REC-08). */
    record ContactAttempted(LocalDate on, String how, String result) implements Act {}
    /** Both sides confirmed; {@code on} is the day of receipt (Art. 31). */
    record ReceiptConfirmed(LocalDate on, String how) implements Act {}

    /**
     * Evidence of arrival was read wrongly; waits for a second person (R-REC-13, P-18).
     *
     * @param confirmedOn day of confirmation, where the evidence alone does not fix the day of receipt
     */
    record ReceiptCorrectionProposed(
            LocalDate on, Arrival evidence, @Nullable LocalDate confirmedOn, String reason) implements Act {}

    /** A second person agreed; from now on the corrected evidence fixes the day of receipt. */
    record ReceiptCorrectionApproved(LocalDate on) implements Act {}

    /** A second person did not agree; the evidence on file stands. */
    record ReceiptCorrectionRefused(LocalDate on, String reason) implements Act {}

    /** Registered (登记) after the check of form and nature. */
    record RequestRegistered(LocalDate on, Need need, boolean complex) implements Act {}

    /** What the check of form and nature found. */
    enum Need {
        HANDLING,
        CORRECTION,
        /** Not information but the correction of an own record (Art. 41): answered by L-35, not counted as a request. */
        RECORD_CORRECTION
    }

    /**
     * The one correction notice (补正告知书) left the house.
     *
     * @param items every item to be corrected
     * @param guidance what was explained to the applicant first (R-COR-02)
     * @param windowWorkingDays the applicant's window, from service of the notice
     */
    record CorrectionNoticeSent(LocalDate on, List<String> items, String guidance, int windowWorkingDays)
            implements Act {
        public CorrectionNoticeSent {
            items = List.copyOf(items);
        }
    }

    /** The notice reached the applicant; the window runs from here. */
    record CorrectionNoticeDelivered(LocalDate on, int windowWorkingDays, String evidence) implements Act {}
    /** The notice was issued in error and taken back; the clock runs on as if there had been none. */
    record CorrectionNoticeRevoked(LocalDate on, String reason) implements Act {}

    /**
     * The corrected request is in: the reply clock starts anew.
     *
     * @param postedOn day it was posted or handed in, kept where that was in time and the day of receipt is not
     * @param goodReason why a late one is accepted all the same (R-COR-07), null if none was needed
     */
    record CorrectionReceived(
            LocalDate on,
            String text,
            @Nullable LocalDate postedOn,
            @Nullable String goodReason) implements Act {}

    /** Good reason was shown for the missed window: a new one runs (R-COR-07). */
    record CorrectionWindowRenewed(LocalDate on, int windowWorkingDays, String reason) implements Act {}

    /**
     * Deemed abandonment (视为放弃申请), confirmed by staff after looking for good reason and for late mail (R-COR-06).
     */
    record RequestAbandoned(LocalDate on, String serviceEvidence, String lateMailCheck) implements Act {}
    /** The request went to a division. */
    record DivisionAssigned(LocalDate on, String division) implements Act {}

    /** Where and how the information was looked for (检索记录, R-OUT-04). */
    record SearchRecorded(LocalDate on, String places, String terms, String period, String result) implements Act {}

    /** The applicant was asked why so many or so often (Art. 35); the clock runs on. */
    record ReasonsAsked(LocalDate on, String counts, int answerWithinWorkingDays) implements Act {}

    record ReasonsGiven(LocalDate on, String reasons) implements Act {}

    /**
     * A draft reply was handed to review.
     *
     * @param grid what is proposed for each document, with the files that go out
     * @param sha256 over the whole draft, the grid and every file in it; reviews and signature name it
     */
    record ReplyDrafted(LocalDate on, DraftReply draft, List<GridDocument> grid, String sha256) implements Act {
        public ReplyDrafted {
            // Drafts recorded before there was a grid have none.
            grid = grid == null ? List.of() : List.copyOf(grid);
        }

        public ReplyDrafted(LocalDate on, DraftReply draft, List<GridDocument> grid) {
            this(on, draft, grid, DraftHash.of(draft, grid));
        }
    }

    /**
     * A reviewer's opinion on the draft with that hash.
     *
     * @param findings what was looked for in each document of the grid and in the letter (R-SEC-03)
     */
    record DraftReviewed(
            LocalDate on,
            ReviewLevel level,
            Verdict verdict,
            String opinion,
            String sha256,
            List<DocumentFinding> findings)
            implements Act {
        public DraftReviewed {
            // Reviews recorded before there was a grid have none.
            findings = findings == null ? List.of() : List.copyOf(findings);
        }
    }

    /** The head of the working body looked at the draft and signed it or gave it back. */
    record ReplySigned(LocalDate on, Verdict verdict, String opinion, String sha256) implements Act {}

    /** The reply period was extended once, with notice, agreed by the head (Art. 33(2)). @param note how it was told */
    record ReplyExtended(
            LocalDate on,
            int workingDays,
            String reason,
            @Nullable String note) implements Act {
        public ReplyExtended(LocalDate on, int workingDays, String reason) {
            this(on, workingDays, reason, null);
        }
    }

    /** The applicant took the request back; always recorded in writing. */
    record RequestWithdrawn(LocalDate on, String record) implements Act {}

    record CaseArchived(LocalDate on, RetentionClass retention, String volume) implements Act {}
}
