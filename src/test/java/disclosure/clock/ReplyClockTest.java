package disclosure.clock;

import static disclosure.calendar.Days.on;
import static disclosure.clock.ConsultationKind.JOINT_PRODUCER;
import static disclosure.clock.ConsultationKind.OTHER_AGENCY;
import static disclosure.clock.ConsultationKind.THIRD_PARTY;
import static disclosure.clock.Scenario.SHIPPED;
import static disclosure.clock.Scenario.aRequest;
import static disclosure.clock.Scenario.clockIsPaused;
import static disclosure.clock.Scenario.correctionIsDue;
import static disclosure.clock.Scenario.counted;
import static disclosure.clock.Scenario.isInTime;
import static disclosure.clock.Scenario.isLate;
import static disclosure.clock.Scenario.received;
import static disclosure.clock.Scenario.replyIsDue;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.Calendars;
import disclosure.clock.Reading.State;
import org.junit.jupiter.api.Test;

/** What the worked examples leave out; the decisions of ReplyClock's own documentation among it. */
class ReplyClockTest {

    @Test
    void an_overdue_case_counts_below_zero_and_never_closes_itself() {
        received("2024-01-15 Mon")
                .asOf("2024-02-20 Tue")
                .then(replyIsDue("2024-02-09 Fri"))
                .then(counted(23, -3))
                .then(r -> assertThat(r.late(on("2024-02-20 Tue"))).isTrue())
                .then(r -> assertThat(r.late(on("2024-02-09 Fri"))).isFalse())
                .then(r -> assertThat(r.repliedInTime()).isEmpty());
    }

    @Test
    void a_case_once_replied_stays_as_late_as_it_was() {
        Scenario replied = received("2024-01-15 Mon").replied("2024-02-08 Thu");
        replied.asOf("2024-05-06 Mon").then(isInTime()).then(counted(19, 1)).then(r -> {
            assertThat(r.state()).isEqualTo(State.REPLIED);
            assertThat(r.late(on("2024-05-06 Mon"))).isFalse();
            assertThat(r.correctionNoticeDueOn()).isNull();
        });
    }

    @Test
    void an_earlier_day_shows_only_what_had_happened_by_then() {
        Scenario extended = received("2024-01-15 Mon").extended("2024-02-05 Mon", 10);
        extended.asOf("2024-02-04 Sun").then(replyIsDue("2024-02-09 Fri"));
        extended.asOf("2024-02-05 Mon").then(replyIsDue("2024-02-29 Thu"));
    }

    @Test
    void a_late_correction_notice_restarts_the_clock_and_stays_a_breach() {
        Scenario late = received("2021-03-29 Mon").correctionAsked("2021-04-09 Fri", "2021-04-09 Fri", 10);
        late.then(r -> assertThat(r.correctionNoticeLate()).isTrue());
        late.corrected("2021-04-20 Tue")
                .then(replyIsDue("2021-05-19 Wed"))
                .then(r -> assertThat(r.correctionNoticeLate()).isTrue());
        received("2021-03-29 Mon")
                .correctionAsked("2021-04-08 Thu", "2021-04-09 Fri", 10)
                .then(r -> assertThat(r.correctionNoticeLate()).isFalse());
    }

    @Test
    void a_revoked_notice_leaves_the_first_period_as_it_was() {
        received("2021-03-29 Mon")
                .correctionAsked("2021-04-06 Tue", "2021-04-06 Tue", 10)
                .then(counted(0, 20))
                .and(new ClockEvent.CorrectionRevoked(on("2021-04-13 Tue")))
                .then(replyIsDue("2021-04-26 Mon"))
                .then(counted(10, 10));
    }

    @Test
    void good_reason_gives_a_new_window_or_takes_the_late_correction() {
        received("2024-01-15 Mon")
                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                .and(new ClockEvent.CorrectionWindowRenewed(on("2024-02-05 Mon"), 5))
                .then(correctionIsDue("2024-02-18 Sun"))
                .corrected("2024-02-18 Sun")
                .then(replyIsDue("2024-03-15 Fri"));
        received("2024-01-15 Mon")
                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                .and(new ClockEvent.Corrected(on("2024-02-02 Fri"), true))
                .then(replyIsDue("2024-03-06 Wed"));
    }

