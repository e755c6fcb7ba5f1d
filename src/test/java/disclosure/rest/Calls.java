package disclosure.rest;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Calls of the facade, in the words of the tests. */
@SpringBootTest(
        classes = Facade.class,
        properties = {
            "spring.messages.basename=messages/labels,messages/reasons,messages/rest",
            "spring.messages.encoding=UTF-8",
            "spring.messages.fallback-to-system-locale=false"
        })
@AutoConfigureMockMvc(addFilters = false)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
abstract class Calls {

    static final String REQUEST = """
            {"applicant": {"type": "NATURAL_PERSON", "name": "李四", "phone": "13800138000"}, "description": "2025年度社保基金预算"}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    MemoryTasks tasks;

    /** What came back. */
    record Answer(int status, String type, JsonNode body, MvcResult result) {
        String text(String pointer) {
            return body.at(pointer).asText();
        }

        String header(String name) {
            return result.getResponse().getHeader(name);
        }
    }

    Answer posted(String address, String body) {
        return as(
                "registrar",
                post(address).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    Answer posted(String caller, String address, String body) {
        return as(caller, post(address).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    Answer put_(String caller, String address, String body) {
        return as(caller, put(address).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    /** @param address as it stands on the wire, percent signs and all */
    Answer got(String address) {
        return got("registrar", address);
    }

    Answer got(String caller, String address) {
        return as(caller, get(URI.create(address)));
    }

    Answer as(String caller, MockHttpServletRequestBuilder call) {
        try {
            MvcResult result = mvc.perform(call.header(Facade.CALLER, caller)).andReturn();
            String text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            JsonNode body = text.startsWith("{") || text.startsWith("[")
                    ? new ObjectMapper().readTree(text)
                    : new ObjectMapper().createObjectNode();
            String type = String.valueOf(result.getResponse().getContentType());
            return new Answer(result.getResponse().getStatus(), type, body, result);
        } catch (Exception escaped) {
            throw new AssertionError("not answered", escaped);
        }
    }

    /** A request filed online, by its reference. */
    String filed() {
        return posted("/api/public/requests", REQUEST).text("/reference");
    }

    String taskOf(String reference) {
        return tasks.of(disclosure.casefile.Reference.read(reference).orElseThrow())
                .get(0)
                .id();
    }
}
