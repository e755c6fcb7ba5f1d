package disclosure.calendar;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Reason;
import disclosure.law.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The State Council's notice as people paste it, against the calendar that ships for the same year. */
class HolidayNoticeTest {

    private static final String OF_2026 = """
            国务院办公厅关于2026年部分节假日安排的通知
            国办发明电〔2025〕7号
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。
            国务院办公厅
            2025年11月4日
            """;

    private static List<MarkedDay> read(int year, String text) {
        return HolidayNotice.read(year, text).orElseThrow();
    }

    private static Reason refusal(int year, String text) {
        return ((Refused<?>) HolidayNotice.read(year, text)).refusal().reason();
    }

    @Test
    void the_notice_of_2026_comes_to_the_calendar_that_ships() {
        PublishedYear shipped = ShippedCalendar.workingDays().year(2026).orElseThrow();

        assertThat(new PublishedYear(2026, "国办发明电〔2025〕7号", 1, read(2026, OF_2026)).days())
                .extracting(MarkedDay::date, MarkedDay::kind)
                .isEqualTo(shipped.days().stream()
                        .map(day -> org.assertj.core.groups.Tuple.tuple(day.date(), day.kind()))
                        .toList());
        assertThat(read(2026, OF_2026)).contains(new MarkedDay(on("2026-02-28 Sat"), DayKind.WORK, "春节"));
    }

    @ParameterizedTest
    @CsvSource({
        "元旦：1月1日放假，与周末连休。, 1",
        "劳动节：4月29日至5月3日放假调休，共5天。4月23日、5月6日上班。, 7",
        "清明节：4月5日（星期三）放假。, 1",
        "中秋节：9月29日放假，10月2日（星期一）补休。, 2",
        "元旦：2022年12月31日至2023年1月2日放假调休，共3天。, 3"
    })
    void older_wordings_are_read(String text, int days) {
        assertThat(read(2023, text)).hasSize(days);
    }

    @Test
    void a_plain_list_has_a_line_for_each_day() {
        assertThat(read(2027, "2027-01-01,off,元旦\n\n2027/1/3 元旦 上班\n2027年1月2日（周六） 休\n"))
                .containsExactly(
                        new MarkedDay(on("2027-01-01 Fri"), DayKind.OFF, "元旦"),
                        new MarkedDay(on("2027-01-03 Sun"), DayKind.WORK, "元旦"),
                        new MarkedDay(on("2027-01-02 Sat"), DayKind.OFF, "放假"));
    }

    @Test
    void what_contradicts_itself_is_refused_and_never_guessed() {
        assertThat(refusal(2026, "元旦：1月1日（周五）至3日放假。")).isEqualTo(CalendarReason.NOTICE_WEEKDAY_WRONG);
        assertThat(refusal(2026, "元旦：1月1日至3日放假，共4天。")).isEqualTo(CalendarReason.NOTICE_COUNT_WRONG);
        assertThat(refusal(2026, "元旦：1月1日至3日。")).isEqualTo(CalendarReason.NOTICE_UNREADABLE);
        assertThat(refusal(2026, "元旦：2月30日放假。")).isEqualTo(CalendarReason.NOTICE_UNREADABLE);
        assertThat(refusal(2026, "元旦：1月3日至1日放假。")).isEqualTo(CalendarReason.NOTICE_UNREADABLE);
        assertThat(refusal(2026, "2026-01-01 元旦")).isEqualTo(CalendarReason.NOTICE_UNREADABLE);
        assertThat(refusal(2026, "各地区、各部门要妥善安排。")).isEqualTo(CalendarReason.NOTICE_WITHOUT_DAYS);
        assertThat(refusal(2026, "")).isEqualTo(CalendarReason.NOTICE_WITHOUT_DAYS);
    }
}
