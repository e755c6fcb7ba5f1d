package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.CalendarReason;
import disclosure.calendar.DayKind;
import disclosure.calendar.MarkedDay;
import disclosure.casefile.CaseReason;
import disclosure.casefile.HouseAct;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A year of the calendar is published or amended: open cases follow, closed ones stay as they were (R-CAL-08). */
class CalendarChangeTest {

    @Test
    void a_due_day_in_a_year_without_calendar_is_marked_until_the_year_is_published() {
        aRequest()
                .arrivesOnline("2026-12-21 Mon")
                .isRegistered()
                .thenTask(ASSIGN_DIVISION)
                .isDue("2027-01-18 Mon")
                .thenRow(ASSIGN_DIVISION, row -> assertThat(row.provisional()).isTrue())
                .calendarGets(2028, off("2028-01-03 Mon"))
                .thenRow(ASSIGN_DIVISION, row -> assertThat(row.provisional()).isTrue())
                .thenFile(file ->
                        assertThat(file.has(HouseAct.CalendarChanged.class)).isFalse())
                .calendarGets(2027, off("2027-01-01 Fri"))
                .thenTask(ASSIGN_DIVISION)
                .isDue("2027-01-19 Tue")
                .thenRow(ASSIGN_DIVISION, row -> assertThat(row.provisional()).isFalse())
                .thenFile(file -> assertThat(file.all(HouseAct.CalendarChanged.class))
                        .containsExactly(new HouseAct.CalendarChanged(
                                on("2026-12-21 Mon"), 2027, 1, on("2027-01-18 Mon"), on("2027-01-19 Tue"))))
                .until("2027-01-19 Tue")
                .thenAlerts("2027-01-12 Tue DUE_IN_5", "2027-01-14 Thu DUE_IN_3", "2027-01-18 Mon DUE_IN_1");
    }

    @Test
    void a_correction_window_into_a_year_without_calendar_moves_with_it() {
        aRequest()
                .arrivesOnline("2027-12-20 Mon")
                .isFoundUnclear()
                .noticeIsSent()
                .noticeIsDelivered()
                .calendarGets(2028, off("2028-01-03 Mon"))
                .until("2028-01-11 Tue") // the window ends: 2028-01-10 by plain weeks, one later with the holiday
                .thenOnly()
                .until("2028-01-12 Wed")
                .thenOnly(CHECK_ABANDONMENT);
    }

    @Test
    void an_amended_year_moves_the_due_day_the_tasks_and_the_alerts_and_keeps_the_old_day() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .until("2025-10-14 Tue")
                .thenAlerts("2025-10-11 Sat DUE_IN_5", "2025-10-14 Tue DUE_IN_3")
                .calendarGets(2025, off("2025-10-16 Thu"), off("2025-10-17 Fri"))
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-10-21 Tue")
                .thenFile(file -> assertThat(file.last(HouseAct.CalendarChanged.class))
                        .get()
                        .extracting(
                                HouseAct.CalendarChanged::version,
                                HouseAct.CalendarChanged::from,
                                HouseAct.CalendarChanged::to)
                        .containsExactly(2, on("2025-10-17 Fri"), on("2025-10-21 Tue")))
                .until("2025-10-22 Wed")
                .thenAlerts(
                        "2025-10-11 Sat DUE_IN_5",
                        "2025-10-14 Tue DUE_IN_3",
                        "2025-10-14 Tue DUE_IN_3", // told again, for the new due day
                        "2025-10-20 Mon DUE_IN_1",
                        "2025-10-22 Wed OVERDUE");
    }

    @Test
    void closed_cases_stay_as_they_were() {
        CaseStory replied = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .isDraftedAndSigned()
                .isPosted();
        CaseStory served = replied.another()
                .arrivesInPerson("2025-09-15 Mon")
                .isRegistered()
                .isDraftedAndSigned()
                .isPosted()
                .isServed();
        CaseStory withdrawn =
                replied.another().arrivesInPerson("2025-09-15 Mon").isWithdrawn();
        CaseStory open = replied.another().arrivesInPerson("2025-09-15 Mon").isRegistered();
        var before = List.of(
                replied.file().acts(), served.file().acts(), withdrawn.file().acts());
        var stood = List.of(replied.standing(), served.standing(), withdrawn.standing());
        open.calendarGets(2025, off("2025-10-16 Thu")).thenReplyIsDue("2025-10-20 Mon");
        assertThat(List.of(
                        replied.file().acts(),
                        served.file().acts(),
                        withdrawn.file().acts()))
                .isEqualTo(before);
        assertThat(List.of(replied.standing(), served.standing(), withdrawn.standing()))
                .isEqualTo(stood);
    }

    @Test
    void an_act_that_was_in_time_when_it_was_done_stays_lawful() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .until("2025-10-17 Fri")
                .isExtendedBy(5)
                .thenReplyIsDue("2025-10-24 Fri")
                .calendarGets(2025, new MarkedDay(on("2025-10-12 Sun"), DayKind.WORK, "补班"))
                .thenReplyIsDue("2025-10-23 Thu") // the first period would now have ended on 10-16
                .isDraftedAndSigned()
                .isPosted()
                .isServed()
                .isArchived()
                .thenIsOverAt("EndEvent_CaseArchived");
    }

    @Test
    void a_year_is_published_by_the_administrator_and_only_whole() {
        CaseStory story = aRequest().arrivesOnline("2025-09-15 Mon");
        var days = List.of(off("2025-10-16 Thu"));
        story.tries(() -> story.bureau.use.publishing.publish(
                        2025, "国办发明电", days, story.bureau.actor(Staff.OFFICE), story.bureau.now()))
                .isRefusedByHouseRule(CaseReason.ROLE_MAY_NOT)
                .tries(() -> story.bureau.use.publishing.publish(
                        2026, "国办发明电", days, story.bureau.actor(Staff.ADMINISTRATOR), story.bureau.now()))
                .isRefusedByHouseRule(CalendarReason.DAY_OF_ANOTHER_YEAR)
                .thenReplyIsDue("2025-10-17 Fri");
    }

    private static MarkedDay off(String day) {
        return new MarkedDay(on(day), DayKind.OFF, "放假");
    }
}
