package disclosure.desk;

import static disclosure.handling.ReportedCase.received;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;
import disclosure.casefile.FeeAct;
import disclosure.casefile.Reference;
import disclosure.handling.CaseFiles;
import disclosure.handling.InMemoryRecentSignIn;
import disclosure.handling.InMemoryReportWork;
import disclosure.handling.ReportDuties;
import disclosure.outcome.Outcome;
import disclosure.page.PageTest;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the reports, on Tuesday 2026-02-10. */
class ReportPagesTest extends PageTest {

    private static final String OFFICE = "office-head";

    @Autowired
    private InMemoryReportWork work;

    @Autowired
    private ReportDuties duties;

    @Autowired
    private CaseFiles files;

    @Autowired
    private InMemoryRecentSignIn signIn;

    @AfterEach
    void asBefore() {
        work.clear();
        signIn.fresh();
    }

    private Reference taken() throws Exception {
        Map<String, String> letter = Map.of(
                "channel", "IN_PERSON",
                "arrivedOn", "2026-02-09",
                "applicant.type", "ENTERPRISE",
                "applicant.name", "某某公司",
                "applicant.address", "某路1号",
                "description", "申请公开某项规定",
                "deliveryMethod", "PAPER");
        return Reference.read(send("registrar", "/desk/intake", letter).found("[A-Z]+-\\d{4}-\\d{5}-\\w"))
                .orElseThrow();
    }

    @Test
    void they_are_for_those_who_look_over_the_house() throws Exception {
        for (String caller : new String[] {"supervisor", OFFICE, "leader"}) {
            assertThat(open(caller, "/desk/reports").html()).contains("统计报表", "打开年度报告", "打开月报");
            assertThat(open(caller, "/desk/reports/annual/2025").status()).isEqualTo(200);
            assertThat(open(caller, "/desk/reports/monthly/2026-01").status()).isEqualTo(200);
        }
        for (String caller : new String[] {"handler", "registrar", "administrator"})
            for (String page : new String[] {"", "/annual/2025", "/monthly/2026-01", "/annual/2025/file.docx"})
                assertThat(open(caller, "/desk/reports" + page).status())
                        .as(caller + page)
                        .isEqualTo(404);
    }

