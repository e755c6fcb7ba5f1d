package disclosure.store;

import disclosure.handling.Numbers;
import disclosure.store.Database.Statement;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** One row for each series and year, locked by the one who counts until the transaction ends; so there are no gaps. */
@Repository
class JdbcNumbers implements Numbers {

    private static final String OF_SERIES = " WHERE agency = :agency AND series = :series AND series_year = :year";

    private final Database database;

    JdbcNumbers(Database database) {
        this.database = database;
    }

    @Override
    public int next(Series series, int year) {
        return database.together(() -> counted(series, year)
                .orElseGet(() -> begun(series, year) ? 1 : counted(series, year).orElseThrow()));
    }

    private Optional<Integer> counted(Series series, int year) {
        return sql("UPDATE number_series SET last_no = last_no + 1" + OF_SERIES, series, year)
                .updated("last_no");
    }

    /** The first of the year makes the row for all; whoever comes meanwhile waits here and finds it made. */
    private boolean begun(Series series, int year) {
        String insert = "INSERT INTO number_series (agency, series, series_year, last_no)"
                + " VALUES (:agency, :series, :year, 1)";
        try {
            database.tried(() -> sql(insert, series, year).update());
            return true;
        } catch (DuplicateKeyException alreadyBegun) {
            return false;
        }
    }

    private Statement sql(String sql, Series series, int year) {
        return database.sql(sql).param("series", series).param("year", year);
    }
}
