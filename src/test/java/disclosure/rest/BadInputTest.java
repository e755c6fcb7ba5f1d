package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** What is sent wrongly is answered with 400 or 422 and the field, never with 5xx, and never half done. */
class BadInputTest extends Calls {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 |                       | {
            400 |                       | []
            400 |                       | "text"
            400 |                       | null
            400 |                       | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}, "description": "b"} x
            400 | purpose               | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}, "description": "b", "purpose": "c"}
            400 | receivedOn            | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}, "description": "b", "receivedOn": "2026-01-05"}
            400 | description           | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}, "description": "b", "description": "c"}
            400 | applicant.type        | {"applicant": {"type": "PERSON", "name": "a"}, "description": "b"}
            400 | applicant.type        | {"applicant": {"type": "natural_person", "name": "a"}, "description": "b"}
            400 | applicant.type        | {"applicant": {"type": 0, "name": "a"}, "description": "b"}
            400 | applicant.type        | {"applicant": {"type": "0", "name": "a"}, "description": "b"}
            400 | applicant.type        | {"applicant": {"type": "", "name": "a"}, "description": "b"}
            400 | applicant.name        | {"applicant": {"type": "NATURAL_PERSON", "name": 7}, "description": "b"}
            400 | applicant.name        | {"applicant": {"type": "NATURAL_PERSON", "name": ["a"]}, "description": "b"}
            400 | applicant.name        | {"applicant": {"type": "NATURAL_PERSON", "name": "a\\u0000"}, "description": "b"}
            400 | applicant.name        | {"applicant": {"type": "NATURAL_PERSON", "name": "a\\ud800"}, "description": "b"}
            400 | applicant.name        | {"applicant": {"type": "NATURAL_PERSON", "name": "a\\u202e"}, "description": "b"}
            400 | applicant             | {"applicant": "", "description": "b"}
            400 | applicant             | {"applicant": [], "description": "b"}
            400 | deliveryMethod        | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}, "description": "b", "deliveryMethod": "PIGEON"}
            400 | assistanceGiven       | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}, "description": "b", "assistanceGiven": null}
            400 | assistanceGiven       | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}, "description": "b", "assistanceGiven": "true"}
            422 | applicant             | {"description": "b"}
            422 | applicant.type        | {"applicant": {"name": "a"}, "description": "b"}
            422 | applicant.name        | {"applicant": {"type": "NATURAL_PERSON", "name": "  "}, "description": "b"}
            422 | description           | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}}
            422 | description           | {"applicant": {"type": "NATURAL_PERSON", "name": "a"}, "description": " "}
            422 | applicant.agent.name  | {"applicant": {"type": "NATURAL_PERSON", "name": "a", "agent": {}}, "description": "b"}
            """)
    void a_filing_that_is_wrong(int status, String field, String body) {
        Answer answer = posted("/api/public/requests", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (field != null) assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/message")).isNotBlank().doesNotContain("rest.");
        assertThat(answer.text("/status")).isEqualTo(String.valueOf(status));
        assertThat(answer.text("/title")).isEqualTo("输入有误");
    }

    @Test
    void a_description_has_5000_characters_as_people_count_them() {
        String most = REQUEST.replace("2025年度社保基金预算", "𠮷".repeat(5000));
        assertThat(posted("/api/public/requests", most).status()).isEqualTo(201);
        Answer more = posted("/api/public/requests", REQUEST.replace("2025年度社保基金预算", "字".repeat(5001)));
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.text("/errors/0/message")).isEqualTo("最多 5000 个字符。");
    }

    @Test
    void a_description_of_10_megabytes_is_refused_by_name() {
        Answer answer = posted("/api/public/requests", REQUEST.replace("2025年度社保基金预算", "x".repeat(10_000_000)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("description");
        assertThat(answer.text("/errors/0/message")).isEqualTo("内容过长。");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 100_000})
    void a_text_too_deep_is_refused(int depth) {
        String deep = "[".repeat(depth) + "]".repeat(depth);
        assertThat(posted("/api/public/requests", deep).status()).isEqualTo(400);
        assertThat(posted("/api/tasks/bulk", "{\"form\": " + deep + "}").status())
                .isEqualTo(400);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] latin = REQUEST.replace("李四", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        Answer answer = as(
                "x",
                post("/api/public/requests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(latin));
        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-30",
        "2025-2-3",
        "20250203",
        "1899-12-31",
        "2201-01-01",
        "-999999999-01-01",
        "2025-02-03T00:00:00",
        "''"
    })
    void a_day_that_is_none(String day) {
        Answer answer =
                posted("/api/clock/preview", "{\"events\": [{\"type\": \"RECEIVED\", \"on\": \"" + day + "\"}]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("events[0].on");
        assertThat(answer.text("/errors/0/message")).contains("yyyy-MM-dd");
    }

    @ParameterizedTest
    @CsvSource({
        "scope=theirs,scope",
        "scope=MINE,scope",
        "sort=name,sort",
        "stage=NOWHERE,stage",
        "overdue=perhaps,overdue",
        "size=0,size",
        "size=201,size",
        "size=many,size",
        "page=-1,page",
        "page=99999999999,page",
        "division=%00,division",
        "q=%E2%80%AE,q"
    })
    void a_filter_that_is_wrong(String query, String field) {
        Answer answer = got("/api/tasks?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/message")).isNotBlank().doesNotContain("rest.");
    }

    @Test
    void a_bound_on_a_parameter_is_named() {
        assertThat(got("/api/tasks?size=201").text("/errors/0/message")).isEqualTo("不得大于 200。");
        assertThat(got("/api/tasks?size=0").text("/errors/0/message")).isEqualTo("不得小于 1。");
        assertThat(got("/api/cases?q=" + "x".repeat(201)).text("/errors/0/message"))
                .isEqualTo("长度或者项数应当在 0 至 200 之间。");
    }

    @Test
    void wrong_addresses_methods_and_media_types_are_problems() {
        Answer nowhere = got("/api/nowhere");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.type()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Answer method = got("/api/public/status");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).isEqualTo("POST");
        Answer text =
                as("x", post("/api/public/requests").contentType("text/plain").content("x"));
        assertThat(text.status()).isEqualTo(415);
        assertThat(text.text("/title")).isEqualTo("不接受此格式");
        Answer html = as("registrar", get("/api/tasks").accept("text/html"));
        assertThat(html.status()).isEqualTo(406);
        assertThat(html.type()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    @Test
    void a_filing_that_cannot_be_answered_is_not_filed() {
        int before = got("/api/cases").body().at("/total").asInt();
        Answer answer = as(
                "x",
                post("/api/public/requests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept("text/html")
                        .content(REQUEST));
        assertThat(answer.status()).isEqualTo(406);
        assertThat(got("/api/cases").body().at("/total").asInt()).isEqualTo(before);
    }

    @Test
    void the_caller_chooses_the_language() {
        Answer english = as(
                "x",
                post("/api/public/requests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "en-GB,en;q=0.9")
                        .content("{}"));
        assertThat(english.text("/title")).isEqualTo("Wrong input");
        assertThat(english.text("/errors/0/message")).isEqualTo("This is required.");
    }

    @Test
    void a_year_that_is_no_number_is_400_and_one_not_published_404() {
        assertThat(got("/api/calendar/soon").status()).isEqualTo(400);
        assertThat(got("/api/calendar/2090").status()).isEqualTo(404);
        assertThat(got("/api/calendar/2090").text("/detail")).isEqualTo("该年度的工作日历尚未公布。");
    }
}
