package disclosure.store;

import disclosure.handling.MonthEnds;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;

/** One statement over what is open or was closed since, in the index of days of closing. */
@Repository
class JdbcMonthEnds implements MonthEnds {

    private final Database database;

    JdbcMonthEnds(Database database) {
        this.database = database;
    }

    @Override
    public Open openAtEndOf(LocalDate day) {
        return database.sql("SELECT COUNT(*) AS cases, COUNT(CASE WHEN reply_due_on < :day AND NOT paused"
                        + " AND (replied_on IS NULL OR replied_on > :day) THEN 1 END) AS overdue_cases FROM case_file"
                        + " WHERE agency = :agency AND record_correction = FALSE AND received_on <= :day"
                        + " AND (closed_on IS NULL OR closed_on > :day)")
                .param("day", day)
                .list((row, i) -> new Open(row.getInt("cases"), row.getInt("overdue_cases")))
                .get(0);
    }
}
