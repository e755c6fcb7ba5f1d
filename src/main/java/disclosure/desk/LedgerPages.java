package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.download.Download;
import disclosure.handling.ExportingLedger;
import disclosure.handling.LedgerColumn;
import disclosure.handling.LedgerFiles.Format;
import disclosure.handling.LedgerTaken;
import disclosure.handling.Moment;
import disclosure.handling.TakingLedger;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.law.Detail;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The head of the office takes over the ledger of earlier years, after looking it over, and writes all cases out as one. */
@StaffPage
@RequestMapping("/desk/ledger")
class LedgerPages {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerPages.class);
    private static final int SHOWN = 200;

    private final TakingLedger taking;
    private final ExportingLedger exporting;
    private final Clock clock;

    LedgerPages(TakingLedger taking, ExportingLedger exporting, Clock clock) {
        this.taking = taking;
        this.exporting = exporting;
        this.clock = clock;
    }

    /** @param codes what may stand in it, empty where anything may */
    public record ColumnLine(String heading, String meaning, List<? extends Enum<?>> codes) {}

    @GetMapping
    ModelAndView ledger() {
        return page(HttpStatus.OK);
    }

    /** @param check set by the button that keeps nothing */
    @PostMapping
    ModelAndView take(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "check", required = false) @Nullable String check,
            Actor actor) {
        if (file == null || file.isEmpty())
            return page(HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("chooseFile", true)
                    .addObject("failed", true);
        Ruling<LedgerTaken> taken = taken(file, check != null, actor);
        if (taken instanceof Refused<LedgerTaken> no)
            return page(HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("refusal", asOneSentence(no.refusal()))
                    .addObject("failed", true);
        LedgerTaken result = taken.orElseThrow();
        return page(HttpStatus.OK)
                .addObject("result", result)
                .addObject("rejected", result.rejected().stream().limit(SHOWN).toList());
    }

    /** Names all columns that are missing at once. */
    private static Refusal asOneSentence(Refusal refusal) {
        if (refusal.details().size() < 2) return refusal;
        String columns = refusal.details().stream().map(Detail::toString).collect(Collectors.joining("、"));
        return Refusal.of(refusal.article(), refusal.reason(), columns);
    }

    private Ruling<LedgerTaken> taken(MultipartFile file, boolean dryRun, Actor actor) {
        try (InputStream content = file.getInputStream()) {
            return taking.take(content, dryRun, actor, Moment.of(clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/file")
    void file(
            @RequestParam(name = "year", required = false) @Nullable String year,
            @RequestParam(name = "format", required = false) @Nullable String format,
            HttpServletResponse response,
            Actor actor) {
        Integer of = year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null;
        Format as = "xlsx".equals(format) ? Format.XLSX : Format.CSV;
        Ruling<Long> written =
                exporting.export(of, as, actor, () -> Download.begun(response, as.fileName(of), as.mediaType()));
        if (!written.isGranted()) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        LOG.info("ledger written out for {}: year {}, {} rows", actor.id(), of, written.orElseThrow());
    }

    private ModelAndView page(HttpStatus status) {
        int from = Statute.REGULATION_2007.inForceFrom().getYear();
        int until = Moment.of(clock).today().getYear();
        return new ModelAndView("desk/ledger", status)
                .addObject(
                        "columns",
                        Stream.of(LedgerColumn.values()).map(LedgerPages::line).toList())
                .addObject(
                        "years",
                        IntStream.rangeClosed(from, until)
                                .map(year -> until - year + from)
                                .boxed()
                                .toList());
    }

    private static ColumnLine line(LedgerColumn column) {
        List<? extends Enum<?>> codes = switch (column) {
            case CHANNEL -> List.of(Channel.values());
            case APPLICANT_TYPE -> List.of(ApplicantType.values());
            case OUTCOME -> List.of(ReportRow.values());
            case REMEDY ->
                Stream.of(RemedyKind.values()).filter(RemedyKind::isReported).toList();
            case REMEDY_RESULT -> List.of(RemedyCategory.values());
            default -> List.<RemedyCategory>of();
        };
        return new ColumnLine(column.heading(), "desk.ledger.column." + column.heading(), codes);
    }
}
