package disclosure.handling;

import disclosure.annual.Disclosed;
import disclosure.annual.DisclosedLayout;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Table 二 of the annual report, which no case tells: entered by year by the head of the office (law.md §8.2). */
@Service
public class EnteringDisclosed {

    private final DisclosedFigures figures;
    private final UnitOfWork unit;

    EnteringDisclosed(DisclosedFigures figures, UnitOfWork unit) {
        this.figures = figures;
        this.unit = unit;
    }

    /** @param entered by key of the cell, in place of all that was entered before */
    public Ruling<Disclosed> enter(int year, Map<String, BigDecimal> entered, Actor actor, Moment now) {
        if (!actor.is(Role.OFFICE_HEAD))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.ANNUAL_REPORT);
        return ReadingAnnualReport.days(year, now)
                .flatMap(days -> lawful(year, entered))
                .flatMap(disclosed -> unit.run(() -> {
                    figures.keep(year, disclosed, actor.id(), now.at());
                    return Ruling.granted(disclosed);
                }));
    }

    private static Ruling<Disclosed> lawful(int year, Map<String, BigDecimal> entered) {
        DisclosedLayout layout = DisclosedLayout.of(year);
        for (Map.Entry<String, BigDecimal> one : entered.entrySet()) {
            Optional<DisclosedLayout.Cell> cell = layout.cell(one.getKey());
            if (cell.isEmpty()) return Ruling.refused(Article.article(20), ReportReason.FIGURE_UNKNOWN, one.getKey());
            if (!Disclosed.fits(cell.get(), one.getValue()))
                return Ruling.refused(Article.article(20), ReportReason.FIGURE_UNFIT, one.getKey());
        }
        return Ruling.granted(new Disclosed(layout, entered));
    }
}
