package disclosure.casefile;

import disclosure.clock.ClockEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the clock what a case file means for it: which acts move the due day, on which day, and nothing else. */
final class ClockStory {

    private ClockStory() {}

    static List<ClockEvent> of(CaseFile file) {
        Optional<LocalDate> receivedOn = file.receivedOn();
        if (receivedOn.isEmpty()) return List.of();
        List<ClockEvent> events = new ArrayList<>();
        events.add(new ClockEvent.Received(receivedOn.get()));
        Set<String> closed = new HashSet<>();
        for (RecordedAct recorded : file.acts()) {
            if (!isAfterthought(recorded.act(), closed))
                event(recorded.act()).ifPresent(event -> insert(event, events));
            // A reply that a court orders later has its own due day; the clock of the request has stopped for good.
            if (stops(recorded.act())) break;
        }
        return events;
    }

    /** Posted in time and in after the silence was noted: the clock has gone on, and goes on (R-CON-09). */
    private static boolean isAfterthought(Act act, Set<String> closed) {
        if (act instanceof ConsultationAct.OpinionReceived a) return !closed.add(a.id()) && a.postedOn() != null;
        if (act instanceof ConsultationAct.ConsultationEnded a) closed.add(a.id());
        return false;
    }

    /**
     * What others did is often known days later, while more has happened: it is told on its own day, though never before
     * what it follows from. Everything else is told in the order it was done.
     */
    private static void insert(ClockEvent event, List<ClockEvent> events) {
        int at = events.size();
        while (at > 1 && events.get(at - 1).on().isAfter(event.on()) && apart(event, events.get(at - 1))) at--;
        events.add(at, event);
    }

    private static boolean apart(ClockEvent one, ClockEvent other) {
        String id = answered(one);
        String otherId = answered(other);
        return (id != null && !id.equals(consulted(other))) || (otherId != null && !otherId.equals(consulted(one)));
    }

    /** The consultation that others took a step in. */
    private static @Nullable String answered(ClockEvent event) {
        return event instanceof ClockEvent.ConsultationSent ? null : consulted(event);
    }

    private static @Nullable String consulted(ClockEvent event) {
        if (event instanceof ClockEvent.ConsultationSent e) return e.id();
        if (event instanceof ClockEvent.ConsultationDelivered e) return e.id();
        return event instanceof ClockEvent.ConsultationClosed e ? e.id() : null;
    }

    private static boolean stops(Act act) {
        return replies(act) || ends(act);
    }

    /** Whichever comes first: what is posted is dispatched before it is served, what is handed over is served alone. */
    private static boolean replies(Act act) {
        return act instanceof DeliveryAct.ReplyDispatched || act instanceof DeliveryAct.ReplyServed;
    }

    private static boolean ends(Act act) {
        return act instanceof Act.RequestAbandoned
                || act instanceof Act.RequestWithdrawn
                || act instanceof FeeAct.FeeLapsed;
    }

    private static Optional<ClockEvent> event(Act act) {
        if (act instanceof ConsultationAct a) return Optional.ofNullable(consultation(a));
        if (act instanceof FeeAct a) return Optional.ofNullable(fee(a));
        ClockEvent event = null;
        if (act instanceof Act.CorrectionNoticeSent a) event = new ClockEvent.CorrectionSent(a.on());
        else if (act instanceof Act.CorrectionNoticeDelivered a)
            event = new ClockEvent.CorrectionDelivered(a.on(), a.windowWorkingDays());
        else if (act instanceof Act.CorrectionNoticeRevoked a) event = new ClockEvent.CorrectionRevoked(a.on());
        else if (act instanceof Act.CorrectionWindowRenewed a)
            event = new ClockEvent.CorrectionWindowRenewed(a.on(), a.windowWorkingDays());
        else if (act instanceof Act.CorrectionReceived a) event = new ClockEvent.Corrected(a.on(), excused(a));
        else if (act instanceof ReviewAct.DraftReferred a) event = new ClockEvent.Referred(a.on());
        else if (act instanceof ReviewAct.ReferralAnswered a) event = new ClockEvent.ReferralAnswered(a.on());
        else if (act instanceof Act.ReasonsAsked a) event = new ClockEvent.ReasonAsked(a.on());
        else if (act instanceof Act.ReasonsGiven a) event = new ClockEvent.ReasonGiven(a.on());
        else if (act instanceof PeriodAct.ReplyDeferred a) event = new ClockEvent.Deferred(a.on(), a.until());
        else if (act instanceof Act.ReplyExtended a) event = new ClockEvent.Extended(a.on(), a.workingDays());
        else if (act instanceof RecordAct.RecordCorrectionOpened a)
            event = new ClockEvent.OwnRecord(a.on(), a.workingDays());
        else if (replies(act)) event = new ClockEvent.Replied(act.on());
        else if (ends(act)) event = new ClockEvent.Ended(act.on());
        return Optional.ofNullable(event);
    }

    private static @Nullable ClockEvent consultation(ConsultationAct act) {
        if (act instanceof ConsultationAct.ConsultationSent a)
            return new ClockEvent.ConsultationSent(a.on(), a.id(), a.asked());
        if (act instanceof ConsultationAct.ConsultationDelivered a)
            return new ClockEvent.ConsultationDelivered(a.on(), a.id());
        boolean closes =
                act instanceof ConsultationAct.OpinionReceived || act instanceof ConsultationAct.ConsultationEnded;
        return closes ? new ClockEvent.ConsultationClosed(act.on(), act.id()) : null;
    }

    private static @Nullable ClockEvent fee(FeeAct act) {
        if (act instanceof FeeAct.FeeNoticeSent a) return new ClockEvent.FeeNoticeSent(a.on());
        if (act instanceof FeeAct.FeeNoticeDelivered a) return new ClockEvent.FeeNoticeDelivered(a.on());
        if (act instanceof FeeAct.FeePaid a) return new ClockEvent.FeePaid(a.on());
        return act instanceof FeeAct.FeeLapsed a ? new ClockEvent.Ended(a.on()) : null;
    }

    /** Posted in time, or late with good reason: the clock takes it though the window has passed (R-COR-06, -07). */
    private static boolean excused(Act.CorrectionReceived received) {
        return received.goodReason() != null || received.postedOn() != null;
    }
}
