package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.handling.Dashboard.Figure;
import disclosure.handling.DashboardFigures.Filter;
import disclosure.handling.Indicators.Indicator;
import disclosure.handling.Indicators.Part;
import disclosure.handling.Registers.Score;
import disclosure.law.Ruling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The bureau's sheet of scores for itself (R-SUP-05): by year, entered by the head of the office, never above the weight. */
@Service
public class SelfAssessing {

    /** No case was there before (R-SET-03). */
    public static final int FIRST_YEAR = 2008;

    private static final int TENTHS = 10;

    private final Registers registers;
    private final Indicators indicators;
    private final ReadingDashboard dashboard;
    private final Supervising supervising;
    private final UnitOfWork unit;

    SelfAssessing(
            Registers registers,
            Indicators indicators,
            ReadingDashboard dashboard,
            Supervising supervising,
            UnitOfWork unit) {
        this.registers = registers;
        this.indicators = indicators;
        this.dashboard = dashboard;
        this.supervising = supervising;
        this.unit = unit;
    }

    /**
     * @param score null before it is entered
     * @param proposed in tenths of a point, from the figures of the year; null where nothing can be counted
     */
    public record Line(
            Indicator indicator,
            @Nullable Score score,
            @Nullable Integer proposed) {}

    /** @param sums tenths of a point by part @param total of all parts */
    public record SelfAssessment(int year, List<Line> lines, Map<Part, Integer> sums, int total) {}

    public Ruling<SelfAssessment> sheet(int year, Actor actor, Moment now) {
        if (Supervising.OVERSEERS.stream().noneMatch(actor::is)) return notAllowed();
        if (year < FIRST_YEAR || year > now.today().getYear())
            return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.YEAR_OUT_OF_BOUNDS, year);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        return dashboard
                .of(new Filter(first, last, null, null, null), actor, now)
                .flatMap(figures ->
                        supervising.asked(first, last, actor, now).map(asked -> sheet(year, figures, asked)));
    }

    private SelfAssessment sheet(int year, Dashboard figures, List<Supervising.Waiting> asked) {
        Map<String, Score> scores = registers.scores(year);
        List<Line> lines = indicators.all().stream()
                .map(one -> new Line(one, scores.get(one.code()), proposed(one, figures, asked)))
                .toList();
        Map<Part, Integer> sums = new EnumMap<>(Part.class);
        for (Part part : Part.values()) sums.put(part, 0);
        for (Line line : lines) {
            Score score = line.score();
            if (score != null) sums.merge(line.indicator().part(), score.tenths(), Integer::sum);
        }
        return new SelfAssessment(
                year,
                lines,
                sums,
                sums.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static @Nullable Integer proposed(Indicator indicator, Dashboard figures, List<Supervising.Waiting> asked) {
        BigDecimal rate = switch (indicator.source()) {
            case NONE -> null;
            case ON_TIME -> figures.figures().get(Figure.ON_TIME_RATE);
            case NOT_CORRECTED -> without(figures.figures().get(Figure.CORRECTED_RATE));
            case TRAINING ->
                BigDecimal.ZERO.equals(figures.figures().get(Figure.TRAININGS)) ? BigDecimal.ZERO : BigDecimal.ONE;
            case SUPERVISION -> answered(asked);
        };
        return rate == null
                ? null
                : rate.multiply(BigDecimal.valueOf((long) indicator.weight() * TENTHS))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static @Nullable BigDecimal without(@Nullable BigDecimal rate) {
        return rate == null ? null : BigDecimal.ONE.subtract(rate);
    }

    /** Those that somebody had to answer: raised ones are answered with the last of them. */
    private static @Nullable BigDecimal answered(List<Supervising.Waiting> asked) {
        long answered = asked.stream()
                .filter(one -> one.supervision().answeredBy() != null)
                .count();
        long open = asked.stream().filter(one -> one.supervision().open()).count();
        return Dashboard.ratio(answered, answered + open);
    }

    /** All of them or none. */
    public Ruling<SelfAssessment> keep(int year, List<Score> scores, Actor actor, Moment now) {
        if (!actor.is(Role.OFFICE_HEAD)) return notAllowed();
        return unit.run(() -> {
            for (Score score : scores) {
                Optional<Indicator> indicator = indicators.find(score.indicator());
                if (indicator.isEmpty())
                    return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.INDICATOR_UNKNOWN, score.indicator());
                int weight = indicator.get().weight();
                if (score.tenths() < 0 || score.tenths() > weight * TENTHS)
                    return Ruling.refused(
                            Permissions.HOUSE_RULE, OversightReason.SCORE_ABOVE_WEIGHT, score.indicator(), weight);
            }
            return sheet(year, actor, now).flatMap(before -> {
                scores.forEach(score -> registers.keep(year, score, actor.id(), now.at()));
                return sheet(year, actor, now);
            });
        });
    }

    private static <T> Ruling<T> notAllowed() {
        return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.SELF_ASSESSMENT);
    }
}
