package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Filing and asking without an account (contract §1). */
class PublicCallsTest extends Calls {

    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

    private Answer sent(MockPart... parts) {
        MockMultipartHttpServletRequestBuilder call = multipart("/api/public/requests");
        for (MockPart part : parts) call.part(part);
        return as("nobody", call);
    }

    private static MockPart request(String json) {
        return new MockPart("request", json.getBytes(StandardCharsets.UTF_8));
    }

    private static MockPart file(String name, byte[] content) {
        return new MockPart("file", name, content);
    }

    @Test
    void a_filed_request_gets_its_number_code_and_days() {
        Answer answer = posted("/api/public/requests", REQUEST);
        assertThat(answer.status()).isEqualTo(201);
        List<String> fields = new ArrayList<>();
        answer.body().fieldNames().forEachRemaining(fields::add);
        assertThat(fields).containsExactly("reference", "queryCode", "receivedOn", "replyDueOn");
        assertThat(answer.text("/reference")).matches("RSJ-2026-\\d{5}-.");
        assertThat(answer.text("/queryCode")).matches("\\d{4}(-\\d{4}){4}");
        assertThat(answer.text("/receivedOn")).isEqualTo("2026-03-05");
        assertThat(answer.text("/replyDueOn")).isEqualTo("2026-04-02");
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL,COPY",
        "POSTAL,PAPER",
        "PICK_UP,DISK",
        "IN_PERSON,INSPECTION",
        "ELECTRONIC,ELECTRONIC",
        "EMAIL,EMAIL"
    })
    void usual_names_of_form_and_route_are_understood(String route, String method) {
        String body = REQUEST.replace(
                "\"description\"",
                "\"deliveryRoute\": \"%s\", \"deliveryMethod\": \"%s\", \"description\"".formatted(route, method));
        assertThat(posted("/api/public/requests", body).status()).isEqualTo(201);
    }

    @Test
    void the_status_is_told_with_reference_and_code_however_typed() {
        Answer filed = posted("/api/public/requests", REQUEST);
        String code = filed.text("/queryCode").replace('-', ' ');
        Answer status = posted(
                "/api/public/status",
                "{\"reference\": \" %s \", \"queryCode\": \"%s\"}".formatted(filed.text("/reference"), code));
        assertThat(status.status()).isEqualTo(200);
        assertThat(status.text("/stage")).isEqualTo("REGISTERED");
        assertThat(status.text("/events/0/what")).isEqualTo("ARRIVED");
        assertThat(status.text("/events/0/on")).isEqualTo("2026-03-05");
        assertThat(status.body().toString()).doesNotContain("李四", "13800138000");
    }

    @Test
    void whatever_does_not_open_a_case_gets_one_and_the_same_answer_and_too_many_tries_wait() {
        String reference = filed();
        List<String> bodies = new ArrayList<>();
        for (String typed : List.of(reference, "RSJ-2026-99999-0", "nonsense", "", "x".repeat(5000))) {
            Answer answer = as(
                    "nobody",
                    post("/api/public/status")
                            .with(from -> {
                                from.setRemoteAddr("192.0.2.7");
                                return from;
                            })
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"reference\": \"%s\", \"queryCode\": \"12345678901234567890\"}"
                                    .formatted(typed)));
            assertThat(answer.status()).isEqualTo(404);
            bodies.add(answer.body().toString());
        }
        assertThat(bodies).containsOnly(bodies.get(0));
        Answer last = null;
        for (int i = 0; i < 11; i++)
            last = posted("/api/public/status", "{\"reference\": \"%s\", \"queryCode\": \"1\"}".formatted(reference));
        assertThat(last.status()).isEqualTo(429);
        assertThat(Long.parseLong(last.header("Retry-After"))).isPositive();
    }

    @Test
    void files_come_along_in_one_call() {
        Answer answer = sent(request(REQUEST), file("身份证明.pdf", PDF));
        assertThat(answer.status()).isEqualTo(201);
        Answer opened = got("/api/cases/" + answer.text("/reference"));
        assertThat(opened.text("/attachments/0/fileName")).isEqualTo("身份证明.pdf");
        String id = opened.text("/attachments/0/id");
        Answer file = got("/api/cases/" + answer.text("/reference") + "/attachments/" + id);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E8%BA%AB%E4%BB%BD");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        Answer none = got("/api/cases/" + answer.text("/reference") + "/attachments/other");
        assertThat(none.status()).isEqualTo(404);
    }

    @Test
    void parts_that_are_missing_unknown_or_wrong_are_named() {
        Answer missing = sent(file("a.pdf", PDF));
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text("/errors/0/field")).isEqualTo("request");
        Answer unknown = sent(request(REQUEST), new MockPart("purpose", "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/field")).isEqualTo("purpose");
        assertThat(sent(request(REQUEST), request(REQUEST)).status()).isEqualTo(400);
        assertThat(sent(request("{")).status()).isEqualTo(400);
        assertThat(sent(request("{}")).status()).isEqualTo(422);
        assertThat(sent(request(REQUEST.replace("\"description\"", "\"purpose\": \"x\", \"description\"")))
                        .text("/errors/0/field"))
                .isEqualTo("purpose");
    }

    @ParameterizedTest
    @CsvSource({"a.exe,MZ", "a.pdf,MZ", "a.pdf,''", "../a.pdf,%PDF-1.7", "'',%PDF-1.7"})
    void a_file_that_is_not_taken_is_422(String name, String content) {
        Answer answer = sent(request(REQUEST), file(name, content.getBytes(StandardCharsets.US_ASCII)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/field")).isEqualTo("file");
    }

    @Test
    void eleven_files_are_too_many_and_nothing_is_filed() {
        int before = got("/api/cases").body().at("/total").asInt();
        List<MockPart> parts = new ArrayList<>(List.of(request(REQUEST)));
        for (int i = 0; i < 11; i++) parts.add(file("a" + i + ".pdf", PDF));
        Answer answer = sent(parts.toArray(MockPart[]::new));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/detail")).isEqualTo("一次最多上传 10 个文件。");
        assertThat(got("/api/cases").body().at("/total").asInt()).isEqualTo(before);
    }
}
