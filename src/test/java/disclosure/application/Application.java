package disclosure.application;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.demo.Demonstration;
import disclosure.handling.People;
import disclosure.replay.HttpBureau;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The whole application behind its port, one for all scenarios of a database: each makes its own cases, and time only
 * goes forward.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure.training=true",
            "disclosure.tick=PT1H",
            "disclosure.training-from=2026-02-10T09:00:00+08:00",
            "disclosure.secrets.memory-kib=1024",
            "disclosure.secrets.iterations=1",
            "management.prometheus.metrics.export.enabled=true",
        })
abstract class Application {

    static final String PASSWORD = "disclosure-demo";

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @Autowired
    People people;

    @Autowired
    DataSource dataSource;

    HttpBureau bureau;
    Cases cases;

    /** All of us call from one address; what one scenario got wrong must not be held against the next. */
    @BeforeEach
    void atTheBureau() {
        if (people.find("handler").isEmpty()) hire();
        sql().update("DELETE FROM attempt");
        bureau = new HttpBureau(port, PASSWORD);
        cases = new Cases(bureau, nobody());
    }

    private void hire() {
        demonstration.hire();
        staff("handler3", "马就业", "HANDLER", "JYC");
        staff("head3", "高就业", "DIVISION_HEAD", "JYC");
    }

    /** Hires one more person, once. @param division null for none */
    void staff(String id, String name, String role, String division) {
        if (people.find(id).isPresent()) return;
        Map<String, Object> person = new TreeMap<>(Map.of("id", id, "name", name, "roles", List.of(role)));
        person.put("password", PASSWORD);
        if (division != null) person.put("division", division);
        as("security").post("/api/people", person).is(201);
    }

    Caller nobody() {
        return Caller.nobody(port);
    }

    Caller as(String person) {
        return nobody().signing(person, PASSWORD);
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(dataSource);
    }

    OffsetDateTime now() {
        return OffsetDateTime.parse(
                as("admin").get("/api/training/clock").is(200).json().get("now").asText());
    }

    /** Every row of our tables that tells what became of cases; two moments with equal rows saw nothing happen. */
    Map<String, Object> everythingOnFile() {
        Map<String, Object> all = new TreeMap<>();
        for (String table : List.of("case_file", "case_act", "task_row", "applicant", "attachment", "number_series"))
            all.put(table, rows("SELECT * FROM " + table));
        for (String table : List.of("ACT_RU_TASK", "ACT_RU_EXECUTION", "ACT_RU_JOB", "ACT_RU_VARIABLE"))
            all.put(table, rows("SELECT ID_ FROM " + table));
        return all;
    }

    private List<String> rows(String query) {
        return sql().queryForList(query).stream().map(Object::toString).sorted().toList();
    }

    int count(String table) {
        Integer rows = sql().queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return rows == null ? 0 : rows;
    }

    JsonNode standing(String reference) {
        return as("office").get("/api/cases/" + reference).is(200).json().get("standing");
    }
}
