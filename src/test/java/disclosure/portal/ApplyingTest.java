package disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import disclosure.casefile.PaperAct;
import disclosure.casefile.PaperUse;
import disclosure.casefile.Reference;
import disclosure.handling.CaseFiles;
import disclosure.handling.DraftSecret;
import disclosure.handling.InMemoryPublishedItems;
import disclosure.handling.PublishedItems.PublishedItem;
import disclosure.page.PageTest;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Applying online step by step: nothing is lost, nothing is sent twice, nothing is kept that anybody else could read. */
class ApplyingTest extends PageTest {

    private static final Map<String, String> WHO = Map.of("type", "NATURAL_PERSON", "name", "张三");
    private static final Map<String, String> CONTACT = Map.of("phone", "13800138000");
    private static final String ASKED = "本市2025年度社会保险基金决算报告 <script>alert(1)</script>";

    @Autowired
    private InMemoryPublishedItems published;

    @Autowired
    private CaseFiles files;

    private Cookie cookie;

    @BeforeEach
    void anotherBrowser() {
        cookie = null;
    }

    private Shown opens(String address) throws Exception {
        return remembered(get(address));
    }

    private Shown sends(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder call = post(address).with(csrf());
        fields.forEach(call::param);
        return remembered(call);
    }

    private Shown uploads(String goal, String name, String content) throws Exception {
        MockMultipartHttpServletRequestBuilder call = multipart("/apply/files");
        call.file(new MockMultipartFile("file", name, "x/y", content.getBytes(StandardCharsets.US_ASCII)));
        call.param("step", goal).with(csrf());
        return remembered(call);
    }

    private Shown remembered(MockHttpServletRequestBuilder call) throws Exception {
        if (cookie != null) call.cookie(cookie);
        Shown shown = called(call);
        Cookie set = shown.response().getCookie(DraftCookie.NAME);
        if (set != null) cookie = set.getMaxAge() == 0 ? null : set;
        return shown;
    }

    private static void leads(Shown shown, String address) {
        assertThat(shown.response().getRedirectedUrl()).isEqualTo(address);
    }

    private void answeredUpToFiles() throws Exception {
        leads(sends("/apply/who", WHO), "/apply/contact");
        leads(sends("/apply/contact", CONTACT), "/apply/what");
        leads(sends("/apply/what", Map.of("description", ASKED)), "/apply/how");
        leads(sends("/apply/how", Map.of("deliveryMethod", "PAPER")), "/apply/files");
    }

    private String token(Shown check) {
        return check.found("name=\"token\" value=\"([0-9a-f]{32})\"");
    }

