package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.clock.ClockPolicy.Acts;
import disclosure.clock.ClockPolicy.Deferral;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which of the bureau's rules hold on which day. */
class BureauRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);

    private final InMemoryBureauDecisions decisions = new InMemoryBureauDecisions();
    private final BureauRules rules =
            new BureauRules(UseCases.RULES, Advice.defaults(), Retention.defaults(), decisions);
    private int second;

    private void decided(BureauPoint point, LocalDate from, int version, String value) {
        Instant at = Instant.EPOCH.plusSeconds(++second);
        decisions.add(new BureauDecision(point, from, version, value, "admin", at, "文号"));
    }

    private int window(LocalDate day) {
        return rules.on(day).correctionWindowWorkingDays();
    }

    @Test
    void where_nothing_is_decided_the_configuration_holds() {
        assertThat(rules.book(MARCH)).isSameAs(rules.configured());
        decided(BureauPoint.CORRECTION_WINDOW, MAY, 1, "10");
        assertThat(rules.book(MAY.minusDays(1))).isSameAs(rules.configured());
    }

    @Test
    void a_decision_holds_from_its_day_until_the_day_of_the_next_whatever_the_order_they_were_made_in() {
        decided(BureauPoint.CORRECTION_WINDOW, MAY, 1, "10");
        decided(BureauPoint.CORRECTION_WINDOW, MARCH, 1, "12");
        assertThat(List.of(
                        window(MARCH.minusDays(1)),
                        window(MARCH),
                        window(MAY.minusDays(1)),
                        window(MAY),
                        window(MAY.plusYears(9))))
                .containsExactly(15, 12, 12, 10, 10);
    }

    @Test
    void points_do_not_touch_each_other() {
        decided(BureauPoint.CORRECTION_WINDOW, MARCH, 1, "12");
        decided(BureauPoint.STAND_STILL, MAY, 1, "3");
        assertThat(window(MAY)).isEqualTo(12);
        assertThat(rules.on(MARCH).choices().standStill()).isZero();
        assertThat(rules.on(MAY).choices().standStill()).isEqualTo(3);
    }

    @Test
    void what_is_taken_back_leaves_what_held_before_and_may_be_decided_again() {
        decided(BureauPoint.CORRECTION_WINDOW, MARCH, 1, "12");
        decided(BureauPoint.CORRECTION_WINDOW, MAY, 1, "10");
        decided(BureauPoint.CORRECTION_WINDOW, MAY, 2, null);
        assertThat(window(MAY)).isEqualTo(12);
        assertThat(decisions.current().after(BureauPoint.CORRECTION_WINDOW, MARCH))
                .isEmpty();
        assertThat(decisions.current().all()).hasSize(3);
        decided(BureauPoint.CORRECTION_WINDOW, MAY, 3, "20");
        assertThat(window(MAY)).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void every_point_takes_what_it_may_be_and_changes_nothing_else(BureauPoint point) {
        RuleBook configured = rules.configured();
        for (String value : values(point)) {
            RuleBook changed = configured.with(point, value);
            assertThat(changed.value(point)).isEqualTo(value);
            for (BureauPoint other : BureauPoint.values())
                if (other != point) assertThat(changed.value(other)).isEqualTo(configured.value(other));
            assertThat(changed.house().clock().deferral()).isEqualTo(Deferral.AFTER_REASONS);
            assertThat(changed.house().clock().acts()).isEqualTo(Acts.PROPOSED);
            assertThat(changed.house().bureauName()).isEqualTo(UseCases.RULES.bureauName());
        }
        for (String wrong : List.of("", "x", "-1", "01", "2000", "1.5", "１０", "auto", " 10"))
            assertThatIllegalArgumentException().isThrownBy(() -> configured.with(point, wrong));
    }

    private static List<String> values(BureauPoint point) {
        if (point.allowed() instanceof AllowedValue.OneOf options)
            return options.options().stream().<String>map(Enum::name).toList();
        AllowedValue.Number number = (AllowedValue.Number) point.allowed();
        return Stream.of(number.least(), number.least() + 1, number.most())
                .map(String::valueOf)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_number_out_of_its_bounds_is_not_taken(BureauPoint point) {
        if (!(point.allowed() instanceof AllowedValue.Number number)) return;
        assertThat(number.takes(String.valueOf(number.least() - 1))).isFalse();
        assertThat(number.takes(String.valueOf(number.most() + 1))).isFalse();
    }

    @Test
    void a_correction_window_is_never_shorter_than_reasonable() { // P-02
        assertThat(BureauPoint.CORRECTION_WINDOW.allowed().takes("4")).isFalse();
        assertThat(BureauPoint.CORRECTION_WINDOW.allowed().takes("5")).isTrue();
    }

    @Test
    void a_period_in_days_that_is_configured_is_shown_as_it_is() {
        RuleBook days = new RuleBook(UseCases.RULES, Advice.defaults(), new Retention(Period.ofDays(90)));
        assertThat(days.value(BureauPoint.REDUCE_AFTER)).isEqualTo("P90D");
        assertThat(days.with(BureauPoint.REDUCE_AFTER, "6").retention().reduceAfter())
                .isEqualTo(Period.ofMonths(6));
    }

    @Test
    void every_point_is_found_by_its_key_alone() {
        for (BureauPoint point : BureauPoint.values())
            assertThat(BureauPoint.byKey(point.key())).contains(point);
        assertThat(BureauPoint.byKey("CORRECTION_WINDOW")).isEmpty();
        assertThat(BureauPoint.byKey("")).isEmpty();
    }
}
