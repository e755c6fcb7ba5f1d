package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.InMemoryRecentSignIn;
import disclosure.page.PageTest;
import disclosure.review.SecrecyHead;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for a signature, from the queue to the result. */
class SignPagesTest extends PageTest {

    private static final String TEXT = "经审查，您申请公开的文件可以公开。现将该文件提供给您。";

    @Autowired
    private InMemoryRecentSignIn signIn;

    @BeforeEach
    void justSignedIn() {
        signIn.fresh();
    }

    private Reference taken() throws Exception {
        Shown receipt = send(
                "registrar",
                "/desk/intake",
                Map.of(
                        "channel", "IN_PERSON",
                        "arrivedOn", "2026-02-09",
                        "applicant.type", "ENTERPRISE",
                        "applicant.name", "某某公司",
                        "applicant.address", "某路1号",
                        "description", "请公开 <b>补贴</b> 文件",
                        "deliveryMethod", "PAPER"));
        return Reference.read(receipt.found("[A-Z]+-\\d{4}-\\d{5}-\\w")).orElseThrow();
    }

    private Reference handled() throws Exception {
        Reference reference = taken();
        String register = tasks.of(reference).get(0).id();
        complete("registrar", reference, register, Map.of("need", "HANDLING", "complex", "true"));
        complete("office-head", reference, tasks.open(TaskKind.ASSIGN_DIVISION, reference), Map.of("division", "GK"));
        return reference;
    }

    private Reference drafted() throws Exception {
        Reference reference = handled();
        draft(reference, "P1", TEXT);
        return reference;
    }

    private void draft(Reference reference, String outcome, String text) throws Exception {
        Map<String, String> form = new HashMap<>(Map.of(
                "outcome", outcome,
                "reasons", "属于国家秘密的部分不予公开",
                "documents", "补贴发放办法",
                "withheld[0].part", "附件二 企业名单",
                "withheld[0].ground", "D1",
                "withheld[0].reason", "已依法定密",
                "text", text));
        complete("handler", reference, tasks.open(TaskKind.HANDLE_REQUEST, reference), form);
    }

    private void complete(String caller, Reference reference, String task, Map<String, String> form) throws Exception {
        Shown done = send(caller, "/desk/cases/" + reference + "/tasks/" + task + "/complete", form);
        assertThat(done.status()).as(done.html()).isEqualTo(302);
    }

    private String divisionReview() throws Exception {
        return "/desk/sign/" + tasks.open(TaskKind.DIVISION_REVIEW, drafted());
    }

    private static Map<String, String> saying(String verdict, String opinion, Shown page) {
        Map<String, String> form = new HashMap<>(Map.of("verdict", verdict, "opinion", opinion));
        form.put("sha256", page.found("name=\"sha256\" value=\"([0-9a-f]{64})\""));
        return form;
    }

    @Test
    void the_queue_tells_what_waits_and_what_to_mind_and_counts_it_in_the_title() throws Exception {
        Reference reference = drafted();
        String task = tasks.open(TaskKind.DIVISION_REVIEW, reference);
        Shown queue = open("division-head", "/desk/sign");
        assertThat(queue.status()).as(queue.html()).isEqualTo(200);
        assertThat(queue.html())
                .contains(reference.value())
                .contains("/desk/sign/" + task)
                .contains("部分公开")
                .contains("risk-WITHHELD", "疑难")
                .contains("剩余 19 个工作日");
        String count = queue.found("<title>待我签批（(\\d+)）");
        assertThat(Integer.parseInt(count)).isPositive();
        assertThat(open("division-head", "/desk").html()).contains("<span>待我签批</span> <span class=\"count\">" + count);
        assertThat(open("handler", "/desk").html()).doesNotContain("/desk/sign");
        assertThat(open("division-head", "/desk/sign?lang=en&page=x").html()).contains("To sign (");
    }

    @Test
    void the_review_page_has_request_draft_grounds_articles_and_documents() throws Exception {
        Shown page = open("division-head", divisionReview());
        assertThat(page.status()).as(page.html()).isEqualTo(200);
        assertThat(page.html())
                .contains("请公开 &lt;b&gt;补贴&lt;/b&gt; 文件")
                .contains(TEXT)
                .contains("补贴发放办法")
                .contains("附件二 企业名单", "已依法定密")
                .contains("第三十七条", "但是能够作区分处理的…")
                .contains("第十四条", "依法确定为国家秘密的政府信息…不予公开。")
                .contains("SHA-256")
                .doesNotContain("保密审查清单");
        assertThat(open("division-head", divisionReview() + "?lang=en").html()).contains("My decision");
    }

