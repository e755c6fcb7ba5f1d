package disclosure.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Before the first call: looks whether the keys are those that this database was sealed under, and seals what was kept
 * before there were any, or under a key that was replaced. A second node or a second start finds nothing to do.
 */
@Component
class SealedRows implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SealedRows.class);
    private static final byte[] WORD = "disclosure".getBytes(StandardCharsets.UTF_8);
    private static final String OLD = " AND (key_id IS NULL OR key_id <> :key)";

    /** Rows that are sealed in one transaction. */
    private static final int ROWS = 16;

    private final Database database;
    private final AtRest atRest;
    private final DataSource source;
    private boolean wasReadable;

    SealedRows(Database database, AtRest atRest, DataSource source) {
        this.database = database;
        this.atRest = atRest;
        this.source = source;
    }

    private record Body(String reference, @Nullable String keyId, String kept) {}

    private record Part(String id, int number, @Nullable String keyId, byte[] kept) {}

    @Override
    public void afterSingletonsInstantiated() {
        checkKeys();
        long sealed = 0;
        for (int rows = sealBodies(); rows > 0; rows = sealBodies()) sealed += rows;
        for (int rows = sealParts(); rows > 0; rows = sealParts()) sealed += rows;
        if (sealed > 0) LOG.info("{} rows sealed under key {}", sealed, atRest.keyId());
        retire();
    }

    /** @throws IllegalStateException where what is kept could not be read, or another node would write what it cannot read */
    void checkKeys() {
        Set<String> missing = new TreeSet<>(inUse());
        missing.removeAll(atRest.known());
        if (!missing.isEmpty())
            throw new IllegalStateException("this database is sealed under other keys than those that are set: "
                    + missing + " missing in disclosure.seal.keys or its file; every node needs the same");
        database.sql("SELECT key_id, proof FROM seal_key WHERE agency = :agency")
                .list((row, i) -> new Part("", 0, row.getString("key_id"), row.getBytes("proof")))
                .forEach(proof -> atRest.open(proof.keyId(), proof.kept(), "proof"));
        if (!registered().contains(atRest.keyId())) register();
    }

    private void register() {
        try {
            database.apart(() -> {
                database.sql("INSERT INTO seal_key (agency, key_id, proof) VALUES (:agency, :key, :proof)")
                        .param("key", atRest.keyId())
                        .param("proof", atRest.seal(WORD, "proof"))
                        .update();
            });
        } catch (DuplicateKeyException other) {
            LOG.debug("another node was first");
        }
    }

    private List<String> registered() {
        return database.sql("SELECT key_id FROM seal_key WHERE agency = :agency")
                .list((row, i) -> row.getString("key_id"));
    }

    private Set<String> inUse() {
        Set<String> used = new TreeSet<>(registered());
        for (String table : List.of("applicant", "attachment_part"))
            used.addAll(database.sql(
                            "SELECT DISTINCT key_id FROM " + table + " WHERE agency = :agency AND key_id IS NOT NULL")
                    .list((row, i) -> row.getString("key_id")));
        return used;
    }

    private int sealBodies() {
        return database.together(() -> {
            List<Body> rows = database.sql(
                            "SELECT reference, key_id, body FROM applicant WHERE agency = :agency AND body IS NOT NULL"
                                    + OLD + " ORDER BY reference LIMIT " + ROWS + " FOR UPDATE")
                    .param("key", atRest.keyId())
                    .list((row, i) ->
                            new Body(row.getString("reference"), row.getString("key_id"), row.getString("body")));
            for (Body row : rows) {
                wasReadable |= row.keyId() == null;
                String place = JdbcApplicants.place(row.reference());
                database.sql("UPDATE applicant SET body = :body, key_id = :key"
                                + " WHERE agency = :agency AND reference = :reference")
                        .param("body", atRest.seal(atRest.open(row.keyId(), row.kept(), place), place))
                        .param("key", atRest.keyId())
                        .param("reference", row.reference())
                        .update();
            }
            return rows.size();
        });
    }

    private int sealParts() {
        return database.together(() -> {
            List<Part> rows = database.sql("SELECT attachment_id, part_no, key_id, content FROM attachment_part"
                            + " WHERE agency = :agency" + OLD + " ORDER BY attachment_id, part_no LIMIT " + ROWS
                            + " FOR UPDATE")
                    .param("key", atRest.keyId())
                    .list((row, i) -> new Part(
                            row.getString("attachment_id"),
                            row.getInt("part_no"),
                            row.getString("key_id"),
                            row.getBytes("content")));
            for (Part row : rows) {
                wasReadable |= row.keyId() == null;
                String place = JdbcAttachments.place(row.id(), row.number());
                database.sql("UPDATE attachment_part SET content = :content, key_id = :key"
                                + " WHERE agency = :agency AND attachment_id = :id AND part_no = :number")
                        .param("content", atRest.seal(atRest.open(row.keyId(), row.kept(), place), place))
                        .param("key", atRest.keyId())
                        .param("id", row.id())
                        .param("number", row.number())
                        .update();
            }
            return rows.size();
        });
    }

    /** What was readable until this start still lies in free pages of an embedded file; they go when it is closed. */
    @Override
    public void destroy() {
        if (!wasReadable || !isEmbeddedFile()) return;
        LOG.info("the database file is compacted, once, since it held what is sealed now");
        database.sql("SHUTDOWN COMPACT").update();
    }

    private boolean isEmbeddedFile() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:file:");
        } catch (SQLException fault) {
            LOG.warn("the database file was not compacted: {}", fault.getClass().getSimpleName());
            return false;
        }
    }

    /** Nothing is sealed under another key any more. */
    private void retire() {
        database.sql("DELETE FROM seal_key WHERE agency = :agency AND key_id <> :key")
                .param("key", atRest.keyId())
                .update();
    }
}
