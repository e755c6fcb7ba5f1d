package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.TaskKind;
import disclosure.handling.FormDrafts;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.People;
import disclosure.page.PageTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into the form of a task is kept until it is sent, and never becomes an act by itself. */
class DraftsTest extends PageTest {

    private static final Map<String, String> REQUEST = Map.of(
            "channel", "IN_PERSON",
            "arrivedOn", "2026-02-09",
            "applicant.type", "ENTERPRISE",
            "applicant.name", "某某公司",
            "applicant.address", "某路1号",
            "description", "请公开2025年培训补贴名单",
            "deliveryMethod", "PAPER");

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private InMemoryPeople people;

    private Reference reference;
    private String task;

    /** A notice that the registrar has begun to write; a second registrar stands in for the first. */
    private String begun() throws Exception {
        reference = Reference.read(send("registrar", "/desk/intake", REQUEST).found("[A-Z]+-\\d{4}-\\d{5}-\\w"))
                .orElseThrow();
        task = tasks.open(TaskKind.SEND_CORRECTION_NOTICE, reference);
        assertThat(send("registrar", "/desk/tasks/" + task + "/claim", Map.of()).status())
                .isEqualTo(302);
        return "/desk/cases/" + reference + "/tasks/" + task;
    }

    private void deputy() {
        LocalDate today = LocalDate.of(2026, 2, 10);
        people.keep(new People.Person("deputy", "副手", Set.of(Role.REGISTRAR), "GK", true), null);
        people.keep(new People.Absence("registrar", "deputy", today, today));
    }

    @AfterEach
    void nobodyIsAway() {
        people.clear();
        people.keep(new People.Division("GK", "公开处"));
        for (Role role : Role.values()) {
            String id = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            people.keep(new People.Person(id, "员" + id, Set.of(role), "GK", true), null);
        }
    }

    private String page(String caller) throws Exception {
        return open(caller, "/desk/cases/" + reference).html();
    }

    private static Map<String, String> typed(String text, int seen) {
        return Map.of(
                "items", text, "draftSeen", "" + seen, "taskKind", "SEND_CORRECTION_NOTICE", "password", "geheim");
    }

    @Test
    void a_draft_is_kept_by_the_button_comes_back_and_can_be_discarded() throws Exception {
        String at = begun();
        Shown kept = send("registrar", at + "/draft", typed("请写明\n名称", 0));
        assertThat(kept.response().getRedirectedUrl()).isEqualTo("/desk/cases/" + reference);

        assertThat(drafts.of(task))
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsOnlyKeys("items"))
                .satisfies(draft -> assertThat(draft.toString()).doesNotContain("请写明"));
        assertThat(page("registrar"))
                .contains("请写明\n名称</textarea>")
                .contains("尚未提交")
                .contains("name=\"draftSeen\" value=\"1\"");
        assertThat(tasks.find(task)).isPresent();

        assertThat(send("registrar", at + "/draft/discard", Map.of()).status()).isEqualTo(302);
        assertThat(page("registrar")).doesNotContain("请写明").doesNotContain("尚未提交");
    }

    @Test
    void a_script_keeps_it_and_gets_one_line_back() throws Exception {
        String at = begun();
        Shown first = sendByScript("registrar", at + "/draft", typed("一", 0));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.html()).contains("value=\"1\"").contains("自动暂存").doesNotContain("<html");
        assertThat(sendByScript("registrar", at + "/draft", typed("二", 1)).html())
                .contains("value=\"2\"");
        assertThat(drafts.of(task))
                .singleElement()
                .extracting(FormDrafts.Draft::version)
                .isEqualTo(2);
    }

    @Test
    void another_window_does_not_write_over_what_it_has_not_seen() throws Exception {
        String at = begun();
        sendByScript("registrar", at + "/draft", typed("第一个窗口", 0));
        Shown late = sendByScript("registrar", at + "/draft", typed("第二个窗口", 0));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html())
                .contains("第一个窗口")
                .contains("name=\"draftOver\" value=\"1\"")
                .contains("value=\"0\"");
        Shown page = send("registrar", at + "/draft", typed("第二个窗口", 0));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("第一个窗口").contains("第二个窗口</textarea>").contains("错误");
        assertThat(drafts.of(task).get(0).fields().get("items")).containsExactly("第一个窗口");

        Map<String, String> over = new HashMap<>(typed("第二个窗口", 0));
        over.put("draftOver", "1");
        assertThat(send("registrar", at + "/draft", over).status()).isEqualTo(302);
        assertThat(drafts.of(task).get(0).fields().get("items")).containsExactly("第二个窗口");
    }

    @Test
    void two_people_at_one_form_see_both_versions_before_either_is_sent() throws Exception {
        String at = begun();
        deputy();
        assertThat(sendByScript("deputy", at + "/draft", typed("副手写的", 0)).status())
                .isEqualTo(200);

        Map<String, String> sent = new HashMap<>(typed("本人写的", 0));
        sent.put("guidance", "请补正");
        Shown both = send("registrar", at + "/complete", sent);
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.html()).contains("本人写的</textarea>").contains("副手写的").contains("副手 在");
        assertThat(tasks.find(task)).as("nothing is done").isPresent();
        assertThat(page("deputy")).contains("副手写的</textarea>");
        assertThat(page("registrar")).as("one's own draft alone").doesNotContain("副手写的");
    }

    @Test
    void who_comes_second_to_a_task_keeps_the_text_and_sees_what_was_done() throws Exception {
        String at = begun();
        send("registrar", at + "/draft", typed("请写明", 0));
        tasks.closed(task);
        Shown late = send("registrar", at + "/complete", typed("白写了吗", 1));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("您填写的内容没有提交").contains("白写了吗");
        Shown draft = send("registrar", at + "/draft", typed("白写了吗", 1));
        assertThat(draft.html()).contains("白写了吗");
    }

    @Test
    void only_who_has_the_task_keeps_a_draft_of_it() throws Exception {
        String at = begun();
        assertThat(send("office-head", at + "/draft", typed("别人", 0)).status()).isEqualTo(409);
        assertThat(send("handler", at + "/draft", typed("别人", 0)).status()).isEqualTo(404);
        assertThat(drafts.of(task)).isEmpty();
    }

    @Test
    void tricks_are_left_out_and_a_flood_is_refused() throws Exception {
        String at = begun();
        assertThat(send("registrar", at + "/draft", typed("a\0b", 0)).status()).isEqualTo(302);
        assertThat(drafts.of(task).get(0).fields()).isEmpty();
        Shown flood = send("registrar", at + "/draft", typed("长".repeat(400_001), 1));
        assertThat(flood.status()).isEqualTo(422);
        assertThat(flood.html()).contains("过长");
    }

    @Test
    void what_came_in_after_the_session_ended_is_a_draft_and_nothing_more() throws Exception {
        String at = begun();
        Shown back = send(
                "registrar",
                at + "/draft/return",
                Map.of("returnedText", "items=%E8%AF%B7%E5%86%99%E6%98%8E&guidance=a%26b&draftSeen=0&x"));
        assertThat(back.response().getRedirectedUrl()).isEqualTo("/desk/cases/" + reference);
        assertThat(page("registrar")).contains("请写明</textarea>").contains("a&amp;b</textarea>");
        assertThat(tasks.find(task)).isPresent();
    }

    @Test
    void a_form_in_one_text_is_read_as_far_as_it_can_be() {
        assertThat(FormText.read("sha256=alt&x=%zz&=y&a=1&a=2")).containsOnlyKeys("sha256", "x", "a");
    }
}