    @Test
    void the_table_has_the_layout_of_the_form_and_each_figure_leads_to_its_cases() throws Exception {
        Reference reference = taken();
        String html = open("leader", "/desk/reports/annual/2026").html().replaceAll("\\s+", " ");
        assertThat(html)
                .contains("rowspan=\"22\">三、本年度办理结果", "colspan=\"5\">法人或其他组织", "colspan=\"7\">申请人情况")
                .contains("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
                .contains("/desk/reports/annual/2026/cells/RECEIVED/enterprise")
                .contains("/desk/reports/annual/2026/cells/RECONSIDERATION/pending")
                .contains("✓ 相符")
                .contains("一、总体情况", "六、其他需要报告的事项", "实际收取信息处理费0元")
                .doesNotContain("公布本报告");
        assertThat(open("leader", "/desk/reports/annual/2026/cells/RECEIVED/enterprise")
                        .html())
                .contains("/desk/cases/" + reference);
        assertThat(open("leader", "/desk/reports/annual/2026/cells/RECEIVED/nobody")
                        .status())
                .isEqualTo(404);
        for (String year : new String[] {"2007", "2027", "x", "99999"})
            assertThat(open("leader", "/desk/reports/annual/" + year).status()).isEqualTo(404);
        assertThat(open("leader", "/desk/reports/annual/2012").html()).contains("其中：网上", "收费及减免");
    }

    @Test
    void both_files_are_downloads_with_a_chinese_name() throws Exception {
        Shown sheet = file(OFFICE, "/desk/reports/annual/2025/file.xlsx");
        assertThat(sheet.response().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''2025%E5%B9%B4");
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(sheet.response().getContentAsByteArray()))) {
            assertThat(book.getSheet("申请办理").getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("申请人情况");
        }
        Shown document = file(OFFICE, "/desk/reports/annual/2019/file.docx");
        assertThat(document.response().getContentType()).contains("wordprocessingml");
        try (XWPFDocument docx =
                new XWPFDocument(new ByteArrayInputStream(document.response().getContentAsByteArray()))) {
            assertThat(docx.getTables()).hasSize(3);
        }
    }

    @Test
    void table_two_is_entered_and_what_does_not_fit_is_told_beside_its_cell() throws Exception {
        String page = "/desk/reports/annual/2024";
        Shown wrong =
                send(OFFICE, page + "/disclosed", Map.of("f.licences.decisions", "1.5", "f.penalties.decisions", "7"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html())
                .contains(
                        "href=\"#figure-licences-decisions\"", "value=\"1.5\"", "value=\"7\"", "aria-invalid=\"true\"");
        assertThat(send(OFFICE, page + "/disclosed", Map.of("f.licences.decisions", "15", "f.rules.made", "1"))
                        .status())
                .isEqualTo(302);
        assertThat(open(OFFICE, page).html())
                .contains("<span>15</span>", "✗ 提示", "本机关无权制定规章")
                .contains("已核对上列提示事项");
        assertThat(send("leader", page + "/disclosed", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void the_text_is_written_put_back_and_never_over_somebody_elses() throws Exception {
        String page = "/desk/reports/annual/2023";
        assertThat(open(OFFICE, page).html()).contains("目前是由数字生成的文字");
        Map<String, String> mine = Map.of("version", "0", "text", "本年<b>平稳</b>。");
        assertThat(send(OFFICE, page + "/texts/general", mine).status()).isEqualTo(302);
        assertThat(open(OFFICE, page).html()).contains("本年&lt;b&gt;平稳&lt;/b&gt;。", "由 员office-head 于");
        Shown late = send(OFFICE, page + "/texts/general", Map.of("version", "0", "text", "我也写了"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("他人已经改写了这一部分", "我也写了");
        assertThat(send(OFFICE, page + "/texts/general", Map.of("version", "1", "do", "reset"))
                        .status())
                .isEqualTo(302);
        assertThat(open(OFFICE, page).html()).doesNotContain("平稳").contains("未收到政府信息公开申请");
        Shown blank = send(OFFICE, page + "/texts/general", Map.of("version", "2", "text", " "));
        assertThat(blank.status()).isEqualTo(409);
        assertThat(send("leader", page + "/texts/general", mine).status()).isEqualTo(409);
    }

    @Test
    void section_six_states_the_fees_or_is_not_kept() throws Exception { // R-ANN-04
        String page = "/desk/reports/annual/2023/texts/other";
        Shown silent = send(OFFICE, page, Map.of("version", "0", "text", "没有其他需要报告的事项。"));
        assertThat(silent.status()).isEqualTo(409);
        assertThat(silent.html()).contains("信息处理费 0 元");
        assertThat(send(OFFICE, page, Map.of("version", "0", "text", "本年收取信息处理费0元。"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void it_is_published_with_the_password_and_then_stays_as_it_was() throws Exception { // R-SUP-06
        String page = "/desk/reports/annual/2025";
        signIn.old();
        assertThat(open(OFFICE, page).html()).contains("PasswordAgain-password");
        assertThat(send(OFFICE, page + "/publication", Map.of()).status()).isEqualTo(422);
        assertThat(open(OFFICE, page).html()).contains("尚未公布");
        Map<String, String> password = new HashMap<>();
        password.put("password", InMemoryRecentSignIn.passwordOf(OFFICE));
        assertThat(send(OFFICE, page + "/publication", password).status()).isEqualTo(302);
        Shown version = open("leader", page + "/versions/1");
        assertThat(version.html()).contains("SHA-256 ", "今日统计与公布时一致", "员office-head");
        Shown file = file("leader", page + "/versions/1/file.docx");
        assertThat(disclosure.casefile.Sha256.of(file.response().getContentAsByteArray()))
                .isEqualTo(version.found("DOCX</a></dt>\\s*<dd class=\"num\">SHA-256 ([0-9a-f]{64})"));

        send(OFFICE, page + "/texts/general", Map.of("version", "0", "text", "更正后的文字"));
        assertThat(send(OFFICE, page + "/publication", Map.of()).status()).isEqualTo(302);
        String first = open("leader", page + "/versions/1").html();
        assertThat(first).contains("<ins lang=\"zh-CN\">", "由 员office-head 于", "文字 1 部分");
        assertThat(first.substring(first.indexOf("<section class=\"card\">", first.indexOf("id=\"moved\""))))
                .as("the text as published stays")
                .contains("未收到政府信息公开申请")
                .doesNotContain("更正后的文字");
        assertThat(open("leader", page + "/versions/2").html()).contains("更正后的文字");
        assertThat(open("leader", page + "/versions/3").status()).isEqualTo(404);
        assertThat(file("leader", page + "/versions/1/file.docx").response().getContentAsByteArray())
                .isEqualTo(file.response().getContentAsByteArray());
        assertThat(open("leader", "/desk/reports").html()).contains(page + "/versions/1", page + "/versions/2");
        assertThat(send("leader", page + "/publication", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void what_was_entered_otherwise_since_is_told_figure_by_figure() throws Exception {
        String page = "/desk/reports/annual/2021";
        send(OFFICE, page + "/disclosed", Map.of("f.licences.decisions", "15", "f.penalties.decisions", "4"));
        assertThat(send(OFFICE, page + "/publication", Map.of("confirmed", "true"))
                        .status())
                .isEqualTo(302);
        assertThat(open(OFFICE, page).html()).contains("今日统计与其一致");
        send(OFFICE, page + "/disclosed", Map.of("f.licences.decisions", "16", "f.penalties.decisions", "4"));

        assertThat(open(OFFICE, page).html()).contains("案件 0 件，数字 1 项，文字 0 部分");
        assertThat(open("leader", page + "/versions/1").html().replaceAll("\\s+", " "))
                .contains(
                        "行政许可：本年处理决定数量",
                        "<span class=\"num\">15</span>",
                        "<span class=\"num\">16</span>",
                        "员office-head，")
                .doesNotContain("行政处罚：本年处理决定数量");
    }

    @Test
    void what_the_years_before_2019_counted_besides_is_told_as_well() throws Exception { // R-ANN-16, R-ANN-17
        String page = "/desk/reports/annual/2010";
        assertThat(send(OFFICE, page + "/publication", Map.of()).status()).isEqualTo(302);
        received(900, "2010-03-05")
                .replied("2010-03-20", Outcome.G1)
                .then(new FeeAct.FeePaid(LocalDate.of(2010, 3, 8), 45, "票1"))
                .keptIn(files);

        assertThat(open(OFFICE, page).html()).contains("案件 1 件，数字 3 项");
        String version = open("leader", page + "/versions/1").html().replaceAll("\\s+", " ");
        assertThat(version)
                .contains("主动公开和当年统计口径的数字", "由案件自动统计，随案件变化")
                .containsSubsequence("收到申请数：当面", "对申请的答复数：同意公开", "实际收取费用（元）", ">0<", ">45<");
        assertThat(open("leader", page + "/versions/1?lang=en").html()).contains("Counted from the cases");
    }

    @Test
    void a_year_that_is_not_over_is_not_published_nor_one_with_notes_nobody_confirmed() throws Exception {
        assertThat(send(OFFICE, "/desk/reports/annual/2026/publication", Map.of())
                        .html())
                .contains("报告期 2026 尚未结束");
        send(OFFICE, "/desk/reports/annual/2022/disclosed", Map.of("f.rules.made", "2"));
        Shown unconfirmed = send(OFFICE, "/desk/reports/annual/2022/publication", Map.of());
        assertThat(unconfirmed.status()).isEqualTo(409);
        assertThat(unconfirmed.html()).contains("有提示事项（R-ANN-07）尚未确认");
        assertThat(send(OFFICE, "/desk/reports/annual/2022/publication", Map.of("confirmed", "true"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void the_months_report_is_shown_sent_and_kept() throws Exception { // R-ANN-18
        taken();
        String page = "/desk/reports/monthly/2026-02";
        assertThat(open("supervisor", page).html())
                .contains("2026年2月依申请公开工作月报", "本月新收申请", "超期未答复", "（三）不予公开1.属于国家秘密", "2026年3月5日");
        assertThat(send(OFFICE, page + "/publication", Map.of()).html()).contains("报告期 2026-02 尚未结束");
        String january = "/desk/reports/monthly/2026-01";
        assertThat(send(OFFICE, january + "/publication", Map.of()).status()).isEqualTo(302);
        assertThat(open("leader", january + "/versions/1").html()).contains("SHA-256 ");
        assertThat(file("leader", january + "/versions/1/file.xlsx").status()).isEqualTo(200);
        assertThat(open("leader", "/desk/reports/monthly/2026-03").status()).isEqualTo(404);
        assertThat(open("leader", "/desk/reports/monthly/2026").status()).isEqualTo(404);
    }

    @Test
    void the_work_on_a_report_stands_on_desk_and_board_until_it_is_done() throws Exception {
        ReportPeriod january = ReportPeriod.read("2026-01").orElseThrow();
        work.plan(january);
        duties.opened(january, ReportStep.PREPARE_REPORT);
        for (String page : new String[] {"/desk", "/desk/board", "/desk/reports"})
            assertThat(open(OFFICE, page).html())
                    .as(page)
                    .contains("报表任务", "/desk/reports/monthly/2026-01", "编制报告", "2026年2月5日", "已逾期");
        assertThat(open("handler", "/desk").html()).doesNotContain("报表任务");
        assertThat(send(OFFICE, "/desk/reports/monthly/2026-01/prepared", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(open(OFFICE, "/desk").html()).contains("公布（报送）报告");
        send(OFFICE, "/desk/reports/monthly/2026-01/publication", Map.of());
        assertThat(open(OFFICE, "/desk").html()).doesNotContain("报表任务");
    }
}
