package disclosure.clock;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import disclosure.clock.Reading.State;
import disclosure.law.Granted;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The vocabulary in which scenarios tell the history of a request. */
final class Scenario {

    static final WorkingDays SHIPPED = ShippedCalendar.workingDays();

    private final WorkingDays calendar;
    private final ClockPolicy policy;
    private final List<ClockEvent> events = new ArrayList<>();
    private @Nullable LocalDate asOf;

    private Scenario(WorkingDays calendar, ClockPolicy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    static Scenario aRequest() {
        return aRequest(SHIPPED, ClockPolicy.defaults());
    }

    static Scenario aRequest(WorkingDays calendar, ClockPolicy policy) {
        return new Scenario(calendar, policy);
    }

    static Scenario received(String day) {
        return aRequest().received(day, "");
    }

    Scenario received(String day, String note) {
        return and(new ClockEvent.Received(on(day)));
    }

    Scenario correctionAsked(String sent, String delivered, int workingDays) {
        return and(new ClockEvent.CorrectionSent(on(sent)))
                .and(new ClockEvent.CorrectionDelivered(on(delivered), workingDays));
    }

    Scenario corrected(String day) {
        return and(new ClockEvent.Corrected(on(day)));
    }

    Scenario asked(String id, ConsultationKind kind, String sent, String delivered) {
        return and(new ClockEvent.ConsultationSent(on(sent), id, kind))
                .and(new ClockEvent.ConsultationDelivered(on(delivered), id));
    }

    Scenario thirdPartyAsked(String sent, String delivered) {
        return asked("a", ConsultationKind.THIRD_PARTY, sent, delivered);
    }

    Scenario opinionIn(String id, String day) {
        return and(new ClockEvent.ConsultationClosed(on(day), id));
    }

    Scenario extended(String day, int workingDays) {
        return and(new ClockEvent.Extended(on(day), workingDays));
    }

    Scenario feeAsked(String sent, String delivered) {
        return and(new ClockEvent.FeeNoticeSent(on(sent))).and(new ClockEvent.FeeNoticeDelivered(on(delivered)));
    }

    Scenario paid(String day) {
        return and(new ClockEvent.FeePaid(on(day)));
    }

    Scenario reasons(String asked, String given) {
        return and(new ClockEvent.ReasonAsked(on(asked))).and(new ClockEvent.ReasonGiven(on(given)));
    }

    Scenario deferred(String day, String until) {
        return and(new ClockEvent.Deferred(on(day), on(until)));
    }

    /** Found to ask for the correction of an own record. */
    Scenario ownRecord(String day, int workingDays) {
        return and(new ClockEvent.OwnRecord(on(day), workingDays));
    }

    Scenario replied(String day) {
        return and(new ClockEvent.Replied(on(day)));
    }

    Scenario and(ClockEvent event) {
        events.add(event);
        return this;
    }

    Scenario asOf(String day) {
        asOf = on(day);
        return this;
    }

    Scenario then(Consumer<Reading> check) {
        check.accept(reading());
        return this;
    }

    Ruling<Reading> ruling() {
        return asOf == null
                ? ReplyClock.read(calendar, policy, events)
                : ReplyClock.read(calendar, policy, events, asOf);
    }

    Reading reading() {
        Ruling<Reading> ruling = ruling();
        assertThat(ruling).isInstanceOf(Granted.class);
        return ruling.orElseThrow();
    }

    List<ExplainedDay> days() {
        return ReplyClock.days(calendar, policy, events, asOf);
    }

    void isRefused(ClockReason reason, String article) {
        assertThat(ruling()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(reason);
            assertThat(refused.refusal().article()).hasToString(article);
        });
        assertThat(days()).isEmpty();
    }

    static Consumer<Reading> replyIsDue(String day) {
        return reading -> {
            assertThat(reading.replyDueOn()).isEqualTo(on(day));
            assertThat(reading.state()).isEqualTo(State.RUNNING);
        };
    }

    static Consumer<Reading> noticeIsDue(String day) {
        return reading -> assertThat(reading.correctionNoticeDueOn()).isEqualTo(on(day));
    }

    static Consumer<Reading> correctionIsDue(String day) {
        return reading -> {
            assertThat(reading.correctionDueOn()).isEqualTo(on(day));
            assertThat(reading.state()).isEqualTo(State.AWAITING_CORRECTION);
            assertThat(reading.replyDueOn()).isNull();
        };
    }

    static Consumer<Reading> paymentIsDue(String day) {
        return reading -> {
            assertThat(reading.feeDueOn()).isEqualTo(on(day));
            assertThat(reading.state()).isEqualTo(State.AWAITING_FEE);
            assertThat(reading.replyDueOn()).isNull();
        };
    }

    static Consumer<Reading> clockIsPaused(int used, int left) {
        return reading -> {
            assertThat(reading.state()).isEqualTo(State.PAUSED);
            assertThat(reading.replyDueOn()).isNull();
            assertThat(reading).satisfies(counted(used, left));
        };
    }

    static Consumer<Reading> counted(int used, int left) {
        return reading -> {
            assertThat(reading.workingDaysUsed()).isEqualTo(used);
            assertThat(reading.workingDaysLeft()).isEqualTo(left);
        };
    }

    static Consumer<Reading> isInTime() {
        return reading -> assertThat(reading.repliedInTime()).contains(true);
    }

    static Consumer<Reading> isLate() {
        return reading -> assertThat(reading.repliedInTime()).contains(false);
    }
}
