package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.LetterKind;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Whether the letter that a reply becomes would have every part it must have, the remedy clause too (law.md R-REM-05). */
@Service
class Completeness {

    private final Letters letters;
    private final BureauCard bureau;
    private final Applicants applicants;

    Completeness(Letters letters, BureauCard bureau, Applicants applicants) {
        this.letters = letters;
        this.bureau = bureau;
        this.applicants = applicants;
    }

    Ruling<Act.ReplyDrafted> of(DraftReply draft, CaseFile file, LocalDate today) {
        Act.ReplyDrafted drafted = file.draft().orElseThrow();
        return of(draft.outcome().letter(), file, today).map(kind -> drafted);
    }

    Ruling<LetterKind> of(LetterKind letter, CaseFile file, LocalDate today) {
        LetterOrder order =
                LetterOrder.of(letter, file, applicants.find(file.reference()).orElse(null), null, today, bureau);
        return letters.complete(order);
    }
}
