package disclosure.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** The one way of this package to the database: knows the agency, and turns our values into columns on both products alike. */
@Component
class Database {

    private final JdbcClient jdbc;
    private final TransactionTemplate together;
    private final TransactionTemplate tried;
    private final TransactionTemplate apart;
    private final String agency;
    private final ReadOnce readOnce = new ReadOnce();
    private final Supplier<Boolean> postgres = SingletonSupplier.of(this::hasPostgresCatalogue);

    Database(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${disclosure.agency:main}") String agency) {
        this.jdbc = jdbc;
        this.together = new TransactionTemplate(transactions);
        this.tried = new TransactionTemplate(transactions);
        this.tried.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.agency = agency;
    }

    /**
     * The keys to begin a FROM with, as {@code wanted.one}, where rows of many keys are asked for; bound by {@link
     * Statement#keys}. After IN, H2 would look at every row of the agency.
     */
    static String wanted(String keys) {
        return "UNNEST(:" + keys + ") AS wanted(one)";
    }

    /** A statement in which {@code :agency} is already bound. */
    Statement sql(String sql) {
        return new Statement(jdbc.sql(sql)).param("agency", agency);
    }

    /**
     * Adds rows in one statement; none is added where there are none.
     *
     * @param columns besides the agency
     * @param rows the values of each, in the order of the columns
     */
    void insert(String table, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) return;
        StringJoiner values = new StringJoiner(", ");
        for (int row = 0; row < rows.size(); row++) {
            StringJoiner one = new StringJoiner(", ", "(:agency, ", ")");
            for (String column : columns) one.add(":" + column + "_" + row);
            values.add(one.toString());
        }
        Statement statement =
                sql("INSERT INTO " + table + " (agency, " + String.join(", ", columns) + ") VALUES " + values);
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < columns.size(); column++)
                statement.param(columns.get(column) + "_" + row, rows.get(row).get(column));
        statement.update();
    }

    String agency() {
        return agency;
    }

    boolean isPostgres() {
        return postgres.get();
    }

    private boolean hasPostgresCatalogue() {
        return jdbc.sql("SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'pg_catalog'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A statement that names its agency itself. @param values by position, as {@link #column} makes them */
    void update(String sql, List<? extends @Nullable Object> values) {
        jdbc.sql(sql).params(values).update();
    }

    /** What the caller's transaction has read already. */
    ReadOnce readOnce() {
        return readOnce;
    }

    /** All or nothing, in the caller's transaction if there is one. */
    void together(Runnable work) {
        together.executeWithoutResult(status -> work.run());
    }

    <T> T together(Supplier<T> work) {
        return committed(together.execute(status -> work.get()));
    }

    /** Within the caller's transaction, which goes on if this fails; unlike {@link #apart} it needs no second connection. */
    void tried(Runnable work) {
        tried.executeWithoutResult(status -> work.run());
    }

    /** In a transaction of its own, kept whatever becomes of the caller's. */
    void apart(Runnable work) {
        apart.executeWithoutResult(status -> work.run());
    }

    /** The same with a result. */
    <T> T apart(Supplier<T> work) {
        return committed(apart.execute(status -> work.get()));
    }

    private static <T> T committed(@Nullable T result) {
        if (result == null) throw new IllegalStateException("a transaction without a result");
        return result;
    }

    /** A moment as the database keeps it: in microseconds, without a zone. */
    static OffsetDateTime column(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** @throws IllegalArgumentException for text that not every database can keep */
    static @Nullable Object column(@Nullable Object value) {
        if (value instanceof String text) return StoredText.checked(text);
        if (value instanceof Enum<?> constant) return constant.name();
        if (value instanceof Instant moment) return column(moment);
        if (value instanceof Collection<?> several)
            return several.stream().map(Database::column).toList();
        return value;
    }

    /** One SQL statement and its parameters. */
    static final class Statement {

        private JdbcClient.StatementSpec spec;

        private Statement(JdbcClient.StatementSpec spec) {
            this.spec = spec;
        }

        /** @throws IllegalArgumentException for text that not every database can keep */
        Statement param(String name, @Nullable Object value) {
            spec = spec.param(name, Database.column(value));
            return this;
        }

        /** What {@link Database#wanted} goes through, each once. @param values text, constants, or what is written as text */
        Statement keys(String name, Collection<?> values) {
            spec = spec.param(
                    name, values.stream().map(Object::toString).distinct().toArray(String[]::new));
            return this;
        }

        int update() {
            return spec.update();
        }

        /** Of the one row that the statement changed, the column as it is now; empty where it changed none. */
        Optional<Integer> updated(String column) {
            KeyHolder changed = new GeneratedKeyHolder();
            spec.update(changed, column);
            return Optional.ofNullable(changed.getKey()).map(Number::intValue);
        }

        <T> List<T> list(RowMapper<T> row) {
            return spec.query(row).list();
        }

        <T> Optional<T> optional(RowMapper<T> row) {
            return spec.query(row).optional();
        }

        int number() {
            return spec.query(Integer.class).single();
        }
    }
}
