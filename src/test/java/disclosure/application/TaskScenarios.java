package disclosure.application;

import static disclosure.application.Reply.keys;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.TaskKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract §5: who sees, takes, hands over and completes which task. */
abstract class TaskScenarios extends Application {

    private static final String REGISTERED = "{\"need\":\"HANDLING\",\"complex\":false}";

    @Test
    void a_list_has_the_fields_of_the_contract_and_finds_by_reference() {
        String reference = cases.atHandling();
        JsonNode list = list("handler", "scope=claimable&q=" + reference);
        assertThat(keys(list)).containsExactlyInAnyOrder("items", "total");
        assertThat(list.get("total").asInt()).isEqualTo(1);
        JsonNode item = list.get("items").get(0);
        assertThat(keys(item))
                .contains(
                        "id",
                        "name",
                        "reference",
                        "subject",
                        "stage",
                        "division",
                        "assignee",
                        "dueOn",
                        "plannedOn",
                        "workingDaysLeft",
                        "paused",
                        "provisional",
                        "overdue");
        assertThat(item.get("division").asText()).isEqualTo("SBC");
        assertThat(item.get("overdue").asBoolean()).isFalse();
        assertThat(item.get("plannedOn").asText()) // ten working days of twenty (law.md §5.8)
                .isLessThan(item.get("dueOn").asText());
        assertThat(list("handler", "scope=claimable&behindPlan=true&q=" + reference)
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(list("handler3", "scope=all&q=" + reference).get("total").asInt())
                .isZero();
        assertThat(list("handler", "scope=mine&q=" + reference).get("total").asInt())
                .isZero();
        assertThat(list("office", "scope=all&q=" + reference).get("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void filters_and_order_hold_and_pages_neither_repeat_nor_skip() {
        for (int i = 0; i < 3; i++) cases.atRegistration();
        cases.atHandling();
        int total = list("office", "scope=all&size=200").get("total").asInt();
        Set<String> seen = new HashSet<>();
        List<String> due = new ArrayList<>();
        for (int page = 0; page * 2 < total; page++)
            for (JsonNode item :
                    list("office", "scope=all&sort=due&size=2&page=" + page).get("items")) {
                assertThat(seen.add(item.get("id").asText())).as("only once").isTrue();
                if (!item.get("dueOn").isNull()) due.add(item.get("dueOn").asText());
            }
        assertThat(seen).hasSize(total);
        assertThat(due).isSorted();
        list("office", "scope=all&stage=REGISTERED&size=200")
                .get("items")
                .forEach(item -> assertThat(item.get("stage").asText()).isEqualTo("REGISTERED"));
        list("office", "scope=all&division=SBC&size=200")
                .get("items")
                .forEach(item -> assertThat(item.get("division").asText()).isEqualTo("SBC"));
        list("office", "scope=all&overdue=true&size=200")
                .get("items")
                .forEach(item -> assertThat(item.get("overdue").asBoolean()).isTrue());
        for (String bad : List.of(
                "scope=none",
                "sort=name",
                "stage=LATE",
                "page=-1",
                "size=0",
                "size=100000",
                "page=x",
                "overdue=maybe",
                "behindPlan=maybe")) as("office").get("/api/tasks?" + bad).isBadInput();
    }

    @Test
    void next_is_the_first_of_those_that_may_be_claimed() {
        cases.atRegistration();
        JsonNode first = list("registrar", "scope=claimable&sort=due&size=1")
                .get("items")
                .get(0);
        assertThat(as("registrar").get("/api/tasks/next").is(200).json()).isEqualTo(first);
    }

    @Test
    void a_head_hands_a_task_over_and_the_holder_gives_it_back() {
        String reference = cases.atHandling();
        String task = "/api/tasks/" + cases.task(reference, TaskKind.HANDLE_REQUEST, "handler");
        as("handler")
                .post(task + "/assign", Map.of("person", "handler2"))
                .is(409)
                .isProblem();
        as("head3").post(task + "/assign", Map.of("person", "handler2")).is(404).isProblem();
        assertThat(as("head")
                        .post(task + "/assign", Map.of("person", "handler2"))
                        .is(200)
                        .json()
                        .get("assignee")
                        .asText())
                .isEqualTo("handler2");
        assertThat(as("handler").post(task + "/claim").is(409).isProblem().text())
                .contains("王经办");
        as("handler").post(task + "/unclaim").is(409).isProblem();
        as("handler").post(task + "/complete", Cases.form(Cases.REPLY)).is(409).isProblem();
        for (String nobodyForIt : List.of("reviewer", "handler3", "nobody-here")) {
            Reply refused = as("office").post(task + "/assign", Map.of("person", nobodyForIt));
            assertThat(refused.status()).as(refused.toString()).isIn(404, 409, 422);
            refused.isProblem();
        }
        assertThat(as("handler2")
                        .post(task + "/unclaim")
                        .is(200)
                        .json()
                        .get("assignee")
                        .isNull())
                .isTrue();
        as("handler").post(task + "/claim").is(200);
    }

    @Test
    void a_deputy_does_the_tasks_of_the_absent() {
        staff("away", "外出人", "HANDLER", "SBC");
        staff("deputy", "代理人", "HANDLER", "SBC");
        String reference = cases.atHandling();
        String id = cases.task(reference, TaskKind.HANDLE_REQUEST, "handler");
        as("office")
                .post("/api/tasks/" + id + "/assign", Map.of("person", "away"))
                .is(200);
        as("deputy")
                .post("/api/tasks/" + id + "/complete", Cases.form(Cases.REPLY))
                .is(409)
                .isProblem();

        String today = now().toLocalDate().toString();
        as("security")
                .post(
                        "/api/absences",
                        Map.of("person", "away", "deputy", "deputy", "fromInclusive", today, "toInclusive", today))
                .is(201);
        assertThat(list("deputy", "scope=mine&q=" + reference).get("total").asInt())
                .isEqualTo(1);
        String other = cases.task(cases.atHandling(), TaskKind.HANDLE_REQUEST, "handler");
        assertThat(as("office")
                        .post("/api/tasks/" + other + "/assign", Map.of("person", "away"))
                        .is(200)
                        .json()
                        .get("assignee")
                        .asText())
                .as("given to the absent, it goes to the deputy")
                .isEqualTo("deputy");
        as("deputy")
                .post("/api/tasks/" + id + "/complete", Cases.form(Cases.REPLY))
                .is(200);
        JsonNode acts =
                as("office").get("/api/cases/" + reference).is(200).json().get("acts");
        assertThat(acts.findValuesAsText("by")).contains("deputy");
    }

    @Test
    void a_bulk_call_answers_row_by_row() {
        String free = cases.task(cases.atRegistration(), TaskKind.REGISTER_REQUEST, "registrar");
        String done = cases.task(cases.atRegistration(), TaskKind.REGISTER_REQUEST, "registrar");
        as("registrar").post("/api/tasks/" + done + "/complete", REGISTERED).is(200);
        String foreign = cases.task(cases.atAssignment(), TaskKind.ASSIGN_DIVISION, "office");
        JsonNode results = as("registrar")
                .post(
                        "/api/tasks/bulk",
                        Map.of("action", "CLAIM", "ids", List.of(free, done, "unknown", foreign, free)))
                .is(200)
                .json()
                .get("results");
        assertThat(results.findValuesAsText("id")).containsExactly(free, done, "unknown", foreign);
        assertThat(results.findValuesAsText("status")).containsExactly("200", "409", "404", "409");
        results.forEach(row -> assertThat(row.get("ok").asBoolean() || row.hasNonNull("detail"))
                .as(row.toString())
                .isTrue());

        String wrong = cases.task(cases.atHandling(), TaskKind.HANDLE_REQUEST, "handler");
        JsonNode completed = as("registrar")
                .post(
                        "/api/tasks/bulk",
                        Map.of("action", "COMPLETE", "ids", List.of(free, wrong), "form", Map.of("need", "HANDLING")))
                .is(200)
                .json()
                .get("results");
        assertThat(completed.get(0).get("status").asInt()).isEqualTo(200);
        assertThat(completed.get(1).get("status").asInt()).isIn(400, 409, 422);
        as("registrar")
                .post("/api/tasks/bulk", Map.of("action", "CLAIM", "ids", List.of()))
                .isBadInput();
        as("registrar")
                .post("/api/tasks/bulk", Map.of("action", "ASSIGN", "ids", List.of(free)))
                .isBadInput();
        as("registrar")
                .post("/api/tasks/bulk", Map.of("action", "COMPLETE", "ids", List.of(free)))
                .isBadInput();
    }

    @Test
    void what_is_done_is_done_once_and_what_is_unknown_is_404() {
        String reference = cases.atRegistration();
        String task = "/api/tasks/" + cases.task(reference, TaskKind.REGISTER_REQUEST, "registrar");
        as("registrar").post(task + "/complete", REGISTERED).is(200);
        Map<String, Object> before = everythingOnFile();
        as("registrar").post(task + "/complete", REGISTERED).is(409).isProblem();
        as("registrar").post(task + "/claim").is(409).isProblem();
        as("registrar").post(task + "/unclaim").is(409).isProblem();
        for (String unknown : List.of("00000000-0000-0000-0000-000000000000", "nothing", "%27%20OR%201=1", "a%00b")) {
            Reply reply = as("registrar").post("/api/tasks/" + unknown + "/claim");
            assertThat(reply.status()).as(reply.toString()).isIn(400, 404);
        }
        as("registrar").post("/api/tasks/nothing/claim").is(404).isProblem();
        as("registrar").post("/api/tasks/nothing/complete", REGISTERED).is(404).isProblem();
        as("office")
                .post("/api/tasks/nothing/assign", Map.of("person", "handler"))
                .is(404)
                .isProblem();
        assertThat(everythingOnFile()).isEqualTo(before);
    }

    @Test
    void an_act_in_the_wrong_stage_is_409_and_changes_nothing() {
        String archived = cases.archived();
        String handling = cases.atHandling();
        Map<String, Object> before = everythingOnFile();
        Map<String, Object> corrected = Map.of("channel", "IN_PERSON", "text", "补正");
        for (String reference : List.of(archived, handling)) {
            String at = "/api/cases/" + reference;
            as("registrar").post(at + "/correction", corrected).is(409).isProblem();
            as("office")
                    .post(at + "/correction/revocation", Map.of("reason", "x"))
                    .is(409)
                    .isProblem();
            as("handler").post(at + "/reasons", Map.of("reasons", "x")).is(409).isProblem();
            as("registrar")
                    .post(at + "/contact-attempts", Map.of("how", "x", "result", "y"))
                    .is(409)
                    .isProblem();
            as("office").post(at + "/receipt-correction/approval").is(409).isProblem();
        }
        String at = "/api/cases/" + archived;
        as("office")
                .post(at + "/extension", Map.of("workingDays", 5, "reason", "x"))
                .is(409)
                .isProblem();
        as("registrar").post(at + "/withdrawal", Map.of("record", "x")).is(409).isProblem();
        as("handler")
                .post(at + "/reasons/request", Map.of("counts", "x"))
                .is(409)
                .isProblem();
        String open = "/api/cases/" + handling + "/extension";
        Reply tooLong = as("office").post(open, Map.of("workingDays", 21, "reason", "x"));
        assertThat(tooLong.status()).isIn(409, 422);
        assertThat(tooLong.isProblem().json().get("article").asText()).isEqualTo("33(2)");
        as("handler")
                .post(open, Map.of("workingDays", 5, "reason", "x"))
                .is(409)
                .isProblem();
        assertThat(everythingOnFile()).isEqualTo(before);
    }

    @Test
    void a_wrong_form_or_a_refused_reply_changes_nothing() {
        String registration = cases.task(cases.atRegistration(), TaskKind.REGISTER_REQUEST, "registrar");
        String handling = cases.task(cases.atHandling(), TaskKind.HANDLE_REQUEST, "handler");
        Map<String, Object> before = everythingOnFile();
        for (String form : List.of(
                "{}",
                "[]",
                "null",
                "\"x\"",
                "{\"division\":\"SBC\"}",
                "{\"need\":\"NOTHING\"}",
                "{\"need\":1}",
                "{\"need\":\"HANDLING\",\"more\":1}",
                "{\"need\":\"HANDLING\",\"completes\":[\"REGISTER_REQUEST\"]}"))
            refused(as("registrar").post("/api/tasks/" + registration + "/complete", form));
        refused(as("office").post("/api/tasks/" + registration + "/complete", "{\"need\":\"HANDLING\"}"));
        for (String form : List.of(
                "{\"outcome\":\"U1A\",\"text\":\"不存在\",\"reasons\":\"x\"}",
                "{\"outcome\":\"D3\",\"text\":\"不公开\"}",
                "{\"outcome\":\"N2\",\"text\":\"重复\",\"reasons\":\"x\",\"earlierReference\":\"RSJ-2026-99999-0\"}",
                "{\"outcome\":\"X1\",\"text\":\"放弃\",\"reasons\":\"x\"}",
                "{\"outcome\":\"P1\",\"text\":\"部分\",\"reasons\":\"x\",\"documents\":[\"a\"],\"withheld\":[]}"))
            refused(as("handler").post("/api/tasks/" + handling + "/complete", form));
        assertThat(everythingOnFile()).isEqualTo(before);
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isIn(400, 409, 422);
        reply.isProblem();
    }

    private JsonNode list(String person, String query) {
        return as(person).get("/api/tasks?" + query).is(200).json();
    }
}
