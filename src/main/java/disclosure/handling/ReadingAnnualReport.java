package disclosure.handling;

import disclosure.annual.AnnualReport;
import disclosure.annual.Column;
import disclosure.annual.FeeFigures;
import disclosure.annual.RemedyBlock;
import disclosure.annual.ReportForm;
import disclosure.annual.RequestLine;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.handling.ReportFigures.Days;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.remedy.RemedyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The annual report of any year, on any day, counted anew from where the cases stand; and the cases behind each of its cells. */
@Service
public class ReadingAnnualReport {

    /** The year in which the Regulation came into force: no request is older (R-SET-03). */
    public static final int FIRST_YEAR = 2008;

    private final ReportFigures figures;
    private final DisclosedFigures disclosed;
    private final CollectedFees fees;

    ReadingAnnualReport(ReportFigures figures, DisclosedFigures disclosed, CollectedFees fees) {
        this.figures = figures;
        this.disclosed = disclosed;
        this.fees = fees;
    }

    /** A year that is not over is counted up to today. */
    public Ruling<AnnualReport> report(int year, Actor actor, Moment now) {
        return readable(actor).flatMap(reader -> days(year, now)).map(days -> counted(year, days));
    }

    private AnnualReport counted(int year, Days days) {
        return AnnualReport.of(
                year,
                days.last(),
                new AnnualReport.Counted(
                        figures.requests(days),
                        ReportForm.isFree(year) ? figures.channels(days) : Map.of(),
                        figures.remedies(days),
                        disclosed.of(year),
                        disclosed.of(year - 1),
                        ReportForm.isFree(year) ? fees.figures(days.first(), days.last()) : FeeFigures.NONE));
    }

    /**
     * The cases behind a cell: as many as its figure says.
     *
     * @param row of table 三, or the kind of remedy for a cell of table 四
     */
    public Ruling<List<Reference>> cases(int year, String row, String column, Actor actor, Moment now) {
        return readable(actor).flatMap(reader -> days(year, now)).flatMap(days -> {
            ReportForm form = ReportForm.of(year);
            Optional<RemedyKind> remedy = remedy(row, year);
            return remedy.isPresent()
                    ? remedies(remedy.get(), column, days)
                    : RequestLine.read(row, form)
                            .map(line -> requests(line, form, column, days))
                            .orElseGet(() -> unknown(row));
        });
    }

    private Ruling<List<Reference>> requests(RequestLine line, ReportForm form, String column, Days days) {
        return Column.read(column)
                .map(found -> Ruling.granted(figures.cases(line, line.results(form), found.applicant(), days)))
                .orElseGet(() -> unknown(column));
    }

    private Ruling<List<Reference>> remedies(RemedyKind kind, String column, Days days) {
        return RemedyBlock.Part.read(column)
                .map(part -> Ruling.granted(figures.cases(kind, part, days)))
                .orElseGet(() -> unknown(column));
    }

    /** Complaints and 申诉 stand in no table since there is a form (R-TRK-04). */
    private static Optional<RemedyKind> remedy(String key, int year) {
        return Arrays.stream(RemedyKind.values())
                .filter(kind -> kind.name().equals(key) && (kind.isReported() || ReportForm.isFree(year)))
                .findFirst();
    }

    private static <T> Ruling<T> unknown(String key) {
        return Ruling.refused(Article.article(49), ReportReason.CELL_UNKNOWN, key);
    }

    static Ruling<Days> days(int year, Moment now) {
        if (year < FIRST_YEAR)
            return Ruling.refused(
                    Article.article2007(38), ReportReason.YEAR_BEFORE_REGULATION, shown(year), shown(FIRST_YEAR));
        return year > now.today().getYear()
                ? Ruling.refused(Article.article(49), ReportReason.YEAR_NOT_BEGUN, shown(year))
                : Ruling.granted(Days.of(year, now.today()));
    }

    /** Years take no comma. */
    private static String shown(int year) {
        return Integer.toString(year);
    }

    static Ruling<Actor> readable(Actor actor) {
        return Supervising.OVERSEERS.stream().anyMatch(actor::is)
                ? Ruling.granted(actor)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.ANNUAL_REPORT);
    }
}
