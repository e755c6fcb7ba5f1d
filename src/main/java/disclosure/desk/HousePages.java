package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.Moment;
import disclosure.handling.ReadingHealth;
import disclosure.page.BureauSettings;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the administrator looks at and does not change here: the bureau's settings, and whether the machine is well. */
@StaffPage
class HousePages {

    /** Points of law.md §17 that are no setting: the program decides them as the law is read there. */
    static final List<String> FIXED =
            List.of("P-04", "P-08", "P-09", "P-14", "P-15", "P-16", "P-17", "P-18", "P-19", "P-22", "P-23", "P-24");

    private final BureauSettings settings;
    private final ReadingHealth health;
    private final Clock clock;

    HousePages(BureauSettings settings, ReadingHealth health, Clock clock) {
        this.settings = settings;
        this.health = health;
        this.clock = clock;
    }

    @GetMapping("/desk/settings")
    ModelAndView settings() {
        return new ModelAndView("desk/settings")
                .addObject("settings", settings.settings())
                .addObject("fixed", FIXED);
    }

    @GetMapping("/desk/health")
    ModelAndView health(Actor actor) {
        return new ModelAndView("desk/health")
                .addObject("health", health.read(actor, Moment.of(clock)).orElseThrow())
                .addObject("version", settings.version());
    }
}
