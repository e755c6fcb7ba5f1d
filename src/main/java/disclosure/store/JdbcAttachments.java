package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.handling.Attachments;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Files in the database, so that they are kept or rolled back with the act that names them. */
@Repository
class JdbcAttachments implements Attachments {

    /** Bytes in one row; H2 takes up to a mebibyte. */
    static final int PART = 512 * 1024;

    private static final String FILES = "attachment";
    private static final String KEPT = "attachment_id";

    /** Rows that go into one statement. */
    private static final int PARTS = 8;

    private static final String OF_CASE = " WHERE agency = :agency AND reference = :reference AND attachment_id = :id";

    private final Database database;
    private final AtRest atRest;

    JdbcAttachments(Database database, AtRest atRest) {
        this.database = database;
        this.atRest = atRest;
    }

    @Override
    public Attachment keep(Reference reference, String fileName, String mediaType, byte[] content) {
        return keepAll(reference, List.of(new Content(fileName, mediaType, content)))
                .get(0);
    }

    @Override
    public List<Attachment> keepAll(Reference reference, List<Content> files) {
        List<Attachment> kept = files.stream().map(JdbcAttachments::attachment).toList();
        List<List<Object>> parts = new ArrayList<>();
        for (int file = 0; file < files.size(); file++)
            parts.addAll(parts(kept.get(file).id(), files.get(file).bytes()));
        database.readOnce().forget(FILES);
        kept.forEach(one -> database.readOnce().put(KEPT, one.id(), reference));
        database.together(() -> {
            database.insert(
                    "attachment",
                    List.of("attachment_id", "reference", "file_name", "media_type", "byte_count", "sha256"),
                    kept.stream().map(one -> columns(reference, one)).toList());
            for (int from = 0; from < parts.size(); from += PARTS)
                database.insert(
                        "attachment_part",
                        List.of("attachment_id", "part_no", "key_id", "content"),
                        parts.subList(from, Math.min(from + PARTS, parts.size())));
        });
        return kept;
    }

    private static Attachment attachment(Content file) {
        byte[] bytes = file.bytes();
        return new Attachment(
                UUID.randomUUID().toString(), file.fileName(), file.mediaType(), bytes.length, Sha256.of(bytes));
    }

    private static List<Object> columns(Reference reference, Attachment one) {
        return List.of(one.id(), reference.value(), one.fileName(), one.mediaType(), one.bytes(), one.sha256());
    }

