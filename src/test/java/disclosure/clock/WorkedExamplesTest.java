package disclosure.clock;

import static disclosure.calendar.Days.on;
import static disclosure.clock.ConsultationKind.JOINT_PRODUCER;
import static disclosure.clock.Scenario.SHIPPED;
import static disclosure.clock.Scenario.aRequest;
import static disclosure.clock.Scenario.clockIsPaused;
import static disclosure.clock.Scenario.correctionIsDue;
import static disclosure.clock.Scenario.counted;
import static disclosure.clock.Scenario.isInTime;
import static disclosure.clock.Scenario.isLate;
import static disclosure.clock.Scenario.noticeIsDue;
import static disclosure.clock.Scenario.paymentIsDue;
import static disclosure.clock.Scenario.received;
import static disclosure.clock.Scenario.replyIsDue;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.Calendars;
import org.junit.jupiter.api.Test;

/** The 36 worked examples of law.md §6, as far as they are stories of events; the number of each is in its name. */
class WorkedExamplesTest {

    @Test
    void e01_twenty_working_days_over_dragon_boat() {
        received("2019-06-03 Mon").then(replyIsDue("2019-07-02 Tue"));
    }

    @Test
    void e02_the_day_of_receipt_chooses_the_rules() {
        received("2019-05-14 Tue")
                .then(replyIsDue("2019-06-04 Tue"))
                .then(r -> assertThat(r.ruleSet()).isEqualTo(RuleSet.R2007));
        received("2019-05-15 Wed")
                .then(replyIsDue("2019-06-13 Thu"))
                .then(r -> assertThat(r.ruleSet()).isEqualTo(RuleSet.R2019));
    }

    @Test
    void e03_make_up_days_around_national_day_count() {
        received("2019-09-20 Fri").then(replyIsDue("2019-10-23 Wed"));
    }

    @Test
    void e04_the_calendar_changed_after_the_due_day_was_computed() {
        aRequest(SHIPPED.with(Calendars.firstOf2020()), ClockPolicy.defaults())
                .received("2020-01-17 Fri", "first calendar")
                .then(replyIsDue("2020-02-19 Wed"));
        received("2020-01-17 Fri").then(replyIsDue("2020-02-21 Fri"));
    }

    @Test
    void e05_e06_e07_correction_restarts_the_clock() {
        received("2021-03-29 Mon")
                .then(noticeIsDue("2021-04-08 Thu"))
                .then(replyIsDue("2021-04-26 Mon"))
                .correctionAsked("2021-04-06 Tue", "2021-04-07 Wed", 15)
                .corrected("2021-04-20 Tue")
                .then(replyIsDue("2021-05-19 Wed"))
                .then(counted(0, 20));
        received("2022-01-24 Mon")
                .correctionAsked("2022-01-26 Wed", "2022-01-26 Wed", 15)
                .then(correctionIsDue("2022-02-21 Mon"));
    }

    @Test
    void e08_time_spent_consulting_a_third_party_is_not_counted() {
        received("2023-09-11 Mon")
                .then(replyIsDue("2023-10-13 Fri"))
                .thirdPartyAsked("2023-09-15 Fri", "2023-09-18 Mon")
                .then(clockIsPaused(4, 16))
                .opinionIn("a", "2023-10-10 Tue")
                .then(replyIsDue("2023-11-01 Wed"))
                .then(counted(4, 16));
    }

    @Test
    void e09_a_silent_third_party_has_fifteen_working_days() {
        Scenario silent = received("2023-09-11 Mon").thirdPartyAsked("2023-09-15 Fri", "2023-09-18 Mon");
        silent.then(r -> {
            assertThat(r.latestResumeOn()).isEqualTo(on("2023-10-13 Fri"));
            assertThat(r.latestReplyDueOn()).isEqualTo(on("2023-11-06 Mon"));
        });
        silent.asOf("2023-10-13 Fri").then(clockIsPaused(4, 16));
        silent.asOf("2023-10-14 Sat").then(replyIsDue("2023-11-06 Mon")).then(counted(4, 16));
        silent.asOf("2023-10-16 Mon").then(counted(5, 15));
        silent.opinionIn("a", "2023-10-20 Fri").asOf("2023-10-20 Fri").then(replyIsDue("2023-11-06 Mon"));
    }

    @Test
    void e10_overlapping_consultations_are_left_out_once() {
        received("2023-09-11 Mon")
                .thirdPartyAsked("2023-09-15 Fri", "2023-09-18 Mon")
                .asked("b", JOINT_PRODUCER, "2023-09-20 Wed", "2023-09-21 Thu")
                .opinionIn("a", "2023-10-10 Tue")
                .then(clockIsPaused(4, 16))
                .opinionIn("b", "2023-10-12 Thu")
                .then(replyIsDue("2023-11-03 Fri"));
    }

    @Test
    void e11_e12_e13_extension_and_a_consultation_within_it() {
        received("2024-01-15 Mon").then(replyIsDue("2024-02-09 Fri"));
        received("2024-01-15 Mon").extended("2024-02-09 Fri", 10).then(replyIsDue("2024-02-29 Thu"));
        received("2024-01-15 Mon")
                .extended("2024-02-09 Fri", 20)
                .then(replyIsDue("2024-03-14 Thu"))
                .thirdPartyAsked("2024-02-20 Tue", "2024-02-21 Wed")
                .opinionIn("a", "2024-03-12 Tue")
                .then(replyIsDue("2024-04-07 Sun"));
    }

