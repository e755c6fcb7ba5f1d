package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The administrator decides what the law leaves to the bureau (law.md §17), for requests received from a day to come on. So
 * no open case moves, and nothing that holds is ever changed: a decision whose day has not come is taken back by another.
 */
@Service
public class DecidingChoices {

    public static final int LONGEST_REASON = 200;

    private final BureauDecisions decisions;
    private final BureauRules rules;
    private final HouseFigures figures;
    private final UnitOfWork unit;

    DecidingChoices(BureauDecisions decisions, BureauRules rules, HouseFigures figures, UnitOfWork unit) {
        this.decisions = decisions;
        this.rules = rules;
        this.figures = figures;
        this.unit = unit;
    }

    /**
     * What is to be decided, as it was sent.
     *
     * @param validFrom null where no day was sent or none can be read
     * @param reason why, or the number of the document: 1 to 200 characters
     */
    public record Wish(
            BureauPoint point, String value, @Nullable LocalDate validFrom, String reason) {}

    /** A wish in which nothing is wrong. */
    public record Choice(BureauPoint point, String value, LocalDate validFrom, String reason) {}

    /**
     * One point as it stands today.
     *
     * @param value for requests received today, or for whoever looks today
     * @param decided what makes it so; null where the configuration does
     * @param later what will hold from days to come, the nearest first
     * @param configured where nothing is decided
     * @param standard where nothing is configured either (law.md §17)
     */
    public record Point(
            BureauPoint point,
            String value,
            @Nullable BureauDecision decided,
            List<BureauDecision> later,
            String configured,
            String standard) {

        public boolean isStandard() {
            return value.equals(standard);
        }
    }

    /** @param history all that was ever decided or taken back, the latest first @param today the day it is read on */
    public record Choices(List<Point> points, List<BureauDecision> history, LocalDate today) {}

    /**
     * What a decision would mean; nothing of it is kept.
     *
     * @param before what would hold on its first day without it
     * @param until the day from which another decision holds already; null for none
     * @param openCases that keep what they have
     */
    public record Meaning(
            Choice choice, String before, @Nullable LocalDate until, int openCases) {}

    public Ruling<Choices> read(Actor actor, Moment now) {
        return allowed(actor).map(administrator -> {
            DecisionLog log = decisions.current();
            RuleBook today = rules.book(now.today());
            List<Point> points = Arrays.stream(BureauPoint.values())
                    .map(point -> new Point(
                            point,
                            today.value(point),
                            log.on(point, now.today()).orElse(null),
                            log.after(point, now.today()),
                            rules.configured().value(point),
                            standard(point)))
                    .toList();
            return new Choices(points, latestFirst(log.all()), now.today());
        });
    }

    private static List<BureauDecision> latestFirst(List<BureauDecision> decided) {
        return decided.stream()
                .sorted(Comparator.comparing(BureauDecision::at)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingInt(BureauDecision::version).reversed()))
                .toList();
    }

    private String standard(BureauPoint point) {
        return new RuleBook(rules.configured().house().standard(), Advice.defaults(), Retention.defaults())
                .value(point);
    }

    /** What it would mean, or all that is wrong with it. */
    public Ruling<Meaning> consider(Wish wish, Actor actor, Moment now) {
        return allowed(actor)
                .flatMap(administrator -> ChoiceFaults.sound(wish, now.today()))
                .flatMap(sound -> free(decisions.current(), sound, actor))
                .map(free -> new Meaning(
                        free,
                        rules.book(free.validFrom()).value(free.point()),
                        decisions.current().after(free.point(), free.validFrom()).stream()
                                .findFirst()
                                .map(BureauDecision::validFrom)
                                .orElse(null),
                        openCases(now.today())));
    }

    private int openCases(LocalDate today) {
        return figures.due(new HouseFigures.Bands(today, today, today, today)).stream()
                .collect(Collectors.summingInt(HouseFigures.Due::open));
    }

    /** Sent twice by the same person it is decided once. */
    public Ruling<BureauDecision> decide(Wish wish, Actor actor, Moment now) {
        return allowed(actor)
                .flatMap(administrator -> ChoiceFaults.sound(wish, now.today()))
                .flatMap(sound -> locked(log -> free(log, sound, actor)
                        .map(free ->
                                kept(log, free.point(), free.validFrom(), free.value(), free.reason(), actor, now))));
    }

    /** Before its day; what was decided stays on record, and that it was taken back as well. */
    public Ruling<BureauDecision> takeBack(
            BureauPoint point, @Nullable LocalDate validFrom, String reason, Actor actor, Moment now) {
        return allowed(actor)
                .flatMap(administrator -> ChoiceFaults.soundToTakeBack(new Wish(point, "", validFrom, reason)))
                .flatMap(sound -> locked(log -> {
                    LocalDate day = sound.validFrom();
                    Optional<BureauDecision> last = log.last(point, day);
                    boolean again = last.filter(one -> one.says(null, sound.reason(), actor.id()))
                            .isPresent();
                    if (last.isEmpty() || (last.get().isTakenBack() && !again))
                        return refused(ChoiceReason.NOTHING_DECIDED, day);
                    return day.isAfter(now.today())
                            ? Ruling.granted(kept(log, point, day, null, sound.reason(), actor, now))
                            : refused(ChoiceReason.HOLDS_ALREADY, day);
                }));
    }

    private Ruling<BureauDecision> locked(Function<DecisionLog, Ruling<BureauDecision>> deciding) {
        return unit.run(() -> deciding.apply(decisions.lock()));
    }

    private BureauDecision kept(
            DecisionLog log,
            BureauPoint point,
            LocalDate validFrom,
            @Nullable String value,
            String why,
            Actor actor,
            Moment now) {
        Optional<BureauDecision> last = log.last(point, validFrom);
        if (last.filter(one -> one.says(value, why, actor.id())).isPresent()) return last.get();
        int version = last.map(BureauDecision::version).orElse(0) + 1;
        BureauDecision decision = new BureauDecision(point, validFrom, version, value, actor.id(), now.at(), why);
        decisions.add(decision);
        return decision;
    }

    /** For one day a point is decided once. */
    private static Ruling<Choice> free(DecisionLog log, Choice wish, Actor actor) {
        return log.last(wish.point(), wish.validFrom())
                        .filter(one -> !one.isTakenBack())
                        .filter(one -> !one.says(wish.value(), wish.reason(), actor.id()))
                        .isPresent()
                ? refused(ChoiceReason.ALREADY_DECIDED, wish.validFrom())
                : Ruling.granted(wish);
    }

    private static <T> Ruling<T> refused(ChoiceReason reason, Object... details) {
        return Ruling.refused(Article.internalRule(), reason, details);
    }

    private static Ruling<Actor> allowed(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? Ruling.granted(actor)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.SETTINGS);
    }
}
