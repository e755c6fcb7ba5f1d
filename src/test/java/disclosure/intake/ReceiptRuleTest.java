package disclosure.intake;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.intake.ReceiptRule.Confirmation;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The day of receipt by channel (Art. 31, law.md R-REC-01 … -13). */
class ReceiptRuleTest {

    private static final LocalDate TODAY = on("2026-03-10 Tue");
    private static final LocalDate ARRIVED = on("2026-03-05 Thu");
    private static final LocalDate SPOKEN = on("2026-03-09 Mon");
    private static final ConfirmationPolicy AUTO = ConfirmationPolicy.defaults();
    private static final ConfirmationPolicy MANUAL = new ConfirmationPolicy(Confirmation.MANUAL, Confirmation.MANUAL);

    // R-REC-01, -02: handed over or signed for, the day itself; there is nothing to confirm
    @ParameterizedTest
    @EnumSource(names = {"IN_PERSON", "ORAL", "REGISTERED_MAIL"})
    void arrival_fixes_the_day(Channel channel) {
        Arrival arrival = Arrival.by(channel, ARRIVED);

        assertThat(ReceiptRule.dayOfReceipt(arrival)).contains(ARRIVED);
        isRefused(ReceiptRule.confirmed(arrival, SPOKEN), IntakeReason.NOTHING_TO_CONFIRM, channel);
    }

    // R-REC-03 … -08: the day of confirmation, whatever day it arrived
    @ParameterizedTest
    @EnumSource(names = {"ORDINARY_MAIL", "FAX", "ONLINE", "EMAIL", "FORWARDED", "OTHER_PUBLISHED"})
    void confirmation_fixes_the_day(Channel channel) {
        Arrival arrival = Arrival.by(channel, ARRIVED);

        assertThat(ReceiptRule.dayOfReceipt(arrival)).isEmpty();
        assertThat(ReceiptRule.confirmed(arrival, SPOKEN)).isEqualTo(Ruling.granted(SPOKEN));
        assertThat(ReceiptRule.confirmed(arrival, ARRIVED)).isEqualTo(Ruling.granted(ARRIVED));
        isRefused(ReceiptRule.confirmed(arrival, ARRIVED.minusDays(1)), IntakeReason.CONFIRMED_BEFORE_ARRIVAL, channel);
    }

    @Test
    void email_counts_from_the_mail_system_before_article_31_was_in_force() { // R-REC-06, -12
        Arrival lastDay = Arrival.by(Channel.EMAIL, on("2019-05-14 Tue"));
        Arrival firstDay = Arrival.by(Channel.EMAIL, on("2019-05-15 Wed"));

        assertThat(ReceiptRule.dayOfReceipt(lastDay)).contains(on("2019-05-14 Tue"));
        assertThat(ReceiptRule.confirmedAutomatically(lastDay, AUTO)).isFalse();
        assertThat(ReceiptRule.dayOfReceipt(firstDay)).isEmpty();
        assertThat(ReceiptRule.confirmedAutomatically(firstDay, AUTO)).isTrue();
    }

    @Test
    void a_forwarded_letter_counts_from_the_signature_of_whoever_signed() { // R-REC-09
        assertThat(ReceiptRule.dayOfReceipt(forwarded(true))).contains(ARRIVED);
        assertThat(ReceiptRule.dayOfReceipt(forwarded(false))).isEmpty();
        assertThat(ReceiptRule.accept(forwarded(false), TODAY).isGranted()).isTrue();
    }

    @Test
    void forwarding_needs_its_record() { // R-PIPE-04
        isRefused(
                ReceiptRule.accept(Arrival.by(Channel.FORWARDED, ARRIVED), TODAY),
                IntakeReason.FORWARDING_NEEDS_RECORD,
                "本机关规程");
    }

    @Test
    void another_announced_channel_counts_as_the_guide_says() { // R-REC-07
        Arrival stated = new Arrival(Channel.OTHER_PUBLISHED, ARRIVED, false, true, null, null, null);

        assertThat(ReceiptRule.dayOfReceipt(stated)).contains(ARRIVED);
        assertThat(ReceiptRule.dayOfReceipt(Arrival.by(Channel.OTHER_PUBLISHED, ARRIVED)))
                .isEmpty();
    }

