package disclosure.engine;

import disclosure.handling.Moment;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

/** Days of the clock as moments of the engine: a timer fires as its day begins in China. */
final class Timers {

    static final String ALERT = "StartEvent_AlertDue";
    static final String WINDOW_ENDED = "Event_CorrectionWindowEnded";
    static final String OPINION_WINDOW_ENDED = "BoundaryEvent_OpinionWindowEnded";
    static final String FEE_WINDOW_ENDED = "BoundaryEvent_FeeWindowEnded";
    static final String DEFENCE_ALERT = "BoundaryEvent_DefenceAlertDue";
    static final String REASSESSMENT = "Event_ReassessmentDue";

    /** A timer that waits for no day: an act of the case will set one. */
    private static final LocalDate PARKED = LocalDate.of(9999, 12, 31);

    private Timers() {}

    static Date at(Optional<LocalDate> day) {
        return Date.from(day.orElse(PARKED).atStartOfDay(Moment.ZONE).toInstant());
    }

    /** Wakes on that day, and each day after until the clock gives another. */
    static String dailyFrom(Optional<LocalDate> day) {
        return "R/" + day.orElse(PARKED) + "T00:00:00+08:00/P1D";
    }
}
