package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.clock.ExplainedDay;
import java.util.List;

/** Writes what the system knows of a case as files: tables for people, ledgers for programs. */
public interface CasePapers {

    /** The words for a constant, such as the title of a letter. */
    String title(Enum<?> constant);

    /** One table as a page of its own; HTML without scripts, for A4. */
    byte[] html(Reference reference, Sheet sheet);

    /** Every act in its order. */
    byte[] acts(CaseFile file);

    /** Every calendar day of the count. */
    byte[] clockLedger(List<ExplainedDay> days);

    /** Every opinion on a draft, with whose and when. */
    byte[] reviews(CaseFile file);
}
