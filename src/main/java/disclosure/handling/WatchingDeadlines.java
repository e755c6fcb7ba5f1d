package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Escalation;
import disclosure.casefile.HouseAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A timer woke the case: the clock says whether anybody has to be told. Woken late or twice does no harm. */
@Service
public class WatchingDeadlines {

    private final CaseDesk desk;
    private final CaseFiles files;
    private final WorkList list;
    private final People people;
    private final Escalation escalation;

    WatchingDeadlines(CaseDesk desk, CaseFiles files, WorkList list, People people, Escalation escalation) {
        this.escalation = escalation;
        this.desk = desk;
        this.files = files;
        this.list = list;
        this.people = people;
    }

    /**
     * Leaves an alert in the file if one is reached and not told yet, with what is asked of those in charge by it, and one for each
     * task whose planned day has passed.
     */
    public Ruling<Standing> wake(Reference reference, Moment now) {
        return desk.record(reference, Actor.CLOCK, now, file -> alert(file, now.today()), step -> {});
    }

    private Ruling<Step> alert(CaseFile file, LocalDate today) {
        Standing standing = desk.standing(file, today);
        Stream<Act> byLaw = desk.alertReached(file, standing, today).stream()
                .flatMap(alert ->
                        Stream.concat(Stream.of(alert), escalation.asked(file, alert, desk.calendar()).stream()));
        return Ruling.granted(
                new Step(Stream.concat(byLaw, planMissed(file, standing, today)).toList(), Optional.empty()));
    }

    private Stream<Act> planMissed(CaseFile file, Standing standing, LocalDate today) {
        WakeUps wakeUps = desk.wakeUps(file, standing, today);
        return list.of(file.reference()).stream()
                .flatMap(task -> wakeUps.planMissed(task, standing).stream()
                        .map(day -> new HouseAct.PlanMissed(today, task.kind(), day, concerned(task))));
    }

    /** Who has the task, and who heads the division. */
    private List<String> concerned(WorkList.Row task) {
        Stream<String> heads = people.all().stream()
                .filter(person -> person.active() && person.roles().contains(Role.DIVISION_HEAD))
                .filter(person -> task.division() != null && task.division().equals(person.division()))
                .map(People.Person::id);
        return Stream.concat(Stream.ofNullable(task.assignee()), heads)
                .distinct()
                .toList();
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

    /** The same with what there may be to tell about the plan of the open tasks. */
    public Optional<LocalDate> alertOrPlanAfterToday(Reference reference, Moment now) {
        return files.find(reference).flatMap(file -> {
            Standing standing = desk.standing(file, now.today());
            WakeUps wakeUps = desk.wakeUps(file, standing, now.today());
            Stream<LocalDate> plan = list.of(reference).stream()
                    .flatMap(task -> wakeUps.tellOn(task, standing).stream())
                    .filter(day -> day.isAfter(now.today()));
            return Stream.concat(desk.alertAfter(standing, now.today()).stream(), plan)
                    .min(LocalDate::compareTo);
        });
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
