package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.Applicants;
import disclosure.page.PageTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** "My desk" over ports in memory. Today is Tuesday, 10 February 2026. */
class TaskListTest extends PageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    @Autowired
    private Applicants applicants;

    @BeforeEach
    void nothing() {
        tasks.all().forEach(row -> tasks.closed(row.id()));
    }

    private Reference taken(String name, String phone) throws Exception {
        Map<String, String> letter = new HashMap<>(Map.of(
                "channel", "IN_PERSON",
                "arrivedOn", "2026-02-09",
                "applicant.type", "ENTERPRISE",
                "applicant.name", name,
                "applicant.address", "某路1号",
                "applicant.phone", phone,
                "description", "请公开征收补偿安置方案",
                "deliveryMethod", "PAPER"));
        Shown receipt = send("registrar", "/desk/intake", letter);
        assertThat(receipt.status()).as(receipt.html()).isEqualTo(200);
        return Reference.read(receipt.found("[A-Z]+-\\d{4}-\\d{5}-\\w")).orElseThrow();
    }

    /** The task that registers a new request, due on that day. */
    private String task(LocalDate due) throws Exception {
        String task = tasks.of(taken("某某公司", "13800138000")).get(0).id();
        tasks.dueOn(task, due, null);
        return task;
    }

    private static String location(Shown shown) {
        return URLDecoder.decode(String.valueOf(shown.response().getRedirectedUrl()), StandardCharsets.UTF_8);
    }

    @Test
    void the_figures_are_shown_and_lead_to_their_tasks() throws Exception {
        task(TODAY.minusDays(1));
        task(TODAY);
        task(LocalDate.of(2026, 2, 13)); // the third working day from today
        task(LocalDate.of(2026, 2, 16)); // 15 and 16 February are off in the plain weeks and the Spring Festival
        String mine = task(TODAY.minusDays(3));
        tasks.assign(mine, "registrar");

        Shown desk = open("registrar", "/desk");
        assertThat(desk.html()).contains("<title>(1 · 超期 1) 我的工作台");
        assertThat(desk.found("<strong>(\\d+)</strong> <span>今日到期")).isEqualTo("1");
        assertThat(desk.found("<strong>(\\d+)</strong> <span>3 个工作日内到期")).isEqualTo("2");
        assertThat(desk.found("<strong>(\\d+)</strong> <span>已超期")).isEqualTo("2");
        assertThat(desk.found("<strong>(\\d+)</strong> <span>待认领")).isEqualTo("4");
        assertThat(rows(open("registrar", "/desk?scope=all&due=today"))).isEqualTo(1);
        assertThat(rows(open("registrar", "/desk?scope=all&due=soon"))).isEqualTo(2);
        assertThat(rows(open("registrar", "/desk?scope=all&overdue=true"))).isEqualTo(2);
    }

    private static long rows(Shown shown) {
        return shown.html()
                .lines()
                .filter(line -> line.contains("<tr data-row"))
                .count();
    }

    @Test
    void a_claim_opens_the_case_and_can_be_undone() throws Exception {
        String task = task(TODAY);
        Shown claimed = send("registrar", "/desk/tasks/" + task + "/claim?scope=claimable", Map.of());
        assertThat(location(claimed)).startsWith("/desk/cases/RSJ-2026-");
        assertThat(tasks.find(task).orElseThrow().assignee()).isEqualTo("registrar");

        Shown undone = send("registrar", "/desk/tasks/" + task + "/undo", Map.of());
        assertThat(location(undone)).isEqualTo("/desk?scope=claimable");
        assertThat(tasks.find(task).orElseThrow().assignee()).isNull();
        assertThat(send("registrar", "/desk/tasks/" + task + "/undo", Map.of()).status())
                .as("nobody has it")
                .isEqualTo(409);
    }

    @Test
    void the_most_urgent_one_is_claimed_and_without_one_the_list_says_so() throws Exception {
        assertThat(location(send("registrar", "/desk/tasks/next", Map.of()))).isEqualTo("/desk?scope=claimable");
        assertThat(open("registrar", "/desk?scope=claimable").html()).contains("没有可认领的任务");
        task(TODAY);
        assertThat(location(send("registrar", "/desk/tasks/next", Map.of()))).startsWith("/desk/cases/");
    }

    @Test
    void who_took_what_one_wanted_is_told_with_the_list_as_it_was() throws Exception {
        String task = task(TODAY);
        tasks.assign(task, "office-head");
        Shown late = send("registrar", "/desk/tasks/" + task + "/claim?scope=all&due=today", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("员office-head").contains("due=today");

        Shown live = send("registrar", "/desk/live?scope=claimable", Map.of("seen", task));
        assertThat(live.html()).contains("data-task=\"" + task + "\"").contains("已由 员office-head 认领");
        assertThat(send("registrar", "/desk/live?scope=claimable", Map.of("seen", "no-such-task"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void each_row_of_a_bulk_action_has_its_own_result() throws Exception {
        String free = task(TODAY);
        String other = task(TODAY);
        tasks.assign(other, "office-head");
        Shown claimed = bulk("registrar", "claim", "", free, other, "no-such-task");
        assertThat(claimed.html()).contains("办理 1 件，未办理 2 件").contains("员office-head");
        assertThat(claimed.html()).contains("href=\"/desk?scope=all\"");
        assertThat(tasks.find(free).orElseThrow().assignee()).isEqualTo("registrar");
        assertThat(tasks.find(other).orElseThrow().assignee()).isEqualTo("office-head");

        assertThat(bulk("registrar", "unclaim", "", free, other).html()).contains("办理 1 件，未办理 1 件");
        assertThat(tasks.find(free).orElseThrow().assignee()).isNull();

        assertThat(bulk("registrar", "assign", "registrar", free).html())
                .as("only heads hand over")
                .contains("办理 0 件，未办理 1 件");
        assertThat(bulk("office-head", "assign", "registrar", free).html()).contains("办理 1 件，未办理 0 件");
        assertThat(tasks.find(free).orElseThrow().assignee()).isEqualTo("registrar");
        assertThat(send("registrar", "/desk/tasks/bulk?scope=all", Map.of("do", "claim"))
                        .html())
                .contains("没有选择任何任务");
    }

    private Shown bulk(String caller, String what, String person, String... ids) throws Exception {
        return send(caller, "/desk/tasks/bulk?scope=all", Map.of("do", what, "person", person), "task", ids);
    }

    @Test
    void only_heads_are_offered_to_hand_over() throws Exception {
        task(TODAY);
        assertThat(open("registrar", "/desk?scope=all").html()).doesNotContain("转交所选");
        assertThat(open("office-head", "/desk?scope=all").html()).contains("转交所选");
    }

    @Test
    void a_filter_is_kept_under_a_name_without_the_words_somebody_looked_for() throws Exception {
        String at = "/desk/filters?scope=all&due=soon&page=3&q=%E5%BC%A0%E4%B8%89";
        assertThat(send("registrar", at, Map.of("filterName", " 本周 <要办> ")).status())
                .isEqualTo(302);
        Shown desk = open("registrar", "/desk");
        assertThat(desk.html()).contains("本周 &lt;要办&gt;").contains("href=\"/desk?scope=all&amp;due=soon\"");
        assertThat(open("office-head", "/desk").html()).doesNotContain("本周");

        Shown wrong = send("registrar", at, Map.of("filterName", "  "));
        assertThat(wrong.status()).as(wrong.html()).isEqualTo(422);
        assertThat(wrong.html()).contains("请填写名称").contains("href=\"#filterName\"");
        send("registrar", "/desk/filters/forget?scope=all", Map.of("filterName", "本周 <要办>"));
        assertThat(open("registrar", "/desk").html()).doesNotContain("本周");
    }

    @Test
    void at_most_twenty_filters_are_kept() throws Exception {
        for (int i = 1; i <= 20; i++) send("leader", "/desk/filters", Map.of("filterName", "f" + i));
        assertThat(send("leader", "/desk/filters", Map.of("filterName", "f21")).status())
                .isEqualTo(422);
        assertThat(send("leader", "/desk/filters?scope=all", Map.of("filterName", "f20"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void a_long_list_has_pages_to_go_to() throws Exception {
        Reference reference = taken("某某公司", "13800138000");
        for (int i = 0; i < 240; i++) tasks.open(TaskKind.REGISTER_REQUEST, reference);
        Shown first = open("registrar", "/desk?scope=claimable&size=20");
        assertThat(first.html())
                .contains("共 241 件")
                .contains("page=2")
                .contains("page=13")
                .contains("跳到第几页");
        assertThat(first.html()).doesNotContain("上一页").contains("name=\"scope\" value=\"claimable\"");
        assertThat(rows(open("registrar", "/desk?scope=claimable&size=200"))).isEqualTo(200);
        Shown behind = open("registrar", "/desk?scope=claimable&page=99");
        assertThat(behind.html()).contains("没有符合条件的任务").contains("上一页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"某某服务公司", " 某某 服务公司 ", "０１６６", "13900130166"})
    void registrars_find_a_case_by_whoever_asked_and_no_address_says_so(String typed) throws Exception {
        Reference wanted = taken("某某服务公司", "139 0013 0166");
        taken("别的公司", "13700001111");
        assertThat(location(send("registrar", "/desk/search", Map.of("typed", typed))))
                .isEqualTo("/desk/cases/" + wanted);
        applicants.forget(wanted);
    }

    @Test
    void what_finds_none_or_many_stays_in_the_session() throws Exception { // personal information is in no address
        Shown none = send("registrar", "/desk/search", Map.of("typed", "张三丰"));
        assertThat(location(none)).matches("/desk/cases\\?found=[0-9a-f-]{36}");
        Shown page = open("registrar", location(none));
        assertThat(page.html()).contains("value=\"张三丰\"").contains("没有符合条件的案件");
        assertThat(open("registrar", "/desk/cases?found=00000000-0000-0000-0000-000000000000")
                        .html())
                .contains("请重新输入");
    }

    @Test
    void divisions_do_not_learn_from_a_search_who_asked() throws Exception { // law.md R-PRI-05
        taken("某某保密公司", "13600136000");
        Shown shown = send("supervisor", "/desk/search", Map.of("typed", "某某保密公司"));
        assertThat(location(shown)).startsWith("/desk/cases?found=");
        assertThat(open("supervisor", location(shown)).html())
                .contains("没有符合条件的案件")
                .contains("按申请人查找限受理岗和公开工作机构负责人");
        assertThat(location(send("registrar", "/desk/search", Map.of("typed", "某某保密公司"))))
                .startsWith("/desk/cases/RSJ");
    }

    @Test
    void no_form_of_the_list_puts_typed_words_into_an_address() throws Exception {
        String html = open("registrar", "/desk?scope=all").html();
        for (String form : html.split("<form ")) {
            String own = form.substring(0, Math.max(form.indexOf("</form>"), 0));
            if (own.contains("method=\"get\""))
                assertThat(own).doesNotContainPattern("<input(?! type=\"hidden\"| id=\"(page|overdue)\")[^>]*>");
        }
    }
}
