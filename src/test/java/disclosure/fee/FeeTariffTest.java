package disclosure.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tariff of 109号 Art. 4 and 5, its examples row by row, and who is charged nothing. */
class FeeTariffTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-05");

    private static FeeQuote request(int ordinal) {
        return FeeTariff.preview(TODAY, new Charge.PerRequest(ordinal)).orElseThrow();
    }

    private static FeeQuote pages(int pages) {
        return FeeTariff.preview(TODAY, new Charge.PerVolume(pages)).orElseThrow();
    }

    private static int together(int requests) {
        return IntStream.rangeClosed(1, requests)
                .map(ordinal -> request(ordinal).amountYuan())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "11, 100", "30, 2000", "31, 2200", "40, 4000", "41, 4300", "50, 7000", "100, 37000"})
    void all_requests_of_a_month_together(int requests, int yuan) {
        assertThat(together(requests)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, 10",
        "10, 0, 1, 10",
        "11, 100, 11, 30",
        "12, 100, 11, 30",
        "30, 100, 11, 30",
        "31, 200, 31, 40",
        "35, 200, 31, 40",
        "40, 200, 31, 40",
        "41, 300, 41, 50",
        "50, 300, 41, 50",
        "51, 400, 51, 60",
        "100, 800, 91, 100",
        "101, 900, 101, 110",
    })
    void a_request_costs_what_its_own_position_costs(int ordinal, int yuan, int from, int to) {
        assertThat(request(ordinal).amountYuan()).isEqualTo(yuan);
        assertThat(request(ordinal).tiers()).containsExactly(new Tier(from, to, yuan, 1, yuan));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "30, 0",
        "31, 10",
        "100, 700",
        "101, 720",
        "120, 1100",
        "150, 1700",
        "200, 2700",
        "201, 2740",
        "300, 6700",
    })
    void pages_of_one_request(int pages, int yuan) {
        assertThat(pages(pages).amountYuan()).isEqualTo(yuan);
    }

    @Test
    void the_steps_of_300_pages_are_shown_the_last_without_end() {
        assertThat(pages(300).tiers())
                .containsExactly(
                        new Tier(1, 30, 0, 30, 0),
                        new Tier(31, 100, 10, 70, 700),
                        new Tier(101, 200, 20, 100, 2000),
                        new Tier(201, null, 40, 100, 4000));
        assertThat(pages(30).tiers()).containsExactly(new Tier(1, 30, 0, 30, 0));
        assertThat(pages(0).tiers()).isEmpty();
    }

    @Test
    void request_35_of_120_pages_costs_one_or_the_other_never_both() {
        assertThat(Charge.of(FeeMode.PER_REQUEST, 35, null).flatMap(charge -> FeeTariff.charge(TODAY, charge)))
                .extracting(quote -> quote.orElseThrow().amountYuan())
                .isEqualTo(200);
        assertThat(Charge.of(FeeMode.PER_VOLUME, null, 120).flatMap(charge -> FeeTariff.charge(TODAY, charge)))
                .extracting(quote -> quote.orElseThrow().amountYuan())
                .isEqualTo(1100);
        refused(Charge.of(FeeMode.PER_REQUEST, 35, 120), FeeReason.BOTH_MODES, "国办函〔2020〕109号 3");
        refused(Charge.of(FeeMode.PER_VOLUME, 35, 120), FeeReason.BOTH_MODES, "国办函〔2020〕109号 3");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-05-01, F2008",
        "2017-03-31, F2008",
        "2017-04-01, F2017",
        "2019-05-14, F2017",
        "2019-05-15, F2019",
        "2020-12-31, F2019",
        "2021-01-01, F2021",
        "2026-03-05, F2021",
    })
    void the_day_of_receipt_decides(LocalDate receivedOn, FeeSet expected) {
        assertThat(FeeSet.forReceipt(receivedOn).orElseThrow()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2008-05-01, 2007:27", "2017-04-01, 2007:27", "2019-05-15, 42", "2020-12-31, 42"})
    void before_the_tariff_nothing_is_reckoned_and_charging_is_refused(LocalDate receivedOn, String article) {
        Charge charge = new Charge.PerRequest(35);
        assertThat(FeeTariff.preview(receivedOn, charge).orElseThrow()).isEqualTo(new FeeQuote(0, java.util.List.of()));
        refused(FeeTariff.charge(receivedOn, charge), FeeReason.NO_TARIFF, article);
        refused(FeeTariff.charge(receivedOn, new Charge.PerVolume(500)), FeeReason.NO_TARIFF, article);
    }

    @Test
    void before_the_regulation_there_is_no_request() {
        LocalDate early = LocalDate.parse("2008-04-30");
        refused(
                FeeTariff.preview(early, new Charge.PerRequest(1)),
                FeeReason.RECEIVED_BEFORE_THE_REGULATION,
                "2007:38");
    }

    @ParameterizedTest
    @CsvSource({"PER_REQUEST, 10, , 国办函〔2020〕109号 4", "PER_VOLUME, , 30, 国办函〔2020〕109号 5"})
    void nobody_is_sent_a_notice_of_nothing(FeeMode mode, Integer ordinal, Integer pages, String article) {
        refused(
                Charge.of(mode, ordinal, pages).flatMap(charge -> FeeTariff.charge(TODAY, charge)),
                FeeReason.NOTHING_TO_CHARGE,
                article);
    }

    @ParameterizedTest
    @CsvSource({
        "PER_REQUEST, , , POSITION_MISSING",
        "PER_REQUEST, , 30, POSITION_MISSING",
        "PER_REQUEST, 0, , POSITION_OUT_OF_RANGE",
        "PER_REQUEST, -1, , POSITION_OUT_OF_RANGE",
        "PER_REQUEST, 10001, , POSITION_OUT_OF_RANGE",
        "PER_REQUEST, 2147483647, , POSITION_OUT_OF_RANGE",
        "PER_VOLUME, , , PAGES_MISSING",
        "PER_VOLUME, 3, , PAGES_MISSING",
        "PER_VOLUME, , -1, PAGES_OUT_OF_RANGE",
        "PER_VOLUME, , 1000001, PAGES_OUT_OF_RANGE",
        "PER_VOLUME, , 2147483647, PAGES_OUT_OF_RANGE",
    })
    void a_count_that_cannot_be_is_refused(FeeMode mode, Integer ordinal, Integer pages, FeeReason reason) {
        assertThat(Charge.of(mode, ordinal, pages))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().reason()).isEqualTo(reason));
        assertThatIllegalArgumentException().isThrownBy(() -> new Charge.PerRequest(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Charge.PerVolume(-1));
    }

    /** The formula of the reference, against the table. */
    @Property
    void the_price_of_a_position_is_that_of_the_formula(@ForAll @IntRange(min = 1, max = 10_000) int ordinal) {
        int formula = ordinal <= 10 ? 0 : ordinal <= 30 ? 100 : 100 * (1 + (ordinal - 30 + 9) / 10);
        FeeQuote quote = request(ordinal);
        assertThat(quote.amountYuan()).isEqualTo(formula);
        Tier tier = quote.tiers().get(0);
        assertThat(ordinal).isBetween(tier.from(), tier.to());
    }

    @Property
    void the_pages_cost_what_each_page_costs_and_never_less_for_more(
            @ForAll @IntRange(max = 2_000) int pages, @ForAll @IntRange(max = 50) int more) {
        int each = IntStream.rangeClosed(1, pages)
                .map(page -> page <= 30 ? 0 : page <= 100 ? 10 : page <= 200 ? 20 : 40)
                .sum();
        FeeQuote quote = pages(pages);
        assertThat(quote.amountYuan()).isEqualTo(each).isNotNegative();
        assertThat(quote.tiers().stream().mapToInt(Tier::count).sum()).isEqualTo(pages);
        assertThat(quote.tiers()).allMatch(tier -> tier.subtotal() == tier.count() * tier.unit());
        assertThat(pages(pages + more).amountYuan()).isGreaterThanOrEqualTo(each);
    }

    @Property(tries = 200)
    void a_later_request_of_the_month_never_costs_less(@ForAll @IntRange(min = 2, max = 10_000) int ordinal) {
        assertThat(request(ordinal).amountYuan())
                .isGreaterThanOrEqualTo(request(ordinal - 1).amountYuan());
    }

    private static void refused(Ruling<?> ruling, FeeReason reason, String article) {
        assertThat(ruling).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.refusal().reason()).isEqualTo(reason);
            assertThat(no.refusal().article()).hasToString(article);
        });
    }
}
