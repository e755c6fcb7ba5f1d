package disclosure.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Calls pages as a browser does, and holds every page to what holds for all. */
@SpringBootTest(
        classes = PageBureau.class,
        properties = {
            "spring.main.allow-bean-definition-overriding=false",
            "spring.messages.basename=messages/labels,messages/reasons,messages/portal,messages/desk",
            "spring.messages.fallback-to-system-locale=false"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
public abstract class PageTest {

    private static final Pattern MAIN_HEADINGS = Pattern.compile("<h1[ >]");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    protected FakeTasks tasks;

    private MockMvc mvc;

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** What came back. */
    public record Shown(int status, String html, MockHttpServletResponse response) {

        public String found(String pattern) {
            Matcher matcher = Pattern.compile(pattern).matcher(html);
            assertThat(matcher.find()).as(pattern + " in " + html).isTrue();
            return matcher.group(matcher.groupCount());
        }
    }

    protected Shown open(String caller, String address) throws Exception {
        return called(get(java.net.URI.create(address)).header("caller", caller));
    }

    protected Shown send(String caller, String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder call =
                post(address).header("caller", caller).with(csrf());
        fields.forEach(call::param);
        return called(call);
    }

    private Shown called(MockHttpServletRequestBuilder call) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(call.with(user("somebody"))).andReturn().getResponse();
        String html = response.getContentAsString(StandardCharsets.UTF_8);
        if (response.getStatus() < 300 || response.getStatus() >= 400) holdsForAll(html);
        return new Shown(response.getStatus(), html, response);
    }

    /** One h1, a language, no inline style or script, no untranslated key, a token in every form that posts. */
    private static void holdsForAll(String html) {
        assertThat(MAIN_HEADINGS.matcher(html).results().count()).as(html).isEqualTo(1);
        assertThat(html).contains("<html lang=\"").doesNotContain("??");
        assertThat(html).doesNotContain("<script").doesNotContain("style=\"").doesNotContainPattern(" on[a-z]+=\"");
        assertThat(html)
                .doesNotContain("src=\"http")
                .doesNotContain("href=\"http")
                .doesNotContain("Exception");
        for (String form : html.split("<form ")) {
            if (form.startsWith("class=\"card\"") || form.contains("method=\"post\""))
                assertThat(form.substring(0, Math.max(form.indexOf("</form>"), 0)))
                        .as(form)
                        .contains("name=\"_csrf\"");
        }
    }
}
