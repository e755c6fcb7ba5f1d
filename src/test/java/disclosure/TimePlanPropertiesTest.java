package disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.TimePlan;
import disclosure.handling.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

/** {@code disclosure.plan.*} as the application reads it. */
class TimePlanPropertiesTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Settings.class);

    @EnableConfigurationProperties({DisclosureProperties.class, TimePlanProperties.class})
    static class Settings {
        @Bean
        HouseRules houseRules(DisclosureProperties properties, TimePlanProperties plan) {
            return new Wiring().houseRules(properties, plan);
        }
    }

    @Test
    void without_settings_the_plan_is_the_one_that_ships() {
        application.run(
                context -> assertThat(context.getBean(HouseRules.class).plan()).isEqualTo(TimePlan.defaults()));
    }

    @Test
    void each_step_has_its_setting() {
        application
                .withPropertyValues(
                        "disclosure.plan.register=1",
                        "disclosure.plan.assign=2",
                        "disclosure.plan.check=4",
                        "disclosure.plan.draft=12",
                        "disclosure.plan.secrecy=7",
                        "disclosure.plan.legal=5",
                        "disclosure.plan.signature=6",
                        "disclosure.plan.dispatch=3")
                .run(context -> assertThat(context.getBean(HouseRules.class).plan())
                        .isEqualTo(new TimePlan(1, 2, 4, 12, 7, 5, 6, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register=-1",
                "assign=21",
                "check=8",
                "draft=0",
                "draft=21",
                "secrecy=21",
                "legal=-1",
                "signature=21",
                "dispatch=21"
            })
    void a_day_out_of_bounds_ends_the_start_and_is_named(String setting) {
        application.withPropertyValues("disclosure.plan." + setting).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(BindValidationException.class)
                    .hasMessageContaining("on field '" + setting.split("=")[0] + "'");
        });
    }
}
