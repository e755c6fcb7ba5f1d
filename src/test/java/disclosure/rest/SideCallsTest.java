package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockPart;

/** Consultation, extension, Art. 35, fee and the acts around a request, over HTTP; on Thursday 2026-03-05. */
class SideCallsTest extends Calls {

    private static final String LETTER = """
            {"letters": [{"kind": "THIRD_PARTY", "content": "合同价格", "party": {"name": "某公司", "email": "a@b.cn"}}]}""";

    private int opened;

    /** With division D1; due on 2026-04-02. */
    private String handled() {
        String reference = filed();
        posted("registrar", "/api/tasks/" + taskOf(reference) + "/complete", "{\"need\": \"HANDLING\"}");
        assertThat(task(reference, TaskKind.ASSIGN_DIVISION, null, "office", "{\"division\": \"D1\"}")
                        .status())
                .isEqualTo(200);
        return reference;
    }

    private Answer task(String reference, TaskKind kind, @Nullable String matter, String caller, String form) {
        String id = "side-" + reference + "-" + ++opened;
        tasks.opened(id, kind, Reference.read(reference).orElseThrow(), matter, Instant.EPOCH);
        return posted(caller, "/api/tasks/" + id + "/complete", form);
    }

    @Test
    void a_letter_is_tried_out_sent_served_answered_and_weighed() {
        String reference = handled();
        String at = "/api/cases/" + reference + "/consultation";
        Answer preview = got("handler", at + "/preview?kind=THIRD_PARTY&deliveredOn=2026-03-06&answeredOn=2026-03-16");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text("/now/replyDueOn")).isEqualTo("2026-04-02");
        assertThat(preview.text("/sent/state")).isEqualTo("PAUSED");
        assertThat(preview.text("/answered/reading/replyDueOn")).isEqualTo("2026-04-14"); // 7 left out, Qingming off
        assertThat(preview.text("/answered/workingDaysLeftOut")).isEqualTo("7");
        assertThat(preview.text("/silent/on")).isEqualTo("2026-03-27");
        assertThat(preview.text("/article")).isEqualTo("33(3)");

