package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff look at cases and record what happens to them. */
class CaseCallsTest extends Calls {

    private static final String INTAKE = REQUEST.replace("\"description\"", "%s, \"description\"");

    private Answer takenIn(String evidence) {
        return posted("/api/intake", INTAKE.formatted(evidence));
    }

    @Test
    void the_day_of_receipt_follows_from_channel_and_evidence() {
        Answer inPerson = takenIn("\"channel\": \"IN_PERSON\"");
        assertThat(inPerson.status()).isEqualTo(201);
        assertThat(inPerson.text("/receivedOn")).isEqualTo("2026-03-05");
        assertThat(inPerson.text("/stage")).isEqualTo("REGISTERED");
        Answer letter = takenIn("\"channel\": \"ORDINARY_MAIL\", \"arrivedOn\": \"2026-03-03\"");
        assertThat(letter.body().at("/receivedOn").isNull()).isTrue();
        assertThat(letter.text("/stage")).isEqualTo("UNCONFIRMED");
        Answer registered = takenIn("\"channel\": \"REGISTERED_MAIL\", \"arrivedOn\": \"2026-03-03\"");
        assertThat(registered.text("/receivedOn")).isEqualTo("2026-03-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            422 | oralRecord | 29(1)    | "channel": "ORAL"
            422 | forwarding | 本机关规程 | "channel": "FORWARDED"
            422 | signedFor  | 31(2)    | "channel": "REGISTERED_MAIL", "signedFor": false
            422 | arrivedOn  | 31       | "channel": "IN_PERSON", "arrivedOn": "2026-03-06"
            422 | arrivedOn  | 2007:38  | "channel": "IN_PERSON", "arrivedOn": "2008-04-30"
            422 | channel    |          | "arrivedOn": "2026-03-05"
            400 | receivedOn |          | "channel": "IN_PERSON", "receivedOn": "2026-03-05"
            """)
    void evidence_that_does_not_hold(int status, String field, String article, String evidence) {
        Answer answer = takenIn(evidence);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        if (article != null) assertThat(answer.text("/article")).isEqualTo(article);
    }

    @Test
    void only_the_counter_takes_in() {
        Answer answer = posted("handler", "/api/intake", INTAKE.formatted("\"channel\": \"IN_PERSON\""));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/reason")).isEqualTo("ROLE_MAY_NOT");
    }

    @Test
    void an_opened_case_shows_standing_clock_acts_and_who_asks_as_far_as_the_role_sees() {
        String reference = filed();
        Answer counter = got("registrar", "/api/cases/" + reference);
        assertThat(counter.status()).isEqualTo(200);
        assertThat(counter.text("/standing/stage")).isEqualTo("REGISTERED");
        assertThat(counter.text("/standing/ruleSet")).isEqualTo("2019");
        assertThat(counter.text("/clock/replyDueOn")).isEqualTo("2026-04-02");
        assertThat(counter.text("/clock/correctionNoticeDueOn")).isEqualTo("2026-03-16");
        JsonNode act = counter.body().at("/acts/0");
        assertThat(act.at("/kind").asText()).isEqualTo("REQUEST_RECEIVED");
        assertThat(act.at("/at").asText()).isEqualTo("2026-03-05T09:00:00+08:00");
        assertThat(act.at("/by").asText()).isEqualTo("applicant");
        assertThat(act.at("/details/description").asText()).isEqualTo("2025年度社保基金预算");
        assertThat(counter.text("/tasks/0/kind")).isEqualTo("REGISTER_REQUEST");
        assertThat(counter.text("/applicant/phone")).isEqualTo("13800138000");
    }

    @Test
    void every_day_of_the_count_is_explained() {
        Answer days = got("/api/cases/" + filed() + "/days");
        assertThat(days.text("/days/0/date")).isEqualTo("2026-03-06");
        assertThat(days.text("/days/0/kind")).isEqualTo("COUNTED");
        assertThat(days.text("/days/0/number")).isEqualTo("1");
        assertThat(days.text("/days/0/why")).isEqualTo("工作日，计入期限");
        assertThat(days.text("/days/1/why")).isEqualTo("周末休息");
        assertThat(days.body().at("/days/1").has("number")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSJ-2026-99999-0", "RSJ-2026-00777-X", "nonsense", "1", "%E5%BC%A0", "RSJ-2026-00001-%00"})
    void an_unknown_a_malformed_and_an_unseen_reference_are_one(String reference) {
        String hidden = filed();
        Answer unseen = got("stranger", "/api/cases/" + hidden);
        Answer answer = got("stranger", "/api/cases/" + reference);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(unseen.body());
        String reason = "{\"workingDays\": 20, \"reason\": \"x\"}";
        assertThat(posted("stranger", "/api/cases/" + hidden + "/extension", reason)
                        .body())
                .isEqualTo(unseen.body());
        assertThat(posted("office", "/api/cases/" + reference + "/extension", reason)
                        .body())
                .isEqualTo(unseen.body());
    }

    @Test
    void a_refused_act_is_409_with_article_and_reason() {
        String reference = filed();
        String address = "/api/cases/" + reference + "/extension";
        Answer many = posted("office", address, "{\"workingDays\": 21, \"reason\": \"需要补充检索\"}");
        assertThat(many.status()).isEqualTo(409);
        assertThat(many.text("/article")).isEqualTo("33(2)");
        assertThat(many.text("/articleText")).isEqualTo("《中华人民共和国政府信息公开条例》第三十三条第二款");
        assertThat(many.text("/reason")).isEqualTo("EXTENSION_TOO_LONG");
        assertThat(many.text("/detail")).contains("21", "20");
        assertThat(posted("registrar", address, "{\"workingDays\": 20, \"reason\": \"x\"}")
                        .text("/reason"))
                .isEqualTo("ROLE_MAY_NOT");
        Answer extended = posted("office", address, "{\"workingDays\": 20, \"reason\": \"需要补充检索\"}");
        assertThat(extended.status()).isEqualTo(200);
        assertThat(extended.text("/replyDueOn")).isEqualTo("2026-05-06");
        assertThat(posted("office", address, "{\"workingDays\": 1, \"reason\": \"x\"}")
                        .text("/reason"))
                .isEqualTo("SECOND_EXTENSION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            extension                | {"reason": "x"}                        | 422 | workingDays
            extension                | {"workingDays": "5", "reason": "x"}    | 400 | workingDays
            extension                | {"workingDays": 5.0, "reason": "x"}    | 400 | workingDays
            extension                | {"workingDays": 5}                     | 422 | reason
            withdrawal               | {"record": ""}                         | 422 | record
            correction               | {"channel": "POST", "text": "x"}       | 400 | channel
            correction               | {"channel": "ONLINE"}                  | 422 | text
            correction/revocation    | {}                                     | 422 | reason
            reasons/request          | {"counts": null}                       | 422 | counts
            reasons                  | {"reasons": " "}                       | 422 | reasons
            contact-attempts         | {"how": "电话"}                         | 422 | result
            receipt-correction       | {"channel": "FAX", "reason": "x"}      | 422 | arrivedOn
            """)
    void forms_of_acts_are_checked(String act, String body, int status, String field) {
        Answer answer = posted("office", "/api/cases/" + filed() + "/" + act, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void a_withdrawn_case_waits_for_its_last_letter() {
        String reference = filed();
        Answer withdrawn = posted("registrar", "/api/cases/" + reference + "/withdrawal", "{\"record\": \"申请人书面撤回\"}");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.text("/stage")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.text("/outcome")).isEqualTo("X3A");
    }

    @Test
    void evidence_of_receipt_is_corrected_by_one_and_agreed_by_another() {
        String reference = takenIn("\"channel\": \"IN_PERSON\"").text("/reference");
        String address = "/api/cases/" + reference + "/receipt-correction";
        String body = "{\"channel\": \"IN_PERSON\", \"arrivedOn\": \"2026-03-02\", \"reason\": \"登记有误\"}";
        assertThat(posted("registrar", address, body).text("/receivedOn")).isEqualTo("2026-03-05");
        assertThat(posted("office", address + "/approval", "").text("/receivedOn"))
                .isEqualTo("2026-03-02");
        assertThat(posted("office", address + "/approval", "").text("/reason")).isEqualTo("NOTHING_TO_APPROVE");
    }

    @Test
    void cases_are_found_by_a_part_of_their_reference() {
        String reference = filed();
        Answer found = got("/api/cases?q=" + reference + "&size=5");
        assertThat(found.text("/total")).isEqualTo("1");
        assertThat(found.text("/items/0/reference")).isEqualTo(reference);
        assertThat(got("stranger", "/api/cases?q=" + reference).text("/total")).isEqualTo("0");
    }
}