    @Test
    void a_restart_forgets_extension_and_consultations_still_open() {
        received("2024-01-15 Mon")
                .extended("2024-01-16 Tue", 20)
                .thirdPartyAsked("2024-01-17 Wed", "2024-01-17 Wed")
                .correctionAsked("2024-01-18 Thu", "2024-01-18 Thu", 10)
                .corrected("2024-01-22 Mon")
                .then(replyIsDue("2024-02-22 Thu"))
                .opinionIn("a", "2024-01-26 Fri")
                .then(replyIsDue("2024-02-22 Thu"));
    }

    @Test
    void a_letter_sent_on_the_due_day_wins_no_time() {
        received("2024-01-15 Mon")
                .thirdPartyAsked("2024-02-09 Fri", "2024-02-18 Sun")
                .then(replyIsDue("2024-02-09 Fri"))
                .opinionIn("a", "2024-02-23 Fri")
                .then(counted(26, -6));
    }

    @Test
    void a_letter_not_known_to_have_arrived_has_no_latest_end() {
        received("2023-09-11 Mon")
                .and(new ClockEvent.ConsultationSent(on("2023-09-15 Fri"), "a", THIRD_PARTY))
                .asOf("2024-03-01 Fri")
                .then(clockIsPaused(4, 16))
                .then(r -> assertThat(r.latestResumeOn()).isNull());
    }

    @Test
    void a_reply_ends_the_time_an_opinion_needed() {
        received("2023-09-11 Mon")
                .thirdPartyAsked("2023-09-15 Fri", "2023-09-18 Mon")
                .replied("2023-10-10 Tue")
                .then(isInTime())
                .then(r -> assertThat(r.replyDueOn()).isEqualTo(on("2023-11-01 Wed")));
    }

    @Test
    void a_reply_while_a_correction_is_awaited_is_in_time() {
        received("2024-01-15 Mon")
                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                .replied("2024-03-29 Fri")
                .then(isInTime());
    }

    @Test
    void a_case_may_be_closed_without_a_reply() {
        received("2024-01-15 Mon")
                .and(new ClockEvent.Ended(on("2024-01-17 Wed")))
                .then(r -> {
                    assertThat(r.state()).isEqualTo(State.CLOSED);
                    assertThat(r.settledOn()).isEqualTo(on("2024-01-17 Wed"));
                    assertThat(r.repliedInTime()).isEmpty();
                });
    }

    @Test
    void no_consultation_moves_a_day_fixed_under_article_35() {
        Scenario deferred = received("2024-04-15 Mon")
                .reasons("2024-04-22 Mon", "2024-04-29 Mon")
                .deferred("2024-05-10 Fri", "2024-06-14 Fri")
                .thirdPartyAsked("2024-05-13 Mon", "2024-05-14 Tue")
                .then(replyIsDue("2024-06-14 Fri"));
        deferred.opinionIn("a", "2024-05-20 Mon").then(replyIsDue("2024-06-14 Fri"));
        deferred.replied("2024-06-17 Mon").then(isLate());
    }

    @Test
    void a_consultation_open_when_the_reply_is_deferred_ends_there() {
        received("2024-04-15 Mon")
                .reasons("2024-04-22 Mon", "2024-04-22 Mon")
                .thirdPartyAsked("2024-05-06 Mon", "2024-05-06 Mon")
                .then(clockIsPaused(13, 7))
                .deferred("2024-05-10 Fri", "2024-06-14 Fri")
                .then(replyIsDue("2024-06-14 Fri"))
                .then(counted(13, 25));
    }

    @Test
    void under_2007_only_the_third_party_stops_the_clock_and_has_no_fifteen_days() {
        received("2018-01-15 Mon")
                .then(replyIsDue("2018-02-05 Mon"))
                .asked("a", OTHER_AGENCY, "2018-01-17 Wed", "2018-01-17 Wed")
                .asked("b", JOINT_PRODUCER, "2018-01-17 Wed", "2018-01-17 Wed")
                .then(replyIsDue("2018-02-05 Mon"))
                .asked("c", THIRD_PARTY, "2018-01-18 Thu", "2018-01-18 Thu")
                .asOf("2018-03-30 Fri")
                .then(clockIsPaused(3, 12))
                .then(r -> assertThat(r.latestResumeOn()).isNull())
                .opinionIn("c", "2018-04-09 Mon")
                .asOf("2018-04-09 Mon")
                .then(replyIsDue("2018-04-25 Wed"));
    }

