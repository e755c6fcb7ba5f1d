package disclosure.store;

import disclosure.annual.ReportText;
import disclosure.handling.ReportTexts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** What the office wrote into reports, a row for each part of a year. */
@Repository
class JdbcReportTexts implements ReportTexts {

    private final Database database;

    JdbcReportTexts(Database database) {
        this.database = database;
    }

    @Override
    public Map<ReportText, Text> of(int year) {
        Map<ReportText, Text> texts = new EnumMap<>(ReportText.class);
        database.sql("SELECT * FROM report_text WHERE agency = :agency AND report_year = :year")
                .param("year", year)
                .list((row, i) -> texts.put(
                        ReportText.valueOf(row.getString("part")),
                        new Text(
                                row.getString("body"),
                                row.getInt("version_no"),
                                row.getString("changed_by"),
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant())));
        return texts;
    }

    @Override
    public boolean keep(int year, ReportText part, int seen, @Nullable String body, String by, Instant at) {
        return seen == 0 ? first(year, part, body, by, at) : next(year, part, seen, body, by, at);
    }

    /** Where two write first at once, the second finds the key taken; the caller's transaction goes on. */
    private boolean first(int year, ReportText part, @Nullable String body, String by, Instant at) {
        try {
            database.tried(() -> bound(
                            "INSERT INTO report_text (agency, report_year, part, body, version_no, changed_by, changed_at)"
                                    + " VALUES (:agency, :year, :part, :body, 1, :by, :at)",
                            year,
                            part,
                            body,
                            by,
                            at)
                    .update());
            return true;
        } catch (DuplicateKeyException written) {
            return false;
        }
    }

    private boolean next(int year, ReportText part, int seen, @Nullable String body, String by, Instant at) {
        return bound(
                                "UPDATE report_text SET body = :body, version_no = version_no + 1, changed_by = :by,"
                                        + " changed_at = :at WHERE agency = :agency AND report_year = :year AND part = :part"
                                        + " AND version_no = :seen",
                                year,
                                part,
                                body,
                                by,
                                at)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private Database.Statement bound(
            String sql, int year, ReportText part, @Nullable String body, String by, Instant at) {
        return database.sql(sql)
                .param("year", year)
                .param("part", part)
                .param("body", body)
                .param("by", by)
                .param("at", at);
    }
}
