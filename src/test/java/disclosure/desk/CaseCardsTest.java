package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.page.PageTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a case shows beside its forms; today is Tuesday 2026-02-10, the request came in on Monday. */
class CaseCardsTest extends PageTest {

    private static final Map<String, String> REQUEST = Map.of(
            "channel", "IN_PERSON",
            "arrivedOn", "2026-02-09",
            "applicant.type", "ENTERPRISE",
            "applicant.name", "某某公司",
            "applicant.address", "某路1号",
            "description", "请公开2025年培训补贴名单",
            "deliveryMethod", "PAPER");

    private Reference taken() throws Exception {
        return Reference.read(send("registrar", "/desk/intake", REQUEST).found("[A-Z]+-\\d{4}-\\d{5}-\\w"))
                .orElseThrow();
    }

    private String page(Reference reference, String query) throws Exception {
        Shown page = open("registrar", "/desk/cases/" + reference + query);
        assertThat(page.status()).as(page.html()).isEqualTo(200);
        return page.html();
    }

    private static String day(String html, String day) {
        var found = Pattern.compile("(?s)<li class=\"([^\"]*)\" data-day=\"" + day + "\">(.*?)</li>")
                .matcher(html);
        assertThat(found.find()).as(day).isTrue();
        return found.group(1) + "|" + found.group(2).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void each_day_of_the_strip_is_told_by_a_word_and_a_shape_and_unfolds_to_its_article() throws Exception {
        String html = page(taken(), "");

        assertThat(day(html, "2026-02-10"))
                .startsWith("day day-counted day-today|")
                .contains("第 1 个工作日", "今天");
        assertThat(day(html, "2026-02-14"))
                .as("worked for the holiday")
                .startsWith("day day-counted|")
                .contains("调休");
        assertThat(day(html, "2026-02-17")).startsWith("day day-off|").contains("休", "春节", "放假");
        assertThat(day(html, "2026-03-13"))
                .startsWith("day day-counted day-due|")
                .contains("第 20 个工作日", "到期日");
        assertThat(html).doesNotContain("data-day=\"2026-03-14\"").doesNotContain("data-day=\"2026-02-09\"");
        assertThat(html).containsPattern("(?s)<tr id=\"day-2026-02-10\">[^\n]*第三十三条");
    }

    @Test
    void a_notice_is_tried_out_and_nothing_is_recorded() throws Exception {
        Reference reference = taken();
        String html = page(reference, "?whatIf=NOTICE&on=2026-03-02&days=15");

        assertThat(html)
                .contains("<details id=\"what-if\" class=\"no-print\" open=\"open\">")
                .contains("2026年3月13日") // as it is
                .contains("申请人补正")
                .contains("2026年3月30日") // twenty working days after 2 March
                .contains("推迟 11 个工作日")
                .contains("视为放弃")
                .contains("第三十条");
        assertThat(page(reference, "")).doesNotContain("推迟");
        assertThat(page(reference, "?lang=en&whatIf=NOTICE&on=2026-03-02")).contains("11 working days later");
    }

    @Test
    void an_extension_and_a_consultation_are_tried_out_and_an_unlawful_one_is_refused() throws Exception {
        Reference reference = taken();

        assertThat(page(reference, "?whatIf=EXTENSION&days=20"))
                .contains("推迟 20 个工作日")
                .contains("第三十三条");
        assertThat(page(reference, "?whatIf=EXTENSION&days=21"))
                .contains("现在不能这样办理")
                .doesNotContain("推迟");
        assertThat(page(reference, "?whatIf=CONSULTATION&kind=THIRD_PARTY&on=2026-02-27"))
                .contains("按期收到意见")
                .contains("逾期未答复")
                .contains("不计算在答复期限内");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?whatIf=nonsense", "?whatIf=NOTICE&on=yesterday&days=x", "?act=nothing", "?whatIf=&act="})
    void what_an_address_says_that_nobody_can_read_is_as_if_not_said(String query) throws Exception {
        page(taken(), query);
    }

    @Test
    void acts_are_shown_of_one_kind_alone() throws Exception {
        Reference reference = taken();
        String all = page(reference, "");
        assertThat(all).contains("<option value=\"REQUEST_RECEIVED\">");

        String none = page(reference, "?act=" + ActKind.REPLY_SIGNED);
        assertThat(none).doesNotContain("<time datetime=");
        assertThat(page(reference, "?act=" + ActKind.REQUEST_RECEIVED)).contains("<time datetime=\"2026-02-09\">");
    }

    @Test
    void its_place_is_a_table_and_a_diagram_in_the_readers_words() throws Exception {
        Reference reference = taken();
        String html = page(reference, "");

        assertThat(html)
                .contains("data-done=\"StartEvent_RequestReceived Task_RegisterRequest\"")
                .contains("data-active=\"Task_HandleRequest\"")
                .contains("✓ 已完成")
                .contains("▶ 正在办理")
                .contains("员registrar")
                .contains("desk-case.js");
        assertThat(html).containsPattern("class=\"right num\"[^>]*>2</td>"); // Monday to Wednesday
        assertThat(html).containsPattern("class=\"right num\"[^>]*>4</td>"); // Wednesday to Tuesday, still open

        Shown diagram = file("registrar", "/desk/cases/" + reference + "/diagrams/7");
        assertThat(diagram.html()).contains("name=\"登记", "name=\"收到申请\"", "name=\"unknown\"");
        assertThat(open("registrar", "/desk/cases/" + reference + "/diagrams/8").status())
                .isEqualTo(404);
        assertThat(open("handler", "/desk/cases/" + reference + "/diagrams/7").status())
                .as("not of the division")
                .isEqualTo(404);
    }

    @Test
    void every_name_in_a_diagram_has_its_words() throws IOException {
        Properties words = new Properties();
        for (String bundle : List.of("labels", "screens"))
            try (var in = new InputStreamReader(
                    CaseCardsTest.class.getResourceAsStream("/messages/" + bundle + ".properties"),
                    StandardCharsets.UTF_8)) {
                words.load(in);
            }
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".bpmn")).toList()) {
                String process = file.getFileName().toString().replace(".bpmn", "");
                if (!words.containsKey("diagram.process." + process)) missing.add(process);
                Pattern.compile("<bpmn:(?!process|message|error|signal)\\w+[^>]*?\\bname=\"([^\"]*)\"", Pattern.DOTALL)
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1).replaceAll("&#1[03];|\\s+", " "))
                        .filter(name -> !words.containsKey("diagram." + DiagramWords.key(name)))
                        .filter(name -> !words.containsKey("task."
                                + name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]+", "_")))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void what_cannot_be_done_now_says_why_and_what_the_role_never_does_is_not_there() throws Exception {
        String html = page(taken(), "");

        assertThat(html).containsPattern("(?s)现在不能办理的事项.*?收到补正.*?不能");
        String closed = html.substring(
                html.indexOf("class=\"closed-acts\""),
                html.indexOf("</details>", html.indexOf("class=\"closed-acts\"")));
        assertThat(closed).contains("收到补正").contains("本机关规程").doesNotContain("暂停提供");
    }

    @Test
    void remedies_are_a_table_with_the_day_of_the_defence_and_links_to_what_comes_next() throws Exception {
        Reference reference = taken();
        String at = "/desk/cases/" + reference + "/acts/";
        assertThat(page(reference, "")).doesNotContain("id=\"remedies\"");
        send("registrar", at + ActKind.REQUEST_WITHDRAWN, Map.of("record", "申请人来电撤回"));
        Shown filed = send(
                "registrar",
                at + ActKind.REMEDY_FILED,
                Map.of("kind", "COMPLAINT", "authority", "示例省人力资源和社会保障厅", "answerDueOn", "2026-02-24"));
        assertThat(filed.status()).as(filed.html()).isEqualTo(302);

        String html = page(reference, "");
        assertThat(html)
                .contains("id=\"remedies\"")
                .contains("示例省人力资源和社会保障厅")
                .contains("2026年2月24日")
                .contains("尚未审结")
                .contains("href=\"#act-REMEDY_ACCEPTED\"")
                .contains("href=\"#act-ANSWER_DUE_SET\"")
                .doesNotContain("href=\"#act-REMEDY_COPY_RECEIVED\"");
        Arrays.stream(new String[] {"act-REMEDY_ACCEPTED", "act-ANSWER_DUE_SET"})
                .forEach(id -> assertThat(html).contains("id=\"" + id + "\""));
    }

    @Test
    void only_a_letter_of_the_house_is_shown_in_the_browsers_window() throws Exception {
        Reference reference = taken();
        assertThat(open("registrar", "/desk/cases/" + reference + "/attachments/nothing/preview")
                        .status())
                .isEqualTo(404);
    }
}
