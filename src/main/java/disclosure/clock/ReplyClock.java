package disclosure.clock;

import static disclosure.law.Article.article;

import disclosure.calendar.WorkingDays;
import disclosure.law.Article;
import disclosure.law.Granted;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reply clock from a case's dated events. Pure: the same calendar, policy and events give the same reading.
 *
 * <p>A correction or a payment begins a whole new period (restart); a consultation only leaves days out (pause). Where
 * the opinion is overdue its days end with the 15 working days of the one consulted, so a case read after them runs
 * again although nobody closed the consultation.
 *
 * <p>What law.md leaves open is decided thus. A restart forgets consultations still open: they leave nothing out of the
 * new period, and their opinions may still come in. A correction notice is accepted while a consultation is open or the
 * due day has passed; late it is a breach. A revoked notice was still the one notice. A fixed deferred day is moved by
 * no consultation and by no extension.
 */
public final class ReplyClock {

    private ReplyClock() {}

    /** As of the day of the last event. */
    public static Ruling<Reading> read(WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events) {
        return dial(calendar, policy, events, null).map(Dial::reading);
    }

    /** As of the day: later events are checked but not yet seen. */
    public static Ruling<Reading> read(
            WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events, LocalDate asOf) {
        return dial(calendar, policy, events, asOf).map(Dial::reading);
    }

    /**
     * Explains every calendar day after the base, up to the due day and on to the as-of day where that is later or
     * nothing is due; at most ten years. Empty where {@link #read} refuses.
     *
     * @param asOf without one, the day of the last event
     */
    public static List<ExplainedDay> days(
            WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events, @Nullable LocalDate asOf) {
        return dial(calendar, policy, events, asOf) instanceof Granted<Dial> granted
                ? new DayLedger(granted.value()).days()
                : List.of();
    }

    private static Ruling<Dial> dial(
            WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events, @Nullable LocalDate asOf) {
        Ruling<History> whole = history(calendar, policy, events);
        if (asOf != null && asOf.getYear() > History.LAST_YEAR) {
            return Ruling.refused(Article.internalRule(), ClockReason.DAY_TOO_FAR, asOf);
        }
        if (asOf == null) {
            return whole.map(history -> new Dial(calendar, history, history.lastDay()));
        }
        return whole.flatMap(history -> asOf.isBefore(history.lastDay())
                ? earlier(calendar, policy, events, asOf)
                : Ruling.granted(new Dial(calendar, history, asOf)));
    }

    private static Ruling<Dial> earlier(
            WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events, LocalDate asOf) {
        LocalDate receivedOn = events.get(0).on();
        if (asOf.isBefore(receivedOn)) {
            return Ruling.refused(Article.internalRule(), ClockReason.ASKED_FOR_A_DAY_BEFORE_RECEIPT, asOf, receivedOn);
        }
        List<ClockEvent> seen =
                events.stream().filter(event -> !event.on().isAfter(asOf)).toList();
        return history(calendar, policy, seen).map(history -> new Dial(calendar, history, asOf));
    }

    private static Ruling<History> history(WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events) {
        if (events.isEmpty()) {
            return Ruling.refused(article(31), ClockReason.NO_EVENTS);
        }
        if (!(events.get(0) instanceof ClockEvent.Received received)) {
            return Ruling.refused(article(31), ClockReason.NOT_YET_RECEIVED);
        }
        if (received.on().getYear() > History.LAST_YEAR) {
            return Ruling.refused(Article.internalRule(), ClockReason.DAY_TOO_FAR, received.on());
        }
        return RuleSet.forReceipt(received.on())
                .flatMap(rules -> follow(new History(calendar, policy, rules, received.on()), events));
    }

    private static Ruling<History> follow(History history, List<ClockEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            Optional<Refusal> refusal = history.next(events.get(i));
            if (refusal.isPresent()) {
                return new Refused<>(refusal.get());
            }
        }
        return new Granted<>(history);
    }
}
