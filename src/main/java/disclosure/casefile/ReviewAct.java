package disclosure.casefile;

import disclosure.review.OutsideRuling;
import disclosure.review.ReviewLevel;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to a draft on its way through the confidentiality review (Art. 17; law.md §11). */
public sealed interface ReviewAct extends Act {

    /**
     * Which levels the bureau's table asks for; in force until the next draft.
     *
     * @param table version of the table that was asked
     * @param outside whether it asks for an authority outside as well (law.md §11.2, level 5); null before tables could
     */
    record ReviewLevelsFixed(
            LocalDate on,
            Set<ReviewLevel> levels,
            String table,
            @Nullable Boolean outside) implements ReviewAct {
        public ReviewLevelsFixed {
            levels = Set.copyOf(levels);
        }

        public ReviewLevelsFixed(LocalDate on, Set<ReviewLevel> levels, String table) {
            this(on, levels, table, null);
        }
    }

    /** The draft or a file that goes with it is changed after it was handed to review: every opinion on it is void (R-SEC-10). */
    record DraftReopened(LocalDate on, String reason) implements ReviewAct {}

    /** Somebody with an interest in the matter is kept out of it (R-SEC-08). @param person user name */
    record PersonExcluded(
            LocalDate on,
            String person,
            String reason,
            @Nullable String replacement) implements ReviewAct {}

    /** It cannot be decided here: referred to the competent department or the secrecy administration (R-SEC-06). */
    record DraftReferred(LocalDate on, String authority, String question) implements ReviewAct {}

    /** @param ruling what the answer comes to; null on answers from before it was asked for */
    record ReferralAnswered(
            LocalDate on, String answer, @Nullable OutsideRuling ruling) implements ReviewAct {
        public ReferralAnswered(LocalDate on, String answer) {
            this(on, answer, null);
        }
    }
}
