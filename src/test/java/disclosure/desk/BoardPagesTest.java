package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.page.PageTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The board of the house, and 督办 from there to the answer on the page of the case. */
class BoardPagesTest extends PageTest {

    private static final Map<String, String> URGING =
            Map.of("addressee", "REGISTRAR", "what", "请说明<b>登记</b>进度", "answerBy", "2026-02-12");

    private Reference taken() throws Exception {
        Map<String, String> letter = Map.of(
                "channel", "IN_PERSON",
                "arrivedOn", "2026-02-09",
                "applicant.type", "ENTERPRISE",
                "applicant.name", "某某公司",
                "applicant.address", "某路1号",
                "description", "申请公开某项规定",
                "deliveryMethod", "PAPER");
        Shown receipt = send("registrar", "/desk/intake", letter);
        return Reference.read(receipt.found("[A-Z]+-\\d{4}-\\d{5}-\\w")).orElseThrow();
    }

    @Test
    void every_figure_has_its_table_and_leads_to_its_cases() throws Exception {
        taken();
        Shown board = open("supervisor", "/desk/board");

        assertThat(board.status()).isEqualTo(200);
        assertThat(board.html())
                .contains("各处室临期与超期", "每人在手案件", "近 12 个月收到、答复与逾期答复", "各级审查用时")
                .contains("/desk/board/cases?of=LATE&amp;key=", "/desk/board/cases?of=RECEIVED&amp;month=2026-02")
                .contains("没有待答复的督办")
                .contains("/assets/desk-board.js");
        assertThat(board.html().split("<table ").length - 1)
                .as("a table behind each chart, with and without a script")
                .isGreaterThanOrEqualTo(3);
        assertThat(open("supervisor", "/desk/board/cases?of=OPEN").html()).contains("在办", "/desk/board/cases/RSJ-");
    }

    /** Neither in time nor late; the table of the trend tells how many, in both languages, and the chart leaves them out. */
    @Test
    void a_reply_whose_due_day_nobody_knows_is_told_beside_the_late_ones() throws Exception {
        String ledger = "reference,received_on,channel,applicant_type,applicant_name,description,division,outcome,"
                + "replied_on,closed_on,remedy,remedy_filed_on,remedy_result,remedy_decided_on\n"
                + "2025-申-071,2025-03-03,ONLINE,NATURAL_PERSON,王五,决算,旧处,NOT_HELD,2025-03-20,2025-03-20,,,,\n";
        upload("office-head", "/desk/ledger", "台账.csv", ledger.getBytes(StandardCharsets.UTF_8), Map.of());

        String figure = "<a class=\"num\" href=\"/desk/board/cases?of=%s&amp;month=2025-03\">%d</a>";
        assertThat(open("supervisor", "/desk/board").html())
                .contains(figure.formatted("ANSWERED", 1), figure.formatted("ANSWERED_LATE", 0))
                .contains(figure.formatted("DUE_DAY_UNKNOWN", 1))
                .contains("<th scope=\"col\" class=\"right\">无期限记载</th>", "无期限记载的答复既不算按期，也不算逾期");
        assertThat(open("supervisor", "/desk/board?lang=en").html())
                .contains("<th scope=\"col\" class=\"right\">Due day unknown</th>", "neither in time nor late");
        assertThat(open("supervisor", "/desk/board/cases?of=DUE_DAY_UNKNOWN&month=2025-03&lang=zh")
                        .html())
                .contains("无期限记载");
    }

    @Test
    void it_is_for_those_who_look_over_the_house_alone() throws Exception {
        for (String caller : new String[] {"supervisor", "office-head", "leader"})
            assertThat(open(caller, "/desk/board").status()).isEqualTo(200);
        Reference reference = taken();
        for (String caller : new String[] {"handler", "registrar", "administrator"}) {
            assertThat(open(caller, "/desk/board").status()).isEqualTo(404);
            assertThat(open(caller, "/desk/board/cases").status()).isEqualTo(404);
            assertThat(open(caller, "/desk/board/cases/" + reference).status()).isEqualTo(404);
        }
    }

    @Test
    void supervision_goes_from_the_board_to_the_case_and_its_answer_back() throws Exception { // R-SUP-02
        Reference reference = taken();
        assertThat(open("registrar", "/desk/cases/" + reference).html())
                .doesNotContain("id=\"act-SUPERVISION_ANSWERED\"");
        Shown sent = send("supervisor", "/desk/board/cases/" + reference, URGING);
        assertThat(sent.status()).as(sent.html()).isEqualTo(302);

        assertThat(open("leader", "/desk/board").html())
                .contains("/desk/board/cases/" + reference, "请说明&lt;b&gt;登记&lt;/b&gt;进度", "2026年2月12日");
        Shown page = open("registrar", "/desk/cases/" + reference);
        assertThat(page.html()).contains("发出督办", "id=\"act-SUPERVISION_ANSWERED\"", "<option value=\"d1\">d1　");
        Map<String, String> answer = Map.of("supervision", "d1", "answer", "今日登记");
        assertThat(send("registrar", "/desk/cases/" + reference + "/acts/SUPERVISION_ANSWERED", answer)
                        .status())
                .isEqualTo(302);
        assertThat(open("leader", "/desk/board").html()).doesNotContain("/desk/board/cases/" + reference + "\"");
        assertThat(open("supervisor", "/desk/board/cases/" + reference).html()).contains("今日登记");
    }

    @Test
    void what_is_wrong_is_said_at_the_top_and_beside_its_field() throws Exception {
        Reference reference = taken();
        Map<String, String> blank = new HashMap<>(URGING);
        blank.put("what", " ");
        Shown half = send("supervisor", "/desk/board/cases/" + reference, blank);
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.html()).contains("href=\"#Urging-what\"", "value=\"2026-02-12\"");
        Map<String, String> late = new HashMap<>(URGING);
        late.put("answerBy", "2026-02-09");
        Shown refused = send("supervisor", "/desk/board/cases/" + reference, late);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("答复时限 2026年2月9日 已经过去");
        assertThat(send("archivist", "/desk/board/cases/" + reference, URGING).status())
                .isIn(404, 409);
        assertThat(open("supervisor", "/desk/board/cases/" + reference).html()).doesNotContain("已发督办");
    }
}
