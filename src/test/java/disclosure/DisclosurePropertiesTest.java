package disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.casefile.RetentionClass;
import disclosure.casefile.TimePlan;
import disclosure.clock.ClockPolicy;
import disclosure.handling.Advice;
import disclosure.handling.AllowedValue;
import disclosure.handling.BureauPoint;
import disclosure.handling.HouseRules;
import disclosure.handling.Retention;
import disclosure.handling.RuleBook;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What law.md §17 leaves to a bureau is a setting, with the default named there. */
class DisclosurePropertiesTest {

    @Test
    void the_defaults_are_those_of_the_table() {
        HouseRules rules = rules(Map.of());

        assertThat(rules.clock()).isEqualTo(ClockPolicy.defaults());
        assertThat(rules.correctionWindowWorkingDays()).isEqualTo(15);
        assertThat(rules.choices().reasonsWithin()).isEqualTo(10);
        assertThat(rules.choices().standStill()).isZero();
        assertThat(rules.choices().retention().disputed()).isEqualTo(RetentionClass.YEARS_30);
    }

    @Test
    void a_bureau_chooses_otherwise() { // P-02, -03, -05, -07, -20, -21
        HouseRules rules = rules(Map.of(
                "disclosure.correction-window", "10",
                "disclosure.left-out-from", "DELIVERED",
                "disclosure.reasons-step", "AS_CORRECTION",
                "disclosure.reasons-window", "7",
                "disclosure.stand-still", "5",
                "disclosure.retention.disputed", "PERMANENT"));

        assertThat(rules.clock().exclusionStart()).isEqualTo(ClockPolicy.ExclusionStart.DELIVERED);
        assertThat(rules.clock().reasonsStep()).isEqualTo(ClockPolicy.ReasonsStep.AS_CORRECTION);
        assertThat(rules.correctionWindowWorkingDays()).isEqualTo(10);
        assertThat(rules.choices().reasonsWithin()).isEqualTo(7);
        assertThat(rules.choices().standStill()).isEqualTo(5);
        assertThat(rules.choices().retention().disputed()).isEqualTo(RetentionClass.PERMANENT);
    }

    @Test
    void what_cannot_be_reasonable_does_not_start() {
        refused("disclosure.correction-window", "4");
        refused("disclosure.reasons-window", "0");
        refused("disclosure.stand-still", "-1");
        refused("disclosure.left-out-from", "YESTERDAY");
    }

    @ParameterizedTest
    @EnumSource
    void every_point_that_can_be_decided_has_its_setting_with_the_default_of_the_table(BureauPoint point) {
        RuleBook table = new RuleBook(
                new HouseRules("RSJ", "", "", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15),
                Advice.defaults(),
                Retention.defaults());
        String standard = table.value(point);
        assertThat(book(Map.of()).value(point)).isEqualTo(standard);
        String other = other(point, standard);
        String written = point == BureauPoint.REDUCE_AFTER ? "P" + other + "M" : other;
        RuleBook set = book(Map.of("disclosure." + point.property(), written));
        assertThat(set.value(point)).isEqualTo(other).isNotEqualTo(standard);
    }

    private static String other(BureauPoint point, String standard) {
        return point.allowed() instanceof AllowedValue.OneOf options
                ? options.options().stream()
                        .<String>map(Enum::name)
                        .filter(name -> !name.equals(standard))
                        .findFirst()
                        .orElseThrow()
                : "7";
    }

    private static RuleBook book(Map<String, String> settings) {
        DisclosureProperties bound = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("disclosure", DisclosureProperties.class);
        return new RuleBook(
                bound.houseRules(TimePlan.defaults()),
                bound.advice().advice(),
                new Retention(bound.retention().reduceAfter()));
    }

    private static void refused(String setting, String value) {
        assertThatThrownBy(() -> rules(Map.of(setting, value)))
                .isInstanceOfAny(BindException.class, IllegalArgumentException.class);
    }

    private static HouseRules rules(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("disclosure", DisclosureProperties.class)
                .houseRules(TimePlan.defaults());
    }
}
