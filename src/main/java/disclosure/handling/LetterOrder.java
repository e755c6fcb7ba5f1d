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
        Besides besides) {

    /**
     * What the case file does not hold because it is kept apart, told once or not yet an act.
     *
     * @param addressee the one consulted, for letters that go to no applicant
     * @param queryCode told once, with the receipt; known to nobody afterwards
     * @param servedOnline the letter is served electronically, so that the online channel of reconsideration is named
     */
    public record Besides(
            @Nullable String addressee, @Nullable String queryCode, boolean servedOnline) {

        static final Besides NOTHING = new Besides(null, null, false);
    }

    public static LetterOrder of(
            LetterKind kind,
            CaseFile file,
            @Nullable Applicant applicant,
            @Nullable String documentNumber,
            LocalDate date,
            BureauCard bureau) {
        return new LetterOrder(kind, file, null, applicant, documentNumber, date, bureau, null, Besides.NOTHING);
    }

    public LetterOrder about(Act act) {
        return new LetterOrder(kind, file, act, applicant, documentNumber, date, bureau, template, besides);
    }

    /** With the version a case has used before. */
    public LetterOrder inTemplate(int version) {
        return new LetterOrder(kind, file, about, applicant, documentNumber, date, bureau, version, besides);
    }

    public LetterOrder to(String addressee) {
        return with(new Besides(addressee, besides.queryCode(), besides.servedOnline()));
    }

    public LetterOrder tellingQueryCode(String code) {
        return with(new Besides(besides.addressee(), code, besides.servedOnline()));
    }

    public LetterOrder online() {
        return with(new Besides(besides.addressee(), besides.queryCode(), true));
    }

    private LetterOrder with(Besides other) {
        return new LetterOrder(kind, file, about, applicant, documentNumber, date, bureau, template, other);
    }

    /** The act it tells of, if that is of the kind, else the last one of that kind. */
    public <A extends Act> @Nullable A act(Class<A> type) {
        return type.isInstance(about) ? type.cast(about) : file.last(type).orElse(null);
    }

    /** Says which, not about whom: no personal data in a log line. */
    @Override
    public String toString() {
        return "LetterOrder[" + kind + " of " + file.reference() + "]";
    }
}
