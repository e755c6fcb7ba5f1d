package disclosure.casefile;

import static disclosure.casefile.ActKind.SUPERVISION_ANSWERED;

import disclosure.casefile.SupervisionAct.SupervisionAnswered;
import disclosure.casefile.SupervisionAct.SupervisionAsked;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that was asked of those in charge, by a person or by the clock, with its answer once there is one. */
public record Supervision(
        RecordedAct askedBy,
        SupervisionAsked asked,
        @Nullable RecordedAct answeredBy,
        State state) {

    /** The acts from which it is derived: what is asked and answered, and what ends a warning. */
    public static final Set<ActKind> ACTS = EnumSet.of(
            ActKind.SUPERVISION_ASKED,
            SUPERVISION_ANSWERED,
            ActKind.REPLY_DISPATCHED,
            ActKind.REPLY_SERVED,
            ActKind.REQUEST_WITHDRAWN,
            ActKind.REQUEST_ABANDONED,
            ActKind.FEE_LAPSED);

    /** What has become of it. */
    public enum State {
        OPEN,
        ANSWERED,
        /** The clock has asked again since, higher up. */
        RAISED,
        /** A warning of the clock before a due day by which the case was answered or ended; nobody need answer it. */
        LAPSED
    }

    /** In the order in which they were asked. */
    public static List<Supervision> of(CaseFile file) {
        return of(file.acts());
    }

    /** The same from the acts of a case that are {@link #ACTS}; others do not matter. */
    public static List<Supervision> of(List<RecordedAct> acts) {
        return acts.stream()
                .filter(recorded -> recorded.act() instanceof SupervisionAsked)
                .map(recorded -> of(acts, recorded, (SupervisionAsked) recorded.act()))
                .toList();
    }

    private static Supervision of(List<RecordedAct> acts, RecordedAct recorded, SupervisionAsked asked) {
        RecordedAct answer = acts.stream()
                .filter(other -> other.act() instanceof SupervisionAnswered answered
                        && answered.supervision().equals(asked.supervision()))
                .findFirst()
                .orElse(null);
        State state = answer != null ? State.ANSWERED : unanswered(acts, recorded, asked);
        return new Supervision(recorded, asked, answer, state);
    }

    private static State unanswered(List<RecordedAct> acts, RecordedAct recorded, SupervisionAsked asked) {
        if (asked.level() == null) return State.OPEN;
        List<Act> later = acts.stream()
                .filter(other -> other.number() > recorded.number())
                .map(RecordedAct::act)
                .toList();
        if (later.stream().anyMatch(act -> act instanceof SupervisionAsked next && next.level() != null))
            return State.RAISED;
        boolean ended = later.stream().anyMatch(act -> !(act instanceof SupervisionAct) && ACTS.contains(act.kind()));
        return ended && asked.level() != AlertLevel.OVERDUE ? State.LAPSED : State.OPEN;
    }

    /** The number of the next one of the case. */
    public static String nextNumber(CaseFile file) {
        return "d" + (file.all(SupervisionAsked.class).size() + 1);
    }

    /** The day by which the first of the open ones is owed; empty where nothing is open. */
    static Optional<LocalDate> dueOn(CaseFile file) {
        return of(file).stream()
                .filter(Supervision::open)
                .map(one -> one.asked().answerBy())
                .min(LocalDate::compareTo);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether the clock asked by itself; else a person did. */
    public boolean automatic() {
        return asked.level() != null;
    }

    /** Not answered although the day has passed. */
    public boolean late(LocalDate today) {
        return open() && today.isAfter(asked.answerBy());
    }

    /** Null while it is open. */
    public @Nullable String answer() {
        return answeredBy == null ? null : ((SupervisionAnswered) answeredBy.act()).answer();
    }

    /** Whether it can be asked of that role by that day. */
    public static Ruling<SupervisionAsked> mayAsk(CaseFile file, SupervisionAsked asked) {
        Role addressee = asked.addressee();
        if (!Permissions.may(addressee, SUPERVISION_ANSWERED, file.stage()))
            return Ruling.refused(Permissions.HOUSE_RULE, SupervisionReason.NOT_ADDRESSABLE);
        if (addressee.isDivisional() && file.division().isEmpty())
            return Ruling.refused(Permissions.HOUSE_RULE, SupervisionReason.NO_DIVISION_YET);
        return asked.answerBy().isBefore(asked.on())
                ? Ruling.refused(Permissions.HOUSE_RULE, SupervisionReason.ANSWER_BY_IN_PAST, asked.answerBy())
                : Ruling.granted(asked);
    }

    /** The one of the case with that number, if it is open and for that person to answer. */
    public static Ruling<Supervision> toAnswer(CaseFile file, String number, Actor actor) {
        Supervision found = of(file).stream()
                .filter(one -> one.asked().supervision().equals(number))
                .findFirst()
                .orElse(null);
        SupervisionReason against = found == null
                ? SupervisionReason.SUPERVISION_UNKNOWN
                : found.against(actor, file.division().orElse(null));
        return found == null || against != null
                ? Ruling.refused(Permissions.HOUSE_RULE, Objects.requireNonNull(against), number)
                : Ruling.granted(found);
    }

    private @Nullable SupervisionReason against(Actor actor, @Nullable String division) {
        if (state == State.ANSWERED) return SupervisionReason.ALREADY_ANSWERED;
        if (state == State.RAISED) return SupervisionReason.RAISED_SINCE;
        if (state == State.LAPSED) return SupervisionReason.NO_LONGER_ASKED;
        if (askedBy.by().equals(actor.id())) return SupervisionReason.ASKER_MAY_NOT_ANSWER;
        boolean addressed = asked.asked().stream()
                .anyMatch(
                        role -> actor.is(role) && (!role.isDivisional() || Objects.equals(division, actor.division())));
        return addressed ? null : SupervisionReason.NOT_ADDRESSED_TO_YOU;
    }
}
