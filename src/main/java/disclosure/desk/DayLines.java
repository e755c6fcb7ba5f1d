package disclosure.desk;

import disclosure.calendar.DayKind;
import disclosure.calendar.MarkedDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as lines of text: {@code 2027-01-01,off,元旦}. */
final class DayLines {

    private static final int PARTS = 3;

    private DayLines() {}

    static String written(MarkedDay day) {
        return day.date() + "," + day.kind().name().toLowerCase(Locale.ROOT) + "," + day.name();
    }

    /** Empty if any line cannot be read. */
    static Optional<List<MarkedDay>> read(String text) {
        List<MarkedDay> days = new ArrayList<>();
        for (String line : text.lines().filter(it -> !it.isBlank()).toList()) {
            Optional<MarkedDay> day = day(line);
            if (day.isEmpty()) return Optional.empty();
            days.add(day.get());
        }
        return Optional.of(days);
    }

    /** Counted from 1, blank lines too, as an editor shows it; 0 if all can be read. */
    static int firstUnreadable(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++)
            if (!lines.get(i).isBlank() && day(lines.get(i)).isEmpty()) return i + 1;
        return 0;
    }

    private static Optional<MarkedDay> day(String line) {
        String[] parts = line.strip().split("\\s*[,，]\\s*", PARTS);
        if (parts.length < PARTS || parts[2].isBlank()) return Optional.empty();
        Optional<DayKind> kind = List.of(DayKind.values()).stream()
                .filter(it -> it.name().equalsIgnoreCase(parts[1]))
                .findFirst();
        try {
            LocalDate date = LocalDate.parse(parts[0]);
            return kind.map(it -> new MarkedDay(date, it, parts[2]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
