package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.law.Ruling;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whether the house's machine is well, for the administrator; it tells numbers and never what a case is about. */
@Service
public class ReadingHealth {

    /** Longer than the engine may take to see a due job. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StoreState store;
    private final EngineState engine;
    private final Outbox outbox;
    private final Calendars calendars;

    ReadingHealth(StoreState store, EngineState engine, Outbox outbox, Calendars calendars) {
        this.store = store;
        this.engine = engine;
        this.outbox = outbox;
        this.calendars = calendars;
    }

    /**
     * @param messages how many are in each state
     * @param missingYear a year whose calendar should be published by now, null if none is missing
     * @param at the house's own time
     */
    public record Health(
            StoreState.Store store,
            EngineState.Jobs jobs,
            Map<MessageState, Integer> messages,
            @Nullable Integer missingYear,
            ZonedDateTime at) {

        public boolean jobsWell() {
            return jobs.failed() == 0 && jobs.incidents() == 0 && !jobsLate();
        }

        public boolean jobsLate() {
            return jobs.oldestDue() != null && jobs.oldestDue().plus(PATIENCE).isBefore(at.toInstant());
        }

        public int pending() {
            return messages.getOrDefault(MessageState.PENDING, 0);
        }

        public int inDoubt() {
            return messages.getOrDefault(MessageState.IN_DOUBT, 0);
        }

        public int failed() {
            return messages.getOrDefault(MessageState.FAILED, 0);
        }

        public boolean messagesWell() {
            return inDoubt() == 0 && failed() == 0;
        }
    }

    public Ruling<Health> read(Actor actor, Moment now) {
        if (!actor.is(Role.ADMINISTRATOR))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.HEALTH);
        return Ruling.granted(new Health(
                store.store(),
                engine.jobs(now.at()),
                outbox.counts(),
                missingYear(calendars.current(), now.today()),
                now.at().atZone(Moment.ZONE)));
    }

    /** The next year is wanted from December on, when periods run into it and the notice has long been issued. */
    private static @Nullable Integer missingYear(WorkingDays calendar, LocalDate today) {
        if (!calendar.isPublished(today.getYear())) return today.getYear();
        boolean wanted = today.getMonth() == Month.DECEMBER && !calendar.isPublished(today.getYear() + 1);
        return wanted ? today.getYear() + 1 : null;
    }
}
