package disclosure.store;

import com.zaxxer.hikari.HikariDataSource;
import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.clock.RuleSet;
import disclosure.handling.SealingKeys;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with our tables, for one test class; each test is an agency of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnBothDatabases {

    static final Instant NOW = Instant.parse("2026-03-02T01:30:00.123456Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Ext-B, a composed emoji, quotes and LIKE's own characters. */
    static final String HARD = "\uD842\uDFB7野家 👨‍👩‍👧 'a\"b\\c' 100%_! ﷺ é";

    static final AtRest AT_REST = new AtRest(SealingKeys.random());

    private static final AtomicInteger AGENCY = new AtomicInteger();

    private final Supplier<DataSource> source;
    private DataSource dataSource;
    Database database;
    TransactionTemplate transaction;

    OnBothDatabases(Supplier<DataSource> source) {
        this.source = source;
    }

    @BeforeAll
    void connect() {
        dataSource = TestDatabases.migrated(source.get());
    }

    @AfterAll
    void disconnect() {
        ((HikariDataSource) dataSource).close();
    }

    @BeforeEach
    void agencyOfItsOwn() {
        database = database("agency" + AGENCY.incrementAndGet());
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        prepare();
    }

    abstract void prepare();

    DataSource source() {
        return dataSource;
    }

    Database database(String agency) {
        return new Database(JdbcClient.create(dataSource), new JdbcTransactionManager(dataSource), agency);
    }

    static Reference reference(int serial) {
        return Reference.of("RSJ", 2026, serial);
    }

    static RecordedAct received(String description) {
        return new RecordedAct(
                1,
                new Act.RequestReceived(
                        TODAY,
                        Arrival.by(Channel.ONLINE, TODAY),
                        ApplicantType.NATURAL_PERSON,
                        description,
                        DeliveryMethod.PAPER,
                        DeliveryRoute.POST,
                        Set.of(),
                        false),
                NOW,
                "applicant");
    }

    static Standing standing(Reference reference, String subject) {
        return standing(reference, subject, Stage.REGISTERED, null, TODAY, 1);
    }

    static Standing standing(
            Reference reference, String subject, Stage stage, String division, LocalDate receivedOn, int lastAct) {
        return standing(reference, subject, stage, division, receivedOn, null, lastAct);
    }

    static Standing standing(
            Reference reference,
            String subject,
            Stage stage,
            String division,
            LocalDate receivedOn,
            LocalDate closedOn,
            int lastAct) {
        return new Standing(
                reference,
                stage,
                RuleSet.R2019,
                Channel.ONLINE,
                ApplicantType.NATURAL_PERSON,
                subject,
                false,
                TODAY,
                receivedOn,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                false,
                division,
                null,
                null,
                null,
                closedOn,
                lastAct);
    }

    /** A case with nothing but its request. */
    Reference open(int serial, String subject) {
        return open(standing(reference(serial), subject));
    }

    Reference open(Standing standing) {
        Reference reference = standing.reference();
        new JdbcCaseFiles(database).open(new CaseFile(reference, List.of(received(standing.subject()))), standing);
        return reference;
    }

    /** All at the same moment, as far as that can be had. */
    static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++)
                running.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) results.add(one.get());
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
