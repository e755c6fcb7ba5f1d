package disclosure.store;

import com.zaxxer.hikari.HikariDataSource;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.handling.Applicants;
import disclosure.handling.Attachments;
import disclosure.handling.CaseFiles;
import disclosure.handling.ConsultedParties;
import disclosure.handling.DutyRows;
import disclosure.handling.HouseFigures;
import disclosure.handling.MessagePosted;
import disclosure.handling.Outbox;
import disclosure.handling.OutboxQueue;
import disclosure.handling.People;
import disclosure.handling.StaffMail;
import disclosure.handling.UnitOfWork;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The ports a message passes through, on a real database; each instance is an agency of its own. */
public final class StoredOutbox {

    private static final AtomicInteger AGENCY = new AtomicInteger();

    public final String agency;
    public final CaseFiles files;
    public final Applicants applicants;
    public final ConsultedParties consulted;
    public final Attachments attachments;
    public final Outbox outbox;
    public final UnitOfWork unit;
    public final StaffMail staffMail;
    public final People people;
    public final HouseFigures figures;
    public final DutyRows duties;
    public final List<String> told = new ArrayList<>();

    private final Database database;

    public StoredOutbox(DataSource migrated) {
        this(migrated, "outbox" + AGENCY.incrementAndGet());
    }

    /** The same agency's, after a restart. */
    public StoredOutbox(DataSource migrated, String agency) {
        this.agency = agency;
        JdbcTransactionManager transactions = new JdbcTransactionManager(migrated);
        database = new Database(JdbcClient.create(migrated), transactions, agency);
        files = new JdbcCaseFiles(database);
        applicants = new JdbcApplicants(database, OnBothDatabases.AT_REST);
        consulted = new JdbcConsultedParties(database);
        attachments = new JdbcAttachments(database, OnBothDatabases.AT_REST);
        outbox = new JdbcOutbox(database, event -> told.add(((MessagePosted) event).id()));
        unit = new OneTransaction(transactions);
        staffMail = new JdbcStaffMail(database);
        people = new JdbcPeople(database);
        figures = new JdbcHouseFigures(database);
        duties = new JdbcDutyRows(database);
    }

    /** A sender's own; nodes share nothing but the database. */
    public OutboxQueue queue() {
        return new JdbcOutboxQueue(database, outbox);
    }

    public Reference open(int serial, String email) {
        Reference reference = OnBothDatabases.reference(serial);
        files.open(
                new CaseFile(reference, List.of(OnBothDatabases.received("a"))),
                OnBothDatabases.standing(reference, "a"));
        applicants.keep(
                reference, new Applicant(ApplicantType.NATURAL_PERSON, "李", null, null, null, email, null, null));
        return reference;
    }

    /** A case in the database of an application. */
    public static void open(DataSource migrated, String agency, int serial) {
        Database database = new Database(JdbcClient.create(migrated), new JdbcTransactionManager(migrated), agency);
        new JdbcCaseFiles(database)
                .open(
                        new CaseFile(reference(serial), List.of(OnBothDatabases.received("a"))),
                        OnBothDatabases.standing(reference(serial), "a"));
    }

    public static Reference reference(int serial) {
        return OnBothDatabases.reference(serial);
    }

    /** Somebody changes the bytes behind our back. */
    public void tamper(String attachment) {
        database.sql("UPDATE attachment_part SET content = :other WHERE agency = :agency AND attachment_id = :id")
                .param("other", new byte[] {9})
                .param("id", attachment)
                .update();
    }

    public static void close(DataSource source) {
        ((HikariDataSource) source).close();
    }
}
