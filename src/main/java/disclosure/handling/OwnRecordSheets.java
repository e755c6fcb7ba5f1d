package disclosure.handling;

import static disclosure.handling.Sheet.row;

import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordedAct;
import disclosure.review.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables about a record of the applicant's own (Art. 41), beside those that every case has. */
record OwnRecordSheets(FactSheets sheets) {

    /** What was found about a record of the applicant's own, and whether it was approved. */
    Optional<Sheet> examined() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RecordedAct recorded : sheets.recorded(RecordAct.RecordExamined.class)) {
            RecordAct.RecordExamined examined = (RecordAct.RecordExamined) recorded.act();
            rows.add(row(
                    examined.on(),
                    examined.which(),
                    examined.evidence(),
                    examined.found(),
                    examined.finding(),
                    examined.corrected() == null ? examined.agency() : examined.corrected(),
                    sheets.name(recorded),
                    decidedAfter(recorded)));
        }
        return sheets.sheet(Sheet.Kind.RECORD, rows);
    }

    private @Nullable Verdict decidedAfter(RecordedAct examined) {
        return sheets.file().acts().stream()
                .filter(recorded -> recorded.number() > examined.number())
                .map(RecordedAct::act)
                .filter(act -> act instanceof RecordAct.RecordExamined || act instanceof RecordAct.RecordFindingDecided)
                .findFirst()
                .map(act -> act instanceof RecordAct.RecordFindingDecided decided ? decided.verdict() : null)
                .orElse(null);
    }

    /** The answer with the number it went out under. */
    Optional<Sheet> answer(DeliveryAct.LetterIssued issued) {
        return sheets.file()
                .last(RecordAct.RecordExamined.class)
                .flatMap(found -> sheets.sheet(
                        Sheet.Kind.REPLY,
                        List.of(row(issued.on(), issued.documentNumber(), found.finding(), found.found()))));
    }
}
