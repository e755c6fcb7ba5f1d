package disclosure;

import disclosure.handling.Moment;
import disclosure.handling.ReportDuties;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that the work on the next reports is planned; every start asks, and only the first finds something to do. */
@Component
class StartingReports {

    private static final Logger LOG = LoggerFactory.getLogger(StartingReports.class);

    private final ReportDuties duties;
    private final Clock clock;

    StartingReports(ReportDuties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /** Another node may do the same at the same moment; one of the two then finds its row taken. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        try {
            duties.begin(Moment.of(clock));
        } catch (RuntimeException raced) {
            LOG.info("reports are planned by another node: {}", raced.getClass().getSimpleName());
        }
    }
}
