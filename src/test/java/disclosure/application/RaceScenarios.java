package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.TaskKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once: one wins, the others are told, nothing is lost, done twice or half done. */
abstract class RaceScenarios extends Application {

    private static final String REGISTERED = "{\"need\":\"HANDLING\",\"complex\":false}";

    @Test
    void fifty_claim_one_task_and_one_gets_it() throws Exception {
        for (int i = 0; i < 50; i++) staff("racer" + i, "抢办" + i, "REGISTRAR", null);
        String id = cases.task(cases.atRegistration(), TaskKind.REGISTER_REQUEST, "registrar");
        List<Reply> replies = together(
                50,
                IntStream.range(0, 50)
                        .<Callable<Reply>>mapToObj(i -> () -> as("racer" + i).post("/api/tasks/" + id + "/claim"))
                        .toList());
        List<Reply> won =
                replies.stream().filter(reply -> reply.status() == 200).toList();
        assertThat(won).hasSize(1);
        String name = won.get(0).json().get("assignee").asText().replace("racer", "抢办");
        for (Reply reply : replies) {
            if (reply == won.get(0)) continue;
            assertThat(reply.is(409).isProblem().json().get("detail").asText()).contains(name);
        }
    }

    @Test
    void two_decide_one_point_for_the_same_day_and_one_does() throws Exception {
        String body = "{\"value\":\"%d\",\"validFrom\":\"2099-01-0%d\",\"reason\":\"人社发〔2026〕1号\"}";
        for (int i = 1; i <= 5; i++) {
            String one = body.formatted(3, i);
            String other = body.formatted(5, i);
            List<Reply> replies = together(
                    2,
                    List.of(
                            () -> as("admin").post("/api/settings/stand-still", one),
                            () -> as("admin").post("/api/settings/stand-still", other)));
            assertThat(replies.stream().map(Reply::status))
                    .as(replies.toString())
                    .containsExactlyInAnyOrder(201, 409);
            Reply late = replies.get(0).status() == 409 ? replies.get(0) : replies.get(1);
            assertThat(late.isProblem().json().get("reason").asText()).isEqualTo("ALREADY_DECIDED");
        }
    }

    @Test
    void two_complete_one_task_and_one_does() throws Exception {
        for (int i = 0; i < 20; i++) {
            String reference = cases.atRegistration();
            String complete =
                    "/api/tasks/" + cases.task(reference, TaskKind.REGISTER_REQUEST, "registrar") + "/complete";
            List<Reply> replies = together(
                    2,
                    List.of(
                            () -> as("registrar").post(complete, REGISTERED),
                            () -> as("registrar").post(complete, REGISTERED)));
            assertThat(replies.stream().map(Reply::status))
                    .as(replies.toString())
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(acts(reference)).containsOnlyOnce("REQUEST_REGISTERED");
            assertThat(tasks(reference)).containsExactly("ASSIGN_DIVISION");
        }
    }

    @Test
    void a_withdrawal_and_a_completion_at_once_leave_a_whole_case() throws Exception {
        for (int i = 0; i < 10; i++) {
            String reference = cases.atRegistration();
            String complete =
                    "/api/tasks/" + cases.task(reference, TaskKind.REGISTER_REQUEST, "registrar") + "/complete";
            List<Reply> replies = together(
                    2,
                    List.of(
                            () -> as("registrar").post(complete, REGISTERED),
                            () -> as("registrar")
                                    .post("/api/cases/" + reference + "/withdrawal", Map.of("record", "书面撤回"))));
            for (Reply reply : replies)
                assertThat(reply.status()).as(reply.toString()).isIn(200, 409);
            assertThat(replies.get(1).status())
                    .as("it may be withdrawn before and after")
                    .isEqualTo(200);
            assertThat(acts(reference)).containsOnlyOnce("REQUEST_WITHDRAWN");
            assertThat(acts(reference).contains("REQUEST_REGISTERED"))
                    .isEqualTo(replies.get(0).status() == 200);
            assertThat(tasks(reference)).containsExactly("ISSUE_CLOSING_LETTER");
            assertThat(standing(reference).get("stage").asText()).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void numbers_have_no_gaps_whatever_is_refused_between() throws Exception {
        String bad = Cases.REQUEST.replace("\"PAPER\"", "\"PIGEON\"");
        String empty = Cases.REQUEST.replace("2025年度城乡居民基本养老保险基金收支决算", " ");
        byte[] fake = "MZ no pdf".getBytes(StandardCharsets.UTF_8);
        List<Callable<Reply>> filings = IntStream.range(0, 200)
                .<Callable<Reply>>mapToObj(i -> () -> switch (i % 8) {
                    case 3 -> nobody().post("/api/public/requests", bad);
                    case 5 -> nobody().post("/api/public/requests", empty);
                    case 7 ->
                        nobody().multipart(
                                        "/api/public/requests",
                                        List.of(Caller.Part.request(Cases.REQUEST), Caller.Part.file("a.pdf", fake)));
                    default -> nobody().post("/api/public/requests", Cases.REQUEST);
                })
                .toList();
        int before = count("case_file");
        List<Reply> replies = together(16, filings);
        for (Reply reply : replies)
            assertThat(reply.status()).as(reply.toString()).isIn(201, 400, 422);
        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(125);
        assertThat(count("case_file")).isEqualTo(before + 125);
        List<Integer> serials = sql().queryForList(
                        "SELECT case_serial FROM case_file WHERE case_year = 2026 AND reference LIKE 'RSJ-%'"
                                + " ORDER BY case_serial",
                        Integer.class);
        assertThat(serials)
                .isEqualTo(IntStream.rangeClosed(1, serials.size()).boxed().toList());
    }

    private List<String> acts(String reference) {
        JsonNode acts =
                as("office").get("/api/cases/" + reference).is(200).json().get("acts");
        return acts.findValuesAsText("kind");
    }

    private List<String> tasks(String reference) {
        return as("office")
                .get("/api/cases/" + reference)
                .is(200)
                .json()
                .get("tasks")
                .findValuesAsText("kind");
    }

    /** All calls, that many at a time, the first of them at the same moment. */
    private static List<Reply> together(int threads, List<Callable<Reply>> calls)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Reply>> futures = new ArrayList<>();
            for (int i = 0; i < calls.size(); i++) {
                Callable<Reply> call = calls.get(i);
                boolean first = i < threads;
                futures.add(callers.submit(() -> {
                    if (first) start.await();
                    return call.call();
                }));
            }
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> future : futures) replies.add(future.get());
            return replies;
        } finally {
            callers.shutdownNow();
        }
    }
}
