package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.handling.DashboardFigures.Answered;
import disclosure.handling.DashboardFigures.DivisionYear;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings;
import disclosure.handling.InMemoryOversight;
import disclosure.page.PageTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures, lists and registers for those who look over the house; on Tuesday 2026-02-10. */
class OversightPagesTest extends PageTest {

    @Autowired
    private InMemoryOversight oversight;

    private static final String[] PAGES = {
        "", "/figures", "/monthly", "/findings", "/training", "/self-assessment/2026", "/appraisal/2025"
    };

    @Test
    void every_page_opens_for_those_who_look_over_the_house_in_both_languages_and_for_nobody_else() throws Exception {
        for (String page : PAGES) {
            String address = "/desk/oversight" + page;
            for (String caller : new String[] {"supervisor", "office-head", "leader"})
                assertThat(open(caller, address).status()).as(caller + address).isEqualTo(200);
            assertThat(open("supervisor", address + "?lang=en").html()).doesNotContain("??");
            for (String caller : new String[] {"handler", "registrar", "administrator"})
                assertThat(open(caller, address).status()).as(caller + address).isEqualTo(404);
        }
        assertThat(open("supervisor", "/desk/oversight/appraisal/1999").status())
                .isEqualTo(404);
        assertThat(open("supervisor", "/desk/board").html()).contains("/desk/oversight", "监督考核");
    }

    @Test
    void a_rate_of_nothing_is_a_dash_and_the_file_leaves_it_empty() throws Exception { // R-SUP-04
        String html = open("leader", "/desk/oversight/figures?from=2026-01-01&to=2026-01-31&channel=ONLINE")
                .html();
        assertThat(html)
                .containsPattern("按期答复率</th><td class=\"right num\">–</td>")
                .contains("予以公开");
        assertThat(open("leader", "/desk/oversight/figures?from=2026-02-01&to=2026-01-31")
                        .status())
                .isEqualTo(422);
        String file = open("leader", "/desk/oversight/figures/file").html();
        assertThat(file).startsWith("\uFEFFfigure,value\r\n").contains("ON_TIME_RATE,\r\n", "RECEIVED,0\r\n");
    }

    @Test
    void a_reply_whose_due_day_nobody_knows_is_told_as_such() throws Exception { // R-SUP-01
        oversight.divisions.add(new DivisionYear("GK", 12, 11, 10, 8, 2, 100, 10));
        oversight.answered.add(new Answered(10, 11, 10, 8, 0, 0));
        String appraisal = open("leader", "/desk/oversight/appraisal/2025").html();
        String figures = open("leader", "/desk/oversight/figures").html();
        oversight.divisions.clear();
        oversight.answered.clear();
        assertThat(appraisal)
                .containsSubsequence("答复", ">11<", "有期限记载", ">10<", "按期", ">8<", "超期", ">2<", "无期限记载", ">1<");
        assertThat(figures)
                .containsSubsequence(">答复<", ">11<", "有期限记载", ">10<", "按期答复", ">8<", "逾期答复", ">2<", "无期限记载", ">1<");
    }

    @Test
    void the_supervisor_records_a_finding_and_settles_it() throws Exception { // R-SUP-03
        Map<String, String> leak =
                Map.of("kind", "LEAK", "foundOn", "2026-02-09", "what", "=泄露<b>", "person", "handler");
        assertThat(send("leader", "/desk/oversight/findings", leak).status()).isNotEqualTo(302);
        assertThat(send("supervisor", "/desk/oversight/findings", Map.of("kind", "LEAK"))
                        .status())
                .isEqualTo(422);
        assertThat(send("supervisor", "/desk/oversight/findings", leak).status())
                .isEqualTo(302);

        Shown page = open("supervisor", "/desk/oversight/findings");
        assertThat(page.html()).contains("=泄露&lt;b&gt;", "《中华人民共和国政府信息公开条例》第十七条", "员handler");
        assertThat(open("leader", "/desk/oversight/findings/file").html()).contains("'=泄露<b>");
        String id = page.found("name=\"finding\" value=\"([^\"]+)").replaceAll(".*value=\"", "");
        assertThat(send(
                                "supervisor",
                                "/desk/oversight/findings/settlement",
                                Map.of("finding", id, "state", "PUT_RIGHT", "how", "已整改到位"))
                        .status())
                .isEqualTo(302);
        assertThat(open("leader", "/desk/oversight/monthly?month=2026-02").html())
                .contains("已整改到位");
    }

