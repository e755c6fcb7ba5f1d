package disclosure.handling;

import java.time.LocalDate;

/** How many requests were open as a day ended. */
public interface MonthEnds {

    /** @param overdue of those, without a reply and their due day before that day; whose clock stands still are not */
    record Open(int cases, int overdue) {}

    Open openAtEndOf(LocalDate day);
}
