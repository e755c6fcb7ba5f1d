package disclosure.desk;

import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.download.Download;
import disclosure.handling.ComparingReports;
import disclosure.handling.Moment;
import disclosure.handling.PublishingReport;
import disclosure.handling.ReadingAnnualReport;
import disclosure.handling.ReportDocuments.Format;
import disclosure.handling.ReportDuties;
import disclosure.law.Ruling;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reports: which there are, the year's in the layout of its form, the cases behind each cell, and the files. */
@StaffPage
@RequestMapping("/desk/reports")
class ReportPages {

    private static final int MONTHS = 12;
    private static final int ROWS = 50;

    private final ReportSheets sheets;
    private final ReadingAnnualReport reading;
    private final PublishingReport publishing;
    private final ComparingReports comparing;
    private final ReportDuties duties;
    private final Names names;
    private final Clock clock;

    ReportPages(
            ReportSheets sheets,
            ReadingAnnualReport reading,
            PublishingReport publishing,
            ComparingReports comparing,
            ReportDuties duties,
            Names names,
            Clock clock) {
        this.sheets = sheets;
        this.reading = reading;
        this.publishing = publishing;
        this.comparing = comparing;
        this.duties = duties;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView reports(Actor actor) {
        Moment now = Moment.of(clock);
        YearMonth month = YearMonth.from(now.today());
        return new ModelAndView("desk/reports")
                .addObject("published", shown(comparing.all(actor)))
                .addObject("duties", duties.open(actor, now))
                .addObject("years", years(now))
                .addObject("last", now.today().getYear() - 1)
                .addObject(
                        "months",
                        IntStream.range(0, MONTHS)
                                .mapToObj(back -> month.minusMonths(back).toString())
                                .toList())
                .addObject("people", names.people());
    }

    private static List<Integer> years(Moment now) {
        int last = now.today().getYear();
        return IntStream.rangeClosed(0, last - ReadingAnnualReport.FIRST_YEAR)
                .mapToObj(back -> last - back)
                .toList();
    }

    /** A year chosen from the list. */
    @GetMapping("/annual")
    ModelAndView chosen(@RequestParam(name = "year", required = false) @Nullable String year) {
        boolean known = year != null && year.matches("20\\d{2}");
        return new ModelAndView("redirect:/desk/reports" + (known ? "/annual/" + year : ""));
    }

    @GetMapping("/annual/{year}")
    ModelAndView annual(@PathVariable("year") String year, Actor actor) {
        return sheets.annual(period(year), ReportSheets.Forms.none(), actor, HttpStatus.OK)
                .addObject("years", years(Moment.of(clock)));
    }

    @GetMapping("/annual/{year}/cells/{row}/{column}")
    ModelAndView cell(
            @PathVariable("year") String year,
            @PathVariable("row") String row,
            @PathVariable("column") String column,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Actor actor) {
        ReportPeriod period = period(year);
        List<String> cases = shown(reading.cases(period.year(), row, column, actor, Moment.of(clock))).stream()
                .map(Object::toString)
                .toList();
        int last = Math.max(1, (cases.size() + ROWS - 1) / ROWS);
        int number = page.matches("[1-9]\\d{0,5}") ? Math.min(last, Integer.parseInt(page)) : 1;
        return new ModelAndView("desk/report-cell")
                .addObject("year", period.year())
                .addObject("row", row)
                .addObject("column", column)
                .addObject("title", title(row, column, period))
                .addObject("total", cases.size())
                .addObject("number", number)
                .addObject("last", last)
                .addObject("cases", cases.subList((number - 1) * ROWS, Math.min(cases.size(), number * ROWS)));
    }

    /** As the form prints them. */
    private static String title(String row, String column, ReportPeriod period) {
        return ReportSheets.printed(row, period) + " · " + ReportSheets.printed(column, period);
    }

    /** As it stands now; what was published is under its version. */
    @GetMapping("/{kind:annual|monthly}/{period}/file.{format:xlsx|docx}")
    ResponseEntity<byte[]> file(
            @PathVariable("kind") String kind,
            @PathVariable("period") String typed,
            @PathVariable("format") String format,
            Actor actor) {
        ReportPeriod period = period(kind, typed);
        Format wanted = format(format);
        byte[] file = shown(publishing.draft(period, wanted, actor, Moment.of(clock)));
        return Download.of(name(period, "", wanted), MediaType.parseMediaType(wanted.mediaType()), file);
    }

    @GetMapping("/{kind:annual|monthly}/{period}/versions/{version:\\d\\d?\\d?}/file.{format:xlsx|docx}")
    ResponseEntity<byte[]> publishedFile(
            @PathVariable("kind") String kind,
            @PathVariable("period") String typed,
            @PathVariable("version") int version,
            @PathVariable("format") String format,
            Actor actor) {
        ReportPeriod period = period(kind, typed);
        Format wanted = format(format);
        byte[] file = shown(comparing.file(period, version, wanted, actor));
        return Download.of(
                name(period, "（第" + version + "版）", wanted), MediaType.parseMediaType(wanted.mediaType()), file);
    }

    static String name(ReportPeriod period, String version, Format format) {
        String what = period.isAnnual() ? period.year() + "年政府信息公开工作年度报告" : period.key() + "依申请公开工作月报";
        return what + version + "." + format.extension();
    }

    private static Format format(String extension) {
        return Arrays.stream(Format.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
    }

    static ReportPeriod period(String kind, String typed) {
        return ReportPeriod.read(typed)
                .filter(period -> period.isAnnual() == kind.equals("annual"))
                .orElseThrow(CaseSheets::notFound);
    }

    static ReportPeriod period(String year) {
        return period("annual", year);
    }

    /** What cannot be shown to the person is as unknown as none. */
    static <T> T shown(Ruling<T> ruling) {
        return ruling.toOptional().orElseThrow(CaseSheets::notFound);
    }
}
