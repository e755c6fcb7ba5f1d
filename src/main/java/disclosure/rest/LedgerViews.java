package disclosure.rest;

import disclosure.handling.LedgerFiles.Format;
import disclosure.handling.LedgerTaken;
import disclosure.law.Article;
import disclosure.law.Refusal;
import disclosure.law.Statute;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** How the import of a ledger is told, and as what a ledger is sent. */
@Component
class LedgerViews {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final Map<Format, MediaType> TYPES =
            Map.of(Format.CSV, CSV, Format.XLSX, XLSX, Format.JSON, MediaType.APPLICATION_JSON);

    private final Wording words;

    LedgerViews(Wording words) {
        this.words = words;
    }

    /**
     * @param imported rows that became cases, or would with a dry run
     * @param unchanged rows that are on file as they stand
     * @param rejected the first ten thousand
     * @param ignoredColumns of the file, none of the ledger's
     */
    record LedgerView(
            boolean dryRun,
            long imported,
            long unchanged,
            long rejectedTotal,
            List<RejectedView> rejected,
            List<String> ignoredColumns) {}

    /** @param row as a spreadsheet counts, the head being 1 @param article where a rule of law refuses, null elsewhere */
    record RejectedView(
            int row, String field, String message, @Nullable String article) {}

    LedgerView view(LedgerTaken taken) {
        return new LedgerView(
                taken.dryRun(),
                taken.imported(),
                taken.unchanged(),
                taken.rejectedTotal(),
                taken.rejected().stream().map(this::rejected).toList(),
                taken.ignoredColumns());
    }

    private RejectedView rejected(LedgerTaken.Rejected row) {
        LedgerTaken.Fault first = row.faults().get(0);
        String message = row.faults().size() == 1
                ? sentence(first.why())
                : row.faults().stream()
                        .map(fault ->
                                words.text("rest.ledger.fault", fault.column().heading(), sentence(fault.why())))
                        .collect(Collectors.joining(words.text("rest.ledger.between")));
        return new RejectedView(
                row.row(),
                first.column().heading(),
                message,
                article(row.faults()).map(Article::toString).orElse(null));
    }

    private String sentence(Refusal why) {
        String sentence = words.of(why);
        return isOfLaw(why.article())
                ? sentence + words.text("rest.ledger.article", why.article().chinese())
                : sentence;
    }

    private static Optional<Article> article(List<LedgerTaken.Fault> faults) {
        return faults.stream()
                .map(fault -> fault.why().article())
                .filter(LedgerViews::isOfLaw)
                .findFirst();
    }

    private static boolean isOfLaw(Article article) {
        return article.statute() != Statute.INTERNAL_RULE;
    }

    /** What the caller would rather have; CSV where all is the same. */
    static Format wanted(@Nullable String accept) throws HttpMediaTypeNotAcceptableException {
        if (accept == null || accept.isBlank()) return Format.CSV;
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            org.springframework.util.MimeTypeUtils.sortBySpecificity(wanted);
            for (MediaType type : wanted)
                for (Format format : List.of(Format.CSV, Format.XLSX, Format.JSON))
                    if (type.getQualityValue() > 0 && type.includes(TYPES.get(format))) return format;
        } catch (InvalidMediaTypeException unreadable) {
            throw new HttpMediaTypeNotAcceptableException("unreadable");
        }
        throw new HttpMediaTypeNotAcceptableException(List.copyOf(TYPES.values()));
    }

    /** A download, kept by no cache. */
    static OutputStream begun(HttpServletResponse response, Format format, @Nullable Integer year) {
        try {
            String name = "ledger" + (year == null ? "" : "-" + year) + "."
                    + format.name().toLowerCase(java.util.Locale.ROOT);
            response.setContentType(String.valueOf(TYPES.get(format)));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            return response.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
