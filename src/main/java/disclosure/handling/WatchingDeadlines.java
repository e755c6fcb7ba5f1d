package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A timer woke the case: the clock says whether anybody has to be told. Woken late or twice does no harm. */
@Service
public class WatchingDeadlines {

    private final CaseDesk desk;
    private final CaseFiles files;

    WatchingDeadlines(CaseDesk desk, CaseFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** Leaves an alert in the file if one is reached and not told yet. */
    public Ruling<Standing> wake(Reference reference, Moment now) {
        return desk.record(reference, Actor.CLOCK, now, file -> alert(file, now.today()), step -> {});
    }

    private Ruling<Step> alert(CaseFile file, LocalDate today) {
        return desk.alertReached(file, desk.standing(file, today), today)
                .map(alert -> Step.of(alert))
                .orElseGet(WatchingDeadlines::nothing);
    }

    /** The same for a defence: told three working days before its last day and once it is past. @param matter the remedy's id */
    public Ruling<Standing> wakeDefence(Reference reference, String matter, Moment now) {
        return desk.record(reference, Actor.CLOCK, now, file -> defenceAlert(file, matter, now.today()), step -> {});
    }

    private Ruling<Step> defenceAlert(CaseFile file, String matter, LocalDate today) {
        return desk.defenceAlertReached(file, matter, today)
                .map(alert -> Step.of(alert))
                .orElseGet(WatchingDeadlines::nothing);
    }

    private static Ruling<Step> nothing() {
        return Ruling.granted(new Step(List.of(), Optional.empty()));
    }

    /** The next day after today on which there may be something to tell, empty while there is nothing. */
    public Optional<LocalDate> alertAfterToday(Reference reference, Moment now) {
        return files.find(reference)
                .map(file -> desk.standing(file, now.today()))
                .flatMap(standing -> desk.alertAfter(standing, now.today()));
    }

    /** The day on which to look at something that runs beside the main line, empty while there is none. */
    public Optional<LocalDate> wakeUpOn(Reference reference, String matter, Moment now) {
        return files.find(reference)
                .map(file -> desk.wakeUps(file, desk.standing(file, now.today()), now.today()))
                .map(wakeUps -> wakeUps.matters().get(matter));
    }

    /** The next day after today on which there is something to tell of a defence, empty while there is none. */
    public Optional<LocalDate> defenceAlertAfterToday(Reference reference, String matter, Moment now) {
        return files.find(reference).flatMap(file -> desk.defenceAlertAfter(file, matter, now.today()));
    }

    /** Due day of a task that comes into being, as the case stands. */
    public @Nullable LocalDate dueOn(Reference reference, TaskKind task, @Nullable String matter, Moment now) {
        if (!WakeUps.hasOwnDay(task))
            return files.standing(reference)
                    .map(standing -> standing.dueOn(task))
                    .orElse(null);
        CaseFile file = files.find(reference).orElseThrow();
        Standing standing = desk.standing(file, now.today());
        return desk.wakeUps(file, standing, now.today()).dueOn(task, matter, standing);
    }

    /** The working day after the applicant's window, on which staff look whether it was missed (R-COR-06). */
    public Optional<LocalDate> correctionCheckOn(Reference reference, Moment now) {
        return files.find(reference)
                .map(file -> desk.standing(file, now.today()))
                .map(Standing::correctionCheckOn);
    }
}
