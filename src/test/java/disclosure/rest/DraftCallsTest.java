package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.review.SecrecyHead;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;

/** A draft with its grid and files, its review and what may happen to it, over HTTP. */
class DraftCallsTest extends Calls {

    private static final String EVERY_HEAD = Arrays.stream(SecrecyHead.values())
            .map(head -> "\"" + head + "\"")
            .collect(Collectors.joining(",", "[", "]"));

    private String reference = "";
    private String fileId = "";

    /** Everybody does the next thing; the port in memory has no process to open the task. */
    private Answer does(String person, TaskKind kind, String form) {
        String id = kind + reference + tasks.hashCode() + System.identityHashCode(form);
        tasks.opened(id, kind, Reference.read(reference).orElseThrow(), null, Instant.EPOCH);
        return posted(person, "/api/tasks/" + id + "/complete", form);
    }

    private void assigned() {
        reference = filed();
        assertThat(does("registrar", TaskKind.REGISTER_REQUEST, "{\"need\": \"HANDLING\", \"complex\": false}")
                        .status())
                .isEqualTo(200);
        assertThat(does("office", TaskKind.ASSIGN_DIVISION, "{\"division\": \"D1\"}")
                        .status())
                .isEqualTo(200);
    }

    private Answer uploaded(String person, String name, String content) {
        MockPart file = new MockPart("file", name, content.getBytes(StandardCharsets.UTF_8));
        return as(person, multipart(at("/release-files")).part(file));
    }

    private String at(String rest) {
        return "/api/cases/" + reference + rest;
    }

    private void drafted() {
        assigned();
        Answer file = uploaded("handler", "甲.pdf", "%PDF-1.7 paper");
        assertThat(file.status()).as(file.body().toString()).isEqualTo(201);
        fileId = file.text("/id");
        Answer drafted = does("handler", TaskKind.HANDLE_REQUEST, """
                {"outcome": "G2", "text": "予以公开", "grid": [{"title": "甲", "pages": 3, "attribute": "PUBLIC", "fileId": "%s"}]}""".formatted(fileId));
        assertThat(drafted.status()).as(drafted.body().toString()).isEqualTo(200);
    }

    private Answer approvedByReviewer(String heads) {
        return does("reviewer", TaskKind.CONFIDENTIALITY_REVIEW, """
                {"verdict": "APPROVED", "findings": [{"document": 0, "looked": %s}, {"document": 1, "looked": %s, "touched": []}]}""".formatted(heads, heads));
    }

    @Test
    void the_record_says_what_was_asked_and_said_and_whether_it_is_live() {
        drafted();
        assertThat(got("reviewer", at("/review")).body().at("/live").asBoolean())
                .isFalse();
        does("head", TaskKind.DIVISION_REVIEW, "{\"verdict\": \"APPROVED\", \"opinion\": \"同意\"}");
        Answer hasty = approvedByReviewer("[]");
        assertThat(hasty.status()).isEqualTo(409);
        assertThat(hasty.text("/article")).isEqualTo("17");
        assertThat(approvedByReviewer(EVERY_HEAD).status()).isEqualTo(200);
        JsonNode record = got("reviewer", at("/review")).body();
        assertThat(record.at("/live").asBoolean()).isTrue();
        assertThat(record.at("/why").isNull()).isTrue();
        assertThat(record.at("/levels").toString()).isEqualTo("[\"DIVISION\",\"CONFIDENTIALITY\"]");
        assertThat(record.at("/opinions/0/by").asText()).isEqualTo("head");
        assertThat(record.at("/opinions/1/at").asText()).isEqualTo("2026-03-05T09:00:00+08:00");
        assertThat(record.at("/opinions/1/findings")).hasSize(2);
        assertThat(record.at("/grid/0/fileSha256").asText()).hasSize(64);
    }

    @Test
    void reopening_voids_the_opinions_and_keeps_them() {
        drafted();
        does("head", TaskKind.DIVISION_REVIEW, "{\"verdict\": \"APPROVED\"}");
        Answer reopened = posted("handler", at("/draft/reopening"), "{\"reason\": \"改一处\"}");
        assertThat(reopened.text("/stage")).isEqualTo("DRAFT");
        JsonNode record = got("handler", at("/review")).body();
        assertThat(record.at("/opinions/0/stands").asBoolean()).isFalse();
        assertThat(record.at("/why").asText()).contains("重新送审");
    }

