package disclosure.store;

import disclosure.handling.BureauDecision;
import disclosure.handling.BureauDecisions;
import disclosure.handling.BureauPoint;
import disclosure.handling.DecisionLog;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/**
 * The decisions are kept in memory and read again when their revision in the database is another one, whichever node
 * decided; a unit of work goes by one state from beginning to end.
 */
@Repository
class JdbcBureauDecisions implements BureauDecisions {

    private static final String CHOICES = "bureau_choice";

    private record Snapshot(String revision, DecisionLog log) {}

    private final Database database;
    private volatile Snapshot snapshot = new Snapshot("", DecisionLog.empty());

    JdbcBureauDecisions(Database database) {
        this.database = database;
    }

    @Override
    public DecisionLog current() {
        return database.readOnce().get(CHOICES, "", this::asOfNow);
    }

    private DecisionLog asOfNow() {
        // The revision is read first: if somebody decides in between, the next call reads again.
        String revision = Revisions.now(database).choices();
        Snapshot known = snapshot;
        if (!known.revision().equals(revision)) {
            known = new Snapshot(revision, read());
            snapshot = known;
        }
        return known.log();
    }

    /** The revision itself changes with what is added, so that nothing is remembered under it before. */
    @Override
    public DecisionLog lock() {
        if (held() == 0) {
            try {
                database.tried(() -> database.sql(
                                "INSERT INTO bureau_choice_revision (agency, revision) VALUES (:agency, :revision)")
                        .param("revision", UUID.randomUUID().toString())
                        .update());
            } catch (DuplicateKeyException raced) {
                held();
            }
        }
        return read();
    }

    private int held() {
        return database.sql("UPDATE bureau_choice_revision SET revision = revision WHERE agency = :agency")
                .update();
    }

    @Override
    public void add(BureauDecision decision) {
        database.sql("INSERT INTO bureau_choice (agency, point, valid_from, version_no, choice, decided_by, decided_at,"
                        + " reason) VALUES (:agency, :point, :from, :version, :choice, :by, :at, :reason)")
                .param("point", decision.point())
                .param("from", decision.validFrom())
                .param("version", decision.version())
                .param("choice", decision.value())
                .param("by", decision.by())
                .param("at", decision.at())
                .param("reason", decision.reason())
                .update();
        database.sql("UPDATE bureau_choice_revision SET revision = :revision WHERE agency = :agency")
                .param("revision", UUID.randomUUID().toString())
                .update();
        database.readOnce().forget(CHOICES);
        Revisions.forget(database);
    }

    private DecisionLog read() {
        return new DecisionLog(database.sql(
                        "SELECT point, valid_from, version_no, choice, decided_by, decided_at, reason"
                                + " FROM bureau_choice WHERE agency = :agency ORDER BY decided_at, point, valid_from, version_no")
                .list((row, i) -> new BureauDecision(
                        BureauPoint.valueOf(row.getString("point")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("version_no"),
                        row.getString("choice"),
                        row.getString("decided_by"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"))));
    }
}