        Answer sent = posted("handler", at, LETTER);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text("/paused")).isEqualTo("true");
        assertThat(got("handler", at).body().at("/0/party/name").asText()).isEqualTo("某公司");
        assertThat(got("handler", "/api/cases/" + reference).body().at("/acts").toString())
                .doesNotContain("某公司", "a@b.cn");
        assertThat(got("supervisor", at).body().at("/0/party").isNull()).isTrue();

        assertThat(task(reference, TaskKind.RECORD_CONSULTATION_DELIVERY, "c1", "registrar", "{\"evidence\": \"回执\"}")
                        .status())
                .isEqualTo(200);
        Answer early = task(reference, TaskKind.RECORD_OPINION, "c1", "registrar", "{\"end\": \"SILENCE\"}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("/reason")).isEqualTo("TIME_TO_ANSWER_RUNS");
        assertThat(early.text("/detail")).contains("2026-03-26");
        assertThat(task(reference, TaskKind.RECORD_OPINION, "c1", "registrar", "{\"opinion\": \"OBJECTS\"}")
                        .status())
                .isEqualTo(200);
        Answer stands = task(
                reference,
                TaskKind.WEIGH_OPINION,
                "c1",
                "handler",
                "{\"objectionReasonable\": true, \"weighing\": \"DISCLOSE\", \"reason\": \"x\"}");
        assertThat(stands.text("/reason")).isEqualTo("OBJECTION_STANDS");
        assertThat(stands.text("/article")).isEqualTo("32");
        Answer weighed = task(
                reference,
                TaskKind.WEIGH_OPINION,
                "c1",
                "handler",
                "{\"objectionReasonable\": true, \"weighing\": \"WITHHOLD\", \"reason\": \"属于商业秘密\"}");
        assertThat(weighed.status()).isEqualTo(200);
        assertThat(got("handler", at).body().at("/0/weighing").asText()).isEqualTo("WITHHOLD");
        assertThat(task(reference, TaskKind.RECORD_OPINION, "c1", "registrar", "{\"opinion\": \"AGREES\"}")
                        .text("/reason"))
                .isEqualTo("CONSULTATION_ALREADY_CLOSED");
    }

    @Test
    void an_extension_is_proposed_agreed_by_the_head_and_notified() {
        String reference = handled();
        String at = "/api/cases/" + reference + "/extension";
        assertThat(got("handler", at + "/preview?workingDays=20").text("/extended/replyDueOn"))
                .isEqualTo("2026-05-06");
        Answer many = got("handler", at + "/preview?workingDays=21");
        assertThat(many.status()).isEqualTo(409);
        assertThat(many.text("/reason")).isEqualTo("EXTENSION_TOO_LONG");
        assertThat(posted("handler", at + "/proposal", "{\"workingDays\": 21, \"reason\": \"x\"}")
                        .status())
                .isEqualTo(409);
        assertThat(posted("handler", at + "/proposal", "{\"workingDays\": 20, \"reason\": \"x\"}")
                        .status())
                .isEqualTo(200);
        assertThat(posted("handler", at + "/proposal", "{\"workingDays\": 5, \"reason\": \"x\"}")
                        .text("/reason"))
                .isEqualTo("EXTENSION_ALREADY_PROPOSED");
        assertThat(task(reference, TaskKind.SEND_EXTENSION_NOTICE, null, "registrar", "{}")
                        .text("/reason"))
                .isEqualTo("EXTENSION_NOT_AGREED");
        assertThat(task(reference, TaskKind.DECIDE_EXTENSION, null, "office", "{\"verdict\": \"APPROVED\"}")
                        .text("/replyDueOn"))
                .isEqualTo("2026-04-02");
        assertThat(task(reference, TaskKind.SEND_EXTENSION_NOTICE, null, "registrar", "{}")
                        .text("/replyDueOn"))
                .isEqualTo("2026-05-06");
    }

    @Test
    void a_fee_by_pages_and_never_by_both_modes() {
        String at = "/api/cases/" + handled() + "/fee";
        Answer both = posted("handler", at, "{\"mode\": \"PER_REQUEST\", \"pages\": 40, \"reason\": \"x\"}");
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.text("/reason")).isEqualTo("BOTH_MODES");
        assertThat(both.text("/article")).isEqualTo("国办函〔2020〕109号 3");
        assertThat(posted("handler", at, "{\"mode\": \"PER_VOLUME\", \"pages\": 30, \"reason\": \"x\"}")
                        .text("/reason"))
                .isEqualTo("NOTHING_TO_CHARGE");
        assertThat(posted("handler", at, "{\"mode\": \"PER_VOLUME\", \"pages\": 31, \"reason\": \"x\"}")
                        .status())
                .isEqualTo(200);
        assertThat(posted("handler", at, "{\"mode\": \"PER_VOLUME\", \"pages\": 31, \"reason\": \"x\"}")
                        .text("/reason"))
                .isEqualTo("ALREADY_PROPOSED");
    }

    @Test
    void reasons_are_weighed_and_the_counters_shown() {
        String reference = handled();
        String at = "/api/cases/" + reference;
        posted("handler", at + "/reasons/request", "{\"counts\": \"一月 12 件\"}");
        Answer counters = got("handler", at + "/counters");
        assertThat(counters.text("/advisedInMonth")).isEqualTo("10");
        assertThat(counters.text("/advisedInYear")).isEqualTo("30");
        assertThat(counters.text("/reasonsDueOn")).isEqualTo("null");
        assertThat(posted("registrar", at + "/reasons/delivery", "{\"evidence\": \" \"}")
                        .status())
                .isEqualTo(422);
        assertThat(posted("registrar", at + "/reasons/delivery", "{\"evidence\": \"回执\"}")
                        .status())
                .isEqualTo(200);
        assertThat(got("handler", at + "/counters").text("/reasonsDueOn")).isEqualTo("2026-03-19");
        posted("registrar", at + "/reasons", "{\"reasons\": \"研究\"}");
        String until = "{\"until\": \"2026-05-29\", \"reason\": \"x\"}";
        assertThat(posted("office", at + "/deferral", until).text("/reason")).isEqualTo("REASONS_NOT_FOUND_REASONABLE");
        assertThat(posted("handler", at + "/reasons/weighing", "{\"reasonable\": true, \"why\": \"x\"}")
                        .status())
                .isEqualTo(200);
        assertThat(posted("handler", at + "/deferral", until).text("/reason")).isEqualTo("ROLE_MAY_NOT");
        assertThat(posted("office", at + "/deferral", until).text("/replyDueOn"))
                .isEqualTo("2026-05-29");
    }

    @Test
    void a_paper_that_came_in_is_put_in_its_part_and_shown_to_those_who_meet_the_applicant() { // R-ARC-05, R-PRI-05
        String reference = handled();
        assertThat(paper(reference, "registrar", "SERVICE").status()).isEqualTo(200);
        Answer written = paper(reference, "registrar", "REPLY");
        assertThat(written.status()).isEqualTo(422);
        assertThat(written.text("/errors/0/field")).isEqualTo("part");
        assertThat(paper(reference, "registrar", "NOWHERE").status()).isEqualTo(400);
        assertThat(paper(reference, "supervisor", "SERVICE").text("/reason")).isEqualTo("ROLE_MAY_NOT");
        String at = "/api/cases/" + reference;
        assertThat(got("registrar", at).body().at("/attachments").toString()).contains("回证.pdf");
        assertThat(got("handler", at).body().at("/attachments").toString()).doesNotContain("回证.pdf");
    }

    private Answer paper(String reference, String caller, String part) {
        MockPart file = new MockPart("file", "回证.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));
        return as(
                caller,
                multipart("/api/cases/" + reference + "/papers").part(file).queryParam("part", part));
    }

    @Test
    void while_paused_the_clock_names_the_last_day_that_can_be_left_out() { // R-CON-08
        String reference = handled();
        posted("handler", "/api/cases/" + reference + "/consultation", LETTER);
        task(reference, TaskKind.RECORD_CONSULTATION_DELIVERY, "c1", "registrar", "{\"evidence\": \"回执\"}");

        Answer paused = got("handler", "/api/cases/" + reference);
        assertThat(paused.text("/clock/replyDueOn")).isEqualTo("null");
        assertThat(paused.text("/clock/workingDaysLeft")).isEqualTo("20");
        assertThat(paused.text("/clock/latestResumeOn")).isEqualTo("2026-03-26");
        assertThat(paused.text("/clock/latestReplyDueOn")).isEqualTo("2026-04-24");
    }

    @Test
    void what_is_done_around_a_request_is_on_file() {
        String reference = handled();
        String at = "/api/cases/" + reference;
        String other = handled();
        String talk = "{\"place\": \"接待室\", \"people\": [\"承办人\"], \"matters\": \"内容\", \"result\": \"明确\"}";
        assertThat(posted("handler", at + "/interviews", talk).status()).isEqualTo(200);
        assertThat(posted("registrar", at + "/assistance", "{\"what\": \"代写\"}").status())
                .isEqualTo(200);
        String over = "{\"from\": \"信访科\", \"to\": \"办公室\", \"at\": \"%s\", \"original\": true}";
        assertThat(posted("registrar", at + "/hand-overs", over.formatted("2026-03-05T08:59:00+08:00"))
                        .status())
                .isEqualTo(200);
        assertThat(posted("registrar", at + "/hand-overs", over.formatted("2026-03-05T09:01:00+08:00"))
                        .text("/reason"))
                .isEqualTo("HANDED_OVER_IN_FUTURE");
        assertThat(posted("registrar", at + "/joining", "{\"other\": \"" + other + "\", \"reason\": \"相同\"}")
                        .status())
                .isEqualTo(200);
        assertThat(got("registrar", "/api/cases/" + other).body().at("/acts").toString())
                .contains("REQUESTS_JOINED", reference);
        String part = "{\"other\": \"" + other + "\", \"reason\": \"补充了新的事实\"}";
        assertThat(posted("registrar", at + "/joining/parting", part).text("/reason"))
                .isEqualTo("ROLE_MAY_NOT");
        assertThat(posted("office", at + "/joining/parting", part).status()).isEqualTo(200);
        Answer apart = posted("office", at + "/joining/parting", part);
        assertThat(apart.status()).isEqualTo(409);
        assertThat(apart.text("/reason")).isEqualTo("NOT_JOINED");
        assertThat(apart.text("/article")).isEqualTo("36(6)");
        assertThat(got("registrar", "/api/cases/" + other).body().at("/acts").toString())
                .contains("REQUESTS_PARTED");
        assertThat(posted("registrar", at + "/joining", "{\"other\": \"nonsense\", \"reason\": \"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(posted("handler", at + "/publication", "{\"reason\": \"多人申请\"}")
                        .status())
                .isEqualTo(200);
        assertThat(posted("office", at + "/publication/decision", "{\"verdict\": \"APPROVED\", \"reason\": \"可以\"}")
                        .status())
                .isEqualTo(200);
        String search = "{\"places\": \"档案室\", \"terms\": \"合同\", \"period\": \"2020年\", \"result\": \"无\"}";
        assertThat(posted("handler", at + "/searches", search).text("/stage")).isEqualTo("SEARCH");
        String agency = "{\"agency\": \"医保局\", \"matter\": \"数据\", \"result\": \"一致\"}";
        assertThat(posted("handler", at + "/coordination", agency).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consultation          | {"letters": []}                                       | 422 | letters
            consultation          | {"letters": [{"kind": "THIRD_PARTY", "content": "x"}]} | 422 | letters[0].party
            consultation          | {"letters": [{"kind": "NOBODY"}]}                     | 400 | letters[0].kind
            extension/proposal    | {"reason": "x"}                                       | 422 | workingDays
            fee                   | {"reason": "x"}                                       | 422 | mode
            fee                   | {"mode": "PER_VOLUME", "ordinalInMonth": 3}           | 400 | ordinalInMonth
            reasons/weighing      | {"why": "x"}                                          | 422 | reasonable
            deferral              | {"until": "soon", "reason": "x"}                      | 400 | until
            interviews            | {"place": "x", "people": [], "matters": "x", "result": "x"} | 422 | people
            hand-overs            | {"from": "x"}                                         | 422 | to
            hand-overs            | {"from": "x", "to": "y", "at": "2026-03-05"}          | 400 | at
            joining               | {"reason": "x"}                                       | 422 | other
            joining/parting       | {"other": "x"}                                        | 422 | reason
            publication/decision  | {"reason": "x"}                                       | 422 | verdict
            consultation/c1/late-opinion | {"opinion": "AGREES"}                          | 422 | postedOn
            consultation/c1/weighing     | {"reason": "x"}                                | 422 | weighing
            """)
    void forms_are_checked(String act, String body, int status, String field) {
        Answer answer = posted("office", "/api/cases/" + filed() + "/" + act, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"consultation", "consultation/preview?kind=THIRD_PARTY", "extension/preview?workingDays=5", "counters"})
    void a_case_unseen_is_as_unknown_as_none(String path) {
        String hidden = handled();
        assertThat(got("stranger", "/api/cases/" + hidden + "/" + path).status())
                .isEqualTo(404);
    }
}
