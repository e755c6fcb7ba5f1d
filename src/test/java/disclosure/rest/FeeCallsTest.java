package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

/** The fee as a calculator (contract §4). */
class FeeCallsTest extends Calls {

    private Answer preview(String wish) {
        return posted("handler", "/api/fees/preview", wish);
    }

    @Test
    void an_answer_has_the_fields_of_the_contract_and_no_others() {
        Answer answer = preview("{\"mode\": \"PER_VOLUME\", \"pages\": 300, \"receivedOn\": \"2026-03-05\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().toString())
                .isEqualTo("{\"amountYuan\":6700,\"tiers\":["
                        + "{\"from\":1,\"to\":30,\"unit\":0,\"count\":30,\"subtotal\":0},"
                        + "{\"from\":31,\"to\":100,\"unit\":10,\"count\":70,\"subtotal\":700},"
                        + "{\"from\":101,\"to\":200,\"unit\":20,\"count\":100,\"subtotal\":2000},"
                        + "{\"from\":201,\"to\":null,\"unit\":40,\"count\":100,\"subtotal\":4000}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 35, 200, 1",
        "2026-03-05, 10, 0, 1",
        "2021-01-01, 11, 100, 1",
        "2020-12-31, 11, 0, 0",
        "2018-01-01, 11, 0, 0",
        "2008-05-01, 11, 0, 0",
    })
    void the_day_of_receipt_decides_the_tariff(String receivedOn, int ordinal, int yuan, int tiers) {
        Answer answer = preview("{\"mode\": \"PER_REQUEST\", \"ordinalInMonth\": %d, \"receivedOn\": \"%s\"}"
                .formatted(ordinal, receivedOn));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/amountYuan").asInt()).isEqualTo(yuan);
        assertThat(answer.body().at("/tiers")).hasSize(tiers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            422 | mode           | {}
            422 | receivedOn     | {"mode": "PER_REQUEST", "ordinalInMonth": 11}
            422 | receivedOn     | {"mode": "PER_REQUEST", "ordinalInMonth": 11, "receivedOn": null}
            422 | receivedOn     | {"mode": "PER_REQUEST", "ordinalInMonth": 11, "receivedOn": "2008-04-30"}
            422 | ordinalInMonth | {"mode": "PER_REQUEST", "receivedOn": "2026-03-05"}
            422 | ordinalInMonth | {"mode": "PER_REQUEST", "ordinalInMonth": 0, "receivedOn": "2026-03-05"}
            422 | ordinalInMonth | {"mode": "PER_REQUEST", "ordinalInMonth": 10001, "receivedOn": "2026-03-05"}
            422 | pages          | {"mode": "PER_VOLUME", "receivedOn": "2026-03-05"}
            422 | pages          | {"mode": "PER_VOLUME", "ordinalInMonth": 3, "receivedOn": "2026-03-05"}
            422 | pages          | {"mode": "PER_VOLUME", "pages": -1, "receivedOn": "2026-03-05"}
            422 | pages          | {"mode": "PER_VOLUME", "pages": 2147483647, "receivedOn": "2026-03-05"}
            422 | mode           | {"mode": "PER_VOLUME", "pages": 120, "ordinalInMonth": 35, "receivedOn": "2026-03-05"}
            400 | mode           | {"mode": "per_volume", "pages": 1, "receivedOn": "2026-03-05"}
            400 | mode           | {"mode": "", "pages": 1, "receivedOn": "2026-03-05"}
            400 | mode           | {"mode": 0, "pages": 1, "receivedOn": "2026-03-05"}
            400 | pages          | {"mode": "PER_VOLUME", "pages": "1", "receivedOn": "2026-03-05"}
            400 | pages          | {"mode": "PER_VOLUME", "pages": 1.5, "receivedOn": "2026-03-05"}
            400 | pages          | {"mode": "PER_VOLUME", "pages": 99999999999, "receivedOn": "2026-03-05"}
            400 | receivedOn     | {"mode": "PER_VOLUME", "pages": 1, "receivedOn": "2026-02-29"}
            400 | receivedOn     | {"mode": "PER_VOLUME", "pages": 1, "receivedOn": 20260305}
            400 | amountYuan     | {"mode": "PER_VOLUME", "pages": 1, "receivedOn": "2026-03-05", "amountYuan": 1}
            400 |                | []
            400 |                | {
            """)
    void a_wish_that_is_wrong(int status, String field, String wish) {
        Answer answer = preview(wish);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        List<String> fields = new ArrayList<>();
        answer.body().at("/errors").forEach(error -> {
            fields.add(error.at("/field").asText());
            assertThat(error.at("/message").asText()).isNotBlank().doesNotContain("rest.", "reason.");
        });
        assertThat(fields).isNotEmpty();
        if (field != null) assertThat(fields).contains(field);
    }

    @Test
    void both_modes_at_once_are_refused_with_the_article() {
        Answer answer = preview(
                "{\"mode\": \"PER_REQUEST\", \"pages\": 120, \"ordinalInMonth\": 35, \"receivedOn\": \"2026-03-05\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/article")).isEqualTo("国办函〔2020〕109号 3");
        assertThat(answer.text("/detail")).contains("不得同时");
    }
}
