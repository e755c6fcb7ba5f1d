package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.Act;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.SupportAct;
import disclosure.outcome.LetterKind;
import java.util.List;
import java.util.Map;

/** What the records of the file say: service, search, talks and the contents of the volume. */
final class RecordFields {

    private RecordFields() {}

    /** @return whether the file holds what the record tells */
    static boolean compose(Telling telling, FieldSheet sheet) {
        return switch (telling.kind()) {
            case SERVICE_RECORD -> ServiceFields.compose(telling, sheet);
            case REVIEW_SHEET -> ReviewFields.compose(telling, sheet);
            case SEARCH_RECORD -> SearchFields.compose(telling, sheet);
            case INTERVIEW_RECORD -> interview(telling, sheet);
            case FILE_CONTENTS -> contents(telling, sheet);
            default -> throw new IllegalArgumentException("not a record: " + telling.kind());
        };
    }

    private static boolean interview(Telling telling, FieldSheet sheet) {
        SupportAct.InterviewHeld talk = telling.order().act(SupportAct.InterviewHeld.class);
        if (talk == null) return false;
        sheet.text(INTERVIEW_TIME, Labels.day(talk.on()))
                .text(INTERVIEW_PLACE, talk.place())
                .text(INTERVIEW_PEOPLE, String.join("、", talk.people()))
                .text(INTERVIEW_MATTERS, talk.matters())
                .text(INTERVIEW_RESULT, talk.result());
        return true;
    }

    private static boolean contents(Telling telling, FieldSheet sheet) {
        Act.CaseArchived archived = telling.order().act(Act.CaseArchived.class);
        if (archived == null) return false;
        List<Map<String, String>> rows = VolumeContents.rows(telling);
        sheet.text(VOLUME, archived.volume())
                .text(RETENTION, telling.labels().of(archived.retention()))
                .rows(CONTENTS, rows)
                .text(CONTENTS_COUNT, rows.size())
                .text(
                        OUTCOME,
                        telling.file().outcome().map(telling.labels()::of).orElse(""))
                .text(CLOSED_ON, telling.file().closedOn().map(Labels::day).orElse(""))
                .text(FILED_ON, Labels.day(archived.on()));
        return true;
    }

    /** The number a letter went out with, if it was written by this program. */
    static String numberOf(Telling telling, LetterKind kind) {
        return telling.file().acts().stream()
                .map(RecordedAct::act)
                .filter(PaperAct.LetterWritten.class::isInstance)
                .map(PaperAct.LetterWritten.class::cast)
                .filter(written -> written.letter() == kind)
                .map(written -> written.documentNumber() == null ? "" : written.documentNumber())
                .reduce("", (first, last) -> last);
    }
}
