package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import disclosure.handling.DashboardFigures.DivisionYear;
import disclosure.handling.InMemoryOversight;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures and registers over the facade, as JSON and as CSV (R-SUP-01 to -05); on Thursday 2026-03-05. */
class OversightCallsTest extends Calls {

    @Autowired
    private InMemoryOversight oversight;

    private static final String MARCH = "from=2026-03-01&to=2026-03-31";

    @Test
    void the_dashboard_is_json_or_csv_as_the_caller_accepts() {
        Answer json = got("leader", "/api/reports/dashboard?" + MARCH + "&channel=ONLINE&applicantType=ENTERPRISE");
        assertThat(json.status()).isEqualTo(200);
        assertThat(json.body().at("/figures/RECEIVED").asInt()).isZero();
        assertThat(json.body().at("/figures/ON_TIME_RATE").isNull()).isTrue();
        assertThat(json.body().at("/closed").size()).isEqualTo(21);
        assertThat(json.text("/channel")).isEqualTo("ONLINE");

        Answer csv = as("leader", get("/api/reports/dashboard?" + MARCH).accept("text/csv"));
        assertThat(csv.status()).isEqualTo(200);
    }

    @Test
    void a_reply_whose_due_day_nobody_knows_is_told_as_such() {
        oversight.divisions.add(new DivisionYear("GK", 12, 11, 10, 9, 2, 100, 10));
        Answer json = got("leader", "/api/reports/appraisal/2026");
        oversight.divisions.clear();
        assertThat(json.text("/0/answered")).isEqualTo("11");
        assertThat(json.text("/0/timed")).isEqualTo("10");
        assertThat(json.text("/0/inTime")).isEqualTo("9");
        assertThat(json.text("/0/late")).isEqualTo("1");
        assertThat(json.text("/0/dueDayUnknown")).isEqualTo("1");
    }

    @Test
    void others_are_refused_and_bad_input_is_no_fault_of_ours() {
        for (String address : new String[] {
            "/api/reports/dashboard?" + MARCH,
            "/api/reports/appraisal/2026",
            "/api/findings?" + MARCH,
            "/api/supervision/monthly?month=2026-03",
            "/api/self-assessment/2026",
            "/api/trainings?" + MARCH
        }) {
            assertThat(got("supervisor", address).status()).as(address).isEqualTo(200);
            assertThat(got("registrar", address).status()).as(address).isEqualTo(409);
        }
        assertThat(got("leader", "/api/reports/dashboard?from=2026-03-31&to=2026-03-01")
                        .body()
                        .toString())
                .contains("PERIOD_ENDS_BEFORE_IT_BEGINS");
        assertThat(got("leader", "/api/reports/dashboard?from=x&to=2026-03-01").status())
                .isIn(400, 422);
        assertThat(got("leader", "/api/reports/dashboard?" + MARCH + "&channel=NONE")
                        .status())
                .isIn(400, 422);
        assertThat(got("leader", "/api/supervision/monthly?month=2026-13").status())
                .isIn(400, 422);
        assertThat(got("leader", "/api/self-assessment/1999").body().toString()).contains("YEAR_OUT_OF_BOUNDS");
    }

    @Test
    void what_is_asked_in_a_month_is_on_its_list_with_the_answer() {
        String at = "/api/cases/" + filed() + "/supervision";
        posted("supervisor", at, "{\"addressee\": \"REGISTRAR\", \"what\": \"进度\", \"answerBy\": \"2026-03-06\"}");
        posted("registrar", at + "/d1/answer", "{\"answer\": \"今日登记\"}");
        String list =
                got("office", "/api/supervision/monthly?month=2026-03").body().toString();
        assertThat(list).contains("今日登记", "\"ANSWERED\"", "\"PERSON\"");
        assertThat(got("office", "/api/supervision/monthly?month=2026-02")
                        .body()
                        .at("/asked")
                        .size())
                .isZero();
    }

    @Test
    void findings_scores_and_training_are_kept_by_whose_they_are() {
        String leak = "{\"kind\": \"LEAK\", \"foundOn\": \"2026-03-04\", \"what\": \"x\"}";
        assertThat(posted("office", "/api/findings", leak).status()).isEqualTo(409);
        Answer found = posted("supervisor", "/api/findings", leak);
        assertThat(found.text("/article")).isEqualTo("17");
        String settle = "/api/findings/" + found.text("/id") + "/settlement";
        assertThat(posted("supervisor", settle, "{\"state\": \"PUT_RIGHT\", \"how\": \"\"}")
                        .status())
                .isIn(400, 422);
        assertThat(posted("supervisor", settle, "{\"state\": \"PUT_RIGHT\", \"how\": \"已改\"}")
                        .text("/revision"))
                .isEqualTo("2");

        String sheet = "/api/self-assessment/2026";
        assertThat(put_("office", sheet, "{\"scores\": [{\"indicator\": \"S1\", \"score\": 4.1}]}")
                        .body()
                        .toString())
                .contains("SCORE_ABOVE_WEIGHT");
        assertThat(put_("office", sheet, "{\"scores\": [{\"indicator\": \"S1\", \"score\": 3.5}]}")
                        .text("/total"))
                .isEqualTo("3.5");
        String course = "{\"heldOn\": \"2026-03-03\", \"topic\": \"条例\", \"people\": 12}";
        assertThat(posted("supervisor", "/api/trainings", course).status()).isEqualTo(409);
        assertThat(posted("office", "/api/trainings", course).status()).isEqualTo(200);
        assertThat(got("leader", "/api/reports/dashboard?" + MARCH)
                        .body()
                        .at("/figures/TRAINED_PEOPLE")
                        .asInt())
                .isGreaterThanOrEqualTo(12);
    }
}
