package disclosure.rest;

import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.handling.ComparingReports;
import disclosure.handling.Moment;
import disclosure.handling.PublishingReport;
import disclosure.handling.ReportDocuments.Format;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reports as files in the official layout (contract §6): by {@code Accept}, at the addresses of the JSON. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports")
class ReportFileController {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PublishingReport publishing;
    private final ComparingReports comparing;
    private final Problems problems;
    private final Clock clock;

    ReportFileController(PublishingReport publishing, ComparingReports comparing, Problems problems, Clock clock) {
        this.publishing = publishing;
        this.comparing = comparing;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping(path = "/annual/{year}", produces = XLSX)
    @Operation(summary = "The annual report as a spreadsheet, as it stands now")
    ResponseEntity<?> annualSheet(@PathVariable int year, Actor actor) {
        return draft(ReportPeriod.of(year), Format.XLSX, actor);
    }

    @GetMapping(path = "/annual/{year}", produces = DOCX)
    @Operation(summary = "The annual report as a document, as it stands now")
    ResponseEntity<?> annualDocument(@PathVariable int year, Actor actor) {
        return draft(ReportPeriod.of(year), Format.DOCX, actor);
    }

    @GetMapping(path = "/monthly/{month}", produces = XLSX)
    @Operation(summary = "The monthly report as a spreadsheet, as it stands now")
    ResponseEntity<?> monthlySheet(@PathVariable YearMonth month, Actor actor) {
        return draft(ReportPeriod.of(month), Format.XLSX, actor);
    }

    @GetMapping(path = "/monthly/{month}", produces = DOCX)
    @Operation(summary = "The monthly report as a document, as it stands now")
    ResponseEntity<?> monthlyDocument(@PathVariable YearMonth month, Actor actor) {
        return draft(ReportPeriod.of(month), Format.DOCX, actor);
    }

    @GetMapping(
            path = "/annual/{year}/publications/{version}",
            produces = {XLSX, DOCX})
    @Operation(summary = "The annual report as it was published, byte by byte")
    ResponseEntity<?> annualPublished(
            @PathVariable int year,
            @PathVariable int version,
            @org.springframework.web.bind.annotation.RequestHeader(name = "Accept", defaultValue = XLSX) String accept,
            Actor actor) {
        return published(ReportPeriod.of(year), version, accept, actor);
    }

    @GetMapping(
            path = "/monthly/{month}/publications/{version}",
            produces = {XLSX, DOCX})
    @Operation(summary = "The monthly report as it was sent, byte by byte")
    ResponseEntity<?> monthlyPublished(
            @PathVariable YearMonth month,
            @PathVariable int version,
            @org.springframework.web.bind.annotation.RequestHeader(name = "Accept", defaultValue = XLSX) String accept,
            Actor actor) {
        return published(ReportPeriod.of(month), version, accept, actor);
    }

    private ResponseEntity<?> draft(ReportPeriod period, Format format, Actor actor) {
        return file(publishing.draft(period, format, actor, Moment.of(clock)), period, format, "");
    }

    private ResponseEntity<?> published(ReportPeriod period, int version, String accept, Actor actor) {
        Format format = accept.contains("wordprocessingml") ? Format.DOCX : Format.XLSX;
        return file(comparing.file(period, version, format, actor), period, format, "（第" + version + "版）");
    }

    private ResponseEntity<?> file(Ruling<byte[]> file, ReportPeriod period, Format format, String version) {
        if (file instanceof Refused<?> refused) return Problems.answer(problems.refused(refused.refusal()));
        String what = period.isAnnual() ? "年政府信息公开工作年度报告" : "依申请公开工作月报";
        return Downloads.of(
                period.key() + what + version + "." + format.extension(),
                MediaType.parseMediaType(format.mediaType()),
                file.orElseThrow());
    }
}
