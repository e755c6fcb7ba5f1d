package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.page.PageTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The correction of an own record on the page of its case (Art. 41); on Tuesday 2026-02-10. */
class OwnRecordFormsTest extends PageTest {

    private static final Map<String, String> WISH = Map.of(
            "channel", "IN_PERSON",
            "arrivedOn", "2026-02-09",
            "applicant.type", "NATURAL_PERSON",
            "applicant.name", "张三",
            "applicant.address", "某路1号",
            "description", "请求更正缴费基数",
            "deliveryMethod", "PAPER");

    private static final Map<String, String> CORRECTED = Map.of(
            "which", "2019年7月缴费基数",
            "evidence", "工资单",
            "found", "登记有误",
            "finding", "CORRECTED",
            "corrected", "4250元");

    private Reference reference;
    private String at = "";

    private void assigned() throws Exception {
        reference = Reference.read(send("registrar", "/desk/intake", WISH).found("[A-Z]+-\\d{4}-\\d{5}-\\w"))
                .orElseThrow();
        at = "/desk/cases/" + reference;
        String register = tasks.of(reference).get(0).id();
        send("registrar", at + "/tasks/" + register + "/claim", Map.of());
        assertThat(open("registrar", at).html()).contains("更正与本人有关的信息记录");
        done(register, "registrar", Map.of("need", "RECORD_CORRECTION"));
        done(tasks.open(TaskKind.ASSIGN_DIVISION, reference), "office-head", Map.of("division", "GK"));
    }

    private void done(String task, String caller, Map<String, String> form) throws Exception {
        Shown done = send(caller, at + "/tasks/" + task + "/complete", form);
        assertThat(done.status()).as(done.html()).isEqualTo(302);
    }

    private String claimed(TaskKind kind, String caller) throws Exception {
        String task = tasks.open(kind, reference);
        send(caller, at + "/tasks/" + task + "/claim", Map.of());
        return task;
    }

    @Test
    void a_record_is_examined_and_its_finding_decided_on_the_page() throws Exception {
        assigned();
        String examine = claimed(TaskKind.EXAMINE_RECORD, "handler");
        assertThat(open("handler", at).html()).contains("核查与申请人自身相关的记录", "《条例》第四十一条", "属实，已更正", "提交核查结论");
        Map<String, String> half = new HashMap<>(CORRECTED);
        half.remove("corrected");
        Shown refused = send("handler", at + "/tasks/" + examine + "/complete", half);
        assertThat(refused.status()).isBetween(409, 422);
        assertThat(refused.html()).contains("请写明更正后的记录", "第四十一条", "登记有误");
        done(examine, "handler", CORRECTED);

        String approve = claimed(TaskKind.APPROVE_RECORD_FINDING, "office-head");
        assertThat(open("office-head", at).html()).contains("审批记录核查结论", "4250元", "2019年7月缴费基数", "提交审批意见");
        done(approve, "office-head", Map.of("verdict", "RETURNED", "opinion", "证据未附"));

        claimed(TaskKind.EXAMINE_RECORD, "handler");
        assertThat(open("handler", at).html())
                .as("what was found before is there to be changed")
                .contains("证据未附", "2019年7月缴费基数</textarea>", "4250元</textarea>");
    }

    @Test
    void no_form_of_a_request_is_offered_and_the_day_is_shown() throws Exception {
        assigned();
        String page = open("handler", at).html() + open("office-head", at).html();
        assertThat(page)
                .contains("2026年3月13日") // Spring Festival out, 02-14 and 02-28 worked
                .doesNotContain("/acts/CONSULTATION_SENT", "/acts/EXTENSION_PROPOSED", "/acts/REPLY_EXTENDED")
                .doesNotContain("/acts/FEE_PROPOSED", "/acts/REASONS_ASKED", "/acts/SEARCH_RECORDED", "/release-files")
                .doesNotContain("/acts/PUBLICATION_PROPOSED", "/acts/REQUESTS_JOINED");
        assertThat(open("registrar", at).html()).contains("/acts/REQUEST_WITHDRAWN");
        Shown tried = send("handler", at + "/acts/EXTENSION_PROPOSED", Map.of("workingDays", "5", "reason", "x"));
        assertThat(tried.status()).isEqualTo(409);
        assertThat(tried.html()).contains("第四十一条");
    }

    @Test
    void in_english_too() throws Exception {
        assigned();
        claimed(TaskKind.EXAMINE_RECORD, "handler");
        assertThat(open("handler", at + "?lang=en").html())
                .contains("Examine a record about the applicant", "Wrong, and corrected", "Hand in the finding");
    }
}
