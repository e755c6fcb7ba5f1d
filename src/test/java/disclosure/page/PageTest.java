package disclosure.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Calls pages as a browser does, and holds every page to what holds for all. */
@SpringBootTest(
        classes = PageBureau.class,
        properties = {
            "spring.main.allow-bean-definition-overriding=false",
            "spring.messages.basename=messages/labels,messages/reasons,messages/portal,messages/desk,messages/screens",
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
    private MockHttpSession session;

    @BeforeEach
    void browser() {
        session = new MockHttpSession();
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
                post(java.net.URI.create(address)).header("caller", caller).with(csrf());
        fields.forEach(call::param);
        return called(call);
    }

    /** The same with a field that several have. */
    protected Shown send(String caller, String address, Map<String, String> fields, String several, String... values)
            throws Exception {
        MockHttpServletRequestBuilder call = post(java.net.URI.create(address))
                .header("caller", caller)
                .with(csrf())
                .param(several, values);
        fields.forEach(call::param);
        return called(call);
    }

    /** A form with one file. */
    protected Shown upload(String caller, String address, String name, byte[] content, Map<String, String> fields)
            throws Exception {
        MockMultipartHttpServletRequestBuilder call = multipart(java.net.URI.create(address));
        call.file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .header("caller", caller)
                .with(csrf());
        fields.forEach(call::param);
        return called(call);
    }

    /** What is no page: a file, a feed, a diagram. */
    protected Shown file(String caller, String address) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        get(java.net.URI.create(address)).header("caller", caller))
                .andReturn()
                .getResponse();
        return new Shown(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8), response);
    }

    /** As a script of the page sends it; a part of a page comes back. */
    protected Shown sendByScript(String caller, String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder call = post(address)
                .header("caller", caller)
                .header("HX-Request", "true")
                .with(csrf())
                .with(user("somebody"));
        fields.forEach(call::param);
        MockHttpServletResponse response = mvc.perform(call).andReturn().getResponse();
        return new Shown(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8), response);
    }

    protected Shown called(MockHttpServletRequestBuilder call) throws Exception {
        MockHttpServletResponse response = mvc.perform(call.session(session).with(user("somebody")))
                .andReturn()
                .getResponse();
        String html = response.getContentAsString(StandardCharsets.UTF_8);
        boolean elsewhere = response.getStatus() / 100 == 3 || response.getForwardedUrl() != null;
        boolean file = response.getHeader("Content-Disposition") != null;
        if (!elsewhere && !file) holdsForAll(html);
        return new Shown(response.getStatus(), html, response);
    }

    /** One h1, a language, no inline style or script, no untranslated key, a token in every form that posts. */
    private static void holdsForAll(String html) {
        assertThat(MAIN_HEADINGS.matcher(html).results().count()).as(html).isEqualTo(1);
        assertThat(html).contains("<html lang=\"").doesNotContain("??");
        assertThat(html)
                .as("scripts are files of our own, and only for staff")
                .doesNotContainPattern("<script(?! defer src=\"/(?:assets|webjars)/[\\w./-]+\"></script>)")
                .doesNotContain("style=\"")
                .doesNotContainPattern(" on[a-z]+=\"");
        if (!html.contains("class=\"logout\"")) assertThat(html).doesNotContain("<script");
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