    // R-REC-10, P-01, P-10: only what a platform answers at once is confirmed by itself
    @ParameterizedTest
    @EnumSource(Channel.class)
    void the_platform_confirms_online_and_email_only(Channel channel) {
        boolean platform = channel == Channel.ONLINE || channel == Channel.EMAIL;

        assertThat(ReceiptRule.confirmedAutomatically(Arrival.by(channel, ARRIVED), AUTO))
                .isEqualTo(platform);
        assertThat(ReceiptRule.confirmedAutomatically(Arrival.by(channel, ARRIVED), MANUAL))
                .isFalse();
    }

    @Test
    void each_internet_channel_has_its_own_setting() {
        ConfirmationPolicy mixed = new ConfirmationPolicy(Confirmation.MANUAL, Confirmation.AUTO);

        assertThat(ReceiptRule.confirmedAutomatically(Arrival.by(Channel.ONLINE, ARRIVED), mixed))
                .isFalse();
        assertThat(ReceiptRule.confirmedAutomatically(Arrival.by(Channel.EMAIL, ARRIVED), mixed))
                .isTrue();
    }

    @Test
    void an_oral_request_is_taken_down_and_read_back() { // Art. 29(1), R-INT-01
        isRefused(
                ReceiptRule.accept(Arrival.by(Channel.ORAL, ARRIVED), TODAY),
                IntakeReason.ORAL_REQUEST_NEEDS_RECORD,
                "29(1)");
        isRefused(ReceiptRule.accept(oral(false), TODAY), IntakeReason.ORAL_REQUEST_NOT_READ_BACK, "29(1)");
        assertThat(ReceiptRule.accept(oral(true), TODAY)).isEqualTo(Ruling.granted(oral(true)));
    }

    @Test
    void registered_mail_nobody_signed_for_is_no_registered_mail() { // R-REC-02
        Arrival unsigned = new Arrival(Channel.REGISTERED_MAIL, ARRIVED, false, false, null, null, null);

        isRefused(ReceiptRule.accept(unsigned, TODAY), IntakeReason.REGISTERED_MAIL_NEEDS_SIGNATURE, "31(2)");
    }

    @Test
    void nothing_arrives_tomorrow() { // R-REC-13
        isRefused(
                ReceiptRule.accept(Arrival.by(Channel.IN_PERSON, TODAY.plusDays(1)), TODAY),
                IntakeReason.ARRIVED_IN_FUTURE,
                "31");
        assertThat(ReceiptRule.accept(Arrival.by(Channel.IN_PERSON, TODAY), TODAY)
                        .isGranted())
                .isTrue();
    }

    @Test
    void a_day_off_is_a_day_of_receipt_all_the_same() { // R-REC-11
        LocalDate saturday = on("2026-03-07 Sat");

        assertThat(ShippedCalendar.workingDays().isWorkingDay(saturday)).isFalse();
        assertThat(ReceiptRule.dayOfReceipt(Arrival.by(Channel.REGISTERED_MAIL, saturday)))
                .contains(saturday);
        assertThat(ReceiptRule.confirmed(Arrival.by(Channel.ONLINE, saturday), saturday))
                .isEqualTo(Ruling.granted(saturday));
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, 31(1)",
        "ORAL, 31(1)",
        "REGISTERED_MAIL, 31(2)",
        "ORDINARY_MAIL, 31(2)",
        "FORWARDED, 31(2)",
        "ONLINE, 31(3)",
        "FAX, 31(3)",
        "EMAIL, 31(3)",
        "OTHER_PUBLISHED, 31(3)"
    })
    void each_channel_names_its_article(Channel channel, String article) {
        assertThat(ReceiptRule.source(channel)).hasToString(article);
    }

    private static Arrival oral(boolean readBack) {
        Arrival.OralRecord record = new Arrival.OralRecord("陈受理", "受理窗口", "09:30", readBack, "指印");
        return new Arrival(Channel.ORAL, ARRIVED, false, false, null, record, null);
    }

    private static Arrival forwarded(boolean signedFor) {
        Arrival.Forwarding record = new Arrival.Forwarding("信访办", "政策法规处", "2026-03-06 10:00", true);
        return new Arrival(Channel.FORWARDED, ARRIVED, signedFor, false, null, null, record);
    }

    private static void isRefused(Ruling<?> ruling, IntakeReason reason, Channel channel) {
        isRefused(ruling, reason, ReceiptRule.source(channel).toString());
    }

    private static void isRefused(Ruling<?> ruling, IntakeReason reason, String article) {
        assertThat(ruling).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(reason);
            assertThat(refused.refusal().article()).hasToString(article);
        });
    }
}
