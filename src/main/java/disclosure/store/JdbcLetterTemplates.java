package disclosure.store;

import disclosure.casefile.Sha256;
import disclosure.handling.LetterTemplates;
import disclosure.outcome.LetterKind;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/** Templates in the database, so that every node writes in the same ones. */
@Repository
class JdbcLetterTemplates implements LetterTemplates {

    /** Bytes in one row; H2 takes up to a mebibyte. */
    static final int PART = 512 * 1024;

    private static final String NEWEST = "letter_template";

    private final Database database;

    JdbcLetterTemplates(Database database) {
        this.database = database;
    }

    @Override
    public List<Version> all() {
        return database.sql("SELECT * FROM letter_template WHERE agency = :agency ORDER BY letter_kind, version_no")
                .list((row, i) -> version(row));
    }

    @Override
    public Optional<Integer> newest(LetterKind kind) {
        Map<LetterKind, Integer> newest = database.readOnce().get(NEWEST, "", this::newest);
        return Optional.ofNullable(newest.get(kind));
    }

    /** Of all kinds: an act may call for several letters. */
    private Map<LetterKind, Integer> newest() {
        Map<LetterKind, Integer> newest = new EnumMap<>(LetterKind.class);
        database.sql("SELECT letter_kind, MAX(version_no) AS newest FROM letter_template"
                        + " WHERE agency = :agency GROUP BY letter_kind")
                .list((row, i) -> newest.put(LetterKind.valueOf(row.getString("letter_kind")), row.getInt("newest")));
        return newest;
    }

    @Override
    public Optional<byte[]> content(LetterKind kind, int version) {
        return database.sql("SELECT * FROM letter_template"
                        + " WHERE agency = :agency AND letter_kind = :kind AND version_no = :version")
                .param("kind", kind)
                .param("version", version)
                .optional((row, i) -> version(row))
                .map(this::content);
    }

    private byte[] content(Version version) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.toIntExact(version.bytes()));
        database.sql("SELECT content FROM letter_template_part"
                        + " WHERE agency = :agency AND letter_kind = :kind AND version_no = :version ORDER BY part_no")
                .param("kind", version.kind())
                .param("version", version.version())
                .list((row, i) -> row.getBytes("content"))
                .forEach(whole::writeBytes);
        byte[] content = whole.toByteArray();
        if (!Sha256.of(content).equals(version.sha256()))
            throw new IllegalStateException("not the bytes that were kept: template of " + version.kind());
        return content;
    }

    /** @throws OptimisticLockingFailureException if somebody kept that version at the same time */
    @Override
    public Version keep(LetterKind kind, byte[] docx, String by, Instant at) {
        try {
            return database.together(() -> {
                database.readOnce().forget(NEWEST);
                int next = newest().getOrDefault(kind, 0) + 1;
                Version version = new Version(kind, next, Sha256.of(docx), docx.length, by, at);
                add(version);
                for (int from = 0; from < docx.length; from += PART)
                    addPart(version, from / PART, Arrays.copyOfRange(docx, from, Math.min(from + PART, docx.length)));
                return version;
            });
        } catch (DuplicateKeyException raced) {
            throw new OptimisticLockingFailureException("already kept: template of " + kind, raced);
        }
    }

    private void add(Version version) {
        database.sql("INSERT INTO letter_template"
                        + " (agency, letter_kind, version_no, sha256, byte_count, uploaded_by, uploaded_at)"
                        + " VALUES (:agency, :kind, :version, :sha256, :bytes, :by, :at)")
                .param("kind", version.kind())
                .param("version", version.version())
                .param("sha256", version.sha256())
                .param("bytes", version.bytes())
                .param("by", version.uploadedBy())
                .param("at", version.uploadedAt())
                .update();
    }

    private void addPart(Version version, int number, byte[] bytes) {
        database.sql("INSERT INTO letter_template_part (agency, letter_kind, version_no, part_no, content)"
                        + " VALUES (:agency, :kind, :version, :number, :bytes)")
                .param("kind", version.kind())
                .param("version", version.version())
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                LetterKind.valueOf(row.getString("letter_kind")),
                row.getInt("version_no"),
                row.getString("sha256"),
                row.getLong("byte_count"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
