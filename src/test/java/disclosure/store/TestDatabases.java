package disclosure.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Databases for tests, each empty and apart from all others: H2 in memory, and PostgreSQL from one server for the whole
 * test JVM. Whoever asks for one closes it (a Spring bean does so by itself); the server stops when the last is closed.
 */
public final class TestDatabases {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<HikariDataSource> POOLS = new CopyOnWriteArrayList<>();

    /** What a leaked pool may cost at the end of the JVM, in milliseconds; then the server stops all the same. */
    private static final long PATIENCE = 10_000;

    private TestDatabases() {}

    public static DataSource h2() {
        return pool("jdbc:h2:mem:test" + NUMBER.incrementAndGet()
                + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    public static DataSource postgres() {
        String name = "test" + NUMBER.incrementAndGet();
        try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return pool(Server.ONE.getJdbcUrl("postgres", name));
    }

    /** The same with our tables in it. */
    public static DataSource migrated(DataSource empty) {
        Flyway.configure()
                .dataSource(empty)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return empty;
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(30);
        pool.setMinimumIdle(0);
        if (url.startsWith("jdbc:postgresql")) POOLS.add(pool);
        return pool;
    }

    /** Started by the first that needs it. */
    private static final class Server {

        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setCleanDataDirectory(!BenchFolder.isKept())
                        .setServerConfig("max_connections", "300")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-postgres"));
                return server;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** Spring contexts close in hooks of their own at the same time, and an engine that closes needs a connection. */
        private static void stop(EmbeddedPostgres server) {
            try {
                long end = System.currentTimeMillis() + PATIENCE;
                while (POOLS.stream().anyMatch(pool -> !pool.isClosed()) && System.currentTimeMillis() < end)
                    Thread.sleep(50);
                server.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
