package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.SideBureau.reason;
import static disclosure.handling.SideBureau.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseReason;
import disclosure.casefile.FeeAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.clock.ClockReason;
import disclosure.fee.FeeMode;
import disclosure.fee.FeeReason;
import disclosure.fee.Tier;
import disclosure.law.Detail;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.review.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The fee from proposal to payment or lapse (law.md §9; examples 14 to 16). */
class ChargingTest {

    private final SideBureau bureau = new SideBureau("2021-04-06 Tue");
    private final Reference reference = bureau.received();

    @Test
    void by_volume_the_arithmetic_is_on_file() { // R-FEE-04: 150 pages are 1700 yuan
        volume(150).orElseThrow();

        assertThat(bureau.process.begun).containsExactly("FEE fee");
        assertThat(bureau.file(reference).last(FeeAct.FeeProposed.class).orElseThrow())
                .isEqualTo(new FeeAct.FeeProposed(
                        on("2021-04-06 Tue"),
                        FeeMode.PER_VOLUME,
                        150,
                        1700,
                        List.of(
                                new Tier(1, 30, 0, 30, 0),
                                new Tier(31, 100, 10, 70, 700),
                                new Tier(101, 200, 20, 50, 1000)),
                        "数量明显超过合理范围"));
    }

    @Test
    void by_request_the_position_is_counted_and_only_its_own_price_asked() { // R-FEE-03, T-11
        assertThat(reason(propose(reference, FeeMode.PER_REQUEST, null))).isEqualTo(FeeReason.NOTHING_TO_CHARGE);
        Reference last = reference;
        for (int position = 2; position <= 12; position++) last = bureau.received();
        bureau.received("王五");
        propose(last, FeeMode.PER_REQUEST, null).orElseThrow();

        FeeAct.FeeProposed proposed =
                bureau.file(last).last(FeeAct.FeeProposed.class).orElseThrow();
        assertThat(proposed.quantity()).isEqualTo(12);
        assertThat(proposed.amountYuan()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"2017-03-31 Fri, 2007:27", "2017-04-05 Wed, 2007:27", "2020-12-30 Wed, 42"})
    void nothing_is_charged_before_the_tariff(String day, String article) { // R-FEE-12: F2008, F2017, F2019
        SideBureau then = new SideBureau(day);
        Reference old = then.received();
        Ruling<Standing> proposed = then.use.charging.propose(
                old, FeeMode.PER_VOLUME, 500, "理由", then.person(Role.OFFICE_HEAD), then.moment());

        assertThat(reason(proposed)).isEqualTo(FeeReason.NO_TARIFF);
        assertThat(refusal(proposed).article()).hasToString(article);
        assertThat(then.process.begun).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_working_body_proposes_a_fee(Role role) { // R-FEE-09; a division does not
        Ruling<Standing> proposed = bureau.use.charging.propose(
                reference, FeeMode.PER_VOLUME, 150, "理由", bureau.person(role), bureau.moment());

        assertThat(proposed.isGranted())
                .as(role.name())
                .isEqualTo(Set.of(Role.REGISTRAR, Role.OFFICE_HEAD).contains(role));
        assertThat(bureau.file(reference).has(FeeAct.FeeProposed.class)).isEqualTo(proposed.isGranted());
    }

    @Test
    void one_mode_and_one_fee_for_a_request() { // R-FEE-02
        assertThat(reason(propose(reference, FeeMode.PER_REQUEST, 120))).isEqualTo(FeeReason.BOTH_MODES);
        assertThat(reason(volume(30))).isEqualTo(FeeReason.NOTHING_TO_CHARGE);
        volume(31).orElseThrow();
        assertThat(reason(volume(31))).isEqualTo(FeeReason.ALREADY_PROPOSED);
        decide(Verdict.RETURNED, null).orElseThrow();
        assertThat(bureau.process.answers).contains(Answer.FEE_REFUSED);
        assertThat(volume(40).isGranted()).isTrue();
    }

    @Test
    void it_is_proposed_only_while_a_notice_could_go_out() { // R-FEE-05
        bureau.now("2021-05-07 Fri");

        assertThat(reason(volume(150))).isEqualTo(ClockReason.FEE_NOTICE_AFTER_DUE_DAY);
    }

    @Test
    void the_leader_approves_with_the_countersignature_of_finance() { // R-FEE-09
        assertThat(reason(decide(Verdict.APPROVED, "财务科赵某"))).isEqualTo(FeeReason.NOTHING_TO_DECIDE);
        volume(150).orElseThrow();

        assertThat(reason(decide(Verdict.APPROVED, " "))).isEqualTo(FeeReason.NOT_COUNTERSIGNED);
        assertThat(reason(bureau.done(
                        reference, TaskKind.APPROVE_FEE, null, new SideForm.ApproveFee(Verdict.RETURNED, null, null))))
                .isEqualTo(CaseReason.OPINION_NEEDED_TO_RETURN);
        assertThat(bureau.done(
                                reference,
                                TaskKind.APPROVE_FEE,
                                null,
                                new SideForm.ApproveFee(Verdict.APPROVED, null, "财务科赵某"),
                                Role.OFFICE_HEAD)
                        .isGranted())
                .isFalse();
        assertThat(reason(notice())).isEqualTo(FeeReason.NOT_APPROVED);
        decide(Verdict.APPROVED, "财务科赵某").orElseThrow();
        assertThat(bureau.process.answers).contains(Answer.FEE_APPROVED);
    }

    @Test
    void paid_in_full_and_in_time_a_fresh_period_begins() { // law.md §6 nos. 14, 15
        noticeServed();
        assertThat(bureau.standing(reference).stage()).isEqualTo(Stage.AWAIT_FEE);
        assertThat(bureau.standing(reference).feeDueOn()).isEqualTo(on("2021-05-19 Wed"));
        bureau.now("2021-05-10 Mon");
        assertThat(reason(paid(1699))).isEqualTo(FeeReason.OTHER_AMOUNT);
        assertThat(refusal(paid(1800)).details()).containsExactly(Detail.of(1800), Detail.of(1700));
        paid(1700).orElseThrow();

        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2021-06-07 Mon"));
        assertThat(reason(volume(200))).isEqualTo(FeeReason.ALREADY_PROPOSED);
    }

    @Test
    void a_day_late_is_not_paid() { // R-FEE-06
        noticeServed();
        bureau.now("2021-05-20 Thu");

        assertThat(reason(paid(1700))).isEqualTo(ClockReason.PAID_TOO_LATE);
    }

    @Test
    void unpaid_after_the_last_day_the_case_ends_as_x2() { // law.md §6 no. 16, R-FEE-07
        noticeServed();
        assertThat(reason(bureau.now("2021-05-19 Wed").check(reference, null))).isEqualTo(FeeReason.TIME_TO_PAY_RUNS);
        bureau.now("2021-05-20 Thu").check(reference, null).orElseThrow();

        assertThat(bureau.standing(reference).outcome()).isEqualTo(Outcome.X2);
        assertThat(bureau.standing(reference).closedOn()).isEqualTo(on("2021-05-20 Thu"));
        assertThat(bureau.standing(reference).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void the_check_finds_what_was_paid_in_time() { // the money came on the last day, the receipt later
        noticeServed();
        bureau.now("2021-05-21 Fri");
        assertThat(reason(bureau.check(reference, new SideForm.RecordFeePayment(on("2021-05-20 Thu"), 1700, "票1"))))
                .isEqualTo(ClockReason.PAID_TOO_LATE);
        bureau.check(reference, new SideForm.RecordFeePayment(on("2021-05-19 Wed"), 1700, "票1"))
                .orElseThrow();

        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2021-06-17 Thu"));
    }

    private void noticeServed() {
        volume(150).orElseThrow();
        decide(Verdict.APPROVED, "财务科赵某").orElseThrow();
        bureau.now("2021-04-19 Mon");
        notice().orElseThrow();
        bureau.now("2021-04-20 Tue")
                .done(reference, TaskKind.RECORD_FEE_DELIVERY, null, new SideForm.RecordFeeDelivery(null, "回执"))
                .orElseThrow();
    }

    private Ruling<Standing> volume(int pages) {
        return propose(reference, FeeMode.PER_VOLUME, pages);
    }

    private Ruling<Standing> propose(Reference to, FeeMode mode, @Nullable Integer pages) {
        return bureau.use.charging.propose(
                to, mode, pages, "数量明显超过合理范围", bureau.person(Role.OFFICE_HEAD), bureau.moment());
    }

    private Ruling<Standing> decide(Verdict verdict, @Nullable String finance) {
        return bureau.done(reference, TaskKind.APPROVE_FEE, null, new SideForm.ApproveFee(verdict, "意见", finance));
    }

    private Ruling<Standing> notice() {
        return bureau.done(reference, TaskKind.SEND_FEE_NOTICE, null, new SideForm.SendFeeNotice("缴入国库"));
    }

    private Ruling<Standing> paid(int amount) {
        return bureau.done(
                reference, TaskKind.RECORD_FEE_PAYMENT, null, new SideForm.RecordFeePayment(null, amount, "票据1"));
    }
}
