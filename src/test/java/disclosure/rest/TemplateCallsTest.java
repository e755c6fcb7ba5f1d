package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator's templates over HTTP. */
class TemplateCallsTest extends Calls {

    private Answer uploaded(String caller, String letter, String content) {
        return as(
                caller,
                put("/api/templates/" + letter)
                        .contentType(TemplateController.DOCX)
                        .content(content));
    }

    @Test
    void every_letter_is_listed_and_the_one_that_ships_is_in_use() {
        Answer list = got("admin1", "/api/templates");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).hasSize(36);
        assertThat(list.text("/0/letter")).isEqualTo("L-01");
        assertThat(list.text("/35/kind")).isEqualTo("FILE_CONTENTS");
        assertThat(list.text("/35/inUse")).isEqualTo("0");
    }

    @Test
    void a_new_version_is_used_and_the_earlier_ones_stay() throws Exception {
        assertThat(uploaded("admin1", "L-03", "PK one").text("/version")).isEqualTo("1");
        Answer second = uploaded("admin1", "L-03", "PK two");
        assertThat(second.text("/version")).isEqualTo("2");
        assertThat(second.text("/uploadedBy")).isEqualTo("admin1");
        assertThat(got("admin1", "/api/templates").text("/2/inUse")).isEqualTo("2");
        assertThat(content("/api/templates/L-03")).isEqualTo("PK two");
        assertThat(content("/api/templates/L-03?version=1")).isEqualTo("PK one");
        assertThat(content("/api/templates/L-03?version=0")).isEqualTo("L-03");
        assertThat(got("admin1", "/api/templates/L-03").header("Content-Disposition"))
                .contains("attachment", "L-03-v2.docx");
        assertThat(got("admin1", "/api/templates/L-03?version=3").status()).isEqualTo(404);
    }

    private String content(String address) throws Exception {
        Answer answer = got("admin1", address);
        assertThat(answer.type()).isEqualTo(TemplateController.DOCX);
        return answer.result().getResponse().getContentAsString();
    }

    @Test
    void a_broken_template_is_refused_by_the_name_of_its_placeholder() {
        Answer refused = uploaded("admin1", "L-04", "broken");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/detail")).contains("{{成文日期");
        assertThat(refused.text("/errors/0/field")).isEqualTo("template");
        assertThat(got("admin1", "/api/templates").text("/3/inUse")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-00", "L-37", "L-3", "l-03", "REFUSAL"})
    void there_is_no_other_letter(String letter) {
        assertThat(got("admin1", "/api/templates/" + letter).status()).isBetween(400, 404);
        assertThat(uploaded("admin1", letter, "PK").status()).isBetween(400, 404);
    }

    @Test
    void only_the_administrator_reads_or_replaces_them() {
        for (String caller : new String[] {"office", "registrar", "security"}) {
            assertThat(got(caller, "/api/templates").status()).isEqualTo(409);
            assertThat(got(caller, "/api/templates/L-03").status()).isEqualTo(409);
            assertThat(uploaded(caller, "L-05", "PK").status()).isEqualTo(409);
        }
        assertThat(got("admin1", "/api/templates").text("/4/inUse")).isEqualTo("0");
    }

    @Test
    void what_is_no_docx_by_its_type_is_not_read() {
        assertThat(put_("admin1", "/api/templates/L-03", "{}").status()).isEqualTo(415);
    }
}
