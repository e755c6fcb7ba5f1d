package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock as a calculator, the calendar, people, and who calls (contract §2, §3). */
class ClockAndSettingsCallsTest extends Calls {

    private Answer preview(String events) {
        return posted("/api/clock/preview", "{\"events\": [" + events + "]}");
    }

    private static String event(String type, String on, String more) {
        return "{\"type\": \"%s\", \"on\": \"%s\"%s}".formatted(type, on, more);
    }

    @Test
    void a_reading_has_the_fields_of_the_contract_null_where_there_is_no_day() {
        Answer reading = preview(event("RECEIVED", "2026-03-05", ""));
        assertThat(reading.status()).isEqualTo(200);
        List<String> fields = new ArrayList<>();
        reading.body().fieldNames().forEachRemaining(fields::add);
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "ruleSet",
                        "state",
                        "replyDueOn",
                        "correctionNoticeDueOn",
                        "workingDaysAllowed",
                        "workingDaysUsed",
                        "workingDaysLeft",
                        "provisional",
                        "days");
        assertThat(reading.text("/ruleSet")).isEqualTo("2019");
        Answer corrected = preview(event("RECEIVED", "2026-03-05", "") + ","
                + event("CORRECTION_SENT", "2026-03-09", "") + ","
                + event("CORRECTION_DELIVERED", "2026-03-10", ", \"workingDays\": 15"));
        assertThat(corrected.text("/state")).isEqualTo("AWAITING_CORRECTION");
        assertThat(corrected.body().has("replyDueOn")).isTrue();
        assertThat(corrected.body().at("/replyDueOn").isNull()).isTrue();
        assertThat(corrected.text("/correctionDueOn")).isEqualTo("2026-03-31");
    }

    @Test
    void every_event_of_the_contract_is_read() {
        Answer reading = preview(String.join(
                ",",
                event("RECEIVED", "2026-03-05", ""),
                event("CORRECTION_SENT", "2026-03-09", ""),
                event("CORRECTION_REVOKED", "2026-03-10", ""),
                event("CONSULTATION_SENT", "2026-03-11", ", \"id\": \"甲\", \"kind\": \"THIRD_PARTY\""),
                event("CONSULTATION_DELIVERED", "2026-03-12", ", \"id\": \"甲\""),
                event("CONSULTATION_CLOSED", "2026-03-16", ", \"id\": \"甲\""),
                event("EXTENDED", "2026-03-17", ", \"workingDays\": 20"),
                event("REASON_ASKED", "2026-03-18", ""),
                event("REASON_GIVEN", "2026-03-19", ""),
                event("DEFERRED", "2026-03-20", ", \"until\": \"2026-07-01\""),
                event("REPLIED", "2026-03-23", "")));
        assertThat(reading.status()).isEqualTo(200);
        assertThat(reading.body().at("/days"))
                .anyMatch(day -> day.at("/why").asText().contains("甲（第三方）"));
        assertThat(preview(String.join(
                                ",",
                                event("RECEIVED", "2026-03-05", ""),
                                event("FEE_NOTICE_SENT", "2026-03-06", ""),
                                event("FEE_NOTICE_DELIVERED", "2026-03-09", ""),
                                event("FEE_PAID", "2026-03-10", "")))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | events[0].type        | {"type": "LOST", "on": "2026-03-05"}
            400 | events[0].type        | {"on": "2026-03-05"}
            400 | events[0].workingDays | {"type": "RECEIVED", "on": "2026-03-05", "workingDays": 3}
            400 | events[0].workingDays | {"type": "EXTENDED", "on": "2026-03-05", "workingDays": "3"}
            400 | events[0].workingDays | {"type": "EXTENDED", "on": "2026-03-05", "workingDays": 99999999999}
            400 | events[0].on          | {"type": "RECEIVED", "on": 20260305}
            400 | events[0].kind        | {"type": "CONSULTATION_SENT", "on": "2026-03-05", "id": "a", "kind": "SECOND_PARTY"}
            422 | events[0].on          | {"type": "RECEIVED"}
            422 | events[0].workingDays | {"type": "EXTENDED", "on": "2026-03-05"}
            422 | events[0].id          | {"type": "CONSULTATION_CLOSED", "on": "2026-03-05"}
            422 | events[0].until       | {"type": "DEFERRED", "on": "2026-03-05"}
            422 | events[0]             | null
            """)
    void an_event_has_exactly_its_own_fields(int status, String field, String event) {
        Answer answer = preview(event);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SECOND_CORRECTION_NOTICE  | 30    | CORRECTION_SENT 2026-03-06, CORRECTION_REVOKED 2026-03-09, CORRECTION_SENT 2026-03-10, CORRECTED 2026-03-11, CORRECTION_SENT 2026-03-12
            DAYS_OUT_OF_ORDER         |       | REPLIED 2026-03-04
            CORRECTION_NOT_ASKED      | 30    | CORRECTED 2026-03-06
            """)
    void an_unlawful_order_is_422_with_the_article(String reason, String article, String story) {
        StringBuilder events = new StringBuilder(event("RECEIVED", "2026-03-05", ""));
        for (String step : story.split(", "))
            events.append(',').append(event(step.split(" ")[0], step.split(" ")[1], ""));
        Answer answer = preview(events.toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/article")).isNotBlank();
        if (article != null) assertThat(answer.text("/article")).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"THIRD_PARTY", "HANDLER", "SIGN_REPLY", "2026-01-05", "2026-13-45"})
    void an_identifier_is_told_as_it_was_typed(String id) {
        String received = event("RECEIVED", "2026-03-05", "") + ",";
        Answer unknown = preview(received + event("CONSULTATION_CLOSED", "2026-03-16", ", \"id\": \"" + id + "\""));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("/detail")).isEqualTo("没有编号为“" + id + "”的征求意见。");
        String asked = event("CONSULTATION_SENT", "2026-03-06", ", \"id\": \"%s\", \"kind\": \"%s\"");
        Answer open = preview(received
                + asked.formatted(id, "THIRD_PARTY") + ","
                + asked.formatted("b", "OTHER_AGENCY") + ","
                + event("CONSULTATION_CLOSED", "2026-03-16", ", \"id\": \"b\""));
        assertThat(open.body().at("/days"))
                .anyMatch(day -> day.at("/why").asText().equals("征求意见期间（" + id + "（第三方）、b（其他机关）），不计入期限"));
    }

    @Test
    void too_many_events_and_none_are_422() {
        assertThat(preview("").status()).isEqualTo(422);
        assertThat(posted("/api/clock/preview", "{}").status()).isEqualTo(422);
        String many = String.join(",", java.util.Collections.nCopies(1001, event("REPLIED", "2026-03-05", "")));
        Answer answer = preview(many);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/field")).isEqualTo("events");
    }

    @Test
    void a_year_is_published_and_the_cases_it_moves_are_told() {
        String reference = filed();
        assertThat(got("/api/calendar/2026").text("/version")).isEqualTo("1");
        String shipped = got("/api/calendar/2026").body().at("/days").toString();
        String days = shipped.replace("[{", "[{\"date\": \"2026-03-10\", \"kind\": \"OFF\", \"name\": \"防汛停工\"}, {");
        Answer published =
                put_("admin1", "/api/calendar/2026", "{\"source\": \"国办发明电〔2026〕1号\", \"days\": " + days + "}");
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.text("/version")).isEqualTo("2");
        assertThat(published.body().at("/moved"))
                .anyMatch(row -> row.at("/reference").asText().equals(reference)
                        && row.at("/from").asText().equals("2026-04-02")
                        && row.at("/to").asText().equals("2026-04-03"));
        assertThat(put_("admin1", "/api/calendar/2026", "{\"source\": \"x\", \"days\": " + shipped + "}")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            422 | days         | 2027 | {"source": "x", "days": [{"date": "2026-01-01", "kind": "OFF", "name": "元旦"}]}
            422 | days         | 2027 | {"source": "x", "days": [{"date": "2027-01-04", "kind": "WORK", "name": "元旦"}]}
            422 | year         | 1999 | {"source": "x", "days": []}
            422 | source       | 2027 | {"source": " ", "days": []}
            422 | days         | 2027 | {"source": "x"}
            422 | days[0]      | 2027 | {"source": "x", "days": [null]}
            422 | days[0].name | 2027 | {"source": "x", "days": [{"date": "2027-01-01", "kind": "OFF"}]}
            400 | days[0].kind | 2027 | {"source": "x", "days": [{"date": "2027-01-01", "kind": "off", "name": "元旦"}]}
            400 | days[0].date | 2027 | {"source": "x", "days": [{"date": "2027-02-29", "kind": "OFF", "name": "元旦"}]}
            """)
    void a_year_that_is_wrong_is_not_published(int status, String field, int year, String body) {
        Answer answer = put_("admin1", "/api/calendar/" + year, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(got("/api/calendar/2027").status()).isEqualTo(404);
    }

    @Test
    void only_the_administrator_publishes() {
        assertThat(put_("office", "/api/calendar/2027", "{\"source\": \"x\", \"days\": []}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_caller_is_told_who_they_are() {
        Answer me = got("handler", "/api/me");
        assertThat(me.text("/id")).isEqualTo("handler");
        assertThat(me.text("/roles/0")).isEqualTo("HANDLER");
        assertThat(me.text("/division")).isEqualTo("D1");
    }

    @Test
    void the_security_administrator_keeps_people_divisions_and_absences() {
        String person = "{\"id\": \"wang\", \"name\": \"王五\", \"roles\": [\"HANDLER\"], \"division\": \"D1\"}";
        assertThat(posted("security", "/api/people", person).status()).isEqualTo(201);
        assertThat(posted("security", "/api/people", person).status()).isEqualTo(409);
        Answer cold = posted("security", "/api/people", person.replace("wang", "Wang Wu"));
        assertThat(cold.status()).isEqualTo(422);
        assertThat(cold.text("/errors/0/field")).isEqualTo("id");
        Answer changed = put_(
                "security",
                "/api/people/wang",
                "{\"name\": \"王五\", \"roles\": [\"HANDLER\"], \"division\": \"D2\", \"active\": false}");
        assertThat(changed.text("/division")).isEqualTo("D2");
        Answer password = put_("security", "/api/people/wang/password", "{\"password\": \"short\"}");
        assertThat(password.text("/errors/0/field")).isEqualTo("password");
        assertThat(got("security", "/api/people").body().toString()).doesNotContain("password");
        assertThat(put_("security", "/api/divisions/D3", "{\"name\": \"业务三处\"}").status())
                .isEqualTo(200);
        assertThat(got("security", "/api/divisions").body()).hasSize(3);
        Answer absence = posted(
                "security",
                "/api/absences",
                "{\"person\": \"registrar\", \"deputy\": \"registrar2\", \"fromInclusive\": \"2026-04-02\","
                        + " \"toInclusive\": \"2026-04-01\"}");
        assertThat(absence.text("/errors/0/field")).isEqualTo("toInclusive");
        assertThat(posted("office", "/api/people", person).status()).isEqualTo(409);
    }
}
