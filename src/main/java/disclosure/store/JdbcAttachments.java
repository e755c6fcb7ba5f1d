package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.handling.Attachments;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Files in the database, so that they are kept or rolled back with the act that names them. */
@Repository
class JdbcAttachments implements Attachments {

    /** Bytes in one row; H2 takes up to a mebibyte. */
    static final int PART = 512 * 1024;

    private static final String OF_CASE = " WHERE agency = :agency AND reference = :reference AND attachment_id = :id";

    private final Database database;

    JdbcAttachments(Database database) {
        this.database = database;
    }

    @Override
    public Attachment keep(Reference reference, String fileName, String mediaType, byte[] content) {
        Attachment attachment =
                new Attachment(UUID.randomUUID().toString(), fileName, mediaType, content.length, Sha256.of(content));
        database.together(() -> {
            add(reference, attachment);
            for (int from = 0; from < content.length; from += PART)
                addPart(
                        attachment.id(),
                        from / PART,
                        Arrays.copyOfRange(content, from, Math.min(from + PART, content.length)));
        });
        return attachment;
    }

    private void add(Reference reference, Attachment attachment) {
        database.sql(
                        "INSERT INTO attachment (agency, attachment_id, reference, file_name, media_type, byte_count, sha256)"
                                + " VALUES (:agency, :id, :reference, :file_name, :media_type, :bytes, :sha256)")
                .param("id", attachment.id())
                .param("reference", reference.value())
                .param("file_name", attachment.fileName())
                .param("media_type", attachment.mediaType())
                .param("bytes", attachment.bytes())
                .param("sha256", attachment.sha256())
                .update();
    }

    private void addPart(String id, int number, byte[] bytes) {
        database.sql("INSERT INTO attachment_part (agency, attachment_id, part_no, content)"
                        + " VALUES (:agency, :id, :number, :bytes)")
                .param("id", id)
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public List<Attachment> of(Reference reference) {
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
    }

    private void removeParts(String id) {
        database.sql("DELETE FROM attachment_part WHERE agency = :agency AND attachment_id = :id")
                .param("id", id)
                .update();
    }

    private byte[] content(Attachment attachment) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.toIntExact(attachment.bytes()));
        database.sql(
                        "SELECT content FROM attachment_part WHERE agency = :agency AND attachment_id = :id ORDER BY part_no")
                .param("id", attachment.id())
                .list((row, i) -> row.getBytes("content"))
                .forEach(whole::writeBytes);
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