    @Test
    void an_approval_is_two_actions_and_the_second_shows_what_is_signed() throws Exception {
        String at = divisionReview();
        Shown page = open("division-head", at);
        Shown confirm = send("division-head", at, saying("APPROVED", "依据充分", page));
        assertThat(confirm.status()).as(confirm.html()).isEqualTo(200);
        assertThat(confirm.html())
                .contains("您将签署的内容")
                .contains("部分公开", "第三十七条", "补贴发放办法", "SHA-256", "依据充分")
                .doesNotContain("type=\"password\"");
        Shown done = send("division-head", at + "/done", saying("APPROVED", "依据充分", page));
        assertThat(done.status()).as(done.html()).isEqualTo(302);
        String after = String.valueOf(done.response().getRedirectedUrl());
        assertThat(after).startsWith("/desk/sign/after/");
        Shown result = open("division-head", after);
        assertThat(result.html()).contains("现在由谁办理").contains("撤回我的同意");
        assertThat(send("division-head", at + "/done", saying("APPROVED", "", page))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void going_back_to_the_opinion_keeps_it() throws Exception {
        String at = divisionReview();
        Map<String, String> typed = saying("APPROVED", "先看看", open("division-head", at));
        typed.put("step", "edit");
        assertThat(send("division-head", at, typed).html()).contains("先看看").contains("id=\"decision\"");
    }

    @Test
    void nothing_goes_back_without_a_reason() throws Exception {
        String at = divisionReview();
        Shown page = open("division-head", at);
        Shown bare = send("division-head", at, saying("RETURNED", " ", page));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.html())
                .contains("<title>错误：")
                .contains("href=\"#ReviewDraft-opinion\"")
                .contains("退回时请写明理由");
        assertThat(send("division-head", at + "/done", saying("RETURNED", "", page))
                        .status())
                .isEqualTo(422);
        Shown confirm = send("division-head", at, saying("RETURNED", "依据引用有误", page));
        assertThat(confirm.html()).contains("确认退回").contains("依据引用有误");
        assertThat(send("division-head", at + "/done", saying("RETURNED", "依据引用有误", page))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void after_ten_minutes_the_password_is_asked_for_and_nothing_is_signed_without_it() throws Exception {
        signIn.old();
        String at = divisionReviewOfRecent();
        Shown page = open("division-head", at);
        Map<String, String> form = saying("APPROVED", "", page);
        assertThat(send("division-head", at, form).html()).contains("type=\"password\"");
        Shown none = send("division-head", at + "/done", form);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.html()).contains("请输入登录密码").contains("href=\"#PasswordAgain-password\"");
        form.put("password", "not-the-password");
        Shown wrong = send("division-head", at + "/done", form);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).contains("登录密码不正确").doesNotContain("not-the-password");
        assertThat(open("division-head", at).html()).contains("id=\"decision\"");
        form.put("password", InMemoryRecentSignIn.passwordOf("division-head"));
        assertThat(send("division-head", at + "/done", form).status()).isEqualTo(302);
    }

    /** Drafting needs no password; only the sign-in of whoever decides is old. */
    private String divisionReviewOfRecent() throws Exception {
        String at = divisionReview();
        signIn.old();
        return at;
    }

    @Test
    void too_many_wrong_passwords_have_to_wait_even_with_the_right_one() throws Exception {
        String at = divisionReviewOfRecent();
        Map<String, String> form = saying("APPROVED", "", open("division-head", at));
        form.put("password", "wrong");
        for (int i = 0; i < 3; i++)
            assertThat(send("division-head", at + "/done", form).status()).isEqualTo(422);
        form.put("password", InMemoryRecentSignIn.passwordOf("division-head"));
        Shown locked = send("division-head", at + "/done", form);
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.html()).contains("30 秒后再试");
    }

