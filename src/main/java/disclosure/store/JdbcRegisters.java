package disclosure.store;

import disclosure.handling.Registers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Training and self-assessment as rows. */
@Repository
class JdbcRegisters implements Registers {

    private final Database database;

    JdbcRegisters(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Training training) {
        database.insert(
                "training",
                List.of("training_id", "held_on", "topic", "people", "recorded_by", "recorded_at"),
                List.of(List.of(
                        training.id(),
                        training.heldOn(),
                        training.topic(),
                        training.people(),
                        training.recordedBy(),
                        training.recordedAt())));
    }

    @Override
    public List<Training> trainings(LocalDate from, LocalDate toInclusive) {
        return database.sql("SELECT * FROM training WHERE agency = :agency AND held_on BETWEEN :from AND :to"
                        + " ORDER BY held_on, recorded_at, training_id")
                .param("from", from)
                .param("to", toInclusive)
                .list((row, i) -> new Training(
                        row.getString("training_id"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("topic"),
                        row.getInt("people"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }

    @Override
    public Map<String, Score> scores(int year) {
        Map<String, Score> scores = new HashMap<>();
        database.sql("SELECT * FROM self_assessment WHERE agency = :agency AND assessed_year = :year")
                .param("year", year)
                .list((row, i) -> scores.put(
                        row.getString("indicator"),
                        new Score(
                                row.getString("indicator"),
                                row.getInt("tenths"),
                                row.getString("evidence"),
                                row.getString("remark"))));
        return scores;
    }

    @Override
    public void keep(int year, Score score, String by, Instant at) {
        database.together(() -> {
            String update = "UPDATE self_assessment SET tenths = :tenths, evidence = :evidence, remark = :remark,"
                    + " recorded_by = :by, recorded_at = :at"
                    + " WHERE agency = :agency AND assessed_year = :year AND indicator = :indicator";
            String insert = "INSERT INTO self_assessment (agency, assessed_year, indicator, tenths, evidence, remark,"
                    + " recorded_by, recorded_at) VALUES (:agency, :year, :indicator, :tenths, :evidence, :remark, :by, :at)";
            if (bind(update, year, score, by, at).update() == 0)
                bind(insert, year, score, by, at).update();
        });
    }

    private Database.Statement bind(String sql, int year, Score score, String by, Instant at) {
        return database.sql(sql)
                .param("year", year)
                .param("indicator", score.indicator())
                .param("tenths", score.tenths())
                .param("evidence", score.evidence())
                .param("remark", score.remark())
                .param("by", by)
                .param("at", at);
    }
}
