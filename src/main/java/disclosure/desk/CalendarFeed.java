package disclosure.desk;

import disclosure.handling.Moment;
import disclosure.handling.WorkList.Row;
import disclosure.page.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes due days as iCalendar (RFC 5545): whole days that block no time. */
@Component
class CalendarFeed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line before it is folded. */
    private static final int LINE = 75;

    private final Words words;

    CalendarFeed(Words words) {
        this.words = words;
    }

    String written(List<Row> tasks, Moment now) {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//disclosure desk//due days//ZH",
                "METHOD:PUBLISH",
                "X-WR-CALNAME:" + text(words.message("desk.feed.name"))));
        tasks.forEach(task -> lines.addAll(event(task, now)));
        lines.add("END:VCALENDAR");
        StringBuilder feed = new StringBuilder();
        lines.forEach(line -> feed.append(folded(line)).append("\r\n"));
        return feed.toString();
    }

    private List<String> event(Row task, Moment now) {
        LocalDate due = Objects.requireNonNull(task.dueOn());
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + task.id() + "@disclosure",
                "DTSTAMP:" + STAMP.format(now.at()),
                "DTSTART;VALUE=DATE:" + DAY.format(due),
                "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)),
                "SUMMARY:" + text(task.reference() + " " + words.task(task.kind())),
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line goes on in the next after a blank; no character is cut in two. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
        return folded.toString();
    }
}
