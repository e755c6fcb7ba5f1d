package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import disclosure.handling.LateFormNames;
import disclosure.page.PageTest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was typed before a session ended, as the sign-in leaves it in the new one: shown on the page of its form alone. */
class ReturnedFormsTest extends PageTest {

    private static final String AT = "/desk/settings/reasons-window";

    private static final Map<String, String> WAITING = Map.of(
            "at",
            AT,
            "page",
            AT + "?lang=zh",
            "text",
            "value=12&reason=%E7%90%86%E7%94%B1%3Cb%3E%0A%E7%AC%AC%E4%BA%8C%E8%A1%8C&confirmed=true"
                    + "&formOf=administrator+%2Fdesk&_csrf=old");

    private Shown withIt(String address) throws Exception {
        return called(get(address).header("caller", "administrator").sessionAttr(LateFormNames.WAITING, WAITING));
    }

    @Test
    void it_is_on_the_page_of_its_form_as_text_and_for_the_script() throws Exception {
        assertThat(withIt(AT).html())
                .contains("登录过期前填写的内容还在", "data-at=\"" + AT + "\"", "/assets/desk-returned.js")
                .contains("name=\"value\" value=\"12\"", "name=\"reason\" value=\"理由&lt;b&gt;\n第二行\"")
                .containsPattern(">理由&lt;b&gt;\n第二行</li>")
                .doesNotContain("value=\"old\"", "<li class=\"verbatim\">true", ">12</li>");
    }

    /** The script leaves alone what each form has by itself, and is told its names. */
    @Test
    void the_script_knows_our_own_fields_from_the_page() throws Exception {
        assertThat(withIt(AT).html()).contains("data-ours=\"_csrf " + LateFormNames.OWNER + "\"");
        try (InputStream script = getClass().getResourceAsStream("/static/assets/desk-returned.js")) {
            assertThat(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("dataset.ours")
                    .doesNotContain(LateFormNames.OWNER);
        }
    }

    @Test
    void it_is_on_no_other_page_and_stays_until_its_form_is_sent() throws Exception {
        assertThat(withIt("/desk/settings/stand-still").html()).doesNotContain("data-returned", "desk-returned");
        send("administrator", "/desk/settings/stand-still", Map.of("value", "3"));
        assertThat(open("administrator", AT + "?lang=en").html())
                .contains("What you typed before your session ended is still here")
                .doesNotContain("desk.returned");
        Shown wrong = send("administrator", AT, Map.of("value", "12"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).doesNotContain("data-returned");
        assertThat(open("administrator", AT).html()).doesNotContain("data-returned");
    }

    @Test
    void whoever_needs_it_no_longer_is_rid_of_it() throws Exception {
        withIt("/desk/settings");
        Shown gone = send("administrator", "/desk/returned/discard", Map.of());
        assertThat(gone.response().getRedirectedUrl()).isEqualTo(AT + "?lang=zh");
        assertThat(open("administrator", AT).html()).doesNotContain("data-returned");
        assertThat(send("administrator", "/desk/returned/discard", Map.of())
                        .response()
                        .getRedirectedUrl())
                .isEqualTo("/desk");
    }
}
