package disclosure.handling;

import disclosure.clock.ClockEvent;
import disclosure.clock.ClockPolicy;
import disclosure.clock.ExplainedDay;
import disclosure.clock.Reading;
import disclosure.clock.ReplyClock;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The clock as a calculator: what a history of events would come to. Nothing is stored. */
@Service
public class PreviewingClock {

    private final Calendars calendars;
    private final BureauRules rules;

    PreviewingClock(Calendars calendars, BureauRules rules) {
        this.calendars = calendars;
        this.rules = rules;
    }

    public record Preview(Reading reading, List<ExplainedDay> days) {}

    /**
     * By what the bureau has decided for the day of receipt.
     *
     * @param asOf null for the day of the last event
     */
    public Ruling<Preview> preview(List<ClockEvent> events, @Nullable LocalDate asOf) {
        // A what-if may ask where a deferral would lead before the reasons are in (law.md §5.7 sets no such condition).
        ClockPolicy policy = rules.on(receivedOn(events)).clock().with(ClockPolicy.Deferral.WITHOUT_REASONS);
        Ruling<Reading> reading = asOf == null
                ? ReplyClock.read(calendars.current(), policy, events)
                : ReplyClock.read(calendars.current(), policy, events, asOf);
        return reading.map(read -> new Preview(read, ReplyClock.days(calendars.current(), policy, events, asOf)));
    }

    /** A history that does not begin with the receipt is refused by the clock, whatever the rules. */
    private static LocalDate receivedOn(List<ClockEvent> events) {
        return events.isEmpty() ? LocalDate.EPOCH : events.get(0).on();
    }
}
