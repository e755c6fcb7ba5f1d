package disclosure.handling;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.ServiceMethod;
import disclosure.clock.ClockPolicy;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scenarios left behind by what a review of the steps against law.md found. */
class ReviewedStepsTest {

    private static final HouseRules RULES =
            new HouseRules("RSJ", "人社局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);

    private final CorrectionSteps corrections = new CorrectionSteps(ShippedCalendar.workingDays(), RULES);

    /** Window of 15 working days from Wed 2025-09-24: to Tue 2025-10-21, Golden Week out. */
    private final CaseFile waiting = file(
            new Act.RequestRegistered(on("2025-09-22 Mon"), Act.Need.CORRECTION, false),
            new Act.CorrectionNoticeSent(on("2025-09-22 Mon"), List.of("文号"), "已说明", 15),
            new Act.CorrectionNoticeDelivered(on("2025-09-24 Wed"), 15, "回证"));

    @Test
    void a_correction_handed_in_on_the_last_day_is_in_time_whenever_the_bureau_confirms() { // law.md §5.7, R-COR-05
        LocalDate today = on("2025-10-23 Thu");
        Act.CorrectionReceived received = corrections
                .received(ordinaryLetter("2025-10-21 Tue", "2025-10-23 Thu", null), waiting, today)
                .orElseThrow();

        assertThat(received.on()).isEqualTo(today);
        CaseFile after = waiting.with(new RecordedAct(5, received, Instant.EPOCH, "registrar"));
        assertThat(after.reading(ShippedCalendar.workingDays(), ClockPolicy.defaults(), today)
                        .orElseThrow()
                        .orElseThrow()
                        .base())
                .isEqualTo(today);
    }

    @Test
    void one_handed_in_a_day_later_is_late_unless_its_postmark_is_not() { // R-COR-06, -07
        LocalDate today = on("2025-10-23 Thu");

        assertThat(reason(
                        corrections.received(ordinaryLetter("2025-10-22 Wed", "2025-10-23 Thu", null), waiting, today)))
                .isEqualTo(CaseReason.LATE_WITHOUT_GOOD_REASON);
        assertThat(corrections
                        .received(ordinaryLetter("2025-10-22 Wed", "2025-10-23 Thu", "2025-10-21 Tue"), waiting, today)
                        .isGranted())
                .isTrue();
    }

    @Test
    void an_electronic_reply_counts_from_the_day_it_arrives_even_if_that_is_not_the_first() { // law.md §3.5
        CaseFile issued = file(new DeliveryAct.LetterIssued(on("2025-10-17 Fri"), "1号", ServiceMethod.ELECTRONIC));
        Step step = DeliverySteps.deliver(
                        new DeliveryForm.DeliverReply(on("2025-10-20 Mon"), "重发后送达", false),
                        issued,
                        on("2025-10-20 Mon"))
                .orElseThrow();
        CaseFile served = issued.with(new RecordedAct(3, step.acts().get(0), Instant.EPOCH, "registrar"));

        assertThat(issued.repliedOn()).isEmpty();
        assertThat(served.repliedOn()).contains(on("2025-10-20 Mon"));
    }

    private static TaskForm.CorrectedRequest ordinaryLetter(String arrived, String confirmed, @Nullable String posted) {
        return new TaskForm.CorrectedRequest(
                Channel.ORDINARY_MAIL, on(arrived), on(confirmed), posted == null ? null : on(posted), "补正", null);
    }

    private static CaseFile file(Act... later) {
        Act request = new Act.RequestReceived(
                on("2025-09-15 Mon"),
                Arrival.by(Channel.IN_PERSON, on("2025-09-15 Mon")),
                ApplicantType.NATURAL_PERSON,
                "申请公开某文件",
                DeliveryMethod.EMAIL,
                DeliveryRoute.ONLINE,
                Set.of(),
                false);
        CaseFile file = new CaseFile(
                Reference.of("RSJ", 2025, 1), List.of(new RecordedAct(1, request, Instant.EPOCH, "registrar")));
        for (Act act : later)
            file = file.with(new RecordedAct(file.acts().size() + 1, act, Instant.EPOCH, "registrar"));
        return file;
    }

    private static Object reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }
}
