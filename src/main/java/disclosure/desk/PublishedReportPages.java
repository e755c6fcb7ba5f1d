package disclosure.desk;

import disclosure.annual.DisclosedLayout;
import disclosure.annual.FormerFigures;
import disclosure.annual.ReportForm;
import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.handling.ComparingReports;
import disclosure.handling.Moment;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.ReportDifferences;
import disclosure.handling.ReportDifferences.FigureChange;
import disclosure.handling.ReportDifferences.Moved;
import disclosure.handling.ReportDifferences.TextChange;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A report as it was published, with its hashes, and beside it what it would say otherwise today. */
@StaffPage
@RequestMapping("/desk/reports")
class PublishedReportPages {

    private final ComparingReports comparing;
    private final Names names;
    private final Clock clock;

    PublishedReportPages(ComparingReports comparing, Names names, Clock clock) {
        this.comparing = comparing;
        this.names = names;
        this.clock = clock;
    }

    /** A case that stands elsewhere today, in the words of the form. */
    public record MovedLine(Moved moved, List<String> from, List<String> to) {}

    /**
     * A figure of table 二 that was entered otherwise since, or one of the statistics before 2019.
     *
     * @param counted that it follows the cases and nobody enters it
     * @param by name, empty where that is not known
     */
    public record FigureLine(FigureChange change, String label, boolean counted, String by) {}

    /** A section that reads otherwise. @param by name, empty where the text only followed its figures */
    public record TextLine(TextChange change, List<WordDiff.Piece> pieces, String by) {}

    @GetMapping("/{kind:annual|monthly}/{period}/versions/{version:\\d\\d?\\d?}")
    ModelAndView version(
            @PathVariable("kind") String kind,
            @PathVariable("period") String typed,
            @PathVariable("version") int version,
            Actor actor) {
        ReportPeriod period = ReportPages.period(kind, typed);
        Publication publication = ReportPages.shown(comparing.of(period, actor)).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
        ReportDifferences since = ReportPages.shown(comparing.differences(period, version, actor, Moment.of(clock)));
        return new ModelAndView("desk/report-version")
                .addObject("period", period)
                .addObject("kind", kind)
                .addObject("publication", publication)
                .addObject("by", names.person(publication.by()))
                .addObject(
                        "paper",
                        ReportPages.shown(comparing.model(period, version, actor))
                                .paper())
                .addObject("since", since)
                .addObject(
                        "moved",
                        since.cases().stream()
                                .map(moved -> new MovedLine(
                                        moved, printed(moved.from(), period), printed(moved.to(), period)))
                                .toList())
                .addObject("former", ReportForm.isFree(period.year()))
                .addObject("figures", figures(since, period))
                .addObject("texts", since.texts().stream().map(this::line).toList());
    }

    private List<FigureLine> figures(ReportDifferences since, ReportPeriod period) {
        Map<String, String> entered = ReportSheets.labels(DisclosedLayout.of(period.year()));
        Map<String, String> counted = FormerFigures.labels();
        return since.figures().stream()
                .map(one -> new FigureLine(
                        one,
                        entered.getOrDefault(one.key(), counted.getOrDefault(one.key(), one.key())),
                        !entered.containsKey(one.key()),
                        names.person(one.by())))
                .toList();
    }

    private TextLine line(TextChange one) {
        return new TextLine(one, WordDiff.of(one.then(), one.now()), names.person(one.by()));
    }

    private static List<String> printed(Collection<String> cells, ReportPeriod period) {
        return cells.stream()
                .map(cell -> cell.split("/", 2))
                .map(parts -> ReportSheets.printed(parts[0], period) + " · " + ReportSheets.printed(parts[1], period))
                .toList();
    }
}