    @Test
    void e14_e15_e16_payment_restarts_the_clock() {
        received("2021-04-06 Tue")
                .then(replyIsDue("2021-05-06 Thu"))
                .feeAsked("2021-04-20 Tue", "2021-04-20 Tue")
                .then(paymentIsDue("2021-05-19 Wed"))
                .paid("2021-05-10 Mon")
                .then(replyIsDue("2021-06-07 Mon"));
        assertThat(SHIPPED.add(on("2021-05-19 Wed"), 1)).isEqualTo(on("2021-05-20 Thu"));
    }

    @Test
    void e17_to_e23_days_of_receipt_on_and_around_days_off() {
        received("2025-10-04 Sat").then(replyIsDue("2025-11-04 Tue"));
        received("2025-10-09 Thu").then(replyIsDue("2025-11-05 Wed"));
        received("2025-09-28 Sun").then(replyIsDue("2025-10-31 Fri"));
        received("2026-03-02 Mon").then(replyIsDue("2026-03-30 Mon"));
        received("2026-02-14 Sat").then(replyIsDue("2026-03-20 Fri")).then(noticeIsDue("2026-03-03 Tue"));
        received("2026-09-10 Thu").then(noticeIsDue("2026-09-20 Sun"));
        received("2026-09-21 Mon").then(replyIsDue("2026-10-26 Mon"));
    }

    @Test
    void e24_a_case_carried_into_the_next_year() {
        received("2025-12-22 Mon").then(replyIsDue("2026-01-20 Tue"));
    }

    @Test
    void e25_posted_on_a_make_up_saturday_is_in_time() {
        received("2024-09-09 Mon").replied("2024-10-12 Sat").then(isInTime());
        received("2024-09-09 Mon").replied("2024-10-14 Mon").then(isLate());
    }

    @Test
    void e26_e27_a_due_sunday_and_a_consultation_on_the_day_of_receipt() {
        received("2022-12-26 Mon")
                .then(replyIsDue("2023-01-29 Sun"))
                .extended("2023-01-29 Sun", 5)
                .then(replyIsDue("2023-02-03 Fri"));
        received("2022-09-26 Mon")
                .then(replyIsDue("2022-10-27 Thu"))
                .thirdPartyAsked("2022-09-26 Mon", "2022-09-27 Tue")
                .then(clockIsPaused(0, 20))
                .opinionIn("a", "2022-10-09 Sun")
                .then(replyIsDue("2022-11-04 Fri"));
    }

    @Test
    void e28_a_deferred_reply_is_due_on_the_day_fixed() {
        received("2024-04-15 Mon")
                .then(replyIsDue("2024-05-14 Tue"))
                .reasons("2024-04-22 Mon", "2024-04-29 Mon")
                .then(replyIsDue("2024-05-14 Tue"))
                .deferred("2024-05-10 Fri", "2024-06-14 Fri")
                .then(replyIsDue("2024-06-14 Fri"));
    }

    @Test
    void e29_the_full_chain() {
        received("2025-08-25 Mon")
                .then(noticeIsDue("2025-09-03 Wed"))
                .correctionAsked("2025-09-01 Mon", "2025-09-01 Mon", 15)
                .then(correctionIsDue("2025-09-22 Mon"))
                .corrected("2025-09-15 Mon")
                .then(replyIsDue("2025-10-17 Fri"))
                .thirdPartyAsked("2025-09-22 Mon", "2025-09-23 Tue")
                .opinionIn("a", "2025-10-10 Fri")
                .then(replyIsDue("2025-10-30 Thu"))
                .extended("2025-10-20 Mon", 10)
                .then(replyIsDue("2025-11-13 Thu"));
    }

    @Test
    void e30_to_e33_and_e36_remedies_are_calendar_arithmetic() {
        assertThat(SHIPPED.plusCalendarDays(on("2024-08-03 Sat"), 60)).isEqualTo(on("2024-10-08 Tue"));
        assertThat(SHIPPED.plusCalendarDays(on("2025-04-01 Tue"), 60)).isEqualTo(on("2025-06-03 Tue"));
        assertThat(SHIPPED.plusMonths(on("2025-04-01 Tue"), 6)).isEqualTo(on("2025-10-09 Thu"));
        assertThat(SHIPPED.plusMonths(on("2024-08-31 Sat"), 6)).isEqualTo(on("2025-02-28 Fri"));
        assertThat(SHIPPED.plusMonths(on("2024-10-12 Sat"), 6)).isEqualTo(on("2025-04-14 Mon"));
        assertThat(SHIPPED.add(on("2024-09-27 Fri"), 5)).isEqualTo(on("2024-10-10 Thu"));
    }

    @Test
    void e34_e35_the_rules_of_2007() {
        received("2011-09-15 Thu")
                .then(replyIsDue("2011-10-11 Tue"))
                .extended("2011-10-11 Tue", 15)
                .then(replyIsDue("2011-11-01 Tue"));
        received("2013-03-18 Mon").then(replyIsDue("2013-04-09 Tue"));
    }
}
