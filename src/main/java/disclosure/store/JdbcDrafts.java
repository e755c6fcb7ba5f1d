package disclosure.store;

import disclosure.casefile.PaperUse;
import disclosure.handling.DraftSecret;
import disclosure.handling.Drafts;
import disclosure.handling.Upload;
import disclosure.store.Database.Statement;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Drafts as sealed rows; files in parts, as a mebibyte is the most that H2 takes in one column. */
@Repository
class JdbcDrafts implements Drafts {

    private static final String OF_DRAFT = " WHERE agency = :agency AND draft_id = :draft";
    private static final String ANSWERS = "answers";
    private static final int PART = 512 * 1024;

    private final Database database;

    JdbcDrafts(Database database) {
        this.database = database;
    }

    /** What is sealed of the answers. */
    record Answers(Map<String, String> typed) {}

    /** What is sealed of a file besides its bytes. */
    record Label(String fileName, @Nullable PaperUse use) {}

    private record Row(Instant keptUntil, byte[] answers) {}

    @Override
    public Optional<Draft> open(DraftSecret secret, Instant now) {
        DraftSeal seal = new DraftSeal(secret);
        return of("SELECT * FROM application_draft" + OF_DRAFT, seal)
                .optional((row, i) -> new Row(
                        row.getObject("kept_until", OffsetDateTime.class).toInstant(), row.getBytes("answers")))
                .filter(row -> row.keptUntil().isAfter(now))
                .flatMap(row -> seal.open(row.answers(), ANSWERS)
                        .map(plain -> new Draft(read(plain, Answers.class).typed(), labels(seal), row.keptUntil())));
    }

    private List<DraftFile> labels(DraftSeal seal) {
        List<DraftFile> files = new ArrayList<>();
        of("SELECT * FROM application_draft_file" + OF_DRAFT + " ORDER BY place", seal)
                .list((row, i) -> {
                    String id = row.getString("file_id");
                    long bytes = row.getLong("byte_count");
                    return seal.open(row.getBytes("label"), "label " + id)
                            .map(plain -> read(plain, Label.class))
                            .map(label -> new DraftFile(id, label.fileName(), bytes, label.use()));
                })
                .forEach(file -> file.ifPresent(files::add));
        return files;
    }

    @Override
    public void answer(DraftSecret secret, Map<String, String> answers, Instant now) {
        DraftSeal seal = new DraftSeal(secret);
        byte[] sealed = seal.seal(write(new Answers(answers)), ANSWERS);
        if (changed(seal, sealed, now) > 0) return;
        try {
            database.tried(() -> kept(
                            "INSERT INTO application_draft (agency, draft_id, kept_until, answers)"
                                    + " VALUES (:agency, :draft, :until, :answers)",
                            seal,
                            sealed,
                            now)
                    .update());
        } catch (DuplicateKeyException clickedTwice) {
            changed(seal, sealed, now);
        }
    }

    private int changed(DraftSeal seal, byte[] sealed, Instant now) {
        return kept(
                        "UPDATE application_draft SET kept_until = :until, answers = :answers" + OF_DRAFT,
                        seal,
                        sealed,
                        now)
                .update();
    }

    private Statement kept(String sql, DraftSeal seal, byte[] sealed, Instant now) {
        return of(sql, seal).param("until", now.plus(KEPT)).param("answers", sealed);
    }

    @Override
    public void add(DraftSecret secret, Upload file, Instant now) {
        DraftSeal seal = new DraftSeal(secret);
        String id = UUID.randomUUID().toString();
        byte[] content = seal.seal(file.content(), "file " + id);
        database.together(() -> {
            boolean begun = of("UPDATE application_draft SET kept_until = :until" + OF_DRAFT, seal)
                            .param("until", now.plus(KEPT))
                            .update()
                    > 0;
            if (!begun) return;
            addLabel(seal, id, file);
            for (int from = 0; from < content.length; from += PART)
                addPart(
                        seal,
                        id,
                        from / PART,
                        Arrays.copyOfRange(content, from, Math.min(from + PART, content.length)));
        });
    }

    private void addLabel(DraftSeal seal, String id, Upload file) {
        int place = of("SELECT COALESCE(MAX(place), 0) + 1 FROM application_draft_file" + OF_DRAFT, seal)
                .number();
        of(
                        "INSERT INTO application_draft_file (agency, draft_id, file_id, place, byte_count, label)"
                                + " VALUES (:agency, :draft, :file, :place, :bytes, :label)",
                        seal)
                .param("file", id)
                .param("place", place)
                .param("bytes", (long) file.content().length)
                .param("label", seal.seal(write(new Label(file.fileName(), file.use())), "label " + id))
                .update();
    }

    private void addPart(DraftSeal seal, String id, int number, byte[] bytes) {
        of(
                        "INSERT INTO application_draft_part (agency, draft_id, file_id, part_no, content)"
                                + " VALUES (:agency, :draft, :file, :number, :bytes)",
                        seal)
                .param("file", id)
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public void remove(DraftSecret secret, String fileId) {
        of("DELETE FROM application_draft_file" + OF_DRAFT + " AND file_id = :file", new DraftSeal(secret))
                .param("file", fileId)
                .update();
    }

    @Override
    public List<Upload> files(DraftSecret secret) {
        DraftSeal seal = new DraftSeal(secret);
        return labels(seal).stream()
                .map(file -> new Upload(file.fileName(), content(seal, file.id()), file.use()))
                .toList();
    }

    private byte[] content(DraftSeal seal, String id) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        of("SELECT content FROM application_draft_part" + OF_DRAFT + " AND file_id = :file ORDER BY part_no", seal)
                .param("file", id)
                .list((row, i) -> row.getBytes("content"))
                .forEach(whole::writeBytes);
        return seal.open(whole.toByteArray(), "file " + id)
                .orElseThrow(() -> new IllegalStateException("a file of a draft was changed"));
    }

    @Override
    public boolean forget(DraftSecret secret) {
        return of("DELETE FROM application_draft" + OF_DRAFT, new DraftSeal(secret))
                        .update()
                > 0;
    }

    @Override
    public void clear(Instant now) {
        database.sql("DELETE FROM application_draft WHERE agency = :agency AND kept_until <= :now")
                .param("now", now)
                .update();
    }

    @Override
    public long bytesKept() {
        return database.sql("SELECT COALESCE(SUM(byte_count), 0) AS kept FROM application_draft_file"
                        + " WHERE agency = :agency")
                .optional((row, i) -> row.getLong("kept"))
                .orElse(0L);
    }

    private Statement of(String sql, DraftSeal seal) {
        return database.sql(sql).param("draft", seal.id());
    }

    private static byte[] write(Object value) {
        return StoredJson.write(value).getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T read(byte[] plain, Class<T> type) {
        return StoredJson.read(new String(plain, StandardCharsets.UTF_8), type);
    }
}