    @Test
    void the_form_on_the_page_of_the_case_is_no_way_around_the_password() throws Exception {
        Reference reference = drafted();
        String task = tasks.open(TaskKind.DIVISION_REVIEW, reference);
        signIn.old();
        Shown sent = send(
                "division-head",
                "/desk/cases/" + reference + "/tasks/" + task + "/complete",
                Map.of("verdict", "APPROVED"));
        assertThat(sent.response().getForwardedUrl()).isEqualTo("/desk/sign/" + task);
        assertThat(tasks.find(task)).isPresent();
    }

    @Test
    void the_confidentiality_reviewer_answers_every_head_of_every_document() throws Exception {
        Reference reference = drafted();
        String head = "/desk/sign/" + tasks.open(TaskKind.DIVISION_REVIEW, reference);
        send("division-head", head + "/done", saying("APPROVED", "", open("division-head", head)));
        String at = "/desk/sign/" + tasks.open(TaskKind.CONFIDENTIALITY_REVIEW, reference);
        Shown page = open("confidentiality-reviewer", at);
        assertThat(page.html())
                .contains("保密审查清单")
                .contains("name=\"tick[2].STATE_SECRET\"")
                .contains("此前的意见");
        Map<String, String> form = new LinkedHashMap<>(saying("APPROVED", "", page));
        Shown unticked = send("confidentiality-reviewer", at, form);
        assertThat(unticked.status()).isEqualTo(409);
        assertThat(unticked.html()).contains("第十七条");
        for (int document = 0; document <= 2; document++) {
            form.put("findings[" + document + "].document", String.valueOf(document));
            for (SecrecyHead one : SecrecyHead.values()) form.put("tick[" + document + "]." + one, "NO");
        }
        Map<String, String> oneShort = new LinkedHashMap<>(form);
        oneShort.remove("tick[1].AGGREGATION");
        Shown lacking = send("confidentiality-reviewer", at, oneShort);
        assertThat(lacking.status()).isEqualTo(409);
        assertThat(lacking.found("name=\"tick\\[1]\\.TRADE_SECRET\" value=\"NO\"( checked=\"checked\")"))
                .isNotBlank();
        Map<String, String> unclear = new LinkedHashMap<>(form);
        unclear.put("tick[1].STATE_SECRET", "UNCLEAR");
        assertThat(send("confidentiality-reviewer", at, unclear).status()).isEqualTo(409);
        Map<String, String> touched = new LinkedHashMap<>(form);
        touched.put("tick[1].TRADE_SECRET", "YES");
        assertThat(send("confidentiality-reviewer", at, touched).status()).isEqualTo(409);
        touched.put("findings[1].note", "已取得企业同意");
        Shown confirm = send("confidentiality-reviewer", at, touched);
        assertThat(confirm.status()).as(confirm.html()).isEqualTo(200);
        assertThat(confirm.html()).contains("3 件，每件 8 项已逐项审查；涉及 1 项");
        assertThat(send("confidentiality-reviewer", at + "/done", touched).status())
                .isEqualTo(302);
    }

    @Test
    void a_second_round_shows_word_by_word_what_changed() throws Exception {
        Reference reference = drafted();
        String first = "/desk/sign/" + tasks.open(TaskKind.DIVISION_REVIEW, reference);
        send("division-head", first + "/done", saying("RETURNED", "请改文字", open("division-head", first)));
        draft(reference, "P1", TEXT.replace("提供给您", "邮寄给您"));
        Shown page = open("division-head", "/desk/sign/" + tasks.open(TaskKind.DIVISION_REVIEW, reference));
        assertThat(page.html())
                .contains("与第 1 轮相比的改动")
                .contains("<del lang=\"zh-CN\">提供</del><ins lang=\"zh-CN\">邮寄</ins>")
                .contains("曾退回")
                .contains("请改文字");
    }

