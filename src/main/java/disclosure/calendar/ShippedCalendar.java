package disclosure.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The years published when this program was built, read from the files beside it. */
public final class ShippedCalendar {

    private static final String DAYS = "/calendar/workdays-cn.csv";
    private static final String SOURCES = "/calendar/sources.csv";

    private ShippedCalendar() {}

    /** In order of year. */
    public static List<PublishedYear> years() {
        Map<Integer, List<MarkedDay>> days = rows(DAYS).stream()
                .map(ShippedCalendar::markedDay)
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
        return rows(SOURCES).stream().map(row -> year(row, days)).toList();
    }

    public static WorkingDays workingDays() {
        return WorkingDays.of(years());
    }

    private static PublishedYear year(String[] row, Map<Integer, List<MarkedDay>> days) {
        int year = Integer.parseInt(row[0]);
        return new PublishedYear(year, row[2], Integer.parseInt(row[1]), days.getOrDefault(year, List.of()));
    }

    private static MarkedDay markedDay(String[] row) {
        return new MarkedDay(LocalDate.parse(row[0]), DayKind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = ShippedCalendar.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
