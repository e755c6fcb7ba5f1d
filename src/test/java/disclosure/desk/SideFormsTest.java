package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.page.FormShape;
import disclosure.page.PageTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking others, extending, charging and the rest, on the page of a case; on Tuesday 2026-02-10. */
class SideFormsTest extends PageTest {

    private static final Map<String, String> REQUEST = Map.of(
            "channel", "IN_PERSON",
            "arrivedOn", "2026-02-09",
            "applicant.type", "ENTERPRISE",
            "applicant.name", "某某公司",
            "applicant.address", "某路1号",
            "description", "请公开某合同",
            "deliveryMethod", "PAPER");

    private static final Map<String, String> LETTER = Map.of(
            "kind", "THIRD_PARTY",
            "content", "合同的价格条款",
            "name", "丙公司",
            "email", "c@example.com");

    /** With its division; due on Wednesday 2026-03-18. */
    private String handled() throws Exception {
        Reference reference = Reference.read(
                        send("registrar", "/desk/intake", REQUEST).found("[A-Z]+-\\d{4}-\\d{5}-\\w"))
                .orElseThrow();
        String at = "/desk/cases/" + reference;
        done(at, tasks.of(reference).get(0).id(), "registrar", Map.of("need", "HANDLING"));
        done(at, tasks.open(TaskKind.ASSIGN_DIVISION, reference), "office-head", Map.of("division", "GK"));
        return at;
    }

    private void done(String at, String task, String caller, Map<String, String> form) throws Exception {
        Shown done = send(caller, at + "/tasks/" + task + "/complete", form);
        assertThat(done.status()).as(done.html()).isEqualTo(302);
    }

