package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.Supervision;
import disclosure.casefile.SupervisionAct.SupervisionAnswered;
import disclosure.casefile.SupervisionAct.SupervisionAsked;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** 督办: something is asked of those in charge of a case, by a day, and they answer in writing (law.md R-SUP-02). */
@Service
public class Supervising {

    /** Who looks over the whole house. */
    static final Set<Role> OVERSEERS = EnumSet.of(Role.SUPERVISOR, Role.OFFICE_HEAD, Role.LEADER);

    private final CaseDesk desk;
    private final CaseFiles files;
    private final HouseFigures figures;

    public Supervising(CaseDesk desk, CaseFiles files, HouseFigures figures) {
        this.desk = desk;
        this.files = files;
        this.figures = figures;
    }

    /** @param answerBy last day for the answer */
    public record Order(Role addressee, String what, LocalDate answerBy) {}

    /** One that waits for its answer, with where its case stands. */
    public record Waiting(Supervision supervision, Standing standing, boolean late) {}

    public Ruling<Standing> ask(Reference reference, Order order, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> {
                    SupervisionAsked asked = new SupervisionAsked(
                            now.today(),
                            Supervision.nextNumber(file),
                            order.addressee(),
                            order.what(),
                            order.answerBy());
                    return Supervision.mayAsk(file, asked).flatMap(Step::of);
                },
                step -> {});
    }

    /** @param supervision its number within the case, such as d1 */
    public Ruling<Standing> answer(Reference reference, String supervision, String text, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Supervision.toAnswer(file, supervision, actor)
                        .flatMap(open -> Step.of(new SupervisionAnswered(now.today(), supervision, text))),
                step -> {});
    }

    /** Every one that waits for its answer, in the order of the days by which it is owed. */
    public Ruling<List<Waiting>> waiting(Actor actor, Moment now) {
        return allowed(actor).map(overseer -> open(now));
    }

    /** The same for the house itself. */
    List<Waiting> open(Moment now) {
        return of(figures.withOpenSupervision(), now)
                .filter(one -> one.supervision().open())
                .sorted(Comparator.comparing(one -> one.supervision().asked().answerBy()))
                .toList();
    }

    /** Every one that was asked in those days, answered or not, in the order in which they were asked. */
    public Ruling<List<Waiting>> asked(LocalDate from, LocalDate toInclusive, Actor actor, Moment now) {
        return allowed(actor)
                .map(overseer -> of(files.withAct(ActKind.SUPERVISION_ASKED, from, toInclusive), now)
                        .filter(one -> within(one.supervision().asked().on(), from, toInclusive))
                        .sorted(Comparator.comparing((Waiting one) ->
                                        one.supervision().asked().on())
                                .thenComparing(one -> one.standing().reference().value()))
                        .toList());
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate toInclusive) {
        return !day.isBefore(from) && !day.isAfter(toInclusive);
    }

    /** Read in a few statements, however many cases there are. */
    private Stream<Waiting> of(List<Reference> references, Moment now) {
        Map<Reference, List<RecordedAct>> acts = figures.supervisionActs(references);
        return files.standings(references).stream()
                .flatMap(standing -> Supervision.of(acts.getOrDefault(standing.reference(), List.of())).stream()
                        .map(one -> new Waiting(one, standing, one.late(now.today()))));
    }

    static Ruling<Actor> allowed(Actor actor) {
        return OVERSEERS.stream().anyMatch(actor::is)
                ? Ruling.granted(actor)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, ActKind.SUPERVISION_ASKED);
    }
}
