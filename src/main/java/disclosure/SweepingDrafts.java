package disclosure;

import disclosure.handling.KeepingApplication;
import disclosure.handling.Moment;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes out unsent applications whose seven days are over, every hour; what is over is not opened meanwhile either. */
@Component
class SweepingDrafts {

    private final KeepingApplication keeping;
    private final Clock clock;

    SweepingDrafts(KeepingApplication keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(cron = "0 25 * * * *", zone = "Asia/Shanghai")
    void sweep() {
        keeping.clear(Moment.of(clock));
    }
}
