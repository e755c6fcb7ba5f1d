package disclosure.casefile;

import static disclosure.casefile.ActKind.SUPERVISION_ANSWERED;

import disclosure.casefile.SupervisionAct.SupervisionAnswered;
import disclosure.casefile.SupervisionAct.SupervisionAsked;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that was asked of those in charge, with its answer once there is one. */
public record Supervision(
        RecordedAct askedBy,
        SupervisionAsked asked,
        @Nullable RecordedAct answeredBy) {

    /** In the order in which they were asked. */
    public static List<Supervision> of(CaseFile file) {
        return file.acts().stream()
                .filter(recorded -> recorded.act() instanceof SupervisionAsked)
                .map(recorded -> of(file, recorded, (SupervisionAsked) recorded.act()))
                .toList();
    }

    private static Supervision of(CaseFile file, RecordedAct recorded, SupervisionAsked asked) {
        RecordedAct answer = file.acts().stream()
                .filter(other -> other.act() instanceof SupervisionAnswered answered
                        && answered.supervision().equals(asked.supervision()))
                .findFirst()
                .orElse(null);
        return new Supervision(recorded, asked, answer);
    }

    /** The number of the next one of the case. */
    public static String nextNumber(CaseFile file) {
        return "d" + (of(file).size() + 1);
    }

    public boolean open() {
        return answeredBy == null;
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
        if (!open()) return SupervisionReason.ALREADY_ANSWERED;
        if (askedBy.by().equals(actor.id())) return SupervisionReason.ASKER_MAY_NOT_ANSWER;
        boolean addressed = actor.is(asked.addressee())
                && (!asked.addressee().isDivisional() || Objects.equals(division, actor.division()));
        return addressed ? null : SupervisionReason.NOT_ADDRESSED_TO_YOU;
    }
}