    @Test
    void a_later_file_reopens_and_says_so() {
        drafted();
        Answer later = uploaded("handler", "乙.pdf", "%PDF-1.7 more");
        assertThat(later.body().at("/reopened").asBoolean()).isTrue();
        assertThat(got("handler", at("")).text("/standing/stage")).isEqualTo("DRAFT");
    }

    @Test
    void a_copy_is_made_of_a_file_of_this_case_only() {
        drafted();
        String mine = fileId;
        String regions = "{\"regions\": [{\"page\": 1, \"x\": 0.1, \"y\": 0.1, \"width\": 0.2, \"height\": 0.1}]}";
        Answer copy = posted("handler", at("/release-files/" + mine + "/redaction"), regions);
        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.text("/fileName")).isEqualTo("甲（区分处理）.pdf");
        assigned();
        Answer foreign = posted("handler", at("/release-files/" + mine + "/redaction"), regions);
        Answer nothing = posted("handler", at("/release-files/nothing/redaction"), regions);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text("/reason")).isEqualTo(nothing.text("/reason"));
    }

    @ParameterizedTest
    @CsvSource({"甲.pdf,%PDF-1.7 locked", "甲.pdf,%PDF-1.7 torn", "甲.pdf,no pdf at all", "甲.exe,MZ", "甲.pdf,''"})
    void a_file_that_cannot_be_reviewed_is_refused(String name, String content) {
        assigned();
        assertThat(uploaded("handler", name, content).status()).isEqualTo(422);
        assertThat(got("handler", at("")).body().at("/attachments")).isEmpty();
    }

    @Test
    void a_referral_holds_the_approval_and_an_exclusion_the_person() {
        drafted();
        does("head", TaskKind.DIVISION_REVIEW, "{\"verdict\": \"APPROVED\"}");
        String question = "{\"authority\": \"市保密局\", \"question\": \"是否属于国家秘密\"}";
        assertThat(posted("reviewer", at("/draft/referral"), question).status()).isEqualTo(200);
        assertThat(approvedByReviewer(EVERY_HEAD).text("/reason")).isEqualTo("REFERRAL_OPEN");
        assertThat(posted(
                                "reviewer",
                                at("/draft/referral/answer"),
                                "{\"answer\": \"不属于\", \"ruling\": \"MAY_BE_DISCLOSED\"}")
                        .status())
                .isEqualTo(200);
        String exclusion = "{\"person\": \"reviewer\", \"reason\": \"亲属\", \"replacement\": \"office\"}";
        assertThat(posted("handler", at("/exclusions"), exclusion).status()).isEqualTo(409);
        assertThat(posted("office", at("/exclusions"), exclusion).status()).isEqualTo(200);
        assertThat(approvedByReviewer(EVERY_HEAD).text("/reason")).isEqualTo("PERSON_EXCLUDED");
        assertThat(got("office", at("/review")).text("/exclusions/0/replacement"))
                .isEqualTo("office");
    }

    @Test
    void the_table_is_read_and_replaced_as_dmn_by_the_administrator_alone() {
        Answer office = got("office", "/api/review-levels");
        assertThat(office.text("/reason")).isEqualTo("ROLE_MAY_NOT");
        assertThat(office.text("/detail")).isEqualTo("您的岗位无权办理“审查层级表”。");
        Answer before = got("admin1", "/api/review-levels");
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.type()).startsWith("application/xml");
        Answer replaced = as(
                "admin1",
                put("/api/review-levels").contentType(MediaType.APPLICATION_XML).content("<definitions/>"));
        assertThat(replaced.status()).isEqualTo(200);
        assertThat("\"" + replaced.text("/version") + "\"")
                .isEqualTo(got("admin1", "/api/review-levels").header("ETag"))
                .isNotEqualTo(before.header("ETag"));
        assertThat(as(
                                "office",
                                put("/api/review-levels")
                                        .contentType(MediaType.APPLICATION_XML)
                                        .content("<definitions/>"))
                        .status())
                .isEqualTo(409);
    }
}