    @Test
    void what_a_case_shows_fills_the_form_and_the_supervisor_completes_it() throws Exception {
        Map<String, String> letter = Map.of(
                "channel", "IN_PERSON",
                "arrivedOn", "2026-02-09",
                "applicant.type", "ENTERPRISE",
                "applicant.name", "某某公司",
                "applicant.address", "某路1号",
                "description", "申请公开某项规定",
                "deliveryMethod", "PAPER");
        Reference reference = Reference.read(
                        send("registrar", "/desk/intake", letter).found("[A-Z]+-\\d{4}-\\d{5}-\\w"))
                .orElseThrow();
        oversight.proposed.add(new Findings.Proposed(
                FindingKind.OVERDUE_REPLY, reference, "handler", "GK", LocalDate.parse("2026-02-09")));
        String list = "/desk/oversight/findings";
        assertThat(open("leader", list).html()).contains("待认定").doesNotContain("#new-finding");
        assertThat(open("supervisor", list).html()).contains("kind=OVERDUE_REPLY&amp;reference=" + reference);
        assertThat(open("supervisor", list + "?kind=OVERDUE_REPLY&reference=" + reference)
                        .html())
                .contains("value=\"" + reference + "\"", "value=\"OVERDUE_REPLY\" selected", "value=\"2026-02-10\"");
        oversight.proposed.clear();
    }

    @Test
    void training_and_scores_are_entered_by_the_head_of_the_office() throws Exception { // Art. 48, R-SUP-05
        Map<String, String> course = Map.of("heldOn", "2026-02-03", "topic", "条例培训", "people", "30");
        assertThat(send("supervisor", "/desk/oversight/training", course).status())
                .isNotEqualTo(302);
        assertThat(send("office-head", "/desk/oversight/training", course).status())
                .isEqualTo(302);
        assertThat(open("leader", "/desk/oversight/training").html()).contains("条例培训", "30");

        Map<String, String> score = Map.of("indicator", "O1", "score", "4.5", "evidence", "https://example.invalid/a");
        String sheet = "/desk/oversight/self-assessment/2026";
        assertThat(send("office-head", sheet, Map.of("indicator", "O1", "score", "5.1"))
                        .status())
                .isEqualTo(409);
        assertThat(send("office-head", sheet, score).status()).isEqualTo(302);
        assertThat(open("leader", sheet).html()).contains("4.5 / 15", "4.5 / 100", "https://example.invalid/a");
        assertThat(open("leader", sheet + "/file").html()).contains("TOTAL,,100,,4.5");
    }

    @Test
    void a_person_sets_the_digest_and_the_security_administrator_the_address() throws Exception {
        Map<String, String> address = Map.of("person", "handler", "email", "h@bureau.example");
        assertThat(send("handler", "/desk/people/email", address).status()).isNotEqualTo(302);
        assertThat(send("security-administrator", "/desk/people/email", Map.of("person", "handler", "email", "a b"))
                        .status())
                .isEqualTo(409);
        assertThat(send("security-administrator", "/desk/people/email", address).status())
                .isEqualTo(302);
        assertThat(open("handler", "/desk/digest").html())
                .contains("h@bureau.example", "value=\"20:00\"")
                .contains("value=\"CHINESE\" checked=\"checked\"");
        assertThat(send(
                                "handler",
                                "/desk/digest",
                                Map.of(
                                        "quietFrom",
                                        "18:30",
                                        "quietTo",
                                        "09:00",
                                        "levels",
                                        "OVERDUE",
                                        "language",
                                        "ENGLISH"))
                        .status())
                .isEqualTo(302);
        assertThat(open("handler", "/desk/digest").html())
                .contains("value=\"18:30\"", "value=\"09:00\"", "h@bureau.example")
                .contains("value=\"ENGLISH\" checked=\"checked\"");
    }
}
