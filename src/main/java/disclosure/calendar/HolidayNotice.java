package disclosure.calendar;

import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The yearly notice of the State Council office as people paste it: its own wording (“1月1日（周四）至3日（周六）放假调休，共3天。
 * 1月4日（周日）上班。”) or a plain list with a line for each day. What contradicts itself is refused, never guessed.
 */
public final class HolidayNotice {

    private static final Pattern HEADING =
            Pattern.compile("^\\s*(?:[(（]?[一二三四五六七八九十\\d]{1,2}[)）]?\\s*[、.．]?)?\\s*([\\p{IsHan}]{2,12})\\s*[：:]");
    private static final Pattern PLAIN = Pattern.compile(
            "^\\s*(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?(?:[（(][^）)]*[）)])?[\\s,，;；:：]+(.+)$");
    private static final Pattern SIGNED = Pattern.compile("^\\s*\\d{4}年\\d{1,2}月\\d{1,2}日\\s*$");
    private static final Pattern KIND = Pattern.compile("上班|放假|补休|调休|休息|\\b(?i:work|off)\\b|班|休");
    private static final String WORKED = "上班";

    private HolidayNotice() {}

    /** The days of that year that differ from the plain week, in the order of the notice. */
    public static Ruling<List<MarkedDay>> read(int year, String text) {
        List<MarkedDay> days = new ArrayList<>();
        String holiday = "";
        for (String line : text.lines().filter(it -> !it.isBlank()).toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.find()) holiday = heading.group(1);
            Ruling<List<MarkedDay>> read = line(year, line, holiday);
            if (!read.isGranted()) return read;
            days.addAll(read.orElseThrow());
        }
        return days.isEmpty() ? refused(CalendarReason.NOTICE_WITHOUT_DAYS) : Ruling.granted(List.copyOf(days));
    }

    private static Ruling<List<MarkedDay>> line(int year, String line, String holiday) {
        if (SIGNED.matcher(line).matches()) return Ruling.granted(List.of());
        Matcher plain = PLAIN.matcher(line);
        if (plain.matches()) return plain(line, plain);
        List<MarkedDay> days = new ArrayList<>();
        for (String sentence : line.split("[。；;]")) {
            Ruling<List<MarkedDay>> read = NoticeSentence.read(year, sentence, holiday);
            if (!read.isGranted()) return read;
            days.addAll(read.orElseThrow());
        }
        return Ruling.granted(days);
    }

    private static Ruling<List<MarkedDay>> plain(String line, Matcher parts) {
        Optional<LocalDate> date = NoticeSentence.date(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        Matcher kind = KIND.matcher(parts.group(4));
        if (date.isEmpty() || !kind.find()) return refused(CalendarReason.NOTICE_UNREADABLE, shortened(line));
        String said = kind.group();
        boolean worked = said.contains("班") || said.equalsIgnoreCase("work");
        String name = KIND.matcher(parts.group(4)).replaceAll("").replaceAll("[\\s,，;；:：]+", "");
        String shown = name.isEmpty() ? (worked ? WORKED : "放假") : name;
        return Ruling.granted(List.of(new MarkedDay(date.get(), worked ? DayKind.WORK : DayKind.OFF, shown)));
    }

    static String shortened(String text) {
        String line = text.strip();
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }

    static <T> Ruling<T> refused(CalendarReason reason, Object... details) {
        return Ruling.refused(Article.internalRule(), reason, details);
    }
}
