package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whether the letter that a reply becomes would have every part it must have, the remedy clause too (law.md R-REM-05). */
@Service
class Completeness {

    private final Optional<Letters> letters;
    private final Optional<BureauCard> bureau;
    private final Applicants applicants;

    /** Where nobody writes letters yet there is nothing to ask. */
    Completeness(Optional<Letters> letters, Optional<BureauCard> bureau, Applicants applicants) {
        this.letters = letters;
        this.bureau = bureau;
        this.applicants = applicants;
    }

    Ruling<Act.ReplyDrafted> of(DraftReply draft, CaseFile file, LocalDate today) {
        Act.ReplyDrafted drafted = file.draft().orElseThrow();
        if (letters.isEmpty() || bureau.isEmpty()) return Ruling.granted(drafted);
        LetterOrder order = LetterOrder.of(
                draft.outcome().letter(),
                file,
                applicants.find(file.reference()).orElse(null),
                null,
                today,
                bureau.get());
        return letters.get().complete(order).map(kind -> drafted);
    }
}
