package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.demo.Bureau.Filed;
import disclosure.handling.DeliveryForm;
import disclosure.handling.TaskForm;
import disclosure.outcome.Outcome;
import disclosure.review.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reply that a decision ordered, over the line: what was fetched before is no reply to it (law.md R-TRK-03). */
abstract class OrderedReplyScenarios extends Application {

    private static final String ONLINE =
            Cases.REQUEST.replace("\"PAPER\"", "\"EMAIL\"").replace("\"POST\"", "\"ONLINE\"");

    private static final TaskForm ANOTHER = new TaskForm.HandleRequest(
            Outcome.U1A,
            "条例第三十六条第四项",
            "扩大范围再次检索后，仍未发现所申请信息。",
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            "经再次检索，您申请公开的信息不存在。",
            new TaskForm.SearchRecord("全部档案室和业务系统", "决算 收支", "2020年至今", "未检索到"));

    @Test
    void is_not_there_before_it_is_issued_and_the_letter_set_aside_serves_nothing() {
        Filed filed = Cases.filed(nobody().post("/api/public/requests", ONLINE).is(201));
        complete(
                filed,
                TaskKind.REGISTER_REQUEST,
                new TaskForm.RegisterRequest(disclosure.casefile.Act.Need.HANDLING, false),
                "registrar");
        complete(filed, TaskKind.ASSIGN_DIVISION, new TaskForm.AssignDivision("SBC"), "office");
        signed(filed, Cases.REPLY);
        issued(filed);
        String first = letter(filed);
        assertThat(fetched(filed, first)).isEqualTo(200);
        ordered(filed);
        assertThat(looked(filed).status()).as("ordered").isEqualTo(404);

        signed(filed, ANOTHER);
        assertThat(looked(filed).status()).as("signed, not issued").isEqualTo(404);
        assertThat(fetched(filed, first)).isEqualTo(404);
        assertThat(stage(filed)).isEqualTo("SIGNED");
        issued(filed);
        String second = letter(filed);
        assertThat(second).isNotEqualTo(first);
        assertThat(fetched(filed, first)).isEqualTo(404);
        assertThat(stage(filed)).isEqualTo("SIGNED");
        assertThat(fetched(filed, second)).isEqualTo(200);
        assertThat(stage(filed)).isEqualTo("SERVED");
    }

    private void ordered(Filed filed) {
        as("registrar")
                .post(
                        at(filed) + "/remedies",
                        Map.of("kind", "RECONSIDERATION", "authority", "示例市人民政府", "filedOn", today()))
                .is(200);
        as("registrar")
                .post(at(filed) + "/remedies/r1/decision", Map.of("rawResult", "撤销，责令重新答复", "replyOrdered", true))
                .is(200);
    }

    private void signed(Filed filed, TaskForm draft) {
        complete(filed, TaskKind.HANDLE_REQUEST, draft, "handler");
        complete(filed, TaskKind.DIVISION_REVIEW, Cases.approved(), "head");
        complete(filed, TaskKind.CONFIDENTIALITY_REVIEW, Cases.looked(0), "reviewer");
        complete(filed, TaskKind.SIGN_REPLY, new TaskForm.SignReply(Verdict.APPROVED, "同意", null), "office");
    }

    private void issued(Filed filed) {
        complete(
                filed,
                TaskKind.ISSUE_LETTER,
                new DeliveryForm.IssueLetter(ServiceMethod.ELECTRONIC, null),
                "registrar");
    }

    private void complete(Filed filed, TaskKind task, TaskForm form, String person) {
        bureau.complete(filed.reference(), task, form, person);
    }

    private Reply looked(Filed filed) {
        return nobody().post(
                        "/api/public/reply", Map.of("reference", filed.reference(), "queryCode", filed.queryCode()));
    }

    private String letter(Filed filed) {
        return looked(filed).is(200).json().at("/files/0/id").asText();
    }

    private int fetched(Filed filed, String file) {
        return nobody().post(
                        "/api/public/reply/file",
                        Map.of("reference", filed.reference(), "queryCode", filed.queryCode(), "fileId", file))
                .status();
    }

    private String stage(Filed filed) {
        return standing(filed.reference()).get("stage").asText();
    }

    private String today() {
        return now().toLocalDate().toString();
    }

    private static String at(Filed filed) {
        return "/api/cases/" + filed.reference();
    }
}
