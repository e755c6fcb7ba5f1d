package disclosure.desk;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordAct;
import disclosure.casefile.TaskKind;
import disclosure.handling.TaskForm;
import disclosure.outcome.DraftReply;
import disclosure.page.PageForm;
import disclosure.review.GridDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is already in the form of a task when it is opened. */
final class TaskForms {

    private TaskForms() {}

    /** A review names the draft that is on the page; a returned draft is there to be changed. */
    static PageForm fresh(TaskKind kind, CaseFile file) {
        Class<? extends TaskForm> type = TaskForm.completing(kind);
        if (kind == TaskKind.EXAMINE_RECORD)
            return PageForm.with(
                    type,
                    file.last(RecordAct.RecordExamined.class)
                            .map(TaskForms::typed)
                            .orElse(Map.of()));
        Act.ReplyDrafted drafted = file.draft().orElse(null);
        if (drafted == null) return PageForm.empty(type);
        return switch (kind) {
            case DIVISION_REVIEW, CONFIDENTIALITY_REVIEW, LEGAL_REVIEW, LEADER_REVIEW, SIGN_REPLY ->
                PageForm.with(type, Map.of("sha256", drafted.sha256()));
            case HANDLE_REQUEST -> PageForm.with(type, typed(drafted));
            default -> PageForm.empty(type);
        };
    }

    private static Map<String, String> typed(RecordAct.RecordExamined examined) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("which", examined.which());
        typed.put("evidence", examined.evidence());
        typed.put("found", examined.found());
        typed.put("finding", examined.finding().name());
        put(typed, "corrected", examined.corrected());
        put(typed, "agency", examined.agency());
        return typed;
    }

    private static Map<String, String> typed(Act.ReplyDrafted drafted) {
        DraftReply draft = drafted.draft();
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
        List<GridDocument> grid = drafted.grid();
        // A grid that was made from the titles alone is made anew.
        if (grid.stream().allMatch(document -> document.pages() > 0))
            for (int row = 0; row < grid.size(); row++) put(typed, "grid[" + row + "].", grid.get(row));
        return typed;
    }

    private static void put(Map<String, String> typed, String row, GridDocument document) {
        put(typed, row + "title", document.title());
        put(typed, row + "number", document.number());
        put(typed, row + "dated", document.dated() == null ? null : String.valueOf(document.dated()));
        put(typed, row + "maker", document.maker());
        put(typed, row + "marking", document.marking());
        put(typed, row + "pages", String.valueOf(document.pages()));
        put(typed, row + "attribute", document.attribute().name());
        put(typed, row + "grounds", document.grounds());
        put(typed, row + "fileId", document.fileId());
    }

    private static void put(Map<String, String> typed, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) typed.put(field, value);
    }
}