    private List<List<Object>> parts(String id, byte[] bytes) {
        List<List<Object>> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PART) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length));
            int number = from / PART;
            parts.add(List.of(id, number, atRest.keyId(), atRest.seal(part, place(id, number))));
        }
        return parts;
    }

    /** The row it lies in. */
    static String place(String id, int number) {
        return "attachment " + id + " " + number;
    }

    private byte[] opened(ResultSet row) throws SQLException {
        return atRest.open(
                row.getString("key_id"),
                row.getBytes("content"),
                place(row.getString("attachment_id"), row.getInt("part_no")));
    }

    @Override
    public List<Attachment> of(Reference reference) {
        return database.readOnce().get(FILES, reference, () -> read(reference));
    }

    private List<Attachment> read(Reference reference) {
        return database.sql(
                        "SELECT * FROM attachment WHERE agency = :agency AND reference = :reference ORDER BY row_no")
                .param("reference", reference.value())
                .list((row, i) -> attachment(row));
    }

    @Override
    public Optional<byte[]> content(Reference reference, String id) {
        return database.sql("SELECT * FROM attachment"
                        + " WHERE agency = :agency AND reference = :reference AND attachment_id = :id"
                        + " AND volume_id IS NULL")
                .param("reference", reference.value())
                .param("id", id)
                .optional((row, i) -> attachment(row))
                .map(this::content);
    }

    /** A letter is mailed in the unit of work that writes it. */
    @Override
    public Set<String> ofCase(Reference reference, Collection<String> ids) {
        boolean justKept = ids.stream()
                .allMatch(id -> database.readOnce()
                        .known(KEPT, id)
                        .filter(reference::equals)
                        .isPresent());
        return justKept ? Set.copyOf(ids) : Attachments.super.ofCase(reference, ids);
    }

    @Override
    public Map<String, byte[]> contents(Reference reference, Collection<String> ids) {
        List<Attachment> wanted =
                of(reference).stream().filter(one -> ids.contains(one.id())).toList();
        Map<String, byte[]> contents = new HashMap<>();
        if (wanted.isEmpty()) return contents;
        Map<String, ByteArrayOutputStream> whole = new HashMap<>();
        database.sql("SELECT p.attachment_id, p.part_no, p.key_id, p.content FROM " + Database.wanted("ids")
                        + " JOIN attachment a ON a.agency = :agency AND a.attachment_id = wanted.one AND a.volume_id IS NULL"
                        + " JOIN attachment_part p ON p.agency = a.agency AND p.attachment_id = a.attachment_id"
                        + " ORDER BY p.attachment_id, p.part_no")
                .keys("ids", wanted.stream().map(Attachment::id).toList())
                .list((row, i) -> Map.entry(row.getString("attachment_id"), opened(row)))
                .forEach(part -> whole.computeIfAbsent(part.getKey(), id -> new ByteArrayOutputStream())
                        .writeBytes(part.getValue()));
        Map<String, String> moved = whole.size() == wanted.size() ? Map.of() : moved(reference);
        for (Attachment one : wanted)
            if (!moved.containsKey(one.id()))
                contents.put(one.id(), checked(one, whole.getOrDefault(one.id(), new ByteArrayOutputStream())));
        return contents;
    }

    @Override
    public void moveInto(Reference reference, String id, String plainName, String volume) {
        database.together(() -> {
            int moved = database.sql("UPDATE attachment SET volume_id = :volume, file_name = :file_name" + OF_CASE)
                    .param("volume", volume)
                    .param("file_name", plainName)
                    .param("reference", reference.value())
                    .param("id", id)
                    .update();
            if (moved == 1) removeParts(id);
        });
        database.readOnce().forget(FILES);
    }

    @Override
    public Map<String, String> moved(Reference reference) {
        Map<String, String> moved = new HashMap<>();
        database.sql("SELECT attachment_id, volume_id FROM attachment"
                        + " WHERE agency = :agency AND reference = :reference AND volume_id IS NOT NULL")
                .param("reference", reference.value())
                .list((row, i) -> moved.put(row.getString("attachment_id"), row.getString("volume_id")));
        return moved;
    }

    @Override
    public void forget(Reference reference, String id) {
        database.together(() -> {
            boolean known = of(reference).stream().anyMatch(kept -> kept.id().equals(id));
            if (!known) return;
            removeParts(id);
            database.sql("DELETE FROM attachment" + OF_CASE)
                    .param("reference", reference.value())
                    .param("id", id)
                    .update();
        });
        database.readOnce().forget(FILES);
        database.readOnce().forget(KEPT);
    }

    private void removeParts(String id) {
        database.sql("DELETE FROM attachment_part WHERE agency = :agency AND attachment_id = :id")
                .param("id", id)
                .update();
    }

    private byte[] content(Attachment attachment) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.toIntExact(attachment.bytes()));
        database.sql("SELECT attachment_id, part_no, key_id, content FROM attachment_part"
                        + " WHERE agency = :agency AND attachment_id = :id ORDER BY part_no")
                .param("id", attachment.id())
                .list((row, i) -> opened(row))
                .forEach(whole::writeBytes);
        return checked(attachment, whole);
    }

    private static byte[] checked(Attachment attachment, ByteArrayOutputStream whole) {
        byte[] content = whole.toByteArray();
        if (!Sha256.of(content).equals(attachment.sha256()))
            throw new IllegalStateException("not the bytes that were kept: attachment " + attachment.id());
        return content;
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getString("attachment_id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("byte_count"),
                row.getString("sha256"));
    }
}
