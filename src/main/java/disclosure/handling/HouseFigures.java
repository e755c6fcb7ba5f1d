package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.Supervision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures of the whole house, each counted by one question to where the cases stand; no case file is read for them. */
public interface HouseFigures {

    /**
     * Until when something counts as near; all three last days are included.
     *
     * @param one last day with one working day left or none
     * @param three with three
     * @param five with five
     */
    record Bands(LocalDate today, LocalDate one, LocalDate three, LocalDate five) {}

    /**
     * Open cases of a division, each in one of the bands or beyond them.
     *
     * @param division null for cases that have none yet
     * @param open all, those without a running period among them
     * @param one due within one working day and not late; {@code three} and {@code five} go on from there
     */
    record Due(@Nullable String division, int open, int late, int one, int three, int five) {}

    /** Cases in which somebody has an open task. @param person null for tasks that nobody has claimed */
    record Load(@Nullable String person, int cases, int late, int near) {}

    /**
     * Requests of a month.
     *
     * @param timed of those answered in it, how many have a known due day, which a ledger does not tell
     * @param late of {@code timed}, how many after it
     */
    record Month(YearMonth month, int received, int answered, int timed, int late) {

        /** Of those answered in it, neither in time nor late. */
        public int dueDayUnknown() {
            return answered - timed;
        }
    }

    /** A draft handed in, or one opinion on it. */
    record ReviewStep(Reference reference, ActKind kind, LocalDate on) {}

    /** What a figure counts. */
    enum Figure {
        OPEN,
        LATE,
        WITHIN_ONE,
        WITHIN_THREE,
        WITHIN_FIVE,
        HELD,
        HELD_LATE,
        HELD_NEAR,
        RECEIVED,
        ANSWERED,
        ANSWERED_LATE,
        DUE_DAY_UNKNOWN;

        public boolean ofPerson() {
            return this == HELD || this == HELD_LATE || this == HELD_NEAR;
        }

        public boolean ofMonth() {
            return ordinal() >= RECEIVED.ordinal();
        }
    }

    /**
     * The cases behind one figure.
     *
     * @param key division or user name, empty for none, null for all; unused for a month
     * @param month for figures of a month alone
     */
    record Selection(
            Figure figure, @Nullable String key, @Nullable YearMonth month) {}

    List<Due> due(Bands bands);

    List<Load> loads(Bands bands);

    /** Months without any request may be left out; corrections of own records are no requests. */
    List<Month> months(YearMonth from, YearMonth toInclusive);

    /** By case, in the order of its acts. */
    List<ReviewStep> reviews(LocalDate from, LocalDate toInclusive);

    /** Cases in which an act of supervision waits for its answer, by reference. */
    List<Reference> withOpenSupervision();

    /** Of these cases, the acts that tell of supervision ({@link Supervision#ACTS}), in order; cases without any are left out. */
    Map<Reference, List<RecordedAct>> supervisionActs(Collection<Reference> references);

    /** In the order of the due days. */
    Page<Standing> cases(Selection selection, Bands bands, int page, int size);
}
