package disclosure.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.demo.Demonstration;
import disclosure.demo.Play;
import disclosure.demo.SampleRequest;
import disclosure.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * All rows of the sample file, from submission to archive, through the public and the staff's JSON facade, with the training clock moved from 2011 to 2026.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure.training=true",
            "disclosure.tick=PT1H",
            "disclosure.training-from=2011-01-01T09:00:00+08:00",
            "disclosure.secrets.memory-kib=1024",
            "disclosure.secrets.iterations=1",
        })
abstract class Replay {

    @LocalServerPort
    private int port;

    @Autowired
    private Demonstration demonstration;

    private HttpBureau bureau;
    private Play play;
    private List<SampleRequest> rows;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    @BeforeAll
    void play() {
        demonstration.hire();
        bureau = new HttpBureau(port, "disclosure-demo");
        rows = SampleRequest.all();
        play = new Play(bureau, this::compareWithTheClock);
        rows.forEach(play::plan);
        play.perform((done, all) -> {});
    }

    /** After each event: the due day of the case and that of the calculator, which knows nothing of the case. */
    private void compareWithTheClock(SampleRequest row, SampleRequest.Event event) {
        Optional<List<Map<String, Object>>> story = StoryEvents.upTo(row, event);
        if (story.isEmpty()) return;
        JsonNode reading = bureau.call(
                        "POST",
                        "/api/clock/preview",
                        Map.of("events", story.get(), "asOf", event.on().toString()),
                        "handler")
                .body();
        JsonNode standing = bureau.get("/api/cases/" + play.filed(row.id()).reference(), "supervisor")
                .get("standing");
        if (!standing.path("replyDueOn")
                .asText()
                .equals(reading.path("replyDueOn").asText()))
            differences.add(row.id() + " after " + event.type() + " " + event.on() + ": case "
                    + standing.path("replyDueOn") + ", clock " + reading.path("replyDueOn"));
        compared++;
    }

    @Test
    void at_every_step_the_due_day_of_the_case_was_that_of_the_clock() {
        assertThat(differences).isEmpty();
        assertThat(compared).as("steps compared").isGreaterThan(150);
    }

    @Test
    void every_row_was_played() {
        assertThat(rows).hasSize(60);
        assertThat(rows.stream().filter(row -> row.receivedOn().getYear() < 2019))
                .hasSize(11);
        List<String> left = new ArrayList<>();
        bureau.get("/api/tasks?scope=all&size=200", "office")
                .get("items")
                .forEach(task -> left.add(task.get("kind").asText()));
        assertThat(left)
                .as("nothing is left to do but to look again at what was withheld a year ago (Art. 18)")
                .isNotEmpty()
                .containsOnly("REASSESS_WITHHOLDING");
    }

    @TestFactory
    List<DynamicTest> each_ends_in_its_stated_outcome_and_is_late_exactly_when_the_rules_say_late() {
        List<DynamicTest> tests = new ArrayList<>();
        for (SampleRequest row : rows) tests.add(DynamicTest.dynamicTest(row.id(), () -> ended(row)));
        return tests;
    }

    private void ended(SampleRequest row) {
        String reference = play.filed(row.id()).reference();
        JsonNode standing = bureau.get("/api/cases/" + reference, "supervisor").get("standing");
        assertThat(standing.get("stage").asText()).isEqualTo("ARCHIVED");
        assertThat(standing.get("receivedOn").asText())
                .isEqualTo(row.receivedOn().toString());
        assertThat(standing.get("ruleSet").asText()).isEqualTo(row.receivedOn().getYear() < 2019 ? "2007" : "2019");
        assertThat(reportRow(standing)).isEqualTo(row.outcome());
        row.story().stream()
                .filter(event -> event.type().equals("REPLIED"))
                .forEach(event -> replied(row, event, standing));
    }

    @TestFactory
    List<DynamicTest> each_has_its_letters_its_reviews_and_a_sound_volume() {
        List<DynamicTest> tests = new ArrayList<>();
        for (SampleRequest row : rows) tests.add(DynamicTest.dynamicTest(row.id(), () -> papers(row)));
        return tests;
    }

