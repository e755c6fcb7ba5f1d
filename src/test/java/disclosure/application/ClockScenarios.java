package disclosure.application;

import static disclosure.application.Reply.keys;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.casefile.TaskKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract §2 and §3: the clock as a calculator, and the calendar it rests on. */
abstract class ClockScenarios extends Application {

    private static final String PREVIEW = "/api/clock/preview";
    private static final String YEAR = "/api/calendar/2026";

    @ParameterizedTest(name = "law.md §6 example {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8|2023-11-01|RECEIVED 2023-09-11, CONSULTATION_SENT 2023-09-15 a, CONSULTATION_DELIVERED 2023-09-18 a,"
                        + " CONSULTATION_CLOSED 2023-10-10 a",
                "13|2024-04-07|RECEIVED 2024-01-15, EXTENDED 2024-02-09 20, CONSULTATION_SENT 2024-02-20 a,"
                        + " CONSULTATION_DELIVERED 2024-02-21 a, CONSULTATION_CLOSED 2024-03-12 a",
                "17|2025-11-04|RECEIVED 2025-10-04",
                "26|2023-02-03|RECEIVED 2022-12-26, EXTENDED 2023-01-29 5",
                "28|2024-06-14|RECEIVED 2024-04-15, REASON_ASKED 2024-04-22, REASON_GIVEN 2024-05-06,"
                        + " DEFERRED 2024-05-10 2024-06-14",
                "29|2025-11-13|RECEIVED 2025-08-25, CORRECTION_SENT 2025-08-29, CORRECTION_DELIVERED 2025-09-01 15,"
                        + " CORRECTED 2025-09-15, CONSULTATION_SENT 2025-09-22 a, CONSULTATION_DELIVERED 2025-09-23 a,"
                        + " CONSULTATION_CLOSED 2025-10-10 a, EXTENDED 2025-10-13 10",
            })
    void a_worked_example_comes_out_as_worked_out(String example, String due, String story) {
        JsonNode reading = as("handler").post(PREVIEW, story(story)).is(200).json();
        assertThat(reading.get("replyDueOn").asText()).isEqualTo(due);
        assertThat(reading.get("state").asText()).isEqualTo("RUNNING");
        assertThat(reading.get("ruleSet").asText()).isEqualTo("2019");
        assertThat(keys(reading))
                .contains(
                        "correctionNoticeDueOn",
                        "workingDaysAllowed",
                        "workingDaysUsed",
                        "workingDaysLeft",
                        "provisional",
                        "days");
        LocalDate before = null;
        for (JsonNode day : reading.get("days")) {
            LocalDate date = LocalDate.parse(day.get("date").asText());
            if (before != null) assertThat(date).as("every calendar day").isEqualTo(before.plusDays(1));
            assertThat(day.get("why").asText()).isNotBlank();
            assertThat(day.get("article").asText()).isNotBlank();
            assertThat(day.has("number")).isEqualTo(day.get("kind").asText().equals("COUNTED"));
            before = date;
        }
        assertThat(before).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a second correction notice|30|RECEIVED 2025-08-25, CORRECTION_SENT 2025-08-26, CORRECTED 2025-09-01,"
                        + " CORRECTION_SENT 2025-09-02",
                "a second extension|33(2)|RECEIVED 2025-08-25, EXTENDED 2025-08-26 5, EXTENDED 2025-08-27 5",
                "twenty-one days|33(2)|RECEIVED 2025-08-25, EXTENDED 2025-08-26 21",
                "no day at all|33(2)|RECEIVED 2025-08-25, EXTENDED 2025-08-26 0",
                "a consultation after the due day||RECEIVED 2025-08-25, CONSULTATION_SENT 2025-12-01 a",
                "closing what was never opened||RECEIVED 2025-08-25, CONSULTATION_CLOSED 2025-08-26 a",
                "days out of order||RECEIVED 2025-08-25, CORRECTION_SENT 2025-08-24",
                "nothing received||EXTENDED 2025-08-26 5",
                "received twice||RECEIVED 2025-08-25, RECEIVED 2025-08-26",
                "corrected without a notice||RECEIVED 2025-08-25, CORRECTED 2025-08-26",
                "anything after the reply||RECEIVED 2025-08-25, REPLIED 2025-08-26, EXTENDED 2025-08-27 5",
            })
    void an_unlawful_order_of_events_is_422_with_the_article(String what, String article, String story) {
        Reply refused = as("auditor").post(PREVIEW, story(story)).is(422).isProblem();
        assertThat(refused.json().path("article").asText())
                .as(refused.toString())
                .isNotBlank();
        if (article != null) assertThat(refused.json().get("article").asText()).startsWith(article);
    }

    @Test
    void a_preview_is_for_staff_and_leaves_nothing_behind() {
        Map<String, Object> before = everythingOnFile();
        as("admin").post(PREVIEW, story("RECEIVED 2025-10-04")).is(200);
        nobody().post(PREVIEW, story("RECEIVED 2025-10-04")).is(401).isProblem();
        assertThat(everythingOnFile()).isEqualTo(before);
    }

    private static Map<String, Object> story(String text) {
        return Map.of(
                "events",
                java.util.Arrays.stream(text.split(","))
                        .map(String::strip)
                        .map(ClockScenarios::event)
                        .toList());
    }

    private static Map<String, Object> event(String text) {
        String[] words = text.split(" ");
        Map<String, Object> event = new java.util.LinkedHashMap<>(Map.of("type", words[0], "on", words[1]));
        if (words[0].startsWith("CONSULTATION")) event.put("id", words[2]);
        if (words[0].equals("CONSULTATION_SENT")) event.put("kind", "THIRD_PARTY");
        if (words[0].equals("EXTENDED") || words[0].equals("CORRECTION_DELIVERED"))
            event.put("workingDays", Integer.valueOf(words[2]));
        if (words[0].equals("DEFERRED")) event.put("until", words[2]);
        return event;
    }

    @Test
    void a_published_year_is_shown_and_one_to_come_is_404() {
        JsonNode year = as("handler").get(YEAR).is(200).json();
        assertThat(keys(year)).containsExactlyInAnyOrder("year", "source", "version", "days");
        assertThat(year.get("year").asInt()).isEqualTo(2026);
        for (JsonNode day : year.get("days")) {
            assertThat(keys(day)).containsExactlyInAnyOrder("date", "kind", "name");
            assertThat(day.get("kind").asText()).isIn("OFF", "WORK");
        }
        as("handler").get("/api/calendar/2030").is(404).isProblem();
        nobody().get(YEAR).is(401).isProblem();
    }

    @Test
    void amending_a_year_moves_open_cases_and_their_tasks_but_no_closed_case() {
        String closed = cases.archived();
        String open = cases.atHandling();
        JsonNode closedBefore = standing(closed);
        String due = standing(open).get("replyDueOn").asText();
        String taskDue = taskDue(open);
        ObjectNode year = (ObjectNode) as("admin").get(YEAR).is(200).json();
        int version = year.get("version").asInt();

        Reply published = as("admin").put(YEAR, withOneMoreDayOff(year)).is(200);
        assertThat(published.json().get("version").asInt()).isEqualTo(version + 1);
        JsonNode moved = moved(published, open);
        assertThat(keys(moved)).containsExactlyInAnyOrder("reference", "from", "to");
        assertThat(moved.get("from").asText()).isEqualTo(due);
        String later = moved.get("to").asText();
        assertThat(later).isGreaterThan(due);
        assertThat(standing(open).get("replyDueOn").asText()).isEqualTo(later);
        assertThat(taskDue(open)).as("the task's due day").isGreaterThan(taskDue);
        assertThat(standing(closed)).isEqualTo(closedBefore);
        assertThat(moved(published, closed)).isNull();

        Reply back = as("admin").put(YEAR, form(year)).is(200);
        assertThat(back.json().get("version").asInt()).isEqualTo(version + 2);
        assertThat(moved(back, open).get("to").asText()).isEqualTo(due);
        assertThat(taskDue(open)).isEqualTo(taskDue);
        assertThat(as("admin").get(YEAR).json().get("version").asInt()).isEqualTo(version + 2);
    }

    private String taskDue(String reference) {
        return as("handler")
                .get("/api/tasks/" + cases.task(reference, TaskKind.HANDLE_REQUEST, "handler"))
                .is(200)
                .json()
                .get("dueOn")
                .asText();
    }

    private static JsonNode moved(Reply published, String reference) {
        for (JsonNode row : published.json().get("moved"))
            if (row.get("reference").asText().equals(reference)) return row;
        return null;
    }

    private static ObjectNode form(ObjectNode year) {
        ObjectNode form = year.deepCopy();
        form.remove(List.of("year", "version"));
        return form;
    }

    private ObjectNode withOneMoreDayOff(ObjectNode year) {
        List<String> marked = year.get("days").findValuesAsText("date");
        LocalDate day = now().toLocalDate().plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || marked.contains(day.toString())) day = day.plusDays(1);
        ObjectNode form = form(year);
        ((ArrayNode) form.get("days"))
                .addObject()
                .put("date", day.toString())
                .put("kind", "OFF")
                .put("name", "调整");
        return form;
    }

    @Test
    void only_the_administrator_publishes_and_only_what_can_be_a_year() {
        ObjectNode form = form((ObjectNode) as("admin").get(YEAR).json());
        Map<String, Object> before = everythingOnFile();
        for (String person : List.of("registrar", "office", "supervisor", "security", "auditor"))
            as(person).put(YEAR, form).is(403).isProblem();
        nobody().put(YEAR, form).is(401).isProblem();
        as("admin").put("/api/calendar/2027", form).isBadInput();
        as("admin").put("/api/calendar/0", form).isBadInput();
        as("admin").put("/api/calendar/nonsense", form).isBadInput();
        ObjectNode twice = form.deepCopy();
        ((ArrayNode) twice.get("days")).add(form.get("days").get(0));
        as("admin").put(YEAR, twice).isBadInput();
        as("admin").put(YEAR, form.deepCopy().put("source", " ")).isBadInput();
        assertThat(everythingOnFile()).isEqualTo(before);
    }
}
