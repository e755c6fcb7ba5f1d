package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.Alerts;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A timer woke the case: the clock says whether anybody has to be told. Woken late or twice does no harm. */
@Service
public class WatchingDeadlines {

    private final CaseDesk desk;
    private final CaseFiles files;
    private final Calendars calendars;

    WatchingDeadlines(CaseDesk desk, CaseFiles files, Calendars calendars) {
        this.desk = desk;
        this.files = files;
        this.calendars = calendars;
    }

    /** Leaves an alert in the file if one is reached and not told yet. */
    public Ruling<Standing> wake(Reference reference, Moment now) {
        return desk.record(reference, Actor.CLOCK, now, file -> alert(file, now.today()), step -> {});
    }

    private Ruling<Step> alert(CaseFile file, LocalDate today) {
        Standing standing = desk.standing(file, today);
        LocalDate dueOn = standing.replyDueOn();
        if (dueOn == null || standing.closedOn() != null) return nothing();
        return Alerts.reached(calendars.current(), dueOn, file.all(Act.AlertRaised.class), today)
                .map(level -> Step.of(new Act.AlertRaised(today, level, dueOn)))
                .orElseGet(WatchingDeadlines::nothing);
    }

    private static Ruling<Step> nothing() {
        return Ruling.granted(new Step(List.of(), Optional.empty()));
    }

    /** The next day after today on which an alert is reached, empty while no due day runs. */
    public Optional<LocalDate> alertAfterToday(Reference reference, Moment now) {
        return files.find(reference)
                .map(file -> desk.standing(file, now.today()))
                .filter(standing -> standing.closedOn() == null)
                .map(Standing::replyDueOn)
                .map(dueOn -> Alerts.next(calendars.current(), dueOn, now.today()));
    }

    /** The working day after the applicant's window, on which staff look whether it was missed (R-COR-06). */
    public Optional<LocalDate> correctionCheckOn(Reference reference, Moment now) {
        return files.find(reference)
                .map(file -> desk.standing(file, now.today()))
                .map(Standing::correctionCheckOn);
    }
}
