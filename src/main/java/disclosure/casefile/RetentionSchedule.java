package disclosure.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** Until when a volume is kept (law.md R-ARC-02, R-ARC-07): whole years, counted from the end of the year of closing. */
public final class RetentionSchedule {

    private RetentionSchedule() {}

    /**
     * The last day; from the day after, the volume is appraised and kept on or destroyed under a list.
     *
     * @return empty for what is kept for ever
     */
    public static Optional<LocalDate> keptUntil(RetentionClass retention, LocalDate closedOn) {
        return switch (retention) {
            case YEARS_10 -> Optional.of(endOfYear(closedOn.getYear() + 10));
            case YEARS_30 -> Optional.of(endOfYear(closedOn.getYear() + 30));
            case PERMANENT -> Optional.empty();
        };
    }

    /** No volume of a case closed after this day ends in that year: none is kept for less than ten years. */
    public static LocalDate closedForEnd(int year) {
        return endOfYear(year - 10);
    }

    private static LocalDate endOfYear(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
