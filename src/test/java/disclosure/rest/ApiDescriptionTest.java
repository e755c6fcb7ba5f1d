package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.TaskKind;
import disclosure.handling.TaskForm;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/** The facade describes itself: every form, every answer, and the problem that each call may end in. */
@ImportAutoConfiguration({
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class
})
class ApiDescriptionTest extends Calls {

    @Test
    void forms_answers_and_problems_are_described() {
        Answer api = got("/v3/api-docs");
        assertThat(api.status()).isEqualTo(200);
        assertThat(api.text("/components/securitySchemes/basic/scheme")).isEqualTo("basic");
        assertThat(api.body().at("/components/schemas").has("Problem")).isTrue();
        assertThat(
                        api.body()
                                .at(
                                        "/paths/~1api~1tasks~1{id}~1complete/post/requestBody/content/application~1json/schema/oneOf"))
                .hasSize((int) Stream.of(TaskKind.values())
                        .map(TaskForm::completing)
                        .distinct()
                        .count());
        assertThat(api.text("/paths/~1api~1cases~1{reference}/get/responses/200/content/application~1json/schema/$ref"))
                .endsWith("CaseView");
        for (String period : new String[] {"annual~1{year}", "monthly~1{month}"})
            assertThat(
                            api.text(
                                    "/paths/~1api~1reports~1" + period
                                            + "~1publications~1{version}~1differences/get/responses/200/content/application~1json/schema/$ref"))
                    .as(period)
                    .endsWith("DifferencesView");
        assertThat(api.body().at("/paths"))
                .allSatisfy(path -> assertThat(path)
                        .allSatisfy(call ->
                                assertThat(call.at("/responses").has("default")).isTrue()));
        assertThat(api.body().at("/components/schemas").has("Ruling")).isFalse();
        assertThat(api.body().toString()).doesNotContain("\"actor\"");
    }
}
