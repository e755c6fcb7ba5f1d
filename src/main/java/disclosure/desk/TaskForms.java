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

/** What is already in the form of a task when it is opened. */
final class TaskForms {

    private TaskForms() {}

    /** A review names the draft that is on the page; a returned draft is there to be changed. */
    static PageForm fresh(TaskKind kind, CaseFile file) {
        Class<? extends TaskForm> type = TaskForm.completing(kind);
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
