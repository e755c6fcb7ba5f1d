package disclosure.clock;

import static disclosure.calendar.Days.on;
import static disclosure.clock.ClockReason.*;
import static disclosure.clock.ConsultationKind.OTHER_AGENCY;
import static disclosure.clock.ConsultationKind.THIRD_PARTY;
import static disclosure.clock.Scenario.SHIPPED;
import static disclosure.clock.Scenario.aRequest;
import static disclosure.clock.Scenario.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every unlawful order of events is refused with its reason and its article. */
class ClockRefusalTest {

    /** Due Fri 2024-02-09, notice due Wed 2024-01-24. */
    private static Scenario january() {
        return received("2024-01-15 Mon");
    }

    private static Scenario under2007() {
        return received("2018-01-15 Mon");
    }

    static Stream<Arguments> order() {
        return Stream.of(
                refused(aRequest(), NO_EVENTS, "31"),
                refused(aRequest().corrected("2024-01-15 Mon"), NOT_YET_RECEIVED, "31"),
                refused(received("2008-04-30 Wed"), RECEIVED_BEFORE_THE_REGULATION, "2007:38"),
                refused(received("2101-01-03 Mon"), DAY_TOO_FAR, "本机关规程"),
                refused(january().replied("2101-01-03 Mon"), DAY_TOO_FAR, "本机关规程"),
                refused(january().asOf("2101-01-03 Mon"), DAY_TOO_FAR, "本机关规程"),
                refused(january().asOf("2024-01-14 Sun"), ASKED_FOR_A_DAY_BEFORE_RECEIPT, "本机关规程"),
                refused(january().and(new ClockEvent.Received(on("2024-01-16 Tue"))), RECEIVED_TWICE, "31"),
                refused(january().extended("2024-01-14 Sun", 5), DAYS_OUT_OF_ORDER, "本机关规程"),
                refused(january().replied("2024-01-16 Tue").extended("2024-01-16 Tue", 5), ALREADY_REPLIED, "33(2)"),
                refused(
                        january()
                                .and(new ClockEvent.Ended(on("2024-01-16 Tue")))
                                .replied("2024-01-16 Tue"),
                        ALREADY_ENDED,
                        "33(2)"));
    }