    @Test
    void a_letter_is_tried_out_before_it_is_sent() throws Exception {
        String at = handled();
        assertThat(open("handler", at).html()).contains("先看期限如何变化", "发出征求意见书");
        Map<String, String> half = new HashMap<>(LETTER);
        half.remove("content");
        half.putAll(Map.of("assumedDelivery", "2026-02-11", "assumedAnswer", "2026-02-26"));
        Shown tried = send("handler", at + "/acts/CONSULTATION_SENT/preview", half);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.html())
                .contains("现在的答复期限：2026年3月13日")
                .contains("第三十三条第三款")
                .contains("如果 2026年2月26日 收到意见")
                .contains("value=\"丙公司\"");
        assertThat(send("handler", at + "/acts/CONSULTATION_SENT", half).status())
                .isEqualTo(422);
        assertThat(send("handler", at + "/acts/CONSULTATION_SENT", LETTER).status())
                .isEqualTo(302);
        Shown page = open("handler", at);
        assertThat(page.html()).contains("丙公司", "合同的价格条款", "计时暂停");
        assertThat(open("supervisor", at).html()).doesNotContain("丙公司");
    }

    @Test
    void what_cannot_be_tried_is_told_at_the_field() throws Exception {
        String at = handled();
        Shown nobody = send("handler", at + "/acts/CONSULTATION_SENT/preview", Map.of("content", "x"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.html()).contains("href=\"#Consultation-kind\"");
        Shown typed = send(
                "handler",
                at + "/acts/CONSULTATION_SENT/preview",
                Map.of("kind", "THIRD_PARTY", "assumedAnswer", "soon"));
        assertThat(typed.html())
                .contains("href=\"#Consultation-assumedAnswer\"")
                .contains("value=\"soon\"");
        assertThat(send("handler", at + "/acts/FEE_PROPOSED/preview", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void an_extension_is_tried_out_and_proposed() throws Exception {
        String at = handled();
        assertThat(send("handler", at + "/acts/EXTENSION_PROPOSED/preview", Map.of("workingDays", "20"))
                        .html())
                .contains("今天告知延期的：答复期限 2026年4月13日");
        Shown many = send("handler", at + "/acts/EXTENSION_PROPOSED/preview", Map.of("workingDays", "21"));
        assertThat(many.status()).isEqualTo(409);
        assertThat(many.html()).contains("第三十三条第二款");
        assertThat(send("handler", at + "/acts/EXTENSION_PROPOSED", Map.of("workingDays", "20", "reason", "检索"))
                        .status())
                .isEqualTo(302);
        assertThat(open("handler", at).html()).doesNotContain("/acts/EXTENSION_PROPOSED\"");
        assertThat(open("registrar", at).html()).doesNotContain("/acts/REPLY_EXTENDED\"");
    }

    @Test
    void the_arithmetic_of_a_fee_is_shown() throws Exception {
        String at = handled();
        assertThat(open("handler", at).html()).doesNotContain("/acts/FEE_PROPOSED\"");
        assertThat(open("registrar", at).html()).contains("/acts/FEE_PROPOSED\"");
        Shown both = send(
                "registrar", at + "/acts/FEE_PROPOSED", Map.of("mode", "PER_REQUEST", "pages", "40", "reason", "x"));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.html()).contains("不得同时按照两种标准重复计算");
        assertThat(send(
                                "registrar",
                                at + "/acts/FEE_PROPOSED",
                                Map.of("mode", "PER_VOLUME", "pages", "40", "reason", "x"))
                        .status())
                .isEqualTo(302);
        assertThat(open("handler", at).html()).contains("第 31–100 件（页）：10 × 10 元 = 100 元");
    }

    @Test
    void what_moves_no_clock_has_its_form() throws Exception {
        String at = handled();
        Map<String, String> talk = Map.of("place", "接待室", "people", "承办人\n申请人", "matters", "内容", "result", "明确");
        assertThat(send("handler", at + "/acts/INTERVIEW_HELD", talk).status()).isEqualTo(302);
        Map<String, String> over = Map.of("from", "信访科", "to", "办公室", "at", "2026-02-10T08:30", "original", "true");
        assertThat(send("registrar", at + "/acts/REQUEST_FORWARDED", over).status())
                .isEqualTo(302);
        assertThat(open("registrar", at).html()).contains("接待室", "承办人；申请人", "信访科", "08:30");
        assertThat(send("registrar", at + "/acts/REQUESTS_JOINED", Map.of("other", "nonsense", "reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_remedy_is_put_on_file_where_the_law_gives_one() throws Exception { // law.md §12
        String at = handled();
        assertThat(open("registrar", at).html())
                .contains("/acts/REMEDY_FILED\"")
                .doesNotContain("/acts/REMEDY_COPY_RECEIVED\"", "/acts/RELEASE_FREED\"");
        assertThat(open("handler", at).html()).doesNotContain("/acts/REMEDY_FILED\"");
        Map<String, String> filing = Map.of("kind", "RECONSIDERATION", "authority", "某市人民政府");
        Shown early = send("registrar", at + "/acts/REMEDY_FILED", filing);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.html()).contains("第五十一条");
        assertThat(send("registrar", at + "/acts/REMEDY_FILED", Map.of()).status())
                .isEqualTo(422);
        assertThat(send("registrar", at + "/acts/REQUEST_WITHDRAWN", Map.of("record", "书面"))
                        .status())
                .isEqualTo(302);
        assertThat(send("registrar", at + "/acts/REMEDY_FILED", filing).status())
                .isEqualTo(302);

        Map<String, String> copy = Map.of("id", "r1", "procedure", "ORDINARY");
        assertThat(send("registrar", at + "/acts/REMEDY_COPY_RECEIVED", Map.of("id", "r1", "procedure", "COURT"))
                        .status())
                .isEqualTo(409);
        assertThat(send("registrar", at + "/acts/REMEDY_COPY_RECEIVED", copy).status())
                .isEqualTo(302);
        Map<String, String> hold = Map.of("id", "r1", "reason", "法院要求停止公开");
        assertThat(send("office-head", at + "/acts/RELEASE_HELD", hold).status())
                .isEqualTo(302);
        assertThat(open("office-head", at).html()).contains("/acts/RELEASE_FREED\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk.properties", "desk_en.properties"})
    void every_field_of_an_act_has_a_label_and_every_act_a_button(String bundle) throws IOException {
        Properties words = new Properties();
        try (var in = new InputStreamReader(
                SideFormsTest.class.getResourceAsStream("/messages/" + bundle), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Set<String> missing = new TreeSet<>();
        Map<ActKind, Class<? extends Record>> forms = new EnumMap<>(SideAct.FORMS);
        forms.putAll(RemedyForm.FORMS);
        forms.forEach((kind, form) -> {
            missing.add("desk.act." + kind);
            new FormShape(form).fields().forEach(field -> missing.add("form." + form.getSimpleName() + "." + field));
        });
        missing.removeAll(words.keySet());
        assertThat(missing).isEmpty();
    }
}
