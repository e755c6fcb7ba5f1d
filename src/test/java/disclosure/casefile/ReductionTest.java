package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** When who asked may leave the operational tables (law.md R-ARC-07, R-CAL-04, clocks K-14 to K-16). */
class ReductionTest {

    private static final Period QUARTER = Period.ofMonths(3);

    private final Story story = Story.received("2025-09-01 Mon");

    private Story filed(Outcome outcome, String servedOn, String sealedOn) {
        return sealed(
                story.handled("2025-09-02 Tue", outcome)
                        .issued(servedOn, ServiceMethod.IN_PERSON)
                        .served(servedOn),
                sealedOn);
    }

    private static Story sealed(Story story, String day) {
        return story.then(new Act.CaseArchived(on(day), RetentionClass.YEARS_10, "YSQ-2025-0042"))
                .then(new AftercareAct.VolumeSealed(on(day), 1, "v1", "hash"));
    }

    private static LocalDate firstDay(Story story, Period after) {
        return Reduction.firstDay(story.file(), Story.CALENDAR, after).orElseThrow();
    }

    private static Ruling<CaseFile> check(Story story, Period after, String today) {
        return Reduction.check(story.file(), Story.CALENDAR, after, on(today));
    }

    private static String refusal(Ruling<?> ruling) {
        return ruling instanceof Refused<?> no
                ? no.refusal().reason() + " " + no.refusal().article()
                : "granted";
    }

    @Test
    void a_reply_that_can_be_sued_over_directly_keeps_the_data_six_months() {
        filed(Outcome.U1A, "2025-09-18 Thu", "2025-09-19 Fri");
        assertThat(firstDay(story, QUARTER)).isEqualTo(on("2026-03-19 Thu"));
        assertThat(refusal(check(story, QUARTER, "2026-03-18 Wed"))).isEqualTo("CHALLENGE_OPEN 行政诉讼法 46");
        assertThat(refusal(check(story, QUARTER, "2026-03-19 Thu"))).isEqualTo("granted");
    }

    @Test
    void where_reconsideration_must_come_first_sixty_days_end_it_and_then_the_volumes_own_period() {
        filed(Outcome.D5, "2025-09-18 Thu", "2025-09-19 Fri");
        assertThat(refusal(check(story, QUARTER, "2025-12-19 Fri"))).isEqualTo("RETENTION_RUNS 个人信息保护法 19");
        assertThat(firstDay(story, QUARTER)).isEqualTo(on("2025-12-20 Sat"));
        assertThat(refusal(check(story, Period.ZERO, "2025-11-17 Mon"))).isEqualTo("CHALLENGE_OPEN 行政复议法 20");
        assertThat(firstDay(story, Period.ZERO)).isEqualTo(on("2025-11-18 Tue"));
    }

    @Test
    void months_end_on_the_corresponding_day_or_the_last_and_move_off_days_off() {
        sealed(story.withdrawn("2025-09-02 Tue"), "2025-09-04 Thu");
        assertThat(firstDay(story, Period.ofMonths(1))).as("National Day week").isEqualTo(on("2025-10-10 Fri"));
        Story august = sealed(Story.received("2025-08-01 Fri").withdrawn("2025-08-29 Fri"), "2025-08-31 Sun");
        assertThat(firstDay(august, Period.ofMonths(6)))
                .as("a Saturday that is worked")
                .isEqualTo(on("2026-03-01 Sun"));
        assertThat(firstDay(august, Period.ofDays(90)))
                .as("day 90 is a Saturday")
                .isEqualTo(on("2025-12-02 Tue"));
    }

    @Test
    void a_third_party_told_of_disclosure_keeps_its_own_six_months() {
        story.handled("2025-09-02 Tue", Outcome.D5)
                .then(new ConsultationAct.ThirdPartyTold(on("2025-09-10 Wed"), "c1", "合同", "公共利益"))
                .issued("2025-09-18 Thu", ServiceMethod.IN_PERSON)
                .served("2025-09-18 Thu");
        sealed(story, "2025-09-19 Fri");
        assertThat(firstDay(story, QUARTER)).isEqualTo(on("2026-03-11 Wed"));
    }

    @Test
    void a_pending_remedy_and_a_hold_stand_against_it_and_a_decision_leaves_fifteen_days() {
        filed(Outcome.D5, "2025-09-18 Thu", "2025-09-19 Fri");
        story.then(new RemedyAct.RemedyFiled(on("2025-10-20 Mon"), "r1", RemedyKind.RECONSIDERATION, false, "市政府"));
        assertThat(refusal(check(story, QUARTER, "2026-06-01 Mon"))).isEqualTo("REMEDY_PENDING 51");
        story.then(new RemedyAct.ReleaseHeld(on("2025-10-21 Tue"), "r1", "停止执行"));
        assertThat(refusal(check(story, QUARTER, "2026-06-01 Mon"))).isEqualTo("RELEASE_HELD 行政诉讼法 56");
        story.then(new RemedyAct.ReleaseFreed(on("2025-10-22 Wed"), "r1", "不予准许"))
                .then(new RemedyAct.RemedyDecided(
                        on("2026-05-18 Mon"), "r1", "维持", RemedyCategory.UPHELD, null, false, null));
        assertThat(refusal(check(story, QUARTER, "2026-06-02 Tue"))).isEqualTo("CHALLENGE_OPEN 行政诉讼法 45");
        assertThat(refusal(check(story, QUARTER, "2026-06-03 Wed"))).isEqualTo("granted");
    }

    @Test
    void a_case_that_is_not_archived_or_reduced_already_is_refused_and_a_restored_one_is_not() {
        assertThat(refusal(check(Story.received("2025-09-01 Mon"), QUARTER, "2030-01-01 Tue")))
                .isEqualTo("CASE_NOT_ARCHIVED 档案法 13");
        filed(Outcome.D5, "2025-09-18 Thu", "2025-09-19 Fri");
        assertThat(Reduction.since(story.file())).isEmpty();
        story.then(new AftercareAct.PersonalDataReduced(on("2026-01-05 Mon"), "P3M"));
        assertThat(Reduction.since(story.file())).contains(on("2026-01-05 Mon"));
        assertThat(refusal(check(story, QUARTER, "2026-06-01 Mon"))).isEqualTo("ALREADY_REDUCED 个人信息保护法 19");
        story.then(new AftercareAct.PersonalDataRestored(on("2026-02-02 Mon"), "诉讼"));
        assertThat(Reduction.since(story.file())).isEmpty();
        assertThat(refusal(check(story, QUARTER, "2026-06-01 Mon"))).isEqualTo("granted");
    }
}
