package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.AppraisingVolumes;
import disclosure.handling.Moment;
import disclosure.handling.ReducingPersonalData;
import disclosure.handling.SealingVolumes;
import disclosure.law.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The archive: volumes whose time ends, what was decided on, and personal data that are due to be reduced. */
@StaffPage
@RequestMapping("/desk/archive")
class ArchivePages {

    private final SealingVolumes volumes;
    private final AppraisingVolumes appraising;
    private final ReducingPersonalData reducing;
    private final Names names;
    private final Clock clock;

    ArchivePages(
            SealingVolumes volumes,
            AppraisingVolumes appraising,
            ReducingPersonalData reducing,
            Names names,
            Clock clock) {
        this.volumes = volumes;
        this.appraising = appraising;
        this.reducing = reducing;
        this.names = names;
        this.clock = clock;
    }

    /** A volume to be destroyed, with the names of who proposed and who decided. */
    public record DestructionLine(AppraisingVolumes.ToDestroy line, String proposedBy, String decidedBy) {}

    @GetMapping
    ModelAndView archive(@RequestParam(name = "year", required = false) @Nullable String typed) {
        Moment now = Moment.of(clock);
        int year = typed != null && typed.matches("2[01]\\d\\d")
                ? Integer.parseInt(typed)
                : now.today().getYear();
        LocalDate first = LocalDate.of(year, 1, 1);
        return new ModelAndView("desk/archive")
                .addObject("year", year)
                .addObject("expiring", volumes.expiring(year))
                .addObject(
                        "toDestroy",
                        appraising.toDestroy(year).stream()
                                .map(line -> new DestructionLine(
                                        line, names.person(line.proposedBy()), names.person(line.decidedBy())))
                                .toList())
                .addObject("coming", reducing.coming(now))
                .addObject("reduced", reducing.reduced(first, first.withDayOfYear(first.lengthOfYear())));
    }

    /** All that are due, as the nightly run does; one that is refused keeps no other waiting. */
    @PostMapping("/reduction")
    ModelAndView reduce(Actor actor, RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        long refused = reducing.due(now).stream()
                .map(reference -> reducing.reduce(reference, actor, now))
                .filter(Refused.class::isInstance)
                .count();
        flash.addFlashAttribute("done", refused == 0 ? "desk.archive.reducedAll" : "desk.archive.reducedSome");
        return new ModelAndView("redirect:/desk/archive");
    }
}
