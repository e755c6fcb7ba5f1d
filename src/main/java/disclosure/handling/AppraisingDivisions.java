package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.handling.DashboardFigures.DivisionYear;
import disclosure.handling.Findings.Finding;
import disclosure.handling.Findings.Severity;
import disclosure.handling.Findings.State;
import disclosure.law.Ruling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The appraisal of each division by year (Art. 46, R-SUP-01), from figures alone, for the performance management. */
@Service
public class AppraisingDivisions {

    private static final int FULL = 100;
    private static final Map<Severity, Integer> OFF =
            Map.of(Severity.MINOR, 2, Severity.SERIOUS, 5, Severity.GRAVE, 10);
    private static final int OFF_FOR_RETURNED = 1;

    private final DashboardFigures figures;
    private final Findings findings;

    AppraisingDivisions(DashboardFigures figures, Findings findings) {
        this.figures = figures;
        this.findings = findings;
    }

    /**
     * @param findings of the year, without the dismissed ones
     * @param score 0 to 100: the rate of replies in time among those whose due day is known, less 2, 5 or 10 points for each
     *     finding by its severity and one for each review that gave a draft back; null where there is no such reply
     */
    public record Appraised(
            DivisionYear figures, int findings, @Nullable BigDecimal score) {}

    public Ruling<List<Appraised>> year(int year, Actor actor, Moment now) {
        if (Supervising.OVERSEERS.stream().noneMatch(actor::is))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.APPRAISAL);
        if (year < SelfAssessing.FIRST_YEAR || year > now.today().getYear())
            return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.YEAR_OUT_OF_BOUNDS, year);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        Map<String, List<Finding>> found = findings.found(first, last).stream()
                .filter(one -> one.state() != State.DISMISSED)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNullElse(one.division(), "")));
        return Ruling.granted(figures.divisions(first, last).stream()
                .map(one ->
                        appraised(one, found.getOrDefault(Objects.requireNonNullElse(one.division(), ""), List.of())))
                .toList());
    }

    private static Appraised appraised(DivisionYear figures, List<Finding> found) {
        if (figures.timed() == 0) return new Appraised(figures, found.size(), null);
        int off = figures.returned() * OFF_FOR_RETURNED
                + found.stream()
                        .mapToInt(one -> OFF.getOrDefault(one.severity(), 0))
                        .sum();
        BigDecimal score = BigDecimal.valueOf((long) FULL * figures.inTime())
                .divide(BigDecimal.valueOf(figures.timed()), 1, RoundingMode.HALF_UP)
                .subtract(BigDecimal.valueOf(off))
                .max(BigDecimal.ZERO);
        return new Appraised(figures, found.size(), score);
    }
}
