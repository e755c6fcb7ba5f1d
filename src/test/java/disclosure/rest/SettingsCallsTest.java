package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bureau's choices where the law leaves them open, on 2026-03-05. */
class SettingsCallsTest extends Calls {

    private static String choice(String value, String validFrom, String reason) {
        return "{\"value\": \"%s\", \"validFrom\": \"%s\", \"reason\": \"%s\"}".formatted(value, validFrom, reason);
    }

    private Answer decide(String caller, String point, String body) {
        return posted(caller, "/api/settings/" + point, body);
    }

    private JsonNode point(String key) {
        for (JsonNode point : got("admin1", "/api/settings").body().at("/points"))
            if (point.at("/point").asText().equals(key)) return point;
        throw new AssertionError(key);
    }

    @Test
    void every_point_tells_what_holds_and_what_it_may_be() {
        JsonNode window = point("reasons-window");
        assertThat(window.at("/number").asText()).isEqualTo("P-05");
        assertThat(window.at("/article").asText()).isEqualTo("35");
        assertThat(window.at("/anchor").asText()).isEqualTo("RECEIPT");
        assertThat(window.at("/value").asText()).isEqualTo("10");
        assertThat(window.at("/property").asText()).isEqualTo("disclosure.reasons-window");
        assertThat(window.at("/least").asInt()).isEqualTo(1);
        assertThat(window.at("/most").asInt()).isEqualTo(250);
        assertThat(window.at("/unit").asText()).isEqualTo("WORKING_DAYS");
        assertThat(point("referral").at("/options").toString()).isEqualTo("[\"CLOCK_RUNS\",\"PAUSES\"]");
        assertThat(point("many-in-year").at("/anchor").asText()).isEqualTo("USE");
    }

    @Test
    void a_point_is_decided_for_a_day_to_come_once_and_taken_back_before_it() {
        String body = choice("12", "2026-03-06", "人社发〔2026〕3号");
        Answer decided = decide("admin1", "correction-window", body);
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.text("/decidedBy")).isEqualTo("admin1");
        assertThat(decided.text("/version")).isEqualTo("1");
        assertThat(decide("admin1", "correction-window", body).body()).isEqualTo(decided.body());
        Answer second = decide("admin1", "correction-window", choice("20", "2026-03-06", "人社发〔2026〕4号"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/reason")).isEqualTo("ALREADY_DECIDED");
        assertThat(second.text("/article")).isNotBlank();
        assertThat(point("correction-window").at("/value").asText()).isEqualTo("15");
        assertThat(point("correction-window").at("/later/0/value").asText()).isEqualTo("12");

        String back = "{\"validFrom\": \"2026-03-06\", \"reason\": \"文号有误\"}";
        Answer taken = decide("admin1", "correction-window/take-back", back);
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.body().at("/value").isNull()).isTrue();
        assertThat(decide("admin1", "correction-window/take-back", back).body()).isEqualTo(taken.body());
        assertThat(point("correction-window").at("/later")).isEmpty();
        assertThat(got("admin1", "/api/settings").body().at("/history"))
                .extracting(entry -> entry.at("/version").asInt())
                .contains(1, 2);
        Answer none = decide(
                "admin1", "correction-window/take-back", "{\"validFrom\": \"2026-03-07\", \"reason\": \"文号有误\"}");
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.text("/reason")).isEqualTo("NOTHING_DECIDED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            422 | value     | 30         | correction-window | {"value": "4", "validFrom": "2026-03-06", "reason": "文号"}
            422 | value     | 35         | reasons-window    | {"value": "0", "validFrom": "2026-03-06", "reason": "文号"}
            422 | value     | 33(3)      | referral          | {"value": "MAYBE", "validFrom": "2026-03-06", "reason": "文号"}
            422 | value     | 33(3)      | referral          | {"validFrom": "2026-03-06", "reason": "文号"}
            422 | validFrom | 本机关规程 | referral          | {"value": "PAUSES", "validFrom": "2026-03-05", "reason": "文号"}
            422 | validFrom | 本机关规程 | referral          | {"value": "PAUSES", "validFrom": "2026-03-04", "reason": "文号"}
            422 | validFrom | 本机关规程 | referral          | {"value": "PAUSES", "validFrom": "2101-01-01", "reason": "文号"}
            422 | reason    | 本机关规程 | referral          | {"value": "PAUSES", "validFrom": "2026-03-06"}
            422 | reason    | 本机关规程 | referral          | {"value": "PAUSES", "validFrom": "2026-03-06", "reason": " "}
            422 | reason    | 本机关规程 | referral          | {"value": "PAUSES", "validFrom": "2026-03-06", "reason": "13800138000"}
            422 | validFrom |            | referral          | {"value": "PAUSES", "reason": "文号"}
            400 | validFrom |            | referral          | {"value": "PAUSES", "validFrom": "2026-02-30", "reason": "文号"}
            400 | value     |            | referral          | {"value": 4, "validFrom": "2026-03-06", "reason": "文号"}
            """)
    void what_may_not_be_is_refused_with_field_and_article(
            int status, String field, String article, String point, String body) {
        Answer answer = decide("admin1", point, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        if (article != null) assertThat(answer.text("/article")).isEqualTo(article);
        assertThat(point(point).at("/later")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            correction-window           | value validFrom reason | {"value": "4", "validFrom": "2026-03-05", "reason": " "}
            correction-window           | value reason           | {"value": "4", "validFrom": "2026-03-06", "reason": "13800138000"}
            referral                    | value validFrom reason | {}
            correction-window/take-back | validFrom reason       | {}
            """)
    void all_that_is_wrong_is_told_at_once(String point, String fields, String body) {
        Answer answer = decide("admin1", point, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors"))
                .extracting(error -> error.at("/field").asText())
                .containsExactly(fields.split(" "));
        assertThat(answer.body().at("/errors"))
                .extracting(error -> error.at("/message").asText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(answer.text("/article")).isNotBlank();
    }

    @Test
    void a_reason_is_at_most_two_hundred_characters() {
        Answer answer = decide("admin1", "referral", choice("PAUSES", "2026-03-06", "号".repeat(201)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/field")).isEqualTo("reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-99", "CORRECTION_WINDOW", "correction-window%2Fx", "%00"})
    void a_point_that_is_none_is_no_failure_of_ours(String point) {
        assertThat(decide("admin1", point, choice("10", "2026-03-06", "文号")).status())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "registrar", "leader", "security", "supervisor"})
    void nobody_but_the_administrator(String caller) {
        assertThat(decide(caller, "referral", choice("PAUSES", "2026-03-06", "文号"))
                        .status())
                .isEqualTo(409);
        assertThat(got(caller, "/api/settings").status()).isEqualTo(409);
        assertThat(point("referral").at("/later")).isEmpty();
    }
}
