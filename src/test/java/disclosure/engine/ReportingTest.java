package disclosure.engine;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportReminder;
import disclosure.annual.ReportStep;
import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.DutyRows.Row;
import disclosure.handling.ReportDuties.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** The work on reports on the real process: begun once, on its day; reminded of in order; done (R-ANN-01, -02, -18). */
class ReportingTest {

    private static final Actor OFFICE = new Actor("office", "主任", Set.of(Role.OFFICE_HEAD), null);

    private Bureau bureau;

    private Bureau open(LocalDate day) {
        bureau = Bureau.open(day);
        bureau.duties.begin(bureau.now());
        return bureau;
    }

    private List<String> running() {
        return bureau.engine().getRuntimeService().createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getBusinessKey)
                .sorted()
                .toList();
    }

    private Map<String, ReportStep> work() {
        Map<String, ReportStep> work = new TreeMap<>();
        for (Duty duty : bureau.duties.open(OFFICE, bureau.now()))
            work.put(duty.period().key(), duty.row().step());
        return work;
    }

    private Map<ReportReminder, LocalDate> told(String period) {
        return row(period).told();
    }

    private Row row(String period) {
        return bureau.duties.of(ReportPeriod.read(period).orElseThrow()).orElseThrow();
    }

    @Test
    void the_first_reports_that_can_still_be_in_time_are_planned_and_no_others() {
        open(on("2026-02-10 Tue"));
        assertThat(running()).containsExactly("report/2026", "report/2026-02");
        assertThat(work()).isEmpty();
        open(on("2026-01-05 Mon"));
        assertThat(running()).containsExactly("report/2025", "report/2025-12");
        bureau.fireDueTimers();
        assertThat(work()).containsOnlyKeys("2025", "2025-12");
    }

    @Test
    void each_is_begun_once_on_its_first_day_over_restarts_and_nodes() {
        open(on("2026-02-10 Tue"));
        bureau.duties.begin(bureau.now());
        bureau.waitUntil(on("2026-02-28 Sat"));
        assertThat(work()).isEmpty();
        bureau.waitUntil(on("2026-03-01 Sun"));
        assertThat(work()).containsExactly(Map.entry("2026-02", ReportStep.PREPARE_REPORT));
        bureau.duties.begin(bureau.now());
        bureau.duties.begun(ReportPeriod.read("2026-02").orElseThrow());
        assertThat(running()).containsExactly("report/2026", "report/2026-02", "report/2026-03");
    }

    @Test
    void over_months_they_begin_and_are_told_in_order() {
        open(on("2025-11-10 Mon"));
        bureau.waitUntil(on("2026-02-02 Mon"));
        assertThat(work()).containsOnlyKeys("2025-11", "2025-12", "2026-01", "2025");
        assertThat(told("2025-11"))
                .containsOnly(
                        Map.entry(ReportReminder.IN_THREE_DAYS, on("2025-12-02 Tue")),
                        Map.entry(ReportReminder.IN_ONE_DAY, on("2025-12-04 Thu")),
                        Map.entry(ReportReminder.LATE, on("2025-12-06 Sat")));
        assertThat(told("2025"))
                .as("31 January 2026 is a Saturday: worked on until Friday, late from 1 February")
                .containsOnly(
                        Map.entry(ReportReminder.IN_THREE_DAYS, on("2026-01-27 Tue")),
                        Map.entry(ReportReminder.IN_ONE_DAY, on("2026-01-29 Thu")),
                        Map.entry(ReportReminder.TARGET_MISSED, on("2026-01-31 Sat")),
                        Map.entry(ReportReminder.LATE, on("2026-02-01 Sun")));
        assertThat(bureau.duties.open(OFFICE, bureau.now()))
                .filteredOn(duty -> duty.period().key().equals("2026-01"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.late()).isFalse();
                    assertThat(duty.left()).isEqualTo(3);
                });
    }

    @Test
    void a_month_whose_day_rolls_back_into_it_is_begun_before_that_day() { // 2026-10-05 → 2026-09-30
        open(on("2026-09-10 Thu"));
        bureau.waitUntil(on("2026-09-30 Wed"));
        assertThat(work()).containsOnlyKeys("2026-09");
        assertThat(bureau.duties.open(OFFICE, bureau.now()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.targetOn()).isEqualTo(on("2026-09-30 Wed")));
        bureau.waitUntil(on("2026-10-01 Thu"));
        assertThat(told("2026-09")).containsEntry(ReportReminder.LATE, on("2026-10-01 Thu"));
    }

    @Test
    void late_and_twice_does_no_harm() {
        open(on("2026-02-10 Tue"));
        bureau.sleepUntil(on("2026-03-04 Wed"));
        assertThat(told("2026-02")).containsOnly(Map.entry(ReportReminder.IN_ONE_DAY, on("2026-03-04 Wed")));
        bureau.duties.remind(ReportPeriod.read("2026-02").orElseThrow(), bureau.now());
        bureau.fireDueTimers();
        assertThat(told("2026-02")).hasSize(1);
        assertThat(running()).containsExactly("report/2026", "report/2026-02", "report/2026-03");
    }

    @Test
    void prepared_it_is_to_be_published_by_the_head_of_the_office_alone() {
        open(on("2026-02-10 Tue"));
        ReportPeriod february = ReportPeriod.read("2026-02").orElseThrow();
        assertThat(bureau.duties.prepared(february, OFFICE).isGranted())
                .as("not begun")
                .isFalse();
        bureau.waitUntil(on("2026-03-02 Mon"));
        Actor leader = new Actor("leader", "局长", Set.of(Role.LEADER), null);
        assertThat(bureau.duties.prepared(february, leader).isGranted()).isFalse();
        assertThat(bureau.duties.prepared(february, OFFICE).isGranted()).isTrue();
        assertThat(work()).containsExactly(Map.entry("2026-02", ReportStep.PUBLISH_REPORT));
        assertThat(row("2026-02").preparedBy()).isEqualTo("office");
        assertThat(bureau.duties.prepared(february, OFFICE).isGranted())
                .as("twice")
                .isFalse();
    }

    @Test
    void nothing_is_told_of_a_report_that_is_done() {
        open(on("2026-02-10 Tue"));
        bureau.waitUntil(on("2026-03-02 Mon"));
        bureau.reports.published(bureau.duties, ReportPeriod.read("2026-02").orElseThrow(), "office", bureau.now());
        assertThat(work()).isEmpty();
        assertThat(running()).containsExactly("report/2026", "report/2026-03");
        assertThat(row("2026-02").doneBy()).isEqualTo("office");
        bureau.waitUntil(on("2026-03-10 Tue"));
        assertThat(told("2026-02")).containsOnlyKeys(ReportReminder.IN_THREE_DAYS);
    }

    @Test
    void reports_are_in_no_list_of_cases() {
        open(on("2026-02-10 Tue"));
        bureau.waitUntil(on("2026-03-02 Mon"));
        assertThat(bureau.list.rows()).isEmpty();
        Actor handler = new Actor("handler", "某", Set.of(Role.HANDLER), null);
        assertThat(bureau.duties.open(handler, bureau.now())).isEmpty();
    }
}
