package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.page.PageTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Issuing, serving and joining on the page of a case; on Tuesday 2026-02-10. */
class ServicePagesTest extends PageTest {

    private static final Map<String, String> REQUEST = Map.of(
            "channel", "IN_PERSON",
            "arrivedOn", "2026-02-09",
            "applicant.type", "ENTERPRISE",
            "applicant.name", "并案公司",
            "applicant.address", "某路1号",
            "description", "请公开某合同",
            "deliveryMethod", "PAPER",
            "deliveryRoute", "POST");

    private Reference taken() throws Exception {
        return Reference.read(send("registrar", "/desk/intake", REQUEST).found("[A-Z]+-\\d{4}-\\d{5}-\\w"))
                .orElseThrow();
    }

    private Reference registered() throws Exception {
        Reference reference = taken();
        String at = "/desk/cases/" + reference + "/tasks/"
                + tasks.of(reference).get(0).id();
        assertThat(send("registrar", at + "/complete", Map.of("need", "HANDLING"))
                        .status())
                .isEqualTo(302);
        return reference;
    }

    @Test
    void the_form_to_issue_tells_the_wish_and_asks_why_it_is_departed_from() throws Exception { // R-SRV-05
        Reference reference = taken();
        String task = tasks.open(TaskKind.ISSUE_LETTER, reference);
        tasks.assign(task, "registrar");
        String at = "/desk/cases/" + reference;
        assertThat(open("registrar", at).html())
                .containsPattern("申请人要求</span>: <span>纸质[^<]*</span>, <span>邮寄")
                .contains("name=\"departureReason\"", "《条例》第四十条");

        Map<String, String> form = new HashMap<>(Map.of("method", "IN_PERSON", "slipNumber", ""));
        Shown refused = send("registrar", at + "/tasks/" + task + "/complete", form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("第四十条", "以“直接送达”送达与申请人要求的获取方式、途径不一致，应当写明理由");
    }

    @Test
    void the_form_of_service_asks_for_a_witness() throws Exception { // R-SRV-03
        Reference reference = taken();
        String task = tasks.open(TaskKind.DELIVER_REPLY, reference);
        tasks.assign(task, "registrar");
        assertThat(open("registrar", "/desk/cases/" + reference).html())
                .contains("name=\"witness\"", "《民事诉讼法》第八十九条", "拒绝签收的必填");
    }

    @Test
    void joined_requests_are_parted_by_the_head_of_the_office_alone() throws Exception { // R-OUT-05
        Reference first = registered();
        Reference again = registered();
        String at = "/desk/cases/" + again;
        assertThat(open("office-head", at).html()).doesNotContain("/acts/REQUESTS_PARTED\"");
        assertThat(send("registrar", at + "/acts/REQUESTS_JOINED", Map.of("other", first.value(), "reason", "同一事项"))
                        .status())
                .isEqualTo(302);
        assertThat(open("registrar", at).html()).doesNotContain("/acts/REQUESTS_PARTED\"");
        assertThat(open("office-head", at).html()).contains("/acts/REQUESTS_PARTED\"", "解除合并");

        Map<String, String> parting = Map.of("other", first.value(), "reason", "补充了新的事实");
        assertThat(send("office-head", at + "/acts/REQUESTS_PARTED", Map.of("other", first.value()))
                        .status())
                .isEqualTo(422);
        assertThat(send("office-head", at + "/acts/REQUESTS_PARTED", parting).status())
                .isEqualTo(302);
        assertThat(open("office-head", "/desk/cases/" + first).html()).contains("解除合并答复", "补充了新的事实");
        assertThat(send("office-head", at + "/acts/REQUESTS_PARTED", parting).html())
                .contains("第三十六条第六项", "未与");
    }
}