    static Stream<Arguments> correction() {
        Scenario awaiting = january().correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10);
        return Stream.of(
                refused(
                        january()
                                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                                .corrected("2024-01-22 Mon")
                                .and(new ClockEvent.CorrectionSent(on("2024-01-23 Tue"))),
                        SECOND_CORRECTION_NOTICE,
                        "30"),
                refused(
                        january()
                                .and(new ClockEvent.CorrectionSent(on("2024-01-17 Wed")))
                                .and(new ClockEvent.CorrectionRevoked(on("2024-01-18 Thu")))
                                .and(new ClockEvent.CorrectionSent(on("2024-01-19 Fri"))),
                        SECOND_CORRECTION_NOTICE,
                        "30"),
                refused(
                        january()
                                .feeAsked("2024-01-17 Wed", "2024-01-17 Wed")
                                .and(new ClockEvent.CorrectionSent(on("2024-01-18 Thu"))),
                        CLOCK_IS_OFF,
                        "30"),
                refused(january().corrected("2024-01-17 Wed"), CORRECTION_NOT_ASKED, "30"),
                refused(
                        january().and(new ClockEvent.CorrectionRevoked(on("2024-01-17 Wed"))),
                        CORRECTION_NOT_ASKED,
                        "30"),
                refused(
                        january().and(new ClockEvent.CorrectionDelivered(on("2024-01-17 Wed"), 10)),
                        CORRECTION_NOT_ASKED,
                        "30"),
                refused(
                        january()
                                .and(new ClockEvent.CorrectionSent(on("2024-01-17 Wed")))
                                .and(new ClockEvent.CorrectionDelivered(on("2024-01-17 Wed"), 0)),
                        WINDOW_TOO_SHORT,
                        "30"),
                refused(
                        january()
                                .and(new ClockEvent.CorrectionSent(on("2024-01-17 Wed")))
                                .and(new ClockEvent.CorrectionDelivered(on("2024-01-17 Wed"), 251)),
                        WINDOW_TOO_LONG,
                        "30"),
                refused(
                        january()
                                .and(new ClockEvent.CorrectionSent(on("2024-01-17 Wed")))
                                .and(new ClockEvent.CorrectionWindowRenewed(on("2024-01-18 Thu"), 5)),
                        CORRECTION_NOT_DELIVERED,
                        "30"),
                refused(
                        awaiting.and(new ClockEvent.CorrectionDelivered(on("2024-01-18 Thu"), 10)),
                        CORRECTION_ALREADY_DELIVERED,
                        "30"),
                refused(
                        january()
                                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                                .corrected("2024-02-01 Thu"),
                        CORRECTED_AFTER_THE_WINDOW,
                        "30"));
    }

    static Stream<Arguments> consultation() {
        return Stream.of(
                refused(
                        january().thirdPartyAsked("2024-02-10 Sat", "2024-02-10 Sat"),
                        CONSULTATION_AFTER_DUE_DAY,
                        "33(3)"),
                refused(
                        january()
                                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                                .thirdPartyAsked("2024-01-18 Thu", "2024-01-18 Thu"),
                        CLOCK_IS_OFF,
                        "33(3)"),
                refused(
                        january()
                                .thirdPartyAsked("2024-01-17 Wed", "2024-01-17 Wed")
                                .asked("a", OTHER_AGENCY, "2024-01-18 Thu", "2024-01-18 Thu"),
                        CONSULTATION_ID_USED,
                        "33(3)"),
                refused(january().opinionIn("a", "2024-01-18 Thu"), CONSULTATION_NEVER_OPENED, "33(3)"),
                refused(
                        january().and(new ClockEvent.ConsultationDelivered(on("2024-01-18 Thu"), "a")),
                        CONSULTATION_NEVER_OPENED,
                        "33(3)"),
                refused(
                        january()
                                .thirdPartyAsked("2024-01-17 Wed", "2024-01-17 Wed")
                                .and(new ClockEvent.ConsultationDelivered(on("2024-01-18 Thu"), "a")),
                        CONSULTATION_ALREADY_DELIVERED,
                        "33(3)"),
                refused(
                        january()
                                .thirdPartyAsked("2024-01-17 Wed", "2024-01-17 Wed")
                                .opinionIn("a", "2024-01-18 Thu")
                                .opinionIn("a", "2024-01-19 Fri"),
                        CONSULTATION_ALREADY_CLOSED,
                        "33(3)"),
                // Silence ends with the fifteen working days, so the clock runs again and out.
                refused(
                        january()
                                .thirdPartyAsked("2024-01-17 Wed", "2024-01-17 Wed")
                                .extended("2024-03-08 Fri", 5),
                        EXTENSION_AFTER_DUE_DAY,
                        "33(2)"));
    }

    static Stream<Arguments> extension() {
        return Stream.of(
                refused(january().extended("2024-01-18 Thu", 0), EXTENSION_TOO_SHORT, "33(2)"),
                refused(january().extended("2024-01-18 Thu", 21), EXTENSION_TOO_LONG, "33(2)"),
                refused(under2007().extended("2018-01-18 Thu", 16), EXTENSION_TOO_LONG, "2007:24(2)"),
                refused(january().extended("2024-02-10 Sat", 5), EXTENSION_AFTER_DUE_DAY, "33(2)"),
                refused(
                        january().extended("2024-01-18 Thu", 5).extended("2024-01-19 Fri", 5),
                        SECOND_EXTENSION,
                        "33(2)"),
                refused(
                        january()
                                .extended("2024-01-16 Tue", 5)
                                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                                .corrected("2024-01-18 Thu")
                                .extended("2024-01-19 Fri", 5),
                        SECOND_EXTENSION,
                        "33(2)"),
                refused(
                        january()
                                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                                .extended("2024-01-18 Thu", 5),
                        CLOCK_IS_OFF,
                        "33(2)"),
                refused(
                        january()
                                .reasons("2024-01-17 Wed", "2024-01-18 Thu")
                                .deferred("2024-01-19 Fri", "2024-03-29 Fri")
                                .extended("2024-01-22 Mon", 5),
                        EXTENSION_OF_A_DEFERRED_REPLY,
                        "35"));
    }

    static Stream<Arguments> fee() {
        return Stream.of(
                refused(
                        received("2018-01-15 Mon").feeAsked("2018-01-17 Wed", "2018-01-17 Wed"),
                        NO_FEE_TARIFF,
                        "2007:27"),
                refused(received("2020-12-31 Thu").feeAsked("2021-01-06 Wed", "2021-01-06 Wed"), NO_FEE_TARIFF, "42"),
                refused(
                        january().feeAsked("2024-02-10 Sat", "2024-02-10 Sat"),
                        FEE_NOTICE_AFTER_DUE_DAY,
                        "国办函〔2020〕109号 6"),
                refused(
                        january()
                                .feeAsked("2024-01-17 Wed", "2024-01-17 Wed")
                                .paid("2024-01-18 Thu")
                                .feeAsked("2024-01-19 Fri", "2024-01-19 Fri"),
                        SECOND_FEE_NOTICE,
                        "国办函〔2020〕109号 6"),
                refused(
                        january()
                                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                                .feeAsked("2024-01-18 Thu", "2024-01-18 Thu"),
                        CLOCK_IS_OFF,
                        "国办函〔2020〕109号 6"),
                refused(january().paid("2024-01-18 Thu"), FEE_NOT_ASKED, "国办函〔2020〕109号 6"),
                refused(
                        january().and(new ClockEvent.FeeNoticeDelivered(on("2024-01-18 Thu"))),
                        FEE_NOT_ASKED,
                        "国办函〔2020〕109号 6"),
                refused(
                        january()
                                .feeAsked("2024-01-17 Wed", "2024-01-17 Wed")
                                .and(new ClockEvent.FeeNoticeDelivered(on("2024-01-18 Thu"))),
                        FEE_NOTICE_ALREADY_DELIVERED,
                        "国办函〔2020〕109号 6"),
                refused(
                        received("2021-04-06 Tue")
                                .feeAsked("2021-04-20 Tue", "2021-04-20 Tue")
                                .paid("2021-05-20 Thu"),
                        PAID_TOO_LATE,
                        "国办函〔2020〕109号 6"));
    }

    static Stream<Arguments> reasons() {
        ClockPolicy asCorrection = ClockPolicy.defaults().with(ClockPolicy.ReasonsStep.AS_CORRECTION);
        Scenario strict = aRequest(SHIPPED, asCorrection).received("2024-01-15 Mon", "");
        return Stream.of(
                refused(january().and(new ClockEvent.ReasonGiven(on("2024-01-17 Wed"))), REASONS_NOT_ASKED, "35"),
                refused(
                        january()
                                .and(new ClockEvent.ReasonAsked(on("2024-01-17 Wed")))
                                .deferred("2024-01-18 Thu", "2024-03-29 Fri"),
                        REASONS_NOT_GIVEN,
                        "35"),
                refused(
                        january()
                                .reasons("2024-01-17 Wed", "2024-01-18 Thu")
                                .deferred("2024-02-10 Sat", "2024-03-29 Fri"),
                        DEFERRED_AFTER_DUE_DAY,
                        "35"),
                refused(
                        january()
                                .reasons("2024-01-17 Wed", "2024-01-18 Thu")
                                .deferred("2024-01-19 Fri", "2024-01-19 Fri"),
                        DEFERRED_TO_THE_PAST,
                        "35"),
                refused(
                        january()
                                .reasons("2024-01-17 Wed", "2024-01-18 Thu")
                                .deferred("2024-01-19 Fri", "2101-01-03 Mon"),
                        DAY_TOO_FAR,
                        "本机关规程"),
                refused(
                        january()
                                .reasons("2024-01-17 Wed", "2024-01-18 Thu")
                                .correctionAsked("2024-01-19 Fri", "2024-01-19 Fri", 10)
                                .deferred("2024-01-22 Mon", "2024-03-29 Fri"),
                        CLOCK_IS_OFF,
                        "35"),
                refused(
                        under2007().and(new ClockEvent.ReasonAsked(on("2018-01-17 Wed"))),
                        NOT_IN_THE_RULES_OF_2007,
                        "35"),
                refused(under2007().deferred("2018-01-17 Wed", "2018-03-01 Thu"), NOT_IN_THE_RULES_OF_2007, "35"),
                refused(
                        strict.reasons("2024-01-17 Wed", "2024-01-18 Thu")
                                .and(new ClockEvent.ReasonAsked(on("2024-01-19 Fri"))),
                        REASONS_ASKED_TWICE,
                        "35"));
    }

    @ParameterizedTest
    @MethodSource({"order", "correction", "consultation", "extension", "fee", "reasons", "ownRecord"})
    void is_refused(Scenario scenario, ClockReason reason, String article) {
        scenario.isRefused(reason, article);
    }

    static Stream<Arguments> ownRecord() {
        return Stream.of(
                refused(january().ownRecord("2024-01-17 Wed", 0), OWN_RECORD_PERIOD, "41"),
                refused(
                        january().ownRecord("2024-01-17 Wed", 20).extended("2024-01-18 Thu", 5),
                        NOT_FOR_AN_OWN_RECORD,
                        "41"));
    }

    @Test
    void every_reason_has_its_test() {
        List<ClockReason> tested = Stream.of(
                        order(), correction(), consultation(), extension(), fee(), reasons(), ownRecord())
                .flatMap(rows -> rows)
                .map(row -> (ClockReason) row.get()[1])
                .distinct()
                .toList();
        assertThat(tested).containsExactlyInAnyOrder(ClockReason.values());
    }

    @Test
    void the_last_day_itself_is_still_in_time() {
        assertGranted(january().extended("2024-02-09 Fri", 20));
        assertGranted(january().asked("a", THIRD_PARTY, "2024-02-09 Fri", "2024-02-18 Sun"));
        assertGranted(january().feeAsked("2024-02-09 Fri", "2024-02-09 Fri"));
        assertGranted(january()
                .correctionAsked("2024-01-17 Wed", "2024-01-17 Wed", 10)
                .corrected("2024-01-31 Wed"));
        assertGranted(received("2021-04-06 Tue")
                .feeAsked("2021-04-20 Tue", "2021-04-20 Tue")
                .paid("2021-05-19 Wed"));
    }

    @Test
    void later_events_are_checked_even_where_an_earlier_day_is_asked_for() {
        january().extended("2024-01-18 Thu", 21).asOf("2024-01-16 Tue").isRefused(EXTENSION_TOO_LONG, "33(2)");
    }

    private static void assertGranted(Scenario scenario) {
        assertThat(scenario.ruling().isGranted()).isTrue();
    }

    private static Arguments refused(Scenario scenario, ClockReason reason, String article) {
        return Arguments.of(scenario, reason, article);
    }
}