    @Test
    void one_thing_a_page_from_the_first_to_the_receipt() throws Exception {
        answeredUpToFiles();
        leads(uploads("next", "身份证.pdf", "%PDF-1.7"), "/apply/check");
        Shown check = opens("/apply/check");
        assertThat(check.html())
                .contains("张三", "13800138000", "身份证.pdf", "&lt;script&gt;alert(1)&lt;/script&gt;", "身份证明", "第 6 步");
        Shown receipt = sends("/apply/send", Map.of("token", token(check)));
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.html()).contains("<svg class=\"qr\"", "2026年3月16日");
        assertThat(receipt.found("(?:\\d{4}-){4}\\d{4}")).isNotEmpty();
        Reference reference =
                Reference.read(receipt.found("[A-Z]+-\\d{4}-\\d{5}-\\w")).orElseThrow();
        assertThat(tasks.of(reference)).hasSize(1);
        assertThat(cookie).as("the draft is gone with its cookie").isNull();
    }

    @Test
    void what_was_sent_is_not_sent_again_by_a_second_click_or_by_going_back() throws Exception {
        answeredUpToFiles();
        String token = token(opens("/apply/check"));
        Cookie before = cookie;
        Shown first = sends("/apply/send", Map.of("token", token));
        String reference = first.found("[A-Z]+-\\d{4}-\\d{5}-\\w");
        cookie = before;
        Shown second = sends("/apply/send", Map.of("token", token));
        assertThat(second.html()).contains(reference, first.found("(?:\\d{4}-){4}\\d{4}"), "没有重复登记");
        cookie = before;
        leads(sends("/apply/send", Map.of("token", "f".repeat(32))), "/apply?gone");
        leads(opens("/apply/check"), "/apply?gone");
        assertThat(opens("/apply?gone").html()).contains("没有可以继续的草稿");
    }

    @Test
    void errors_are_told_at_the_top_and_beside_the_field_and_keep_what_was_typed() throws Exception {
        Shown who = sends("/apply/who", Map.of("name", "<b>李四</b>"));
        assertThat(who.status()).isEqualTo(422);
        assertThat(who.html())
                .contains("<title>错误：", "href=\"#Who-type\"", "id=\"Who-type-fault\"")
                .contains("value=\"&lt;b&gt;李四&lt;/b&gt;\"");
        assertThat(opens("/apply/who").html()).as("kept all the same").contains("&lt;b&gt;李四&lt;/b&gt;");
        sends("/apply/who", WHO);
        Shown contact = sends("/apply/contact", Map.of("email", "nowhere"));
        assertThat(contact.status()).isEqualTo(422);
        assertThat(contact.html()).contains("href=\"#Contact-email\"", "value=\"nowhere\"");
        leads(opens("/apply/check"), "/apply/contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u2066b"})
    void invisible_characters_are_pointed_out_and_not_kept(String trick) throws Exception {
        sends("/apply/who", WHO);
        for (String goal : new String[] {"next", "later"}) {
            Shown shown = sends("/apply/what", Map.of("description", trick, "step", goal));
            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.html()).contains("控制字符");
        }
        assertThat(opens("/apply/what").html()).doesNotContain("\u202e");
    }

    @Test
    void kept_for_another_day_half_filled_and_gone_on_with() throws Exception {
        leads(sends("/apply/who", Map.of("name", "王五", "step", "later")), "/apply?saved");
        Shown begin = opens("/apply?saved");
        assertThat(begin.html()).contains("href=\"/apply/who\"", "2026年2月17日", "action=\"/apply/delete\"");
        assertThat(opens("/apply/who").html()).contains("value=\"王五\"");
        leads(sends("/apply/delete", Map.of()), "/apply?deleted");
        assertThat(opens("/apply").html()).doesNotContain("/apply/delete");
        assertThat(opens("/apply/who").html()).doesNotContain("王五");
    }

    @Test
    void the_cookie_is_the_only_key_and_no_address_holds_it() throws Exception {
        Shown shown = sends("/apply/who", WHO);
        Cookie set = shown.response().getCookie(DraftCookie.NAME);
        assertThat(DraftSecret.read(set.getValue())).isPresent();
        assertThat(shown.response().getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/apply", "Max-Age=604800");
        assertThat(shown.response().getRedirectedUrl()).doesNotContain(set.getValue());
        assertThat(opens("/apply/who").html()).doesNotContain(set.getValue());
        cookie = new Cookie(DraftCookie.NAME, DraftSecret.random().text());
        assertThat(opens("/apply/who").html()).doesNotContain("张三");
        cookie = new Cookie(DraftCookie.NAME, "short");
        leads(opens("/apply/contact"), "/apply?gone");
    }

    @Test
    void an_answer_is_changed_from_the_answers_and_comes_back_there() throws Exception {
        answeredUpToFiles();
        assertThat(opens("/apply/how?back=check").html())
                .contains("name=\"back\" value=\"check\"", "href=\"/apply/check\"");
        leads(sends("/apply/how", Map.of("deliveryMethod", "EMAIL", "back", "check")), "/apply/check");
        assertThat(opens("/apply/check").html()).contains("电子");
    }

    @Test
    void files_are_kept_with_the_draft_and_their_limits_are_told() throws Exception {
        answeredUpToFiles();
        leads(uploads("add", "一.pdf", "%PDF-1.7"), "/apply/files");
        Shown refused = uploads("add", "二.pdf", "MZ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("<title>错误：", "href=\"#file\"", "一.pdf", "最多 10 个文件，每个不超过 20 MB");
        for (int i = 2; i <= 10; i++) uploads("add", i + ".pdf", "%PDF-1.7");
        assertThat(uploads("add", "11.pdf", "%PDF-1.7").html()).contains("最多上传 10 个文件");
        String id = opens("/apply/files").found("name=\"remove\" value=\"(\\w+)\"");
        leads(sends("/apply/files", Map.of("remove", id)), "/apply/files");
        assertThat(opens("/apply/files").html()).doesNotContain(">一.pdf<").contains("已添加 9 个");
    }

    /** R-PRI-05: what proves identity has a field of its own and is marked, so that no division ever opens it. */
    @Test
    void what_proves_identity_is_asked_for_apart_and_marked() throws Exception {
        answeredUpToFiles();
        assertThat(opens("/apply/files").html()).contains("name=\"identityProof\"", "只有受理登记和送达人员可以查看");
        MockMultipartHttpServletRequestBuilder call = multipart("/apply/files");
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        call.file(new MockMultipartFile("identityProof", "证.pdf", "x/y", pdf));
        call.file(new MockMultipartFile("file", "线索.pdf", "x/y", pdf));
        call.param("step", "next").with(csrf());
        leads(remembered(call), "/apply/check");
        assertThat(opens("/apply/files").html())
                .containsPattern("(?s)class=\"tag\">身份证明</span>\\s*<span>证.pdf")
                .containsPattern("(?s)class=\"tag\">其他材料</span>\\s*<span>线索.pdf");
        Shown receipt = sends("/apply/send", Map.of("token", token(opens("/apply/check"))));
        Reference reference =
                Reference.read(receipt.found("[A-Z]+-\\d{4}-\\d{5}-\\w")).orElseThrow();
        assertThat(files.find(reference).orElseThrow().all(PaperAct.PaperClassified.class))
                .extracting(PaperAct.PaperClassified::use)
                .containsExactlyInAnyOrder(PaperUse.IDENTITY_PROOF, PaperUse.MATERIAL);
    }

    @Test
    void what_is_public_already_is_offered_before_sending() throws Exception {
        published.add(new PublishedItem(
                "p1",
                "2025年度社会保险基金决算报告",
                "人社发〔2026〕3号",
                LocalDate.of(2026, 1, 5),
                "https://example.invalid/a?b=1&c={x}"));
        published.add(new PublishedItem("p2", "事业单位招聘公告", null, LocalDate.of(2026, 1, 6), "/notices/2"));
        try {
            sends("/apply/who", WHO);
            leads(sends("/apply/what", Map.of("description", ASKED)), "/apply/published");
            assertThat(opens("/apply/published").html())
                    .contains("2025年度社会保险基金决算报告", "人社发〔2026〕3号", "href=\"/published/p1\"")
                    .doesNotContain("招聘");
            assertThat(opens("/published").html()).contains("事业单位招聘公告");
            assertThat(opens("/").html()).contains("2 条已经公开的信息");
            leads(opens("/published/p1"), "https://example.invalid/a?b=1&c={x}");
            leads(opens("/published/p2"), "/notices/2");
            leads(sends("/apply/what", Map.of("description", "二级建造师注册人数")), "/apply/how");
        } finally {
            published.remove("p1");
            published.remove("p2");
        }
    }
}
