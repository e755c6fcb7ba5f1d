package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.page.PageTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPagesTest extends PageTest {

    private static final Map<String, String> LETTER = Map.of(
            "channel", "IN_PERSON",
            "arrivedOn", "2026-02-09",
            "applicant.type", "ENTERPRISE",
            "applicant.name", "某某公司",
            "applicant.address", "某路1号",
            "description", "请公开 <img src=x onerror=alert(1)> ${7*7}",
            "deliveryMethod", "PAPER");

    private Reference taken() throws Exception {
        Shown receipt = send("registrar", "/desk/intake", LETTER);
        assertThat(receipt.status()).as(receipt.html()).isEqualTo(200);
        return Reference.read(receipt.found("[A-Z]+-\\d{4}-\\d{5}-\\w")).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registrar /desk",
                "registrar /desk?scope=all&overdue=true&stage=nonsense&page=-1&size=9999&sort=x",
                "registrar /desk/cases?q=%3Cscript%3E",
                "registrar /desk/intake",
                "administrator /desk",
                "administrator /desk/calendar",
                "administrator /desk/calendar/2026",
                "security-administrator /desk/people",
                "supervisor /desk/board",
                "supervisor /desk/board/cases?of=nonsense&month=nonsense&page=0",
                "registrar /desk/outbox?state=nonsense",
                "archivist /desk/archive?year=nonsense",
                "administrator /desk/templates",
                "administrator /desk/templates/L-03",
                "administrator /desk/review-table",
                "administrator /desk/settings",
                "administrator /desk/health"
            })
    void pages_speak_both_languages(String call) throws Exception {
        String[] who = call.split(" ");
        taken();
        Shown chinese = open(who[0], who[1]);
        assertThat(chinese.status()).as(chinese.html()).isEqualTo(200);
        assertThat(chinese.html()).contains("<html lang=\"zh-CN\"");
        Shown english = open(who[0], who[1] + (who[1].contains("?") ? "&" : "?") + "lang=en");
        assertThat(english.html()).contains("<html lang=\"en\"").contains("Sign out");
    }

    @Test
    void a_case_shows_the_request_literally_and_its_clock_day_by_day() throws Exception {
        Shown page = open("registrar", "/desk/cases/" + taken());
        assertThat(page.html())
                .contains("&lt;img src=x onerror=alert(1)&gt; ${7*7}")
                .contains("逐日说明")
                .contains("第三十三条")
                .contains("剩余 19 个工作日");
        assertThat(open("handler", "/desk/cases/" + taken()).status()).isEqualTo(404);
        assertThat(open("registrar", "/desk/cases/nonsense").status()).isEqualTo(404);
    }

    @Test
    void earlier_and_similar_requests_are_shown_at_registration_and_decide_nothing() throws Exception { // R-OUT-05
        Reference earlier = taken();
        Reference again = taken();

        Shown page = open("registrar", "/desk/cases/" + again);
        assertThat(page.html())
                .contains("同一申请人此前的申请")
                .contains("/desk/cases/" + earlier)
                .contains("文字相近 100%")
                .contains("是否属于重复申请由工作人员判断");
        assertThat(open("archivist", "/desk/cases/" + again).html()).doesNotContain("同一申请人此前的申请");
    }

    @Test
    void a_task_shows_the_day_of_the_house_plan_and_whether_it_has_passed() throws Exception { // law.md §5.8
        Reference reference = taken();
        String task = tasks.of(reference).get(0).id();
        LocalDate due = LocalDate.of(2026, 3, 17);
        tasks.dueOn(task, due, LocalDate.of(2026, 2, 10)); // today
        assertThat(open("registrar", "/desk?scope=claimable&size=200").html())
                .contains("内部计划")
                .contains("2026年2月10日");
        assertThat(open("registrar", "/desk/cases/" + reference).html())
                .contains("2026年2月10日")
                .contains("《本机关规程》")
                .doesNotContain("计划日已过");
        tasks.dueOn(task, due, LocalDate.of(2026, 2, 9));
        assertThat(open("registrar", "/desk?scope=all&size=200").html())
                .contains("计划日已过")
                .contains("内部计划日已过")
                .contains("plan=missed");
        assertThat(open("registrar", "/desk?scope=all&plan=missed&size=200").html())
                .contains(reference.value());
        assertThat(open("registrar", "/desk/cases/" + reference).html()).contains("计划日已过");
        assertThat(open("registrar", "/desk?scope=all&lang=en&size=200").html())
                .contains("House plan")
                .contains("plan passed")
                .contains("Past the house plan");
        tasks.dueOn(task, due, null);
        assertThat(open("registrar", "/desk?scope=all&plan=missed&size=200").html())
                .doesNotContain(reference.value());
    }

    @Test
    void a_task_is_claimed_and_completed_and_a_second_try_is_told_so() throws Exception {
        Reference reference = taken();
        String task = tasks.of(reference).get(0).id();
        String at = "/desk/cases/" + reference + "/tasks/" + task;
        assertThat(send("registrar", "/desk/tasks/" + task + "/claim", Map.of())
                        .response()
                        .getRedirectedUrl())
                .isEqualTo("/desk/cases/" + reference);
        Shown empty = send("registrar", at + "/complete", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html()).contains("<title>错误：").contains("href=\"#RegisterRequest-need\"");
        assertThat(send("registrar", at + "/complete", Map.of("need", "HANDLING"))
                        .response()
                        .getRedirectedUrl())
                .isEqualTo("/desk/cases/" + reference);
        Shown again = send("registrar", at + "/complete", Map.of("need", "HANDLING"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html()).contains("role=\"alert\"").contains("本机关规程");
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void every_kind_of_task_has_its_form(TaskKind kind) throws Exception {
        Reference reference = taken();
        String task = tasks.open(kind, reference);
        tasks.assign(task, "registrar");
        Shown page = open("registrar", "/desk/cases/" + reference);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("/tasks/" + task + "/complete");
    }

    @Test
    void an_act_refused_by_law_cites_the_article_and_keeps_the_input() throws Exception {
        String at = "/desk/cases/" + taken();
        Shown shown = send("office-head", at + "/acts/REPLY_EXTENDED", Map.of("workingDays", "25", "reason", "案情复杂"));
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.html()).contains("第三十三条第二款").contains("value=\"25\"").contains("案情复杂");
        Shown typed = send("office-head", at + "/acts/REPLY_EXTENDED", Map.of("workingDays", "many"));
        assertThat(typed.status()).isEqualTo(422);
        assertThat(typed.html()).contains("value=\"many\"");
        assertThat(send("office-head", at + "/acts/NONSENSE", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void bulk_claim_tells_the_result_of_each_row() throws Exception {
        String task = tasks.of(taken()).get(0).id();
        assertThat(send("registrar", "/desk/tasks/bulk", Map.of("task", task)).html())
                .contains("已认领");
        assertThat(send("registrar", "/desk/tasks/bulk", Map.of("task", "nothing"))
                        .html())
                .contains("<td");
    }

    @Test
    void an_oral_request_needs_its_record() throws Exception {
        Map<String, String> fields = new HashMap<>(LETTER);
        fields.put("channel", "ORAL");
        fields.put("oral.takenDownBy", "员");
        Shown half = send("registrar", "/desk/intake", fields);
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.html()).contains("href=\"#Intake-oral-place\"").contains("某某公司");
        fields.putAll(Map.of("oral.place", "大厅", "oral.time", "9:00", "oral.mark", "指印"));
        assertThat(send("registrar", "/desk/intake", fields).status()).isEqualTo(409);
        fields.put("oral.readBack", "true");
        assertThat(send("registrar", "/desk/intake", fields).status()).isEqualTo(200);
        assertThat(open("handler", "/desk/intake").status()).isEqualTo(403);
    }

    @Test
    void a_year_is_published_and_a_bad_line_is_pointed_out() throws Exception {
        Map<String, String> year = Map.of("year", "2027", "source", "国办发明电〔2026〕9号", "days", "2027-01-01,off,元旦");
        Map<String, String> bad = new HashMap<>(year);
        bad.put("days", "2027-01-01,off,元旦\nnonsense");
        assertThat(send("administrator", "/desk/calendar", bad).html()).contains("第 2 行");
        assertThat(send("administrator", "/desk/calendar", year).html()).contains("第 1 版");
    }

    @Test
    void a_person_is_added_and_a_refusal_is_explained() throws Exception {
        Map<String, String> person =
                Map.of("id", "lisi", "name", "李四", "roles", "HANDLER", "division", "GK", "active", "true");
        assertThat(send("security-administrator", "/desk/people/person", person).status())
                .isEqualTo(302);
        Map<String, String> bad = new HashMap<>(person);
        bad.put("id", "Bad Name");
        bad.put("password", "secret-secret-1");
        Shown shown = send("security-administrator", "/desk/people/person", bad);
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.html()).contains("value=\"Bad Name\"").doesNotContain("secret-secret-1");
    }
}
