package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The correction of an own record over HTTP (Art. 41); on Thursday 2026-03-05. */
class OwnRecordCallsTest extends Calls {

    private static final String WISH = """
            {"applicant": {"type": "NATURAL_PERSON", "name": "李四", "email": "li@example.com"}, "deliveryMethod": "EMAIL",
             "deliveryRoute": "ONLINE", "description": "请求更正2019年7月的缴费基数"}""";

    private static final String CORRECTED = """
            {"which": "2019年7月缴费基数", "evidence": "工资单", "found": "登记有误", "finding": "CORRECTED", "corrected": "4250元"}""";

    private String reference = "";
    private String queryCode = "";

    private void opened() {
        Answer receipt = posted("/api/public/requests", WISH);
        reference = receipt.text("/reference");
        queryCode = receipt.text("/queryCode");
        Answer registered = posted(
                "registrar", "/api/tasks/" + taskOf(reference) + "/complete", "{\"need\": \"RECORD_CORRECTION\"}");
        assertThat(registered.status()).isEqualTo(200);
        assertThat(registered.text("/recordCorrection")).isEqualTo("true");
        assertThat(registered.text("/replyDueOn")).isEqualTo("2026-04-02");
        assertThat(registered.body().at("/correctionNoticeDueOn").isNull()).isTrue();
    }

    private Answer task(TaskKind kind, String caller, String form) {
        String id = kind + "-" + reference;
        if (tasks.find(id).isEmpty())
            tasks.opened(id, kind, Reference.read(reference).orElseThrow(), null, Instant.EPOCH);
        return posted(caller, "/api/tasks/" + id + "/complete", form);
    }

    private void assigned() {
        opened();
        assertThat(task(TaskKind.ASSIGN_DIVISION, "office", "{\"division\": \"D1\"}")
                        .status())
                .isEqualTo(200);
    }

    private Answer status() {
        return posted(
                "/api/public/status", "{\"reference\": \"%s\", \"queryCode\": \"%s\"}".formatted(reference, queryCode));
    }

    @Test
    void it_is_examined_approved_issued_and_fetched() {
        assigned();
        assertThat(status().text("/stage")).isEqualTo("IN_PROGRESS");
        assertThat(task(TaskKind.EXAMINE_RECORD, "handler", CORRECTED).text("/stage"))
                .isEqualTo("APPROVAL");
        assertThat(task(TaskKind.APPROVE_RECORD_FINDING, "office", "{\"verdict\": \"APPROVED\"}")
                        .text("/stage"))
                .isEqualTo("SIGNED");
        assertThat(task(TaskKind.ISSUE_LETTER, "registrar", "{\"method\": \"ELECTRONIC\"}")
                        .status())
                .isEqualTo(200);
        String question = "{\"reference\": \"%s\", \"queryCode\": \"%s\"".formatted(reference, queryCode);
        Answer ready = posted("/api/public/reply", question + "}");
        assertThat(ready.body().at("/files")).hasSize(1);
        Answer fetched =
                posted("/api/public/reply/file", question + ", \"fileId\": \"" + ready.text("/files/0/id") + "\"}");
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(status().text("/stage")).isEqualTo("REPLIED");
        List<String> events = new ArrayList<>();
        status().body()
                .at("/events")
                .forEach(event -> events.add(event.get("what").asText()));
        assertThat(events).containsExactly("ARRIVED", "RECEIVED", "REGISTERED", "RECORD_CORRECTION", "SERVED");
        assertThat(status().body().toString()).doesNotContain("4250", "李四", "工资单");
        Answer opened = got("office", "/api/cases/" + reference);
        assertThat(opened.body().at("/standing/outcome").isNull()).isTrue();
        assertThat(opened.text("/clock/replyDueOn")).isEqualTo("2026-04-02");
        assertThat(got("office", "/api/cases/" + reference + "/days").text("/days/0/article"))
                .isEqualTo("41");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"which\": \"a\", \"found\": \"b\", \"finding\": \"ACCURATE\"};EVIDENCE_MISSING;evidence",
                "{\"which\": \"a\", \"evidence\": \"c\", \"found\": \"b\", \"finding\": \"CORRECTED\"};CORRECTED_RECORD_MISSING;corrected",
                "{\"which\": \"a\", \"evidence\": \"c\", \"found\": \"b\", \"finding\": \"TRANSFERRED\"};AGENCY_MISSING;agency",
                "{\"which\": \"a\", \"evidence\": \"c\", \"found\": \"b\", \"finding\": \"ACCURATE\", \"agency\": \"d\"};NO_OTHER_AGENCY;agency"
            })
    void a_finding_that_lacks_something_names_the_field_and_the_article(String form, String reason, String field) {
        assigned();
        Answer refused = task(TaskKind.EXAMINE_RECORD, "handler", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo(reason);
        assertThat(refused.text("/article")).isEqualTo("41");
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
        assertThat(got("office", "/api/cases/" + reference).text("/standing/stage"))
                .isEqualTo("ASSIGNED");
    }

    @Test
    void what_is_left_out_or_misread_is_bad_input() {
        assigned();
        Answer empty = task(TaskKind.EXAMINE_RECORD, "handler", "{\"evidence\": \"a\"}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().at("/errors").findValuesAsText("field")).contains("which", "found", "finding");
        assertThat(task(TaskKind.EXAMINE_RECORD, "handler", CORRECTED.replace("CORRECTED", "MAYBE"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void what_belongs_to_requests_is_refused_with_the_article() {
        assigned();
        String at = "/api/cases/" + reference;
        for (Answer refused : List.of(
                posted("office", at + "/extension", "{\"workingDays\": 5, \"reason\": \"x\"}"),
                posted("office", at + "/fee", "{\"mode\": \"PER_VOLUME\", \"pages\": 40, \"reason\": \"x\"}"),
                posted(
                        "handler",
                        at + "/consultation",
                        "{\"letters\": [{\"kind\": \"THIRD_PARTY\", \"content\": \"x\", \"party\": {\"name\": \"y\"}}]}"))) {
            assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
            assertThat(refused.text("/article")).isEqualTo("41");
        }
        Answer preview = got("handler", at + "/extension/preview?workingDays=5");
        assertThat(preview.text("/article")).isEqualTo("41");
    }

    @Test
    void nobody_approves_in_the_wrong_stage() {
        assigned();
        Answer early = task(TaskKind.APPROVE_RECORD_FINDING, "office", "{\"verdict\": \"APPROVED\"}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("/reason")).isEqualTo("NOT_EXAMINED");
        Answer request = posted("/api/public/requests", REQUEST);
        reference = request.text("/reference");
        posted("registrar", "/api/tasks/" + taskOf(reference) + "/complete", "{\"need\": \"HANDLING\"}");
        task(TaskKind.ASSIGN_DIVISION, "office", "{\"division\": \"D1\"}");
        Answer elsewhere = task(TaskKind.EXAMINE_RECORD, "handler", CORRECTED);
        assertThat(elsewhere.text("/reason")).isEqualTo("NO_RECORD_CORRECTION");
        assertThat(elsewhere.text("/article")).isEqualTo("41");
    }
}
