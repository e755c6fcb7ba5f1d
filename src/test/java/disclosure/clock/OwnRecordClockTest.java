package disclosure.clock;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** K-23: the correction of an own record has the bureau's own time, from receipt, and nothing moves it (Art. 41). */
class OwnRecordClockTest {

    private static final LocalDate RECEIVED = on("2025-09-15 Mon");
    private static final LocalDate REGISTERED = on("2025-09-17 Wed");

    private static Ruling<Reading> read(LocalDate received, int workingDays, ClockEvent... more) {
        List<ClockEvent> events = new ArrayList<>(List.of(
                new ClockEvent.Received(received), new ClockEvent.OwnRecord(received.plusDays(2), workingDays)));
        events.addAll(List.of(more));
        return ReplyClock.read(ShippedCalendar.workingDays(), ClockPolicy.defaults(), events);
    }

    @Test
    void twenty_working_days_run_from_receipt_and_not_from_registration() { // Golden Week out, 09-28 and 10-11 worked
        Reading reading = read(RECEIVED, 20).orElseThrow();
        assertThat(reading.replyDueOn()).isEqualTo(on("2025-10-17 Fri"));
        assertThat(reading.base()).isEqualTo(RECEIVED);
        assertThat(reading.correctionNoticeDueOn()).as("no notice is owed").isNull();
    }

    @Test
    void a_bureau_may_set_less_and_more_than_the_reply_period() {
        assertThat(read(RECEIVED, 10).orElseThrow().replyDueOn()).isEqualTo(on("2025-09-28 Sun")); // worked
        assertThat(read(RECEIVED, 30).orElseThrow().replyDueOn()).isEqualTo(on("2025-10-31 Fri"));
    }

    @Test
    void under_the_text_of_2007_it_is_not_that_texts_fifteen_days() {
        Reading reading = read(on("2018-09-17 Mon"), 20).orElseThrow();
        assertThat(reading.ruleSet()).isEqualTo(RuleSet.R2007);
        assertThat(reading.workingDaysAllowed()).isEqualTo(20);
        assertThat(RuleSet.R2007.ownRecord()).hasToString("2007:25(2)");
    }

    @Test
    void an_extension_from_before_registration_is_gone_with_the_reply_period() {
        List<ClockEvent> events = List.of(
                new ClockEvent.Received(RECEIVED),
                new ClockEvent.Extended(RECEIVED, 20),
                new ClockEvent.OwnRecord(REGISTERED, 20));
        Reading reading = ReplyClock.read(ShippedCalendar.workingDays(), ClockPolicy.defaults(), events)
                .orElseThrow();
        assertThat(reading.replyDueOn()).isEqualTo(on("2025-10-17 Fri"));
    }

    static Stream<ClockEvent> stepsOfRequests() {
        LocalDate day = on("2025-09-18 Thu");
        return Stream.of(
                new ClockEvent.Extended(day, 5),
                new ClockEvent.CorrectionSent(day),
                new ClockEvent.ConsultationSent(day, "c1", ConsultationKind.OTHER_AGENCY),
                new ClockEvent.FeeNoticeSent(day),
                new ClockEvent.ReasonAsked(day),
                new ClockEvent.Deferred(day, on("2025-12-01 Mon")),
                new ClockEvent.OwnRecord(day, 40));
    }

    @ParameterizedTest
    @MethodSource("stepsOfRequests")
    void what_belongs_to_requests_is_refused_by_the_article(ClockEvent step) {
        assertThat(read(RECEIVED, 20, step)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(ClockReason.NOT_FOR_AN_OWN_RECORD);
            assertThat(refused.refusal().article()).hasToString("41");
        });
    }

    @Test
    void an_answer_or_a_withdrawal_settles_it() {
        assertThat(read(RECEIVED, 20, new ClockEvent.Replied(on("2025-10-17 Fri")))
                        .orElseThrow()
                        .repliedInTime())
                .contains(true);
        assertThat(read(RECEIVED, 10, new ClockEvent.Replied(on("2025-09-29 Mon")))
                        .orElseThrow()
                        .repliedInTime())
                .contains(false);
        assertThat(read(RECEIVED, 20, new ClockEvent.Ended(on("2025-09-19 Fri")))
                        .orElseThrow()
                        .state())
                .isEqualTo(Reading.State.CLOSED);
    }

    @Test
    void each_day_is_explained_by_the_article_and_none_is_called_an_extension() {
        List<ExplainedDay> days = ReplyClock.days(
                ShippedCalendar.workingDays(),
                ClockPolicy.defaults(),
                List.of(new ClockEvent.Received(RECEIVED), new ClockEvent.OwnRecord(REGISTERED, 30)),
                REGISTERED);
        assertThat(days).allSatisfy(day -> assertThat(day.article()).hasToString("41"));
        assertThat(days).extracting(ExplainedDay::why).doesNotContain(Why.EXTENSION);
        assertThat(days.get(days.size() - 1).number()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 251})
    void a_time_that_is_none_is_refused(int workingDays) {
        assertThat(read(RECEIVED, workingDays))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(ClockReason.OWN_RECORD_PERIOD));
    }

    @Test
    void while_the_applicant_has_to_correct_no_other_time_begins() {
        List<ClockEvent> events = List.of(
                new ClockEvent.Received(RECEIVED),
                new ClockEvent.CorrectionSent(REGISTERED),
                new ClockEvent.OwnRecord(REGISTERED, 20));
        assertThat(ReplyClock.read(ShippedCalendar.workingDays(), ClockPolicy.defaults(), events))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(ClockReason.CLOCK_IS_OFF));
    }
}
