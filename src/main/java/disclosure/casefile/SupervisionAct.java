package disclosure.casefile;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 督办: what the house asks of those in charge of a case, and what they answer (law.md R-SUP-02). Moves no clock. */
public sealed interface SupervisionAct extends Act {

    /**
     * @param supervision number within the case, such as d1
     * @param addressee in what role the answer is owed; where the clock asks, the one it has been raised to
     * @param answerBy last day for the answer, not before {@code on}
     * @param level the alert by which the clock asks by itself; null where a person asks
     * @param also who may answer in place of the addressee, the nearest to the case first; null for nobody
     */
    record SupervisionAsked(
            LocalDate on,
            String supervision,
            Role addressee,
            String what,
            LocalDate answerBy,
            @Nullable AlertLevel level,
            @Nullable List<Role> also)
            implements SupervisionAct {
        public SupervisionAsked {
            also = also == null ? null : List.copyOf(also);
        }

        /** By a person. */
        public SupervisionAsked(LocalDate on, String supervision, Role addressee, String what, LocalDate answerBy) {
            this(on, supervision, addressee, what, answerBy, null, null);
        }

        /** Everybody who is asked, the one who owes the answer last. */
        public Set<Role> asked() {
            Set<Role> asked = new LinkedHashSet<>(also == null ? List.of() : also);
            asked.add(addressee);
            return asked;
        }
    }

    record SupervisionAnswered(LocalDate on, String supervision, String answer) implements SupervisionAct {}
}
