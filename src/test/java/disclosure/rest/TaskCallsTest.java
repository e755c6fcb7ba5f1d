package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.TaskForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tasks over HTTP (contract §5), and what a caller sees when the machine fails. */
class TaskCallsTest extends Calls {

    private static final String REGISTER = "{\"need\": \"HANDLING\"}";

    @AfterEach
    void noFailure() {
        tasks.failure = null;
    }

    private String task() {
        return taskOf(filed());
    }

    @Test
    void a_task_is_claimed_once_and_the_other_is_told_who_has_it() {
        String id = task();
        Answer claimed = posted("registrar", "/api/tasks/" + id + "/claim", "");
        assertThat(claimed.status()).isEqualTo(200);
        assertThat(claimed.text("/assignee")).isEqualTo("registrar");
        Answer other = posted("registrar2", "/api/tasks/" + id + "/claim", "");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/detail")).isEqualTo("该任务已由 张registrar 认领。");
        assertThat(posted("registrar", "/api/tasks/" + id + "/unclaim", "")
                        .body()
                        .at("/assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void an_item_has_the_fields_of_the_contract() {
        String id = task();
        posted("registrar", "/api/tasks/" + id + "/claim", "");
        tasks.dueOn(id, LocalDate.parse("2026-03-04"), LocalDate.parse("2026-02-27"));
        Answer item = got("/api/tasks/" + id);
        assertThat(item.text("/name")).isEqualTo("登记并审查申请");
        assertThat(item.text("/workingDaysLeft")).isEqualTo("-1");
        assertThat(item.text("/overdue")).isEqualTo("true");
        assertThat(item.text("/plannedOn")).isEqualTo("2026-02-27");
        tasks.dueOn(id, null, null);
        assertThat(got("/api/tasks/" + id).body().at("/workingDaysLeft").isNull())
                .isTrue();
        assertThat(got("/api/tasks/" + id).body().at("/plannedOn").isNull()).isTrue();
        Answer mine = got("/api/tasks?size=200");
        assertThat(mine.body().at("/items"))
                .anyMatch(row -> row.at("/id").asText().equals(id));
        assertThat(mine.body().at("/total").isInt()).isTrue();
    }

    @Test
    void those_past_the_house_plan_can_be_listed_alone() { // law.md §5.8
        String late = task();
        String inTime = task();
        tasks.dueOn(late, LocalDate.parse("2030-03-04"), LocalDate.parse("2020-02-27"));
        tasks.dueOn(inTime, LocalDate.parse("2030-03-04"), LocalDate.parse("2030-02-27"));
        assertThat(got("registrar", "/api/tasks?scope=all&behindPlan=true&size=200")
                        .body()
                        .at("/items"))
                .anyMatch(row -> row.at("/id").asText().equals(late))
                .noneMatch(row -> row.at("/id").asText().equals(inTime));
    }

    @Test
    void next_is_204_where_there_is_none() {
        assertThat(got("admin1", "/api/tasks/next").status()).isEqualTo(204);
        task();
        Answer next = got("registrar", "/api/tasks/next");
        assertThat(next.status()).isEqualTo(200);
        tasks.dueOn(next.text("/id"), LocalDate.parse("2026-03-04"), LocalDate.parse("2026-02-27"));
        assertThat(got("registrar", "/api/tasks/next").text("/plannedOn")).isEqualTo("2026-02-27");
    }

    @Test
    void a_task_unseen_is_as_unknown_as_none_whatever_is_done_to_it() {
        String id = task();
        Answer unknown = posted("stranger", "/api/tasks/none/claim", "");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(posted("stranger", "/api/tasks/" + id + "/claim", "").body()).isEqualTo(unknown.body());
        assertThat(posted("stranger", "/api/tasks/" + id + "/unclaim", "").body())
                .isEqualTo(unknown.body());
        assertThat(posted("stranger", "/api/tasks/" + id + "/complete", "{\"x\": 1}")
                        .body())
                .isEqualTo(unknown.body());
        assertThat(posted("stranger", "/api/tasks/" + id + "/assign", "{\"person\": \"stranger\"}")
                        .body())
                .isEqualTo(unknown.body());
        assertThat(got("stranger", "/api/tasks/" + id).body()).isEqualTo(unknown.body());
    }

    @Test
    void a_completed_task_answers_the_standing_and_is_done_but_once() {
        String id = task();
        Answer done = posted("registrar", "/api/tasks/" + id + "/complete", REGISTER);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text("/stage")).isEqualTo("FORM_CHECK");
        Answer again = posted("registrar", "/api/tasks/" + id + "/complete", REGISTER);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/reason")).isEqualTo("TASK_DONE");
    }

    @Test
    void a_second_correction_notice_is_refused_by_the_law_and_not_as_a_task_that_is_done() { // R-COR-03
        String reference = filed();
        posted("registrar", "/api/tasks/" + taskOf(reference) + "/complete", "{\"need\": \"CORRECTION\"}");
        String id = "notice-" + reference;
        tasks.opened(
                id, TaskKind.SEND_CORRECTION_NOTICE, Reference.read(reference).orElseThrow(), null, Instant.EPOCH);
        String notice = "{\"items\": [\"请写明年度\"], \"guidance\": \"已电话说明\"}";
        assertThat(posted("registrar", "/api/tasks/" + id + "/complete", notice).status())
                .isEqualTo(200);
        String acts =
                got("registrar", "/api/cases/" + reference).body().at("/acts").toString();

        Answer again = posted("registrar", "/api/tasks/" + id + "/complete", notice);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/reason")).isEqualTo("SECOND_CORRECTION_NOTICE");
        assertThat(again.text("/article")).isEqualTo("30");
        assertThat(got("registrar", "/api/cases/" + reference)
                        .body()
                        .at("/acts")
                        .toString())
                .isEqualTo(acts);
        assertThat(posted("registrar", "/api/tasks/" + id + "/claim", "").text("/reason"))
                .isEqualTo("TASK_DONE");
        // Who may not see the case is not told what is in it.
        assertThat(posted("stranger", "/api/tasks/" + id + "/complete", notice).text("/reason"))
                .isEqualTo("TASK_DONE");
    }

    @Test
    void a_notice_that_was_never_sent_is_no_second_one() {
        String reference = filed();
        String id = "notice-" + reference;
        tasks.opened(
                id, TaskKind.SEND_CORRECTION_NOTICE, Reference.read(reference).orElseThrow(), null, Instant.EPOCH);
        tasks.closed(id);
        String notice = "{\"items\": [\"请写明年度\"], \"guidance\": \"已电话说明\"}";
        assertThat(posted("registrar", "/api/tasks/" + id + "/complete", notice).text("/reason"))
                .isEqualTo("TASK_DONE");
    }

    static Stream<List<String>> wrongForms() {
        return Stream.of(
                List.of("{}", "422", "need"),
                List.of("{\"need\": \"REST\"}", "400", "need"),
                List.of("{\"need\": 0}", "400", "need"),
                List.of("{\"need\": \"HANDLING\", \"complex\": \"yes\"}", "400", "complex"),
                List.of("{\"need\": \"HANDLING\", \"complex\": null}", "400", "complex"),
                List.of("{\"need\": \"HANDLING\", \"how\": \"x\"}", "400", "how"),
                List.of("{\"need\": \"HANDLING\", \"need\": \"HANDLING\"}", "400", "need"),
                List.of("[]", "400", ""),
                List.of("null", "400", ""),
                List.of("", "400", ""));
    }

    @ParameterizedTest
    @MethodSource("wrongForms")
    void a_form_is_read_by_the_kind_of_its_task(List<String> wrong) {
        Answer answer = posted("registrar", "/api/tasks/" + task() + "/complete", wrong.get(0));
        if (!wrong.get(0).equals("null")) assertThat(answer.status()).isEqualTo(Integer.parseInt(wrong.get(1)));
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.text("/errors/0/field")).isEqualTo(wrong.get(2));
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void every_kind_of_task_has_its_form(TaskKind kind) throws ReflectiveOperationException {
        var form = TaskForm.completing(kind).getRecordComponents();
        Class<?>[] types = Stream.of(form).map(part -> part.getType()).toArray(Class<?>[]::new);
        Object[] values = Stream.of(types)
                .map(type -> type == boolean.class ? (Object) false : null)
                .toArray();
        assertThat(TaskForm.completing(kind)
                        .getDeclaredConstructor(types)
                        .newInstance(values)
                        .completes())
                .contains(kind);
    }

    @Test
    void a_head_gives_a_task_to_somebody() {
        String id = task();
        Answer given = posted("office", "/api/tasks/" + id + "/assign", "{\"person\": \"registrar2\"}");
        assertThat(given.text("/assignee")).isEqualTo("registrar2");
        assertThat(posted("office", "/api/tasks/" + id + "/assign", "{\"person\": \"nobody\"}")
                        .status())
                .isEqualTo(409);
        assertThat(posted("office", "/api/tasks/" + id + "/assign", "{}").status())
                .isEqualTo(422);
    }

    @Test
    void a_bulk_call_has_a_result_for_each_row() {
        String one = task();
        String other = task();
        String handled = "h" + one;
        tasks.opened(handled, TaskKind.HANDLE_REQUEST, reference(one), null, Instant.EPOCH);
        Answer answer = posted(
                "registrar",
                "/api/tasks/bulk",
                "{\"action\": \"COMPLETE\", \"ids\": [\"%s\", \"none\", \"%s\", \"%s\", \"%s\"], \"form\": %s}"
                        .formatted(one, handled, other, one, REGISTER));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/results").size()).isEqualTo(4);
        assertThat(answer.text("/results/0/ok")).isEqualTo("true");
        assertThat(answer.text("/results/1/status")).isEqualTo("404");
        assertThat(answer.text("/results/2/status")).isEqualTo("400");
        assertThat(answer.text("/results/2/errors/0/field")).isEqualTo("need");
        assertThat(answer.text("/results/3/ok")).isEqualTo("true");
    }

    @Test
    void a_bulk_call_that_is_wrong_does_nothing() {
        for (String body : List.of(
                "{\"action\": \"CLAIM\", \"ids\": []}",
                "{\"action\": \"CLAIM\"}",
                "{\"ids\": [\"a\"]}",
                "{\"action\": \"CLAIM\", \"ids\": [\"\"]}",
                "{\"action\": \"ASSIGN\", \"ids\": [\"a\"]}",
                "{\"action\": \"COMPLETE\", \"ids\": [\"a\"]}",
                "{\"action\": \"CLAIM\", \"ids\": [%s]}".formatted("\"a\",".repeat(200) + "\"a\"")))
            assertThat(posted("/api/tasks/bulk", body).status()).isEqualTo(422);
        assertThat(posted("/api/tasks/bulk", "{\"action\": \"DROP\", \"ids\": [\"a\"]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_row_that_fails_does_not_hold_up_a_bulk_call() {
        String id = task();
        tasks.failure = new CannotAcquireLockException("x");
        Answer answer = posted("/api/tasks/bulk", "{\"action\": \"CLAIM\", \"ids\": [\"%s\"]}".formatted(id));
        assertThat(answer.text("/results/0/status")).isEqualTo("409");
    }

    @Test
    void failures_of_the_machine_have_their_status_and_tell_nothing() {
        Map<RuntimeException, Integer> failures = Map.of(
                new OptimisticLockingFailureException("secret"), 409,
                new CannotAcquireLockException("secret"), 409,
                new CannotCreateTransactionException("secret"), 503,
                new DataAccessResourceFailureException("secret"), 503,
                new QueryTimeoutException("secret"), 503,
                new IllegalStateException("secret"), 500);
        String id = task();
        failures.forEach((failure, status) -> {
            tasks.failure = failure;
            Answer answer = posted("registrar", "/api/tasks/" + id + "/claim", "");
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body().toString()).doesNotContain("secret", "Exception");
            if (status == 503) assertThat(answer.header("Retry-After")).isEqualTo("5");
            if (status == 409) assertThat(answer.text("/reason")).isEqualTo("CHANGED_MEANWHILE");
        });
    }

    private Reference reference(String taskId) {
        return tasks.find(taskId).orElseThrow().reference();
    }
}
