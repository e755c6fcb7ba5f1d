package disclosure.handling;

import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The bureau's table of who must review what (law.md §11.2); every version of it stays, because drafts name theirs. */
public interface ReviewTable {

    /** Bytes of an uploaded table. */
    int MAX_BYTES = 256 * 1024;

    /**
     * What the table is asked of one ground of a reply. Only names and yes or no: nothing that anybody wrote.
     *
     * @param discretionary the ground uses the discretion of Art. 16
     * @param thirdParty a third party was asked for its opinion
     * @param fee a fee was proposed or charged
     * @param excessive the applicant was asked why so many (Art. 35)
     * @param complex registered as a difficult case
     * @param disputed the reviewers have returned this result more than once
     * @param unclear a reviewer could not decide whether it is secret, and nobody outside has answered since (R-SEC-06)
     */
    record Facts(
            Outcome outcome,
            boolean discretionary,
            boolean thirdParty,
            boolean fee,
            boolean excessive,
            boolean complex,
            boolean disputed,
            boolean unclear) {
        public Facts(
                Outcome outcome,
                boolean discretionary,
                boolean thirdParty,
                boolean fee,
                boolean excessive,
                boolean complex,
                boolean disputed) {
            this(outcome, discretionary, thirdParty, fee, excessive, complex, disputed, false);
        }
    }

    /**
     * @param levels those that the table adds
     * @param outside whether an authority outside has to be asked; never, by a table that does not speak of it
     * @param version of the table that was asked
     */
    record Decision(Set<ReviewLevel> levels, boolean outside, String version) {
        public Decision {
            levels = Set.copyOf(levels);
        }
    }

    /** A table as it is kept. @param dmn the document */
    record Kept(String version, String dmn) {}

    /** What the table in force says: whatever any of the grounds needs. */
    Decision levels(Collection<Facts> grounds);

    Kept inForce();

    /**
     * The table in force as people read it.
     *
     * @param questions names of {@link Facts}, in the order of the columns
     * @param answers of {@code legal}, {@code leader} and {@code outside} those it speaks of
     */
    record Lines(List<String> questions, List<String> answers, List<Line> lines) {
        public Lines {
            questions = List.copyOf(questions);
            answers = List.copyOf(answers);
            lines = List.copyOf(lines);
        }
    }

    /** One rule. @param tests empty for any @param answers true, false or empty */
    record Line(List<String> tests, List<String> answers) {
        public Line {
            tests = List.copyOf(tests);
            answers = List.copyOf(answers);
        }
    }

    Lines lines();

    /** Refuses a document that is more than a table of names, yes and no; nothing of a refused one is kept. */
    Ruling<Kept> replace(byte[] dmn);
}
