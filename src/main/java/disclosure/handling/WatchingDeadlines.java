package disclosure.handling;

import disclosure.casefile.Actor;
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

    private static Ruling<Step> nothing() {
        return Ruling.granted(new Step(List.of(), Optional.empty()));
    }

    /** The next day after today on which there may be something to tell, empty while there is nothing. */
    public Optional<LocalDate> alertAfterToday(Reference reference, Moment now) {
        return files.find(reference)
                .map(file -> desk.standing(file, now.today()))
                .flatMap(standing -> desk.alertAfter(standing, now.today()));
    }

    /** The working day after the applicant's window, on which staff look whether it was missed (R-COR-06). */
    public Optional<LocalDate> correctionCheckOn(Reference reference, Moment now) {
        return files.find(reference)
                .map(file -> desk.standing(file, now.today()))
                .map(Standing::correctionCheckOn);
    }
}
