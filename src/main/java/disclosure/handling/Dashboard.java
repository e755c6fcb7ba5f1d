package disclosure.handling;

import disclosure.handling.DashboardFigures.Filter;
import disclosure.outcome.ReportRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of R-SUP-04.
 *
 * @param asOf day of the figures of what is near and late; the others are of the period
 * @param figures in the order in which they are shown; null where there is nothing to divide by
 * @param closed all 21 rows
 * @param refused by the article that the refusals rest on, in the order of the report
 */
public record Dashboard(
        Filter filter,
        LocalDate asOf,
        Map<Figure, @Nullable BigDecimal> figures,
        Map<ReportRow, Integer> closed,
        Map<String, Integer> refused) {

    private static final int DECIMALS = 4;

    /** What a number is. */
    public enum Unit {
        COUNT,
        /** Between 0 and 1. */
        RATE,
        WORKING_DAYS,
        YUAN
    }

    /** The figures; each name is the key of its words. */
    public enum Figure {
        RECEIVED(Unit.COUNT),
        CARRIED_IN(Unit.COUNT),
        CLOSED(Unit.COUNT),
        /** At the end of the period: carried in and received, less closed. */
        OPEN(Unit.COUNT),
        DUE_IN_5(Unit.COUNT),
        DUE_IN_3(Unit.COUNT),
        DUE_IN_1(Unit.COUNT),
        OVERDUE(Unit.COUNT),
        /** In time, late, or with a due day that nobody knows. */
        ANSWERED(Unit.COUNT),
        /** Of the answered, those whose due day is known: in time or late. */
        ANSWERED_TIMED(Unit.COUNT),
        ANSWERED_IN_TIME(Unit.COUNT),
        ANSWERED_LATE(Unit.COUNT),
        /** Of the answered, those that a ledger of earlier years tells of without their due day. */
        DUE_DAY_UNKNOWN(Unit.COUNT),
        /** In time of those whose due day is known. */
        ON_TIME_RATE(Unit.RATE),
        AVERAGE_DAYS(Unit.WORKING_DAYS),
        MEDIAN_DAYS(Unit.WORKING_DAYS),
        EXTENSION_RATE(Unit.RATE),
        /** Of the requests received, those that needed a correction notice. */
        CORRECTION_RATE(Unit.RATE),
        /** Of those whose correction is decided, those that were corrected. */
        CORRECTION_SUCCESS(Unit.RATE),
        CONSULTATIONS(Unit.COUNT),
        /** Of the replies of the period. */
        EXCLUDED_DAYS(Unit.WORKING_DAYS),
        /** Of the closed ones. */
        REFUSAL_RATE(Unit.RATE),
        EXCESSIVE(Unit.COUNT),
        FEE_NOTICES(Unit.COUNT),
        FEES_PAID(Unit.COUNT),
        FEES_UNPAID(Unit.COUNT),
        FEE_AMOUNT(Unit.YUAN),
        FEE_AMOUNT_PAID(Unit.YUAN),
        RECONSIDERATIONS(Unit.COUNT),
        SUITS(Unit.COUNT),
        REMEDIES_CONCLUDED(Unit.COUNT),
        CORRECTED_RATE(Unit.RATE),
        COMPLAINTS(Unit.COUNT),
        CONVERSIONS(Unit.COUNT),
        REASSESSMENTS(Unit.COUNT),
        SECRECY_REVIEWS(Unit.COUNT),
        SECRECY_AVERAGE_DAYS(Unit.WORKING_DAYS),
        TRAININGS(Unit.COUNT),
        TRAINED_PEOPLE(Unit.COUNT);

        private final Unit unit;

        Figure(Unit unit) {
            this.unit = unit;
        }

        public Unit unit() {
            return unit;
        }
    }

    /** Null where there is nothing to divide by. */
    static @Nullable BigDecimal ratio(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
