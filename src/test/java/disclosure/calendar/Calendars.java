package disclosure.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calendars for tests. */
public final class Calendars {

    private Calendars() {}

    /** 2020 as first published: Spring Festival 01-24 … 01-30, and Saturday 02-01 worked (law.md §6, example 4). */
    public static PublishedYear firstOf2020() {
        PublishedYear changed = ShippedCalendar.workingDays().year(2020).orElseThrow();
        Stream<MarkedDay> rest = changed.days().stream()
                .filter(day -> day.date().isBefore(LocalDate.of(2020, 1, 24))
                        || day.date().isAfter(LocalDate.of(2020, 2, 2)));
        Stream<MarkedDay> festival = IntStream.rangeClosed(24, 30)
                .mapToObj(day -> new MarkedDay(LocalDate.of(2020, 1, day), DayKind.OFF, "春节"));
        Stream<MarkedDay> worked = Stream.of(new MarkedDay(LocalDate.of(2020, 2, 1), DayKind.WORK, "春节"));
        List<MarkedDay> days =
                Stream.of(rest, festival, worked).flatMap(part -> part).toList();
        return new PublishedYear(2020, "国办发明电〔2019〕16号", 1, days);
    }
}
