package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.BureauPoint;
import disclosure.page.PageTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bureau's choices where the law leaves them open, on 2026-02-10: what holds, deciding for a day to come, and what may not be. */
class SettingsPagesTest extends PageTest {

    @Test
    void every_setting_stands_with_what_holds_its_default_and_its_source() throws Exception {
        Shown page = open("administrator", "/desk/settings");
        assertThat(page.html())
                .contains("P-02", "15 个工作日", "来自配置", "href=\"/desk/settings/correction-window\"", "P-24", "第三方不答复")
                .doesNotContain("desk.setting.");
        assertThat(open("administrator", "/desk/settings?lang=en").html())
                .contains("15 working days", "from the configuration")
                .doesNotContain("desk.setting");
        assertThat(open("office-head", "/desk/settings").status()).isEqualTo(404);
        for (BureauPoint point : BureauPoint.values())
            for (String language : new String[] {"zh", "en"})
                assertThat(open("administrator", "/desk/settings/" + point.key() + "?lang=" + language)
                                .html())
                        .contains(point.number(), "disclosure." + point.property(), "name=\"validFrom\"")
                        .doesNotContain("desk.setting", "label.", "form.ChoiceEntry");
        assertThat(open("administrator", "/desk/settings/P-02").status()).isEqualTo(404);
    }

    @Test
    void a_decision_is_shown_for_what_it_means_before_it_is_made() throws Exception {
        Map<String, String> choice = Map.of("value", "12", "validFrom", "2026-03-01", "reason", "人社发〔2026〕7号");
        Shown meaning = send("administrator", "/desk/settings/reasons-window", choice);
        assertThat(meaning.status()).isEqualTo(200);
        assertThat(meaning.html())
                .contains("自2026年3月1日起收到的申请，适用“12 个工作日”", "在办的", "10 个工作日", "name=\"confirmed\" value=\"true\"");
        assertThat(open("administrator", "/desk/settings/reasons-window").html())
                .as("nothing is decided by looking")
                .contains("还没有作出过决定");
        Map<String, String> confirmed = new HashMap<>(choice);
        confirmed.put("confirmed", "true");
        assertThat(send("administrator", "/desk/settings/reasons-window", confirmed)
                        .status())
                .isEqualTo(302);
        assertThat(send("administrator", "/desk/settings/reasons-window", confirmed)
                        .status())
                .as("sent twice")
                .isEqualTo(302);
        assertThat(open("administrator", "/desk/settings/reasons-window").html())
                .contains("2026年3月1日起：12 个工作日", "员administrator", "人社发〔2026〕7号", "撤回尚未适用的决定");
        assertThat(open("administrator", "/desk/settings").html()).contains("2026年3月1日起：12 个工作日", "人社发〔2026〕7号");
        Map<String, String> other = Map.of("value", "15", "validFrom", "2026-03-01", "reason", "人社发〔2026〕8号");
        Shown second = send("administrator", "/desk/settings/reasons-window", other);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("2026年3月1日 起适用的决定已经作出");

        Map<String, String> back = Map.of("validFrom", "2026-03-01", "reason", "文号有误");
        assertThat(send("administrator", "/desk/settings/reasons-window/take-back", back)
                        .status())
                .isEqualTo(302);
        assertThat(open("administrator", "/desk/settings/reasons-window").html())
                .contains("文号有误", "12 个工作日")
                .doesNotContain("2026年3月1日起：12 个工作日");
    }

