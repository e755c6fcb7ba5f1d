package disclosure.handling;

import static disclosure.handling.Sheet.row;

import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Supervision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked of those in charge of a case and what they answered, as a table of its volume (law.md R-SUP-02). */
final class SupervisionSheet {

    private SupervisionSheet() {}

    /** Of what was asked or answered after the act with that number; empty where there is none. */
    static Optional<Sheet> of(CaseFile file, int afterAct) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        LocalDate last = file.request().on();
        for (Supervision one : Supervision.of(file)) {
            RecordedAct newest = one.answeredBy() == null ? one.askedBy() : one.answeredBy();
            if (newest.number() <= afterAct) continue;
            last = newest.act().on();
            rows.add(row(
                    one.asked().on(),
                    one.asked().addressee(),
                    one.asked().what(),
                    one.asked().answerBy(),
                    one.answer(),
                    one.answeredBy() == null ? null : newest.act().on()));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Sheet(Sheet.Kind.SUPERVISION, last, rows));
    }
}
