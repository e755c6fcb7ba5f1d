package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.InMemoryOutbox;
import disclosure.handling.MessagePurpose;
import disclosure.handling.Outbox;
import disclosure.handling.Recipient;
import disclosure.page.PageTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the administrators keep: the calendar before it is published, templates, review table, health, people. */
class AdministratorPagesTest extends PageTest {

    @Autowired
    private InMemoryOutbox outbox;

    private static final Map<String, String> NOTICE = Map.of(
            "year", "2029",
            "source", "国办发明电〔2028〕9号",
            "text", "一、元旦：1月1日（周一）放假，与周末连休。\n二、劳动节：5月1日（周二）至3日放假调休，共3天。4月28日（周六）上班。");

    @Test
    void a_notice_is_laid_beside_what_is_published_before_it_is_in_force() throws Exception {
        Shown preview = send("administrator", "/desk/calendar/preview", NOTICE);

        assertThat(preview.status()).as(preview.html()).isEqualTo(200);
        assertThat(preview.html())
                .contains("尚未公布", "变动的日子（5 天）", "2029年4月28日", "按平常星期")
                .contains("2029-05-03,off,劳动节", "公布 2029 年日历");
        assertThat(open("administrator", "/desk/calendar/2029").status())
                .as("nothing is published by looking")
                .isEqualTo(404);
        Map<String, String> confirmed = Map.of(
                "year", "2029", "source", "国办发明电〔2028〕9号", "days", preview.found("name=\"days\" value=\"([^\"]+)\""));
        assertThat(send("administrator", "/desk/calendar", confirmed).html()).contains("第 1 版");
        assertThat(send("administrator", "/desk/calendar/preview", NOTICE).html())
                .contains("与已公布的日历没有不同");
    }

    @Test
    void a_notice_that_contradicts_itself_is_refused_with_the_place() throws Exception {
        Map<String, String> wrong = new HashMap<>(NOTICE);
        wrong.put("text", "元旦：1月1日（周三）放假。");
        Shown refused = send("administrator", "/desk/calendar/preview", wrong);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("2029年1月1日 不是周三", "元旦：1月1日（周三）放假。");
        assertThat(send("registrar", "/desk/calendar/preview", NOTICE).status()).isEqualTo(409);
    }

    @Test
    void the_letters_stand_with_the_version_in_use_and_can_be_downloaded() throws Exception {
        assertThat(open("administrator", "/desk/templates").html()).contains("L-01", "L-36", "程序自带");
        Shown page = open("administrator", "/desk/templates/L-03");
        assertThat(page.html()).contains("试写一份（PDF）", "formaction=\"/desk/templates/L-03/test\"");
        assertThat(open("administrator", "/desk/templates/L-99").status()).isEqualTo(404);
    }

    @Test
    void the_review_table_is_shown_as_it_is_read() throws Exception {
        assertThat(open("administrator", "/desk/review-table").html())
                .contains("处室审核和保密审查始终进行", "法制审核", "<code>D1</code>", "需要");
    }

    @Test
    void health_is_numbers_alone() throws Exception {
        assertThat(open("administrator", "/desk/health").html())
                .contains("计时器 3 个", "所需年度均已公布", "H2 2", "2026年2月10日 09:00")
                .doesNotContain("RSJ-", "需要查看");
    }

    @Test
    void somebody_leaves_is_found_and_comes_back() throws Exception {
        Map<String, String> person = Map.of("id", "wangwu", "name", "王五", "roles", "HANDLER", "active", "true");
        send("security-administrator", "/desk/people/person", person);
        assertThat(send("security-administrator", "/desk/people/wangwu/active", Map.of("active", "false"))
                        .status())
                .isEqualTo(302);
        Shown found = open("security-administrator", "/desk/people?q=%E7%8E%8B%E4%BA%94");
        String list = found.html().substring(0, found.html().indexOf("aria-labelledby=\"absences\""));
        assertThat(list).contains("wangwu", "启用").doesNotContain("员registrar");
        Shown last =
                send("security-administrator", "/desk/people/security-administrator/active", Map.of("active", "false"));
        assertThat(last.status()).isEqualTo(409);
        assertThat(send("handler", "/desk/people/wangwu/active", Map.of("active", "true"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void an_absence_to_come_is_listed() throws Exception {
        Map<String, String> absence = Map.of(
                "person",
                "leader",
                "deputy",
                "office-head",
                "fromInclusive",
                "2026-03-02",
                "toInclusive",
                "2026-03-06");
        send("security-administrator", "/desk/people/absence", absence);
        assertThat(open("security-administrator", "/desk/people").html()).contains("2026年3月2日", "2026年3月6日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIGN_REPLY", "2026-01-05", "2026-13-45"})
    void a_name_that_is_refused_is_shown_as_it_was_typed(String typed) throws Exception {
        Map<String, String> absence =
                Map.of("person", typed, "deputy", "leader", "fromInclusive", "2026-03-02", "toInclusive", "2026-03-06");
        Shown refused = send("security-administrator", "/desk/people/absence", absence);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("没有用户“" + typed + "”");
    }

    @Test
    void what_went_to_staff_leads_to_no_case() throws Exception {
        outbox.add(new Outbox.Message(
                "digest",
                null,
                MessagePurpose.DIGEST,
                Recipient.staff("office-head"),
                "office@bureau.example",
                "报表提醒",
                "一项",
                List.of(),
                Instant.parse("2026-02-10T01:00:00Z"),
                "clock",
                null));
        assertThat(open("office-head", "/desk/outbox?state=PENDING").html())
                .contains("督办提醒", "<span>—</span>")
                .doesNotContain("/desk/cases/null", "office@bureau.example");
    }

    @Test
    void outbox_and_archive_show_empty_states() throws Exception {
        assertThat(open("office-head", "/desk/outbox?state=FAILED").html()).contains("没有这样的邮件");
        assertThat(open("handler", "/desk/outbox").status()).isEqualTo(404);
        assertThat(open("archivist", "/desk/archive?year=2035").html()).contains("档案：2035 年", "本年没有期满的案卷");
    }
}
