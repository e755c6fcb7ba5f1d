package disclosure.desk;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.TaskKind;
import disclosure.handling.TaskForm;
import disclosure.outcome.DraftReply;
import disclosure.page.PageForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which form completes a task, and what is already in it when it is opened. */
final class TaskForms {

    private TaskForms() {}

    static Class<? extends TaskForm> of(TaskKind kind) {
        return switch (kind) {
            case CONFIRM_RECEIPT -> TaskForm.ConfirmReceipt.class;
            case REGISTER_REQUEST -> TaskForm.RegisterRequest.class;
            case SEND_CORRECTION_NOTICE -> TaskForm.SendCorrectionNotice.class;
            case RECORD_CORRECTION_DELIVERY -> TaskForm.RecordCorrectionDelivery.class;
            case CHECK_ABANDONMENT -> TaskForm.CheckAbandonment.class;
            case ISSUE_CLOSING_LETTER, ISSUE_TERMINATION_LETTER -> TaskForm.IssueClosingLetter.class;
            case ASSIGN_DIVISION -> TaskForm.AssignDivision.class;
            case HANDLE_REQUEST -> TaskForm.HandleRequest.class;
            case DIVISION_REVIEW, CONFIDENTIALITY_REVIEW -> TaskForm.ReviewDraft.class;
            case SIGN_REPLY -> TaskForm.SignReply.class;
            case ISSUE_LETTER -> TaskForm.IssueLetter.class;
            case DELIVER_REPLY -> TaskForm.DeliverReply.class;
            case ARCHIVE_CASE, ARCHIVE_WITHDRAWN_CASE -> TaskForm.ArchiveCase.class;
        };
    }

    /** A review names the draft that is on the page; a returned draft is there to be changed. */
    static PageForm fresh(TaskKind kind, CaseFile file) {
        Class<? extends TaskForm> type = of(kind);
        Act.ReplyDrafted drafted = file.draft().orElse(null);
        if (drafted == null) return PageForm.empty(type);
        return switch (kind) {
            case DIVISION_REVIEW, CONFIDENTIALITY_REVIEW, SIGN_REPLY ->
                PageForm.with(type, Map.of("sha256", drafted.sha256()));
            case HANDLE_REQUEST -> PageForm.with(type, typed(drafted.draft()));
            default -> PageForm.empty(type);
        };
    }

    private static Map<String, String> typed(DraftReply draft) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("outcome", draft.outcome().name());
        put(typed, "legalBasis", draft.legalBasis());
        put(typed, "reasons", draft.reasons());
        put(typed, "discretionReason", draft.discretionReason());
        put(typed, "earlierReference", draft.earlierReference());
        put(typed, "responsibleAgency", draft.responsibleAgency());
        put(typed, "whereToFind", draft.whereToFind());
        put(typed, "documents", String.join("\n", draft.documents()));
        put(typed, "text", draft.text());
        for (int row = 0; row < draft.withheld().size(); row++) {
            DraftReply.Withheld part = draft.withheld().get(row);
            put(typed, "withheld[" + row + "].part", part.part());
            put(typed, "withheld[" + row + "].ground", part.ground().name());
            put(typed, "withheld[" + row + "].reason", part.reason());
        }
        return typed;
    }

    private static void put(Map<String, String> typed, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) typed.put(field, value);
    }
}
