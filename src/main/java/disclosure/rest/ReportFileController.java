package disclosure.rest;

import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.download.Download;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
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

    @GetMapping(
            path = "/annual/{year}",
            produces = {XLSX, DOCX})
    @Operation(summary = "The annual report as a spreadsheet or a document, as it stands now")
    ResponseEntity<?> annual(
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Actor actor)
            throws HttpMediaTypeNotAcceptableException {
        return draft(ReportPeriod.of(year), wanted(accept), actor);
    }

    @GetMapping(
            path = "/monthly/{month}",
            produces = {XLSX, DOCX})
    @Operation(summary = "The monthly report as a spreadsheet or a document, as it stands now")
    ResponseEntity<?> monthly(
            @PathVariable YearMonth month,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Actor actor)
            throws HttpMediaTypeNotAcceptableException {
        return draft(ReportPeriod.of(month), wanted(accept), actor);
    }

    @GetMapping(
            path = {
                "/annual/{period:20\\d\\d}/publications/{version}",
                "/monthly/{period:20\\d\\d-(?:0[1-9]|1[0-2])}/publications/{version}"
            },
            produces = {XLSX, DOCX})
    @Operation(summary = "The report as it was published or sent, byte by byte")
    ResponseEntity<?> published(
            @PathVariable String period,
            @PathVariable int version,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Actor actor)
            throws HttpMediaTypeNotAcceptableException {
        Format format = wanted(accept);
        ReportPeriod of = ReportPeriod.read(period).orElseThrow();
        return file(comparing.file(of, version, format, actor), of, format, "（第" + version + "版）");
    }

    private static Format wanted(@Nullable String accept) throws HttpMediaTypeNotAcceptableException {
        return FileKind.of(accept, List.of(Format.values()), Format::mediaType);
    }

    private ResponseEntity<?> draft(ReportPeriod period, Format format, Actor actor) {
        return file(publishing.draft(period, format, actor, Moment.of(clock)), period, format, "");
    }

    private ResponseEntity<?> file(Ruling<byte[]> file, ReportPeriod period, Format format, String version) {
        if (file instanceof Refused<?> refused) return Problems.answer(problems.refused(refused.refusal()));
        String what = period.isAnnual() ? "年政府信息公开工作年度报告" : "依申请公开工作月报";
        return Download.of(
                period.key() + what + version + "." + format.extension(),
                MediaType.parseMediaType(format.mediaType()),
                file.orElseThrow());
    }
}
