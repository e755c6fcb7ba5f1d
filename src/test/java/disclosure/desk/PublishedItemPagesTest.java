package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.page.PageTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The counter keeps the list of what is public already. */
class PublishedItemPagesTest extends PageTest {

    private static final Map<String, String> ITEM =
            Map.of("title", "2025年度决算", "on", "2026-01-05", "link", "https://example.invalid/a");

    @Test
    void added_changed_and_removed_and_what_is_wrong_is_pointed_out() throws Exception {
        assertThat(open("registrar", "/desk/published").html()).contains("href=\"/desk/published\" aria-current");
        assertThat(send("registrar", "/desk/published", ITEM).status()).isEqualTo(302);
        Shown list = open("registrar", "/desk/published");
        assertThat(list.html()).contains("2025年度决算", "https://example.invalid/a");
        String address = list.found("href=\"(/desk/published/[\\w-]+)\"");
        assertThat(open("registrar", address).html()).contains("value=\"2026-01-05\"");
        Shown wrong = send("registrar", address, Map.of("title", "x", "on", "2026-01-05", "link", "javascript:x"));
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.html()).contains("链接应当以");
        Shown empty = send("registrar", "/desk/published", Map.of("title", "x"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html()).contains("<title>错误：", "href=\"#PublishedEntry-link\"");
        assertThat(send("registrar", address + "/removal", Map.of()).status()).isEqualTo(302);
        assertThat(open("registrar", "/desk/published").html()).doesNotContain("2025年度决算");
    }

    @Test
    void nobody_else_changes_it() throws Exception {
        assertThat(send("handler", "/desk/published", ITEM).status()).isEqualTo(409);
        assertThat(open("registrar", "/desk/published").html()).doesNotContain("2025年度决算");
    }
}
