package disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.page.PageTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPagesTest extends PageTest {

    private static final Map<String, String> REQUEST = Map.of(
            "applicant.type", "NATURAL_PERSON",
            "applicant.name", "张三",
            "applicant.phone", "13800138000",
            "description", "2025 年社会保险基金决算 <script>alert(1)</script>",
            "deliveryMethod", "PAPER");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apply", "/status", "/login", "/login?error", "/login?wait", "/login?logout"})
    void pages_speak_both_languages(String address) throws Exception {
        String english = address + (address.contains("?") ? "&" : "?") + "lang=en";
        assertThat(open("", address).html()).contains("lang=\"zh-CN\"").contains("依申请公开");
        Shown shown = open("", english);
        assertThat(shown.html()).contains("<html lang=\"en\"").contains("Disclosure on request");
        assertThat(shown.response().getCookie("lang").getValue()).isEqualTo("en");
    }

    @Test
    void an_incomplete_form_says_all_at_once_and_keeps_what_was_typed() throws Exception {
        Shown shown = send(
                "", "/apply", Map.of("step", "check", "applicant.name", "<b>李四</b>", "applicant.email", "nowhere"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.html())
                .contains("<title>错误：")
                .contains("href=\"#Application-applicant-type\"")
                .contains("href=\"#Application-description\"")
                .contains("value=\"&lt;b&gt;李四&lt;/b&gt;\"")
                .contains("value=\"nowhere\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u2066b"})
    void invisible_characters_are_pointed_out(String trick) throws Exception {
        Map<String, String> fields = new HashMap<>(REQUEST);
        fields.put("description", trick);
        Shown shown = send("", "/apply", fields);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.html()).contains("控制字符");
    }

    @Test
    void what_is_missing_is_pointed_out_but_does_not_hold_up() throws Exception {
        Map<String, String> fields = new HashMap<>(REQUEST);
        fields.put("step", "check");
        Shown check = send("", "/apply", fields);
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.html()).contains("身份证明").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        fields.put("step", "edit");
        assertThat(send("", "/apply", fields).html()).contains("value=\"张三\"");
    }

    @Test
    void a_form_sent_twice_is_one_case_with_one_receipt() throws Exception {
        Map<String, String> fields = new HashMap<>(REQUEST);
        fields.put("token", "0123456789abcdef0123456789abcdef");
        Shown first = send("", "/apply", fields);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.html())
                .contains("<svg class=\"qr\"")
                .contains("20 个工作日")
                .contains("2026年3月16日");
        String reference = first.found("[A-Z]+-\\d{4}-\\d{5}-\\w");
        String code = first.found("(?:\\d{4}-){4}\\d{4}");
        Shown second = send("", "/apply", fields);
        assertThat(second.html()).contains("没有重复登记").contains(reference).contains(code);
        assertThat(tasks.of(disclosure.casefile.Reference.read(reference).orElseThrow()))
                .hasSize(1);

        Shown status = send("", "/status", Map.of("reference", " " + reference.toLowerCase() + " ", "queryCode", code));
        assertThat(status.status()).isEqualTo(200);
        assertThat(status.html()).contains("剩余 20 个工作日").doesNotContain("张三").doesNotContain("决算");
        Shown wrong = send("", "/status", Map.of("reference", reference, "queryCode", "00000000000000000000"));
        assertThat(wrong.status()).isEqualTo(404);
        Shown unknown = send(
                "",
                "/status",
                Map.of(
                        "reference",
                        disclosure.casefile.Reference.of("RSJ", 2026, 99999).value(),
                        "queryCode",
                        "00000000000000000000"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.html()).contains("受理编号与查询码不符");
    }

    @Test
    void a_slip_of_the_pen_is_told_without_counting_it() throws Exception {
        Shown shown = send("", "/status", Map.of("reference", "RSJ-2026-00042-0", "queryCode", "12"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.html()).contains("受理编号有误").contains("20 位数字");
    }

    @Test
    void too_many_tries_have_to_wait() throws Exception {
        String reference = disclosure.casefile.Reference.of("RSJ", 2026, 777).value();
        Shown shown = null;
        for (int i = 0; i < 40; i++)
            shown = send("", "/status", Map.of("reference", reference, "queryCode", "11111111111111111111"));
        assertThat(shown.status()).isEqualTo(429);
        assertThat(shown.response().getHeader("Retry-After")).matches("\\d+");
        assertThat(shown.html()).contains("分钟");
    }
}
