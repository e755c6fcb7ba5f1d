package disclosure.rest;

import disclosure.calendar.WorkingDays;
import disclosure.handling.Calendars;
import disclosure.handling.WorkList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Shows rows of the work list as of a day: with a name in the caller's language and the working days that are left. */
@Component
class TaskItems {

    private final Calendars calendars;
    private final Wording words;

    TaskItems(Calendars calendars, Wording words) {
        this.calendars = calendars;
        this.words = words;
    }

    /** One reading of the calendar for all rows. */
    Function<WorkList.Row, TaskItem> asOf(LocalDate today) {
        WorkingDays calendar = calendars.current();
        return row -> Views.VIEWS.task(row, words.label(row.kind()), calendar, today);
    }

    List<TaskItem> of(List<WorkList.Row> rows, LocalDate today) {
        return rows.stream().map(asOf(today)).toList();
    }
}
