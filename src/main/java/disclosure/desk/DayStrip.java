package disclosure.desk;

import disclosure.clock.ExplainedDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reply period as a strip of days, each told by a word and a shape.
 *
 * @param counted working days that count
 * @param excluded days left out of the count
 */
public record DayStrip(List<Cell> cells, long counted, long excluded) {

    /** What a cell looks like and says. */
    public enum Mark {
        COUNTED,
        EXCLUDED,
        OFF,
        /** Counted, and past the due day. */
        LATE
    }

    /** @param month whether the month is told, as on the first cell and on the first of a month @param weekStart a Monday */
    public record Cell(
            ExplainedDay day, Mark mark, boolean today, boolean due, boolean past, boolean month, boolean weekStart) {

        public String css() {
            return "day day-" + mark.name().toLowerCase(java.util.Locale.ROOT) + (today ? " day-today" : "")
                    + (due ? " day-due" : "") + (past ? " day-past" : "");
        }
    }

    static DayStrip of(List<ExplainedDay> days, LocalDate today, @Nullable LocalDate dueOn) {
        List<Cell> cells = days.stream()
                .map(day -> cell(day, today, dueOn, day.equals(days.get(0))))
                .toList();
        return new DayStrip(cells, count(cells, Mark.COUNTED), count(cells, Mark.EXCLUDED));
    }

    private static Cell cell(ExplainedDay day, LocalDate today, @Nullable LocalDate dueOn, boolean first) {
        LocalDate date = day.date();
        return new Cell(
                day,
                mark(day, dueOn),
                date.equals(today),
                date.equals(dueOn),
                date.isBefore(today),
                first || date.getDayOfMonth() == 1,
                date.getDayOfWeek() == java.time.DayOfWeek.MONDAY);
    }

    private static Mark mark(ExplainedDay day, @Nullable LocalDate dueOn) {
        return switch (day.kind()) {
            case OFF -> Mark.OFF;
            case EXCLUDED -> Mark.EXCLUDED;
            case COUNTED -> dueOn != null && day.date().isAfter(dueOn) ? Mark.LATE : Mark.COUNTED;
        };
    }

    private static long count(List<Cell> cells, Mark mark) {
        return cells.stream().filter(cell -> cell.mark() == mark).count();
    }
}