    @Test
    void an_approval_can_be_taken_back_until_the_next_has_decided() throws Exception {
        Reference reference = drafted();
        String head = "/desk/sign/" + tasks.open(TaskKind.DIVISION_REVIEW, reference);
        send("division-head", head + "/done", saying("APPROVED", "", open("division-head", head)));
        String recall = "/desk/sign/recall/" + reference;
        Shown bare = send("division-head", recall, Map.of("reason", " "));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.html()).contains("href=\"#recall-reason\"");
        assertThat(send("confidentiality-reviewer", recall, Map.of("reason", "看错了"))
                        .status())
                .isEqualTo(409);
        assertThat(send("division-head", recall, Map.of("reason", "看错了附件")).status())
                .isEqualTo(302);
        assertThat(open("division-head", "/desk/sign/after/" + reference).html())
                .contains("不能撤回")
                .doesNotContain("撤回我的同意");
    }

    @Test
    void a_head_hands_a_review_to_another_and_reads_it_then() throws Exception {
        Reference reference = drafted();
        String task = tasks.open(TaskKind.SIGN_REPLY, reference);
        Shown page = open("office-head", "/desk/sign/" + task);
        assertThat(page.html()).contains("转他人办理").contains("value=\"leader\"");
        assertThat(send("office-head", "/desk/sign/" + task + "/hand", Map.of("person", "leader"))
                        .status())
                .isEqualTo(302);
        Shown after = open("office-head", "/desk/sign/" + task);
        assertThat(after.html()).contains("现由员leader办理").doesNotContain("id=\"decision\"");
        assertThat(send("leader", "/desk/sign/" + task + "/release", Map.of()).status())
                .isEqualTo(302);
    }

    @Test
    void a_corrected_day_of_receipt_waits_for_a_second_person() throws Exception {
        Reference reference = taken();
        Shown proposed = send(
                "registrar",
                "/desk/cases/" + reference + "/acts/RECEIPT_CORRECTION_PROPOSED",
                Map.of("channel", "IN_PERSON", "arrivedOn", "2026-02-06", "reason", "收件章看错一天"));
        assertThat(proposed.status()).as(proposed.html()).isEqualTo(302);
        String at = "/desk/sign/receipts/" + reference;
        assertThat(open("office-head", "/desk/sign").html()).contains(at);
        assertThat(open("leader", "/desk/sign").html()).doesNotContain(at);
        assertThat(open("office-head", at).html()).contains("收件章看错一天").contains("第三十一条第一项");
        assertThat(open("leader", at).html()).doesNotContain("id=\"decision\"");
        signIn.old();
        assertThat(send("office-head", at, Map.of()).html()).contains("type=\"password\"");
        assertThat(send("office-head", at + "/done", Map.of()).status()).isEqualTo(422);
        signIn.fresh();
        assertThat(send("office-head", at + "/done", Map.of()).status()).isEqualTo(302);
        assertThat(open("office-head", "/desk/sign").html()).doesNotContain(at);
    }

    @Test
    void extension_and_fee_are_decided_here_too() throws Exception {
        Reference reference = handled();
        assertThat(send(
                                "handler",
                                "/desk/cases/" + reference + "/acts/EXTENSION_PROPOSED",
                                Map.of("workingDays", "10", "reason", "文件数量较多"))
                        .status())
                .isEqualTo(302);
        String at = "/desk/sign/" + tasks.open(TaskKind.DECIDE_EXTENSION, reference);
        assertThat(open("office-head", "/desk/sign").html()).contains("延长 10 个工作日");
        assertThat(open("office-head", at).html()).contains("文件数量较多", "延长的期限最长不得超过20个工作日");
        assertThat(send("office-head", at, Map.of("verdict", "APPROVED")).html())
                .contains("确认同意");
        assertThat(send("office-head", at + "/done", Map.of("verdict", "APPROVED"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void the_load_of_the_division_is_on_the_second_tab() throws Exception {
        Reference reference = drafted();
        String task = tasks.open(TaskKind.DIVISION_REVIEW, reference);
        tasks.dueOn(task, java.time.LocalDate.of(2026, 2, 9), null);
        Shown load = open("division-head", "/desk/sign/load");
        assertThat(load.status()).as(load.html()).isEqualTo(200);
        assertThat(load.html()).contains("公开处").contains("待认领").contains(reference.value());
        assertThat(open("office-head", "/desk/sign/load?lang=en").html()).contains("Load and overdue");
    }

    @Test
    void what_is_no_decision_is_not_found_here() throws Exception {
        String register = tasks.of(taken()).get(0).id();
        assertThat(open("office-head", "/desk/sign/" + register).status()).isEqualTo(404);
        assertThat(open("office-head", "/desk/sign/nothing").status()).isEqualTo(404);
        assertThat(open("office-head", "/desk/sign/receipts/nonsense").status()).isEqualTo(404);
        assertThat(open("office-head", "/desk/sign/receipts/" + taken()).status())
                .isEqualTo(404);
    }
}
