package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.Act;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.SupportAct;
import java.util.Optional;

/** Where and how the information was looked for: told in the reply, and a record of the file (law.md R-OUT-04). */
final class SearchFields {

    private SearchFields() {}

    static boolean compose(Telling telling, FieldSheet sheet) {
        RecordedAct recorded = telling.file()
                .lastRecord(Act.SearchRecorded.class)
                .or(() -> ofLeading(telling))
                .orElse(null);
        if (recorded == null) return false;
        Act.SearchRecorded search = (Act.SearchRecorded) recorded.act();
        sheet.text(SEARCH_PLACES, Labels.clause(search.places()))
                .text(SEARCH_TERMS, Labels.clause(search.terms()))
                .text(SEARCH_PERIOD, Labels.clause(search.period()))
                .text(SEARCH_RESULT, Labels.clause(search.result()))
                .text(SEARCHED_ON, Labels.day(search.on()))
                .text(SEARCHED_BY, telling.nameOf(recorded.by()));
        return true;
    }

    /** A reply that was taken over tells of the search that was made for it (R-OUT-05). */
    private static Optional<RecordedAct> ofLeading(Telling telling) {
        return telling.file()
                .last(SupportAct.ReplyTakenOver.class)
                .flatMap(taken -> telling.files().find(new Reference(taken.leading())))
                .flatMap(leading -> leading.lastRecord(Act.SearchRecorded.class));
    }
}
