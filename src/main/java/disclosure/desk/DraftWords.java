package disclosure.desk;

import disclosure.outcome.DraftReply;
import disclosure.page.PageForm;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the drafting form and the page of a draft need to list. Templates call it as {@code @draftWords}. */
@Component("draftWords")
public class DraftWords {

    private static final int FREE_ROWS = 3;

    /** Rows for withheld parts: those filled in, and some free ones. */
    public int rows(PageForm form) {
        return rows(form, "withheld");
    }

    /** Rows of a list in the form. */
    public int rows(PageForm form, String list) {
        long filled = Stream.iterate(0, row -> row + 1)
                .takeWhile(
                        row -> form.typed().keySet().stream().anyMatch(name -> name.startsWith(list + "[" + row + "]")))
                .count();
        return Math.toIntExact(filled) + FREE_ROWS;
    }

    /** A text of the draft by its name, null where there is none. */
    public @Nullable String value(DraftReply draft, String field) {
        return switch (field) {
            case "legalBasis" -> draft.legalBasis();
            case "reasons" -> draft.reasons();
            case "discretionReason" -> draft.discretionReason();
            case "earlierReference" -> draft.earlierReference();
            case "responsibleAgency" -> draft.responsibleAgency();
            case "whereToFind" -> draft.whereToFind();
            default -> null;
        };
    }
}
