package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.Moment;
import disclosure.handling.ReadingHealth;
import disclosure.page.ProgramVersion;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether the machine is well, for the administrator. */
@StaffPage
class HousePages {

    private final ProgramVersion version;
    private final ReadingHealth health;
    private final Clock clock;

    HousePages(ProgramVersion version, ReadingHealth health, Clock clock) {
        this.version = version;
        this.health = health;
        this.clock = clock;
    }

    @GetMapping("/desk/health")
    ModelAndView health(Actor actor) {
        return new ModelAndView("desk/health")
                .addObject("health", health.read(actor, Moment.of(clock)).orElseThrow())
                .addObject("version", version.number());
    }
}
