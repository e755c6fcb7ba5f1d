package disclosure.handling;

import static disclosure.handling.SideBureau.reason;
import static disclosure.handling.SideBureau.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Role;
import disclosure.handling.DecidingChoices.Wish;
import disclosure.law.Reason;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who decides what the law leaves to the bureau, from when on, and with what reason. */
class DecidingChoicesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 15);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final String WHY = "人社发〔2025〕12号";

    private final SideBureau bureau = new SideBureau("2025-09-15 Mon");
    private final DecidingChoices choices = bureau.use.choices;

    private Ruling<BureauDecision> decide(String value, LocalDate from, String why, Actor actor) {
        return choices.decide(new Wish(BureauPoint.CORRECTION_WINDOW, value, from, why), actor, bureau.moment());
    }

    private Ruling<BureauDecision> decide(String value, LocalDate from, String why) {
        return decide(value, from, why, administrator());
    }

    private Ruling<BureauDecision> takeBack(LocalDate from, String why) {
        return choices.takeBack(BureauPoint.CORRECTION_WINDOW, from, why, administrator(), bureau.moment());
    }

    private Actor administrator() {
        return bureau.person(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_but_the_administrator_reads_decides_or_takes_back(Role role) {
        Actor other = bureau.person(role);
        assertThat(reason(decide("10", TOMORROW, WHY, other))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(reason(choices.read(other, bureau.moment()))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(reason(choices.consider(
                        new Wish(BureauPoint.CORRECTION_WINDOW, "10", TOMORROW, WHY), other, bureau.moment())))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
        decide("10", TOMORROW, WHY).orElseThrow();
        assertThat(reason(choices.takeBack(BureauPoint.CORRECTION_WINDOW, TOMORROW, WHY, other, bureau.moment())))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(bureau.use.decisions.current().all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "4,  2025-09-16, 文号, VALUE_NOT_ALLOWED, value, 30",
        "0,  2025-09-16, 文号, VALUE_NOT_ALLOWED, value, 30",
        "61, 2025-09-16, 文号, VALUE_NOT_ALLOWED, value, 30",
        "AUTO, 2025-09-16, 文号, VALUE_NOT_ALLOWED, value, 30",
        "10, 2025-09-15, 文号, DAY_NOT_AHEAD, validFrom, 本机关规程",
        "10, 2025-09-14, 文号, DAY_NOT_AHEAD, validFrom, 本机关规程",
        "10, 2101-01-01, 文号, DAY_TOO_FAR, validFrom, 本机关规程",
        "10, 2025-09-16, '  ', WHY_MISSING, reason, 本机关规程",
        "10, 2025-09-16, 张三 13800138000 要求, WHY_NAMES_SOMEBODY, reason, 本机关规程",
        "10, 2025-09-16, 11010119900307888X, WHY_NAMES_SOMEBODY, reason, 本机关规程",
        "10, 2025-09-16, 见 a@example.cn, WHY_NAMES_SOMEBODY, reason, 本机关规程",
    })
    void what_may_not_be_is_refused_with_its_field_and_place(
            String value, LocalDate from, String why, ChoiceReason reason, String field, String article) {
        Ruling<BureauDecision> refused = decide(value, from, why);
        assertThat(reason(refused)).isEqualTo(reason);
        assertThat(reason.field()).contains(field);
        assertThat(refusal(refused).article()).hasToString(article);
        assertThat(reason(choices.consider(
                        new Wish(BureauPoint.CORRECTION_WINDOW, value, from, why), administrator(), bureau.moment())))
                .isEqualTo(reason);
        assertThat(bureau.use.decisions.current().all()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_the_order_of_the_fields() {
        assertThat(faults(decide("4", TODAY, " ")))
                .containsExactly(ChoiceReason.VALUE_NOT_ALLOWED, ChoiceReason.DAY_NOT_AHEAD, ChoiceReason.WHY_MISSING);
        Wish wish = new Wish(BureauPoint.CORRECTION_WINDOW, "", null, "见 a@example.cn");
        assertThat(faults(choices.consider(wish, administrator(), bureau.moment())))
                .containsExactly(
                        ChoiceReason.VALUE_NOT_ALLOWED, ChoiceReason.DAY_MISSING, ChoiceReason.WHY_NAMES_SOMEBODY);
        Ruling<BureauDecision> back = choices.takeBack(
                BureauPoint.CORRECTION_WINDOW, null, "号".repeat(201), administrator(), bureau.moment());
        assertThat(faults(back)).containsExactly(ChoiceReason.DAY_MISSING, ChoiceReason.WHY_TOO_LONG);
        assertThat(faults(decide("4", TODAY, WHY, bureau.person(Role.OFFICE_HEAD))))
                .containsExactly(CaseReason.ROLE_MAY_NOT);
        assertThat(bureau.use.decisions.current().all()).isEmpty();
    }

    private static List<Reason> faults(Ruling<?> ruling) {
        return ((Refused<?>) ruling).all().stream().map(Refusal::reason).toList();
    }

    @Test
    void a_reason_is_counted_as_a_person_counts() {
        assertThat(decide("10", TOMORROW, "\uD842\uDFB7".repeat(200)).isGranted())
                .isTrue();
        assertThat(reason(decide("10", TOMORROW.plusDays(1), "号".repeat(201)))).isEqualTo(ChoiceReason.WHY_TOO_LONG);
    }

    @Test
    void sent_twice_it_is_decided_once_and_another_for_the_same_day_is_refused() {
        BureauDecision first = decide("10", TOMORROW, WHY).orElseThrow();
        assertThat(decide(" 10 ", TOMORROW, WHY).orElseThrow()).isEqualTo(first);
        assertThat(reason(decide("12", TOMORROW, WHY))).isEqualTo(ChoiceReason.ALREADY_DECIDED);
        assertThat(reason(decide("10", TOMORROW, "另一文号"))).isEqualTo(ChoiceReason.ALREADY_DECIDED);
        assertThat(bureau.use.decisions.current().all()).containsExactly(first);
        assertThat(decide("12", TOMORROW.plusDays(1), WHY).isGranted()).isTrue();
    }

    @Test
    void before_its_day_it_is_taken_back_by_a_further_entry_and_may_be_decided_anew() {
        decide("10", TOMORROW, WHY).orElseThrow();
        BureauDecision back = takeBack(TOMORROW, "文号有误").orElseThrow();
        assertThat(back.isTakenBack()).isTrue();
        assertThat(back.version()).isEqualTo(2);
        assertThat(takeBack(TOMORROW, "文号有误").orElseThrow()).isEqualTo(back);
        assertThat(reason(takeBack(TOMORROW, "再撤一次"))).isEqualTo(ChoiceReason.NOTHING_DECIDED);
        assertThat(bureau.use.rules.on(TOMORROW).correctionWindowWorkingDays()).isEqualTo(15);
        assertThat(decide("12", TOMORROW, WHY).orElseThrow().version()).isEqualTo(3);
        assertThat(bureau.use.rules.on(TOMORROW).correctionWindowWorkingDays()).isEqualTo(12);
        assertThat(bureau.use.decisions.current().all()).hasSize(3);
    }

    @Test
    void once_its_day_has_come_it_stays() {
        decide("10", TOMORROW, WHY).orElseThrow();
        bureau.now("2025-09-16 Tue");
        assertThat(reason(takeBack(TOMORROW, "文号有误"))).isEqualTo(ChoiceReason.HOLDS_ALREADY);
        assertThat(reason(takeBack(TOMORROW.plusDays(1), "文号有误"))).isEqualTo(ChoiceReason.NOTHING_DECIDED);
        assertThat(reason(takeBack(TOMORROW, " "))).isEqualTo(ChoiceReason.WHY_MISSING);
        assertThat(bureau.use.rules.on(TOMORROW).correctionWindowWorkingDays()).isEqualTo(10);
    }

    @Test
    void what_it_would_mean_is_told_and_not_kept() {
        bureau.received();
        decide("12", TOMORROW.plusDays(7), WHY).orElseThrow();
        DecidingChoices.Meaning meaning = choices.consider(
                        new Wish(BureauPoint.CORRECTION_WINDOW, "10", TOMORROW, WHY), administrator(), bureau.moment())
                .orElseThrow();
        assertThat(meaning.before()).isEqualTo("15");
        assertThat(meaning.until()).isEqualTo(TOMORROW.plusDays(7));
        assertThat(meaning.openCases()).isEqualTo(1);
        assertThat(bureau.use.decisions.current().all()).hasSize(1);
    }

    @Test
    void each_point_stands_with_what_holds_today_what_will_hold_and_why() {
        decide("10", TOMORROW, WHY).orElseThrow();
        DecidingChoices.Point before = window();
        assertThat(before.value()).isEqualTo("15");
        assertThat(before.decided()).isNull();
        assertThat(before.later()).extracting(BureauDecision::value).containsExactly("10");
        bureau.now("2025-09-16 Tue");
        DecidingChoices.Point since = window();
        assertThat(since.value()).isEqualTo("10");
        assertThat(since.isStandard()).isFalse();
        assertThat(since.later()).isEmpty();
        assertThat(since.decided()).satisfies(decided -> {
            assertThat(decided.by()).isEqualTo("ADMINISTRATOR");
            assertThat(decided.reason()).isEqualTo(WHY);
        });
        assertThat(since.configured()).isEqualTo("15");
    }

    private DecidingChoices.Point window() {
        return choices.read(administrator(), bureau.moment()).orElseThrow().points().stream()
                .filter(point -> point.point() == BureauPoint.CORRECTION_WINDOW)
                .findFirst()
                .orElseThrow();
    }
}
