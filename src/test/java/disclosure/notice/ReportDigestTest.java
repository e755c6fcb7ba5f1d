package disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;
import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.DigestLevel;
import disclosure.handling.MessagePurpose;
import disclosure.handling.Outbox.Entry;
import disclosure.handling.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever owes a report is reminded of it each working day, from its first day until it is done (R-ANN-02, R-ANN-18). */
class ReportDigestTest extends Digests {

    private static final ReportPeriod YEAR = ReportPeriod.of(2025);
    private static final Actor OFFICE = new Actor("office", "office", Set.of(Role.OFFICE_HEAD), null);

    private void begun(ReportPeriod period) {
        store.duties.plan(period);
        store.duties.opened(period, ReportStep.PREPARE_REPORT);
    }

    @Test
    void from_the_first_day_of_the_work_until_it_is_done_without_any_case() {
        store.duties.plan(YEAR);
        assertThat(sent("2026-01-04T09:00:00")).as("planned, not begun").isZero();
        store.duties.opened(YEAR, ReportStep.PREPARE_REPORT);
        assertThat(sent("2026-01-02T09:00:00")).as("a holiday").isZero();

        assertThat(sent("2026-01-04T09:00:00")).as("a Sunday to work on").isEqualTo(1);
        assertThat(text())
                .contains("报表提醒（1 项）", "2025年政府信息公开工作年度报告", "报告期 2025-01-01 至 2025-12-31", "待编制")
                .contains("期限 2026-01-31（应于 2026-01-30 前完成）", "剩余 20 个工作日")
                .doesNotContain("督办待您");
        assertThat(reports().prepared(YEAR, OFFICE).isGranted()).isTrue();
        assertThat(sent("2026-01-05T09:00:00")).isEqualTo(1);
        assertThat(text()).contains("待公布", "剩余 19 个工作日");
        store.duties.done(YEAR, "office", Instant.parse("2026-01-05T02:00:00Z"));
        assertThat(sent("2026-01-06T09:00:00")).isZero();
        assertThat(received()).as("nobody who does not owe it").containsExactly("office", "office");
    }

    @Test
    void once_a_day_over_restarts_and_outside_quiet_hours() {
        begun(YEAR);
        assertThat(sent("2026-01-05T07:59:59")).isZero();
        assertThat(sent("2026-01-05T08:00:00")).isEqualTo(1);
        restart();
        assertThat(sent("2026-01-05T08:01:00")).isZero();
        assertThat(sent("2026-01-05T19:00:00")).isZero();
        assertThat(received()).containsExactly("office");
        assertThat(store.outbox.list(null, 0, 9).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reference()).isNull())
                .extracting(Entry::purpose)
                .isEqualTo(MessagePurpose.DIGEST);
    }

    @Test
    void a_month_is_due_by_the_working_day_before_the_fifth() {
        begun(ReportPeriod.read("2026-09").orElseThrow());
        assertThat(sent("2026-09-29T09:00:00")).isEqualTo(1);
        assertThat(text())
                .contains("2026年9月依申请公开工作月报", "报告期 2026-09-01 至 2026-09-30")
                .contains("期限 2026-10-05（应于 2026-09-30 前完成）", "剩余 1 个工作日");
        assertThat(sent("2026-10-08T09:00:00")).isEqualTo(1);
        assertThat(text()).contains("已逾期").doesNotContain("剩余");
    }

    @Test
    void a_year_is_due_on_31_january_whatever_holiday_it_is() {
        begun(ReportPeriod.of(2024));
        assertThat(sent("2025-01-27T09:00:00")).isEqualTo(1);
        assertThat(text()).contains("期限 2025-01-31（应于 2025-01-27 前完成）", "剩余 0 个工作日");
        assertThat(sent("2025-02-05T09:00:00")).isEqualTo(1);
        assertThat(text()).contains("已逾期").doesNotContain("剩余");
    }

    @Test
    void the_deputy_gets_it_in_place_of_who_is_away_and_who_wants_none_gets_none() {
        begun(YEAR);
        store.people.keep(
                new People.Absence("office", "leader", LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-05")));
        assertThat(sent("2026-01-05T09:00:00")).isEqualTo(1);
        assertThat(received()).containsExactly("leader");

        choose("office", true, 20, 8, EnumSet.complementOf(EnumSet.of(DigestLevel.REPORT)));
        assertThat(sent("2026-01-06T09:00:00")).isZero();
        choose("office", false, 20, 8, EnumSet.allOf(DigestLevel.class));
        assertThat(sent("2026-01-07T09:00:00")).isZero();
    }
}
