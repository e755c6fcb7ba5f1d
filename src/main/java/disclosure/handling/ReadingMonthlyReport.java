package disclosure.handling;

import disclosure.annual.MonthlyReport;
import disclosure.annual.ReportFacts;
import disclosure.annual.ReportPeriod;
import disclosure.annual.RequestFigures;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.handling.ReportFigures.Days;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The report of a month, counted anew on any day (R-ANN-18). */
@Service
public class ReadingMonthlyReport {

    private final ReportFigures figures;
    private final HouseFigures house;
    private final MonthEnds ends;
    private final HouseRules rules;

    ReadingMonthlyReport(ReportFigures figures, HouseFigures house, MonthEnds ends, HouseRules rules) {
        this.figures = figures;
        this.house = house;
        this.ends = ends;
        this.rules = rules;
    }

    /** A month that is not over is counted up to today. */
    public Ruling<MonthlyReport> report(ReportPeriod period, Actor actor, Moment now) {
        if (period.isAnnual()) throw new IllegalArgumentException("a year, not a month: " + period.key());
        return ReadingAnnualReport.readable(actor)
                .flatMap(reader -> ReadingAnnualReport.days(period.year(), now))
                .flatMap(year -> period.first().isAfter(now.today())
                        ? Ruling.refused(Article.article(49), ReportReason.YEAR_NOT_BEGUN, period.key())
                        : Ruling.granted(counted(period, PublishingReport.days(period, now))));
    }

    Ruling<ReportModel> model(ReportPeriod period, Actor actor, Moment now) {
        return report(period, actor, now)
                .map(report -> new ReportModel(
                        null,
                        report,
                        new ReportFacts(
                                rules.bureauName(),
                                0,
                                report.counts().replied(),
                                report.counts().repliedTimed(),
                                report.counts().repliedLate()),
                        Map.of()));
    }

    private MonthlyReport counted(ReportPeriod period, Days days) {
        YearMonth month = YearMonth.of(period.year(), Objects.requireNonNull(period.month()));
        RequestFigures requests = figures.requests(days);
        HouseFigures.Month trend = house.months(month, month).stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElse(new HouseFigures.Month(month, 0, 0, 0, 0));
        MonthEnds.Open open = ends.openAtEndOf(days.last());
        return MonthlyReport.of(
                month,
                days.last(),
                new MonthlyReport.Counts(
                        requests.received().total(),
                        trend.answered(),
                        trend.timed(),
                        trend.late(),
                        requests.closed().total(),
                        open.cases(),
                        open.overdue(),
                        reviews(days)),
                requests,
                figures.remedies(days));
    }

    private int reviews(Days days) {
        return (int) house.reviews(days.first(), days.last()).stream()
                .filter(step -> step.kind() != ActKind.REPLY_DRAFTED)
                .count();
    }
}