    @Test
    void what_may_not_be_decided_is_told_at_the_field_and_at_the_top() throws Exception {
        Map<String, String> tooEarly = Map.of("value", "3", "validFrom", "2026-02-10", "reason", "文号");
        Shown early = send("administrator", "/desk/settings/stand-still", tooEarly);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.html())
                .contains(
                        "href=\"#ChoiceEntry-validFrom\"",
                        "id=\"ChoiceEntry-validFrom-fault\"",
                        "不得早于 2026年2月11日",
                        "依据");
        Shown tooShort = send(
                "administrator",
                "/desk/settings/correction-window",
                Map.of("value", "4", "validFrom", "2026-03-01", "reason", "文号"));
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.html()).contains("id=\"ChoiceEntry-value-fault\"", "5–60", "第三十条", "value=\"4\"");
        Shown empty = send("administrator", "/desk/settings/referral", Map.of("validFrom", "", "reason", ""));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html())
                .contains(
                        "href=\"#ChoiceEntry-value\"",
                        "href=\"#ChoiceEntry-validFrom\"",
                        "href=\"#ChoiceEntry-reason\"")
                .doesNotContain("desk.settings.fault");
        Shown somebody = send(
                "administrator",
                "/desk/settings/stand-still?lang=en",
                Map.of("value", "3", "validFrom", "2026-03-01", "reason", "13800138000"));
        assertThat(somebody.html()).contains("id=\"ChoiceEntry-reason-fault\"").doesNotContain("desk.settings.fault");
        Shown noBack = send(
                "administrator",
                "/desk/settings/stand-still/take-back",
                Map.of("validFrom", "2026-03-01", "reason", "文号有误"));
        assertThat(noBack.status()).isEqualTo(409);
        assertThat(send("office-head", "/desk/settings/stand-still", tooEarly).status())
                .isEqualTo(404);
    }

    /** In the words of every form; the place in the law is told of what was typed and may not be. */
    @Test
    void what_is_left_empty_is_asked_for_and_marked_as_needed() throws Exception {
        Shown empty = send("administrator", "/desk/settings/correction-window", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html())
                .contains("请填写：改为", "请选择或填写：", "请填写：原因或者文号", "aria-required=\"true\"")
                .doesNotContain("class=\"basis\"", "5–60", "（选填）");
        Shown confirmed =
                send("administrator", "/desk/settings/referral", Map.of("confirmed", "true", "value", "PAUSES"));
        assertThat(confirmed.status()).isEqualTo(422);
        assertThat(confirmed.html())
                .contains("id=\"ChoiceEntry-validFrom-fault\"", "id=\"ChoiceEntry-reason-fault\"")
                .doesNotContain("id=\"ChoiceEntry-value-fault\"");
        Shown back =
                send("administrator", "/desk/settings/correction-window/take-back", Map.of("validFrom", "2026-03-01"));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html())
                .contains("href=\"#TakeBackEntry-reason\"")
                .doesNotContain("href=\"#TakeBackEntry-validFrom\"");
    }

    @Test
    void whatever_is_wrong_with_a_wish_is_told_at_once() throws Exception {
        Shown three = send(
                "administrator",
                "/desk/settings/correction-window",
                Map.of("value", "4", "validFrom", "2026-02-10", "reason", ""));
        assertThat(three.status()).isEqualTo(422);
        assertThat(three.html())
                .containsSubsequence(
                        "href=\"#ChoiceEntry-value\"",
                        "href=\"#ChoiceEntry-validFrom\"",
                        "href=\"#ChoiceEntry-reason\"",
                        "id=\"ChoiceEntry-value-fault\"",
                        "id=\"ChoiceEntry-validFrom-fault\"",
                        "id=\"ChoiceEntry-reason-fault\"")
                .contains("5–60", "2026年2月11日", "第三十条");
        Shown noDay = send(
                "administrator",
                "/desk/settings/correction-window",
                Map.of("value", "61", "validFrom", "2026-02-30", "reason", "13800138000", "confirmed", "true"));
        assertThat(noDay.status()).isEqualTo(422);
        assertThat(noDay.html())
                .contains(
                        "id=\"ChoiceEntry-value-fault\"",
                        "id=\"ChoiceEntry-validFrom-fault\"",
                        "id=\"ChoiceEntry-reason-fault\"",
                        "value=\"2026-02-30\"");
        Shown back = send(
                "administrator",
                "/desk/settings/correction-window/take-back",
                Map.of("validFrom", "", "reason", "13800138000"));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html()).contains("href=\"#TakeBackEntry-validFrom\"", "href=\"#TakeBackEntry-reason\"");
    }
}