    private void papers(SampleRequest row) {
        String reference = play.filed(row.id()).reference();
        JsonNode opened = bureau.get("/api/cases/" + reference, "office");
        List<String> letters = new ArrayList<>();
        opened.get("attachments")
                .forEach(file -> letters.add(file.path("letter").asText()));
        assertThat(letters).containsAll(StoryEvents.letters(row)).contains("L-01", "L-02", "L-36");
        JsonNode checked = bureau.call("POST", "/api/cases/" + reference + "/volume/validation", null, "archivist")
                .body();
        assertThat(checked.get("findings")).as(checked.toString()).isEmpty();
        if (!row.has("REPLIED")) return;
        String outcome = opened.get("standing").get("outcome").asText();
        assertThat(letters).contains(Outcome.valueOf(outcome).letter().code(), "L-31", "L-32");
        List<String> acts = new ArrayList<>();
        opened.get("acts").forEach(act -> acts.add(act.get("kind").asText()));
        assertThat(acts).contains("DIVISION_REVIEWED", "CONFIDENTIALITY_REVIEWED", "VOLUME_SEALED");
        if (Outcome.valueOf(outcome).withholds()) assertThat(acts).contains("LEGAL_REVIEWED");
    }

    private static void replied(SampleRequest row, SampleRequest.Event event, JsonNode standing) {
        assertThat(standing.get("repliedOn").asText()).isEqualTo(event.on().toString());
        boolean late = LocalDate.parse(standing.get("repliedOn").asText())
                .isAfter(LocalDate.parse(standing.get("replyDueOn").asText()));
        assertThat(late).as("late").isEqualTo(row.isLate());
    }

    private static String reportRow(JsonNode standing) {
        return Outcome.valueOf(standing.get("outcome").asText()).reportRow().name();
    }

    @TestFactory
    List<DynamicTest> the_annual_reports_count_what_was_played() { // law.md §8, §15.2
        ReplayedReports reports = new ReplayedReports(bureau, rows);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("seed of 2011", reports::areThoseOf2011));
        tests.add(DynamicTest.dynamicTest("seeds of 2012", reports::areThoseOf2012));
        tests.add(DynamicTest.dynamicTest("seed of 2017", reports::areThoseOf2017));
        for (int year : List.of(2011, 2012, 2018, 2020, 2023, 2024, 2025))
            tests.add(DynamicTest.dynamicTest("" + year, () -> reports.agreeIn(year)));
        return tests;
    }

    @Test
    void the_due_days_are_those_that_were_worked_out_by_hand() {
        assertThat(dueOn("R009")).as("2007 rules, 15 working days").isEqualTo("2012-07-13");
        assertThat(dueOn("R033")).as("a Saturday on which people work").isEqualTo("2024-10-12");
        assertThat(dueOn("R050"))
                .as("received on a Sunday on which people work")
                .isEqualTo("2025-10-31");
    }

    private String dueOn(String row) {
        String reference = play.filed(row).reference();
        return bureau.get("/api/cases/" + reference, "office")
                .get("standing")
                .get("replyDueOn")
                .asText();
    }

    @Test
    void a_late_case_was_told_near_and_late_each_once_and_one_in_time_never_late() {
        assertThat(alerts("R033")).containsExactly("DUE_IN_5", "DUE_IN_3", "DUE_IN_1", "OVERDUE");
        assertThat(alerts("R014")).isEmpty();
    }

    private List<String> alerts(String row) {
        List<String> levels = new ArrayList<>();
        for (JsonNode act : bureau.get("/api/cases/" + play.filed(row).reference(), "office")
                .get("acts")) {
            if (act.get("kind").asText().equals("ALERT_RAISED"))
                levels.add(act.get("details").get("level").asText());
        }
        return levels;
    }

    @Test
    void an_electronic_reply_is_fetched_with_reference_and_code_and_that_serves_it() {
        ElectronicReply.issued(bureau).isFetchedAndServedOnce();
    }

    @Test
    void an_applicant_sees_the_end_of_the_case_with_reference_and_code() {
        var filed = play.filed("R013");
        var answer = bureau.send(
                "POST",
                "/api/public/status",
                "{\"reference\":\"%s\",\"queryCode\":\"%s\"}".formatted(filed.reference(), filed.queryCode()),
                null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("stage").asText()).isEqualTo("REPLIED");
        assertThat(answer.body().toString()).doesNotContain("示例申请人", "handler", "李承办");
    }
}
