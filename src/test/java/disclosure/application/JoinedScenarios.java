package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.demo.Bureau.Filed;
import disclosure.handling.DeliveryForm;
import disclosure.handling.TaskForm;
import disclosure.review.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Law.md R-OUT-05 over the line: the reply to the first of two joined requests stands for the second. */
abstract class JoinedScenarios extends Application {

    private static final String ONLINE = Cases.REQUEST
            .replace("\"PAPER\"", "\"EMAIL\"")
            .replace("\"POST\"", "\"ONLINE\"")
            .replace("城乡居民", "合并答复的城乡居民");

    @Test
    void what_the_applicant_fetches_of_the_first_opens_the_letter_of_the_second() {
        Filed first = filed();
        Filed again = filed();
        as("office")
                .post(at(again) + "/joining", Map.of("other", first.reference(), "reason", "同一事项"))
                .is(200);
        signed(first.reference());
        issued(first);
        assertThat(open(again)).containsExactly("HANDLE_REQUEST");

        fetched(first);
        assertThat(open(again)).containsExactly("ISSUE_LETTER");
        assertThat(acts(again)).contains("REPLY_TAKEN_OVER");
        issued(again);
        assertThat(stage(again)).isEqualTo("SIGNED");
        fetched(again);
        assertThat(stage(again)).isEqualTo("SERVED");
        assertThat(stage(first)).isEqualTo("SERVED");
        assertThat(number(again)).isNotEqualTo(number(first));
    }

    @Test
    void the_second_neither_leaves_first_nor_says_something_else() {
        Filed first = filed();
        Filed again = filed();
        as("office")
                .post(at(again) + "/joining", Map.of("other", first.reference(), "reason", "同一事项"))
                .is(200);
        String task = cases.task(again.reference(), TaskKind.HANDLE_REQUEST, "handler");
        Reply early = as("handler").post("/api/tasks/" + task + "/complete", Cases.form(Cases.REPLY));
        early.is(409).isProblem();
        assertThat(early.json().get("reason").asText()).isEqualTo("ANSWERED_WITH_LEADING");
        assertThat(early.json().get("article").asText()).isEqualTo("36(6)");
        assertThat(early.json().get("detail").asText()).contains(first.reference());

        as("office")
                .post(at(first) + "/joining/parting", Map.of("other", again.reference(), "reason", "补充了新的事实"))
                .is(200);
        as("handler")
                .post("/api/tasks/" + task + "/complete", Cases.form(Cases.REPLY))
                .is(200);
    }

    private Filed filed() {
        Filed filed = Cases.filed(nobody().post("/api/public/requests", ONLINE).is(201));
        bureau.complete(
                filed.reference(),
                TaskKind.REGISTER_REQUEST,
                new TaskForm.RegisterRequest(disclosure.casefile.Act.Need.HANDLING, false),
                "registrar");
        bureau.complete(filed.reference(), TaskKind.ASSIGN_DIVISION, new TaskForm.AssignDivision("SBC"), "office");
        return filed;
    }

    private void signed(String reference) {
        bureau.complete(reference, TaskKind.HANDLE_REQUEST, Cases.REPLY, "handler");
        bureau.complete(reference, TaskKind.DIVISION_REVIEW, Cases.approved(), "head");
        bureau.complete(reference, TaskKind.CONFIDENTIALITY_REVIEW, Cases.looked(0), "reviewer");
        bureau.complete(reference, TaskKind.SIGN_REPLY, new TaskForm.SignReply(Verdict.APPROVED, "同意", null), "office");
    }

    private void issued(Filed filed) {
        bureau.complete(
                filed.reference(),
                TaskKind.ISSUE_LETTER,
                new DeliveryForm.IssueLetter(ServiceMethod.ELECTRONIC, null),
                "registrar");
    }

    private void fetched(Filed filed) {
        Map<String, String> key = Map.of("reference", filed.reference(), "queryCode", filed.queryCode());
        String file = nobody().post("/api/public/reply", key)
                .is(200)
                .json()
                .at("/files/0/id")
                .asText();
        nobody().post(
                        "/api/public/reply/file",
                        Map.of("reference", filed.reference(), "queryCode", filed.queryCode(), "fileId", file))
                .is(200);
    }

    private static String at(Filed filed) {
        return "/api/cases/" + filed.reference();
    }

    private JsonNode opened(Filed filed) {
        return as("office").get(at(filed)).is(200).json();
    }

    private String stage(Filed filed) {
        return opened(filed).at("/standing/stage").asText();
    }

    private List<String> acts(Filed filed) {
        List<String> kinds = new ArrayList<>();
        opened(filed).get("acts").forEach(act -> kinds.add(act.get("kind").asText()));
        return kinds;
    }

    private String number(Filed filed) {
        for (JsonNode act : opened(filed).get("acts"))
            if (act.get("kind").asText().equals("LETTER_ISSUED"))
                return act.at("/details/documentNumber").asText();
        throw new AssertionError("no letter");
    }

    private List<String> open(Filed filed) {
        List<String> kinds = new ArrayList<>();
        opened(filed).get("tasks").forEach(task -> kinds.add(task.get("kind").asText()));
        return kinds;
    }
}
