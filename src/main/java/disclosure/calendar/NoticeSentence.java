package disclosure.calendar;

import static disclosure.calendar.HolidayNotice.refused;
import static disclosure.calendar.HolidayNotice.shortened;

import disclosure.law.Ruling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sentence of the notice: days and spans of days, and behind them whether they are off or worked. */
final class NoticeSentence {

    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:[（(]([^）)]*)[）)])?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern COUNT = Pattern.compile("共\\s*(\\d{1,2})\\s*天");
    private static final Pattern SPAN = Pattern.compile("\\s*[至到—–~-]+\\s*");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int LONGEST_SPAN = 31;

    private final String text;
    private final String holiday;
    private final List<MarkedDay> days = new ArrayList<>();
    private final List<LocalDate> pending = new ArrayList<>();
    private int year;
    private int month;
    private @Nullable Ruling<List<MarkedDay>> fault;

    private NoticeSentence(int year, String text, String holiday) {
        this.year = year;
        this.text = text;
        this.holiday = holiday.isEmpty() ? "节假日" : holiday;
    }

    /** Empty for a sentence that names no days. */
    static Ruling<List<MarkedDay>> read(int year, String text, String holiday) {
        return new NoticeSentence(year, text, holiday).read();
    }

    private Ruling<List<MarkedDay>> read() {
        Matcher day = DAY.matcher(text);
        int end = 0;
        while (fault == null && day.find()) {
            String between = text.substring(end, day.start());
            boolean span = !pending.isEmpty() && SPAN.matcher(between).matches();
            if (!span) settle(between);
            take(day, span);
            end = day.end();
        }
        String rest = text.substring(end);
        settle(rest);
        if (fault != null) return fault;
        if (!pending.isEmpty()) return refused(CalendarReason.NOTICE_UNREADABLE, shortened(text));
        return counted(rest);
    }

    /** What the words behind some days make of them. */
    private void settle(String words) {
        boolean worked = words.contains("上班");
        if (!worked && !words.contains("放假") && !words.contains("休")) return;
        pending.forEach(date -> days.add(new MarkedDay(date, worked ? DayKind.WORK : DayKind.OFF, holiday)));
        pending.clear();
    }

    private void take(Matcher day, boolean span) {
        if (day.group(1) != null) year = Integer.parseInt(day.group(1));
        if (day.group(2) != null) month = Integer.parseInt(day.group(2));
        Optional<LocalDate> found = date(year, month, Integer.parseInt(day.group(3)));
        if (found.isEmpty()) {
            fault = refused(CalendarReason.NOTICE_UNREADABLE, shortened(text));
            return;
        }
        LocalDate date = found.get();
        Matcher weekday = WEEKDAY.matcher(day.group(4) == null ? "" : day.group(4));
        if (weekday.find() && date.getDayOfWeek().getValue() != number(weekday.group(1)))
            fault = refused(CalendarReason.NOTICE_WEEKDAY_WRONG, date, weekday.group());
        else if (span) fill(date);
        else pending.add(date);
    }

    private static int number(String weekday) {
        return WEEKDAYS.indexOf(weekday.equals("天") ? "日" : weekday) + 1;
    }

    private void fill(LocalDate last) {
        LocalDate first = pending.get(pending.size() - 1);
        if (!last.isAfter(first) || last.isAfter(first.plusDays(LONGEST_SPAN)))
            fault = refused(CalendarReason.NOTICE_UNREADABLE, shortened(text));
        else first.plusDays(1).datesUntil(last.plusDays(1)).forEach(pending::add);
    }

    private Ruling<List<MarkedDay>> counted(String rest) {
        Matcher count = COUNT.matcher(rest);
        long off = days.stream().filter(day -> day.kind() == DayKind.OFF).count();
        return count.find() && off > 0 && Integer.parseInt(count.group(1)) != off
                ? refused(CalendarReason.NOTICE_COUNT_WRONG, shortened(text), count.group(1), off)
                : Ruling.granted(List.copyOf(days));
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
