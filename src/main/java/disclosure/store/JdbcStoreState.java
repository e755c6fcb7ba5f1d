package disclosure.store;

import disclosure.handling.StoreState;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Repository;

/** Asks the database itself, over a connection of the pool. */
@Repository
class JdbcStoreState implements StoreState {

    private final DataSource source;
    private final Database database;

    JdbcStoreState(DataSource source, Database database) {
        this.source = source;
        this.database = database;
    }

    @Override
    public Store store() {
        String schema = database.sql("SELECT \"version\" AS v FROM \"flyway_schema_history\" WHERE \"success\""
                        + " AND \"version\" IS NOT NULL ORDER BY \"installed_rank\" DESC LIMIT 1")
                .optional((row, i) -> row.getString("v"))
                .orElse("");
        try {
            return JdbcUtils.extractDatabaseMetaData(
                    source,
                    (DatabaseMetaData about) ->
                            new Store(about.getDatabaseProductName(), about.getDatabaseProductVersion(), schema));
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }
}
