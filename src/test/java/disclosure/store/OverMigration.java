package disclosure.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** What a migration makes of rows that were there before it, on both databases. */
abstract class OverMigration {

    private final String from;
    private final String to;

    /** @param from version of the tables that the rows are put into @param to version of those that they are read from */
    OverMigration(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** Puts rows into the older tables. */
    abstract void before(DataSource older);

    /** Looks at them in the newer ones. */
    abstract void after(DataSource newer);

    @Test
    void on_h2() {
        migrates(TestDatabases::h2);
    }

    @Test
    void on_postgres() {
        migrates(TestDatabases::postgres);
    }

    private void migrates(Supplier<DataSource> empty) {
        try (HikariDataSource source = (HikariDataSource) empty.get()) {
            migrate(source, from);
            before(source);
            migrate(source, to);
            after(source);
        }
    }

    private static void migrate(DataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }
}
