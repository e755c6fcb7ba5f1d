package disclosure.desk;

import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.handling.ComparingReports;
import disclosure.handling.Moment;
import disclosure.handling.PublishedReports.Publication;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A report as it was published, with its hashes, and beside it what is counted otherwise today, case by case. */
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
    public record MovedLine(ComparingReports.Moved moved, List<String> from, List<String> to) {}

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
        return new ModelAndView("desk/report-version")
                .addObject("period", period)
                .addObject("kind", kind)
                .addObject("publication", publication)
                .addObject("by", names.person(publication.by()))
                .addObject(
                        "paper",
                        ReportPages.shown(comparing.model(period, version, actor))
                                .paper())
                .addObject(
                        "moved",
                        ReportPages.shown(comparing.moved(period, version, actor, Moment.of(clock))).stream()
                                .map(moved -> new MovedLine(
                                        moved, printed(moved.from(), period), printed(moved.to(), period)))
                                .toList());
    }

    private static List<String> printed(Collection<String> cells, ReportPeriod period) {
        return cells.stream()
                .map(cell -> cell.split("/", 2))
                .map(parts -> ReportSheets.printed(parts[0], period) + " · " + ReportSheets.printed(parts[1], period))
                .toList();
    }
}
