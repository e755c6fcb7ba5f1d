package disclosure.rest;

import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import disclosure.casefile.Actor;
import disclosure.download.Download;
import disclosure.handling.ExportingLedger;
import disclosure.handling.LedgerFiles.Format;
import disclosure.handling.LedgerReason;
import disclosure.handling.LedgerTaken;
import disclosure.handling.Moment;
import disclosure.handling.TakingLedger;
import disclosure.law.Detail;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.rest.Problem.InputError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The ledger (台账): cases of earlier years in, all cases out, in the same columns (contract §7). */
@RestController
@RequestMapping(path = "/api/ledger")
@Tag(name = "Ledger")
class LedgerController {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerController.class);
    private static final String FILE = "file";
    private static final Set<String> PARTS = Set.of(FILE, "_csrf");

    private final TakingLedger taking;
    private final ExportingLedger exporting;
    private final LedgerViews views;
    private final Problems problems;
    private final Wording words;
    private final Clock clock;

    LedgerController(
            TakingLedger taking,
            ExportingLedger exporting,
            LedgerViews views,
            Problems problems,
            Wording words,
            Clock clock) {
        this.taking = taking;
        this.exporting = exporting;
        this.views = views;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE, produces = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take over the ledger of earlier years",
            description =
                    "For OFFICE_HEAD; part file: CSV (UTF-8 with or without mark, GB18030) or XLSX, at most 200 MB. A"
                            + " row becomes a case whole or not at all, and what is on file as it stands is counted as unchanged."
                            + " With dryRun everything is looked over and nothing is kept. A file that lacks a column, or that"
                            + " cannot be read to its end, is refused as a whole.")
    ResponseEntity<?> take(
            MultipartHttpServletRequest call, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor)
            throws IOException, MissingServletRequestPartException {
        try (InputStream content = file(call).getInputStream()) {
            Ruling<LedgerTaken> taken = taking.take(content, dryRun, actor, Moment.of(clock));
            return taken instanceof Refused<LedgerTaken> no
                    ? Problems.answer(problem(no.refusal()))
                    : ResponseEntity.ok(views.view(taken.orElseThrow()));
        }
    }

    private static MultipartFile file(MultipartHttpServletRequest call) throws MissingServletRequestPartException {
        call.getMultiFileMap().keySet().stream()
                .filter(name -> !PARTS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new MultipartCall.UnexpectedPart(name);
                });
        MultipartFile file = call.getFile(FILE);
        if (file == null) throw new MissingServletRequestPartException(FILE);
        if (call.getFiles(FILE).size() > 1) throw new MultipartCall.UnexpectedPart(FILE);
        return file;
    }

    /** A column that is missing is an error at that field. */
    private Problem problem(Refusal refusal) {
        if (refusal.reason() != LedgerReason.COLUMN_MISSING && refusal.reason() != LedgerReason.COLUMN_TWICE)
            return problems.refused(refusal);
        return problems.input(
                HttpStatus.UNPROCESSABLE_ENTITY,
                refusal.details().stream()
                        .map(Detail::toString)
                        .map(column -> new InputError(
                                column, words.text(refusal.reason().key(), column)))
                        .toList());
    }

    @GetMapping(produces = ALL_VALUE)
    @Operation(
            summary = "All requests as a ledger",
            description =
                    "In the columns of the import, by day of receipt; with year those received in it. CSV (UTF-8 with"
                            + " mark) unless Accept asks for XLSX or JSON. Cells that a spreadsheet would take for a formula are"
                            + " written as text. No identity numbers and no contacts; names in full for REGISTRAR and OFFICE_HEAD alone.")
    @Nullable
    ResponseEntity<?> export(
            @RequestParam(required = false) @Min(2008) @Max(2200) @Nullable Integer year,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor)
            throws HttpMediaTypeNotAcceptableException {
        Format format = FileKind.of(request.getHeader(HttpHeaders.ACCEPT), List.of(Format.values()), Format::mediaType);
        Ruling<Long> written = exporting.export(
                year, format, actor, () -> Download.begun(response, format.fileName(year), format.mediaType()));
        if (written instanceof Refused<Long> no) return Problems.answer(problems.refused(no.refusal()));
        LOG.info(
                "ledger written out for {}: {}",
                actor.id(),
                Map.of("year", String.valueOf(year), "rows", written.orElseThrow()));
        return null;
    }
}
