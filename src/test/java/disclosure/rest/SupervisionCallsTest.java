package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 督办 over the facade: asked, listed while it waits, answered, and refused with its reason (R-SUP-02). */
class SupervisionCallsTest extends Calls {

    private static final String ASK = """
            {"addressee": "REGISTRAR", "what": "请说明进度", "answerBy": "2026-03-06"}""";

    @Test
    void what_was_asked_waits_until_it_is_answered() {
        String reference = filed();
        String at = "/api/cases/" + reference + "/supervision";
        assertThat(posted("supervisor", at, ASK).status()).isEqualTo(200);

        Answer waiting = got("leader", "/api/supervision");
        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.body().findValuesAsText("reference")).contains(reference);
        assertThat(waiting.text("/0/late")).isEqualTo("false");
        assertThat(posted("registrar", at + "/d1/answer", "{\"answer\": \"今日登记\"}")
                        .status())
                .isEqualTo(200);
        assertThat(got("leader", "/api/supervision").body().findValuesAsText("reference"))
                .doesNotContain(reference);
        assertThat(got("supervisor", "/api/cases/" + reference)
                        .body()
                        .at("/acts")
                        .toString())
                .contains("SUPERVISION_ASKED", "SUPERVISION_ANSWERED", "今日登记");
    }

    @Test
    void refusals_name_reason_and_field_and_leave_nothing() {
        String at = "/api/cases/" + filed() + "/supervision";
        Answer past = posted("supervisor", at, ASK.replace("2026-03-06", "2026-03-04"));
        assertThat(past.status()).isBetween(409, 422);
        assertThat(past.body().toString()).contains("ANSWER_BY_IN_PAST");
        assertThat(posted("supervisor", at, ASK.replace("REGISTRAR", "HANDLER"))
                        .body()
                        .toString())
                .contains("NO_DIVISION_YET");
        Answer others = posted("registrar", at, ASK);
        assertThat(others.status()).isEqualTo(409);
        assertThat(others.body().toString()).contains("ROLE_MAY_NOT");
        assertThat(posted("supervisor", at, "{}").status()).isIn(400, 422);
        assertThat(posted("registrar", at + "/d1/answer", "{\"answer\": \"x\"}")
                        .body()
                        .toString())
                .contains("SUPERVISION_UNKNOWN");
        Answer list = got("registrar", "/api/supervision");
        assertThat(list.status()).isEqualTo(409);
        assertThat(list.body().toString()).contains("ROLE_MAY_NOT");
    }
}