    @Test
    void under_2007_a_correction_gives_fifteen_fresh_days() {
        received("2018-01-15 Mon")
                .then(r -> assertThat(r.correctionNoticeDueOn()).isEqualTo(on("2018-02-05 Mon")))
                .correctionAsked("2018-02-01 Thu", "2018-02-01 Thu", 10)
                .corrected("2018-02-05 Mon")
                .then(r -> assertThat(r.workingDaysAllowed()).isEqualTo(15))
                .then(replyIsDue("2018-03-01 Thu"));
    }

    @Test
    void the_rules_stay_those_of_receipt_when_the_correction_falls_under_the_new_text() {
        received("2019-05-14 Tue")
                .correctionAsked("2019-05-15 Wed", "2019-05-15 Wed", 10)
                .corrected("2019-05-20 Mon")
                .then(r -> assertThat(r.workingDaysAllowed()).isEqualTo(15));
    }

    @Test
    void where_the_policy_says_so_days_are_left_out_from_delivery() {
        ClockPolicy policy = ClockPolicy.defaults().with(ClockPolicy.ExclusionStart.DELIVERED);
        aRequest(SHIPPED, policy)
                .received("2023-09-11 Mon", "")
                .and(new ClockEvent.ConsultationSent(on("2023-09-15 Fri"), "a", THIRD_PARTY))
                .then(replyIsDue("2023-10-13 Fri"))
                .and(new ClockEvent.ConsultationDelivered(on("2023-09-18 Mon"), "a"))
                .then(clockIsPaused(5, 15))
                .opinionIn("a", "2023-10-10 Tue")
                .then(replyIsDue("2023-10-31 Tue"));
    }

    @Test
    void where_the_policy_says_so_asking_for_reasons_restarts_the_clock() {
        ClockPolicy policy = ClockPolicy.defaults().with(ClockPolicy.ReasonsStep.AS_CORRECTION);
        aRequest(SHIPPED, policy)
                .received("2024-04-15 Mon", "")
                .and(new ClockEvent.ReasonAsked(on("2024-04-22 Mon")))
                .then(r -> assertThat(r.state()).isEqualTo(State.AWAITING_CORRECTION))
                .and(new ClockEvent.ReasonGiven(on("2024-04-29 Mon")))
                .then(replyIsDue("2024-05-29 Wed"));
    }

    @Test
    void where_the_policy_says_so_a_deferral_needs_no_reasons_on_record() {
        ClockPolicy policy = ClockPolicy.defaults().with(ClockPolicy.Deferral.WITHOUT_REASONS);
        aRequest(SHIPPED, policy)
                .received("2024-04-15 Mon", "")
                .deferred("2024-05-10 Fri", "2024-06-14 Fri")
                .then(replyIsDue("2024-06-14 Fri"));
    }

    @Test
    void an_act_on_record_keeps_its_effect_when_the_calendar_is_amended_later() {
        // Extended on the due day of the calendar of 2020 as amended; under the first one that was two days late.
        Scenario proposed = aRequest(SHIPPED.with(Calendars.firstOf2020()), ClockPolicy.defaults())
                .received("2020-01-17 Fri", "")
                .extended("2020-02-21 Fri", 5);
        proposed.isRefused(ClockReason.EXTENSION_AFTER_DUE_DAY, "33(2)");
        aRequest(SHIPPED.with(Calendars.firstOf2020()), ClockPolicy.defaults().recorded())
                .received("2020-01-17 Fri", "")
                .extended("2020-02-21 Fri", 5)
                .then(replyIsDue("2020-02-26 Wed"));
    }

    @Test
    void a_due_day_in_a_year_not_yet_published_is_provisional() {
        received("2026-12-01 Tue")
                .then(replyIsDue("2026-12-29 Tue"))
                .then(r -> assertThat(r.provisional()).isFalse());
        received("2026-12-07 Mon")
                .then(replyIsDue("2027-01-04 Mon"))
                .then(r -> assertThat(r.provisional()).isTrue());
        received("2026-12-01 Tue")
                .asOf("2027-02-01 Mon")
                .then(r -> assertThat(r.provisional()).isFalse());
    }
}
