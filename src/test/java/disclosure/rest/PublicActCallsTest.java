package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockPart;

/** An applicant's own acts with reference and code (law.md §13.2). */
class PublicActCallsTest extends Calls {

    private record Filed(String reference, String code) {

        String body(String more) {
            return "{\"reference\": \"%s\", \"queryCode\": \"%s\"%s}".formatted(reference, code, more);
        }
    }

    private Filed filedCase() {
        Answer filed = posted("/api/public/requests", REQUEST);
        return new Filed(filed.text("/reference"), filed.text("/queryCode"));
    }

    @Test
    void withdrawn_once_confirmed_and_only_once() {
        Filed filed = filedCase();
        assertThat(posted("/api/public/withdrawal", filed.body("")).status()).isEqualTo(422);
        assertThat(posted("/api/public/withdrawal", filed.body(", \"confirmed\": false"))
                        .status())
                .isEqualTo(422);
        Answer turn = posted("/api/public/turn", filed.body(""));
        assertThat(turn.status()).isEqualTo(200);
        assertThat(turn.body().at("/mayWithdraw").asBoolean()).isTrue();
        assertThat(turn.body().toString()).doesNotContain("李四", "13800138000", "预算");
        for (int click = 0; click < 2; click++) {
            Answer done = posted("/api/public/withdrawal", filed.body(", \"confirmed\": true"));
            assertThat(done.status()).isEqualTo(200);
            assertThat(done.text("/what")).isEqualTo("REQUEST_WITHDRAWN");
            assertThat(done.text("/on")).isEqualTo("2026-03-05");
            List<String> fields = new ArrayList<>();
            done.body().fieldNames().forEachRemaining(fields::add);
            assertThat(fields).isSubsetOf("reference", "what", "on", "replyDueOn", "toBeConfirmed");
        }
        assertThat(posted("/api/public/status", filed.body("")).text("/stage")).isEqualTo("TERMINATED");
        assertThat(posted("/api/public/turn", filed.body(""))
                        .body()
                        .at("/mayWithdraw")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"correction,text,30", "reasons,reasons,35"})
    void what_is_not_asked_for_is_409_with_the_article(String act, String field, String article) {
        Filed filed = filedCase();
        Answer answer = posted("/api/public/" + act, filed.body(", \"%s\": \"补充\"".formatted(field)));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/article")).isEqualTo(article);
        assertThat(answer.text("/detail")).contains("没有等待您");
        assertThat(posted("/api/public/" + act, filed.body(", \"%s\": \" \"".formatted(field)))
                        .text("/errors/0/field"))
                .isEqualTo(field);
        assertThat(posted("/api/public/" + act, filed.body("")).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"turn", "correction", "reasons", "withdrawal"})
    void whatever_does_not_open_a_case_is_404_in_the_same_words(String act) {
        String more = switch (act) {
            case "correction" -> ", \"text\": \"x\"";
            case "reasons" -> ", \"reasons\": \"x\"";
            case "withdrawal" -> ", \"confirmed\": true";
            default -> "";
        };
        Filed filed = filedCase();
        Answer wrong = posted("/api/public/" + act, new Filed(filed.reference(), "0".repeat(20)).body(more));
        Answer unknown = posted("/api/public/" + act, new Filed("RSJ-2026-99999-0", "0".repeat(20)).body(more));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void files_come_along_with_a_correction_and_are_looked_at() {
        Filed filed = filedCase();
        MockPart request =
                new MockPart("request", filed.body(", \"text\": \"补正\"").getBytes(StandardCharsets.UTF_8));
        MockPart program = new MockPart("file", "a.pdf", "MZ".getBytes(StandardCharsets.US_ASCII));
        Answer answer =
                as("nobody", multipart("/api/public/correction").part(request).part(program));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/field")).isEqualTo("file");
    }
}
