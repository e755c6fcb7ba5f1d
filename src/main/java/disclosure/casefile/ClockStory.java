package disclosure.casefile;

import disclosure.clock.ClockEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the clock what a case file means for it: which acts move the due day, on which day, and nothing else. */
final class ClockStory {

    private ClockStory() {}

    static List<ClockEvent> of(CaseFile file) {
        Optional<LocalDate> receivedOn = file.receivedOn();
        if (receivedOn.isEmpty()) return List.of();
        List<ClockEvent> events = new ArrayList<>();
        events.add(new ClockEvent.Received(receivedOn.get()));
        for (RecordedAct recorded : file.acts()) event(recorded.act(), file).ifPresent(events::add);
        return events;
    }

    private static Optional<ClockEvent> event(Act act, CaseFile file) {
        ClockEvent event = null;
        if (act instanceof Act.CorrectionNoticeSent a) event = new ClockEvent.CorrectionSent(a.on());
        else if (act instanceof Act.CorrectionNoticeDelivered a)
            event = new ClockEvent.CorrectionDelivered(a.on(), a.windowWorkingDays());
        else if (act instanceof Act.CorrectionNoticeRevoked a) event = new ClockEvent.CorrectionRevoked(a.on());
        else if (act instanceof Act.CorrectionWindowRenewed a)
            event = new ClockEvent.CorrectionWindowRenewed(a.on(), a.windowWorkingDays());
        else if (act instanceof Act.CorrectionReceived a) event = new ClockEvent.Corrected(a.on(), excused(a));
        else if (act instanceof Act.ReasonsAsked a) event = new ClockEvent.ReasonAsked(a.on());
        else if (act instanceof Act.ReasonsGiven a) event = new ClockEvent.ReasonGiven(a.on());
        else if (act instanceof Act.ReplyExtended a) event = new ClockEvent.Extended(a.on(), a.workingDays());
        else if (act instanceof Act.ReplyDispatched a) event = new ClockEvent.Replied(a.on());
        else if (act instanceof Act.ReplyServed a && !file.has(Act.ReplyDispatched.class))
            event = new ClockEvent.Replied(a.on());
        else if (act instanceof Act.RequestAbandoned || act instanceof Act.RequestWithdrawn)
            event = new ClockEvent.Ended(act.on());
        return Optional.ofNullable(event);
    }

    /** Posted in time, or late with good reason: the clock takes it though the window has passed (R-COR-06, -07). */
    private static boolean excused(Act.CorrectionReceived received) {
        return received.goodReason() != null || received.postedOn() != null;
    }
}
