package disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.handling.CaseFiles;
import disclosure.handling.FilingRequest;
import disclosure.handling.InMemoryAttempts;
import disclosure.handling.Moment;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.DeliveryMethod;
import disclosure.page.PageTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PortalPagesTest extends PageTest {

    private static final Instant NOW = Instant.parse("2026-02-10T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    @Autowired
    private FilingRequest filing;

    @Autowired
    private CaseFiles files;

    @Autowired
    private InMemoryAttempts attempts;

    @BeforeEach
    void nobodyHasTried() {
        attempts.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/apply",
                "/apply/who",
                "/published",
                "/status",
                "/login",
                "/login?error",
                "/login?wait",
                "/login?logout"
            })
    void pages_speak_both_languages(String address) throws Exception {
        String english = address + (address.contains("?") ? "&" : "?") + "lang=en";
        assertThat(open("", address).html()).contains("lang=\"zh-CN\"").contains("依申请公开");
        Shown shown = open("", english);
        assertThat(shown.html()).contains("<html lang=\"en\"").contains("Disclosure on request");
        assertThat(shown.response().getCookie("lang").getValue()).isEqualTo("en");
    }

    @Test
    void the_status_is_told_however_reference_and_code_are_typed() throws Exception {
        Filed filed = filed();
        String wide = filed.reference()
                .value()
                .replace('-', '－')
                .replace("2026", "２０２６")
                .toLowerCase();
        String code = filed.code().replaceAll("(\\d{4})", "$1 ").replace('0', '０');
        Shown status = send("", "/status", Map.of("reference", " " + wide + "　", "queryCode", code));
        assertThat(status.status()).isEqualTo(200);
        assertThat(status.html())
                .contains("剩余 20 个工作日", "您暂时不需要做什么", "aria-current=\"step\"")
                .doesNotContain("张三")
                .doesNotContain("决算");
        Shown wrong = send(
                "", "/status", Map.of("reference", filed.reference().value(), "queryCode", "00000000000000000000"));
        assertThat(wrong.status()).isEqualTo(404);
        Shown unknown = send(
                "",
                "/status",
                Map.of("reference", Reference.of("RSJ", 2026, 99999).value(), "queryCode", "00000000000000000000"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.html()).contains("受理编号与查询码不符");
    }

    @Test
    void withdrawn_only_with_a_tick_and_a_second_click_is_safe() throws Exception {
        Filed filed = filed();
        Shown ask = send("", "/status/withdrawal", filed.keys());
        assertThat(ask.html()).contains("撤回以后办理终止").doesNotContain("role=\"alert\"");
        Shown unticked = send("", "/status/withdrawal", filed.keys("step", "send"));
        assertThat(unticked.status()).isEqualTo(422);
        assertThat(unticked.html()).contains("<title>错误：", "href=\"#Withdrawal-confirmed\"");
        Map<String, String> ticked = filed.keys("step", "send", "confirmed", "true");
        assertThat(send("", "/status/withdrawal", ticked).html()).contains("申请已经撤回");
        assertThat(send("", "/status/withdrawal", ticked).html()).contains("申请已经撤回");
        assertThat(send("", "/status", filed.keys()).html()).contains("办理已经终止").doesNotContain("/status/withdrawal");
    }

    @Test
    void nothing_is_supplemented_that_is_not_asked_for_and_no_stage_of_the_house_is_named() throws Exception {
        Filed filed = filed();
        Shown supplement = send("", "/status/correction", filed.keys("step", "send", "text", "补正"));
        assertThat(supplement.status()).isEqualTo(409);
        assertThat(supplement.html()).contains("没有等待您补正", "第三十条").doesNotContain("保密审查");
        Shown reasons = send("", "/status/reasons", filed.keys("step", "send", "reasons", "研究"));
        assertThat(reasons.status()).isEqualTo(409);
        assertThat(reasons.html()).contains("第三十五条");
    }

    @Test
    void a_correction_is_asked_for_and_handed_in_on_its_own_page() throws Exception {
        Filed filed = filed();
        recorded(filed, new Act.RequestRegistered(TODAY, Act.Need.CORRECTION, false));
        recorded(filed, new Act.CorrectionNoticeSent(TODAY, List.of("请写明文件的年份 <1>"), "已电话释明", 15));
        recorded(filed, new Act.CorrectionNoticeDelivered(TODAY, 15, "回执"));
        assertThat(send("", "/status", filed.keys()).html())
                .contains("请写明文件的年份 &lt;1&gt;", "2026年3月9日", "答复期限停止计算", "/status/correction", "第三十条")
                .doesNotContain("您暂时不需要做什么");
        assertThat(send("", "/status/correction", filed.keys()).html())
                .contains("视为放弃申请")
                .doesNotContain("role=\"alert\"");
        Shown empty = send("", "/status/correction", filed.keys("step", "send"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html()).contains("<title>错误：", "href=\"#Supplement-text\"");
        Map<String, String> words = filed.keys("step", "send", "text", "2025 年");
        assertThat(send("", "/status/correction", words).html()).contains("已经收到补正", "2026年3月16日");
        assertThat(send("", "/status/correction", words).html()).contains("已经收到补正");
        assertThat(send("", "/status", filed.keys()).html()).contains("您暂时不需要做什么");
    }

    @Test
    void reasons_are_stated_on_their_own_page() throws Exception {
        Filed filed = filed();
        recorded(filed, new Act.RequestRegistered(TODAY, Act.Need.HANDLING, false));
        recorded(filed, new Act.DivisionAssigned(TODAY, "GK"));
        recorded(filed, new Act.ReasonsAsked(TODAY, "30 件", 10));
        assertThat(send("", "/status", filed.keys()).html())
                .contains("/status/reasons", "第三十五条")
                .doesNotContain("您暂时不需要做什么");
        assertThat(send("", "/status/reasons", filed.keys()).html()).contains("申请理由");
        assertThat(send("", "/status/reasons", filed.keys("step", "send", "reasons", "学术研究"))
                        .html())
                .contains("已经收到理由");
    }

    private void recorded(Filed filed, Act act) {
        CaseFile file = files.find(filed.reference()).orElseThrow();
        RecordedAct added = new RecordedAct(file.acts().size() + 1, act, NOW, "registrar");
        files.append(
                filed.reference(),
                List.of(added),
                files.standings(List.of(filed.reference())).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correction", "reasons", "withdrawal"})
    void acts_open_with_the_right_code_alone(String act) throws Exception {
        Filed filed = filed();
        Map<String, String> wrong =
                new HashMap<>(filed.keys("step", "send", "text", "x", "reasons", "x", "confirmed", "true"));
        wrong.put("queryCode", "00000000000000000000");
        assertThat(send("", "/status/" + act, wrong).status()).isEqualTo(404);
        assertThat(send("", "/status/" + act, Map.of()).response().getRedirectedUrl())
                .isEqualTo("/status");
        assertThat(send("", "/status", filed.keys()).html()).contains("/status/withdrawal");
    }

    /** A request that is on file. */
    private record Filed(Reference reference, String code) {

        Map<String, String> keys(String... more) {
            Map<String, String> keys = new HashMap<>(Map.of("reference", reference.value(), "queryCode", code));
            for (int i = 0; i < more.length; i += 2) keys.put(more[i], more[i + 1]);
            return keys;
        }
    }

    private Filed filed() {
        Applicant applicant =
                new Applicant(ApplicantType.NATURAL_PERSON, "张三", null, null, "13800138000", null, null, null);
        FilingRequest.Request request =
                new FilingRequest.Request(applicant, "2025 年社会保险基金决算", DeliveryMethod.PAPER, null, false);
        FilingRequest.Receipt receipt =
                filing.online(request, List.of(), new Moment(NOW)).orElseThrow();
        return new Filed(
                receipt.standing().reference(), receipt.queryCode().grouped().replace("-", ""));
    }

    @Test
    void a_slip_of_the_pen_is_told_without_counting_it() throws Exception {
        Shown shown = send("", "/status", Map.of("reference", "RSJ-2026-00042-0", "queryCode", "12"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.html()).contains("受理编号有误").contains("20 位数字");
    }

    @Test
    void too_many_tries_have_to_wait() throws Exception {
        String reference = Reference.of("RSJ", 2026, 777).value();
        Shown shown = null;
        for (int i = 0; i < 40; i++)
            shown = send("", "/status", Map.of("reference", reference, "queryCode", "11111111111111111111"));
        assertThat(shown.status()).isEqualTo(429);
        assertThat(shown.response().getHeader("Retry-After")).matches("\\d+");
        assertThat(shown.html()).contains("分钟");
    }
}
