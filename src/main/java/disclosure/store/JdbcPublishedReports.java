package disclosure.store;

import disclosure.annual.ReportPeriod;
import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.handling.CountedCase;
import disclosure.handling.PublishedReports;
import disclosure.handling.ReportDocuments.Format;
import disclosure.handling.ReportModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Published reports: a row each, and their files and cells in parts, because a row of H2 takes up to a mebibyte. */
@Repository
class JdbcPublishedReports implements PublishedReports {

    private static final String CELLS = "CELLS";
    private static final String OF = " WHERE agency = :agency AND period_key = :period AND version_no = :version";

    private final Database database;

    JdbcPublishedReports(Database database) {
        this.database = database;
    }

    @Override
    public List<Publication> all() {
        return database.sql("SELECT * FROM published_report WHERE agency = :agency"
                        + " ORDER BY period_key DESC, version_no DESC")
                .list((row, i) -> publication(row));
    }

    @Override
    public List<Publication> of(ReportPeriod period) {
        return database.sql("SELECT * FROM published_report WHERE agency = :agency AND period_key = :period"
                        + " ORDER BY version_no DESC")
                .param("period", period.key())
                .list((row, i) -> publication(row));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                ReportPeriod.read(row.getString("period_key")).orElseThrow(),
                row.getInt("version_no"),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Map.of(Format.XLSX, row.getString("xlsx_sha256"), Format.DOCX, row.getString("docx_sha256")));
    }

    @Override
    public boolean keep(Publication publication, Content content) {
        try {
            database.tried(() -> {
                add(publication, content);
                content.files().forEach((format, bytes) -> parts(publication, format.name(), bytes));
                parts(publication, CELLS, packed(content.cases()));
            });
            return true;
        } catch (DuplicateKeyException published) {
            return false;
        }
    }

    private void add(Publication publication, Content content) {
        database.sql(
                        "INSERT INTO published_report (agency, period_key, version_no, model, xlsx_sha256, docx_sha256,"
                                + " published_by, published_at) VALUES (:agency, :period, :version, :model, :xlsx, :docx, :by, :at)")
                .param("period", publication.period().key())
                .param("version", publication.version())
                .param("model", StoredJson.write(content.model()))
                .param("xlsx", publication.sha256().get(Format.XLSX))
                .param("docx", publication.sha256().get(Format.DOCX))
                .param("by", publication.by())
                .param("at", publication.at())
                .update();
    }

    private void parts(Publication publication, String kind, byte[] bytes) {
        for (int from = 0; from < bytes.length; from += JdbcLetterTemplates.PART)
            database.sql("INSERT INTO published_report_part (agency, period_key, version_no, kind, part_no, content)"
                            + " VALUES (:agency, :period, :version, :kind, :number, :content)")
                    .param("period", publication.period().key())
                    .param("version", publication.version())
                    .param("kind", kind)
                    .param("number", from / JdbcLetterTemplates.PART)
                    .param(
                            "content",
                            Arrays.copyOfRange(bytes, from, Math.min(from + JdbcLetterTemplates.PART, bytes.length)))
                    .update();
    }

    @Override
    public Optional<ReportModel> model(ReportPeriod period, int version) {
        return database.sql("SELECT model FROM published_report" + OF)
                .param("period", period.key())
                .param("version", version)
                .optional((row, i) -> StoredJson.read(row.getString("model"), ReportModel.class));
    }

    @Override
    public List<CountedCase> cases(ReportPeriod period, int version) {
        byte[] packed = bytes(period, version, CELLS);
        return packed.length == 0 ? List.of() : unpacked(packed);
    }

    @Override
    public Optional<byte[]> file(ReportPeriod period, int version, Format format) {
        return of(period).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(one -> {
                    byte[] file = bytes(period, version, format.name());
                    if (!Sha256.of(file).equals(one.sha256().get(format)))
                        throw new IllegalStateException("not the bytes that were published: " + period.key());
                    return file;
                });
    }

    private byte[] bytes(ReportPeriod period, int version, String kind) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        database.sql("SELECT content FROM published_report_part" + OF + " AND kind = :kind ORDER BY part_no")
                .param("period", period.key())
                .param("version", version)
                .param("kind", kind)
                .list((row, i) -> row.getBytes("content"))
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** A line a case: the reference and its cells, with tabs between. */
    private static byte[] packed(List<CountedCase> cases) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (CountedCase one : cases)
                zip.write((one.reference() + "\t" + String.join("\t", one.cells()) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<CountedCase> unpacked(byte[] packed) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(line -> new CountedCase(
                            new Reference(line[0]),
                            Arrays.stream(line).skip(1).collect(Collectors.toCollection(TreeSet::new))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
