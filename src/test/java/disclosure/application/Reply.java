package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** What came back over the line. */
record Reply(String call, int status, String text, HttpHeaders headers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(this + " is not JSON", notJson);
        }
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    Reply is(int expected) {
        assertThat(status).as(toString()).isEqualTo(expected);
        return this;
    }

    /** A problem detail that tells the caller something and nothing about our inside. */
    Reply isProblem() {
        assertThat(header("Content-Type")).as(toString()).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).as(toString()).isEqualTo(status);
        assertThat(problem.path("title").asText()).as(toString()).isNotBlank();
        assertThat(problem.path("detail").asText().length()
                        + problem.path("errors").size())
                .as(toString())
                .isPositive();
        assertThat(text)
                .as("no word of our inside")
                .doesNotContain(
                        "Exception",
                        "\tat ",
                        "org.camunda",
                        "org.springframework",
                        "com.fasterxml",
                        "disclosure.",
                        "ACT_",
                        "SQL",
                        "ENGINE-");
        return this;
    }

    Reply isBadInput() {
        assertThat(status).as(toString()).isIn(400, 422);
        return isProblem();
    }

    static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Override
    public String toString() {
        return call + " → " + status + " " + (text.length() > 600 ? text.substring(0, 600) + "…" : text);
    }
}
