package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.intake.Applicant;
import disclosure.outcome.LetterKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link Letters}: one document of one case.
 *
 * @param file the case with the act the document tells of
 * @param about that act, where the file has several of its kind; null for the last one
 * @param documentNumber 发文字号; null for records of the file and while a letter is a draft
 * @param date 成文日期
 * @param template version of the template; null for the newest
 * @param queryCode told once, with the receipt; known to nobody afterwards
 * @param servedOnline whether it is served electronically, so that the online channel of reconsideration is named
 */
public record LetterOrder(
        LetterKind kind,
        CaseFile file,
        @Nullable Act about,
        @Nullable Applicant applicant,
        @Nullable String documentNumber,
        LocalDate date,
        BureauCard bureau,
        @Nullable Integer template,
        @Nullable String queryCode,
        boolean servedOnline) {

    public static LetterOrder of(
            LetterKind kind,
            CaseFile file,
            @Nullable Applicant applicant,
            @Nullable String documentNumber,
            LocalDate date,
            BureauCard bureau) {
        return new LetterOrder(kind, file, null, applicant, documentNumber, date, bureau, null, null, false);
    }

    public LetterOrder about(Act act) {
        return new LetterOrder(
                kind, file, act, applicant, documentNumber, date, bureau, template, queryCode, servedOnline);
    }

    /** With the version a case has used before. */
    public LetterOrder inTemplate(int version) {
        return new LetterOrder(
                kind, file, about, applicant, documentNumber, date, bureau, version, queryCode, servedOnline);
    }

    public LetterOrder tellingQueryCode(String code) {
        return new LetterOrder(
                kind, file, about, applicant, documentNumber, date, bureau, template, code, servedOnline);
    }

    public LetterOrder online() {
        return new LetterOrder(kind, file, about, applicant, documentNumber, date, bureau, template, queryCode, true);
    }

    /** Says which, not about whom: no personal data in a log line. */
    @Override
    public String toString() {
        return "LetterOrder[" + kind + " of " + file.reference() + "]";
    }
}
