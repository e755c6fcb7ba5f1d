package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.remedy.Defence;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyPeriods;
import disclosure.remedy.RemedyProcedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One remedy against the bureau as the acts tell it (law.md §12).
 *
 * @param acts all of it, in order, the filing first
 */
public record Remedy(RemedyAct.RemedyFiled filed, List<RemedyAct> acts) {
    public Remedy {
        acts = List.copyOf(acts);
    }

    /** The remedies of a case, in the order they were filed. */
    public static List<Remedy> of(CaseFile file) {
        List<RemedyAct> all = file.all(RemedyAct.class);
        return file.all(RemedyAct.RemedyFiled.class).stream()
                .map(filed -> new Remedy(
                        filed,
                        all.stream().filter(act -> act.id().equals(filed.id())).toList()))
                .toList();
    }

    public static Optional<Remedy> find(CaseFile file, @Nullable String id) {
        return of(file).stream().filter(remedy -> remedy.id().equals(id)).findFirst();
    }

    private <A extends RemedyAct> Optional<A> last(Class<A> kind) {
        return acts.stream().filter(kind::isInstance).map(kind::cast).reduce((earlier, later) -> later);
    }

    private @Nullable LocalDate day(Class<? extends RemedyAct> kind) {
        return last(kind).map(Act::on).orElse(null);
    }

    public String id() {
        return filed.id();
    }

    public RemedyKind kind() {
        return filed.remedy();
    }

    public boolean nonReply() {
        return filed.nonReply();
    }

    public String authority() {
        return filed.authority();
    }

    public LocalDate filedOn() {
        return filed.on();
    }

    public @Nullable LocalDate acceptedOn() {
        return day(RemedyAct.RemedyAccepted.class);
    }

    /** Day the copy came in, null before. */
    public @Nullable LocalDate copyOn() {
        return day(RemedyAct.RemedyCopyReceived.class);
    }

    public @Nullable RemedyProcedure procedure() {
        return last(RemedyAct.RemedyCopyReceived.class)
                .map(RemedyAct.RemedyCopyReceived::procedure)
                .orElse(null);
    }

    /** Day of the bureau's last answer, null before. */
    public @Nullable LocalDate defendedOn() {
        return day(RemedyAct.DefenceSent.class);
    }

    public Optional<RemedyAct.RemedyDecided> decision() {
        return last(RemedyAct.RemedyDecided.class);
    }

    /** Day the decision came in, null while pending (尚未审结). */
    public @Nullable LocalDate decidedOn() {
        return day(RemedyAct.RemedyDecided.class);
    }

    /** Day on which it was concluded (R-ANN-15): the one the decision bears, else the one it came in; null while pending. */
    public @Nullable LocalDate concludedOn() {
        return decision()
                .map(decided -> decided.decidedOn() == null ? decided.on() : decided.decidedOn())
                .orElse(null);
    }

    /** The column of the report; as it was put last. */
    public @Nullable RemedyCategory category() {
        return last(RemedyAct.RemedyCategoryChanged.class)
                .map(RemedyAct.RemedyCategoryChanged::category)
                .or(() -> decision().map(RemedyAct.RemedyDecided::category))
                .orElse(null);
    }

    public Optional<RemedyAct.RemedyFollowedUp> followUp() {
        return last(RemedyAct.RemedyFollowedUp.class);
    }

    public boolean pending() {
        return decidedOn() == null;
    }

    /** Whether the bureau has still to answer: not yet, or asked again by another day since. */
    public boolean awaitsAnswer() {
        boolean awaits = true;
        for (RemedyAct act : acts) {
            if (act instanceof RemedyAct.DefenceSent) awaits = false;
            if (act instanceof RemedyAct.AnswerDueSet) awaits = true;
        }
        return pending() && awaits;
    }

    /** By when the bureau must answer; empty before the copy is in, and while the authority of a complaint set no day. */
    public Optional<LocalDate> defenceDueOn(WorkingDays calendar) {
        if (!kind().hasDefence()) return last(RemedyAct.AnswerDueSet.class).map(RemedyAct.AnswerDueSet::dueOn);
        return last(RemedyAct.RemedyCopyReceived.class)
                .flatMap(copy -> Defence.dueOn(calendar, copy.procedure(), copy.on()));
    }

    /** By when the authority has to decide (K-20), as long as it does not take the thirty days more that it may. */
    public Optional<LocalDate> decisionDueOn(WorkingDays calendar) {
        LocalDate acceptedOn = acceptedOn();
        RemedyProcedure under = procedure();
        return acceptedOn == null || under == null
                ? Optional.empty()
                : new RemedyPeriods(calendar).decisionUntil(under, acceptedOn);
    }
}
