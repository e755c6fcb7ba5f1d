package disclosure.clock;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Granted;
import disclosure.law.Ruling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 60 histories of demo/requests.csv: REPLIED … LATE is after the due day, every other reply is in time. */
class RequestsReplayTest {

    private record Row(String id, List<String> acts) {
        boolean late() {
            return acts.stream().anyMatch(act -> act.endsWith(" LATE"));
        }
    }

    static List<Row> rows() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                RequestsReplayTest.class.getResourceAsStream("/demo/requests.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(RequestsReplayTest::row).toList();
        }
    }

    @Test
    void there_are_60_of_which_4_are_late() throws IOException {
        assertThat(rows()).hasSize(60).filteredOn(Row::late).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_is_lawful_and_as_timely_as_it_says(Row row) {
        List<ClockEvent> events = row.acts().stream()
                .map(act -> event(act.split(" ")))
                .flatMap(Optional::stream)
                .toList();
        Ruling<Reading> ruling = ReplyClock.read(Scenario.SHIPPED, ClockPolicy.defaults(), events);
        assertThat(ruling).isInstanceOf(Granted.class);
        Reading reading = ruling.orElseThrow();
        if (reading.state() == Reading.State.REPLIED) {
            assertThat(reading.repliedInTime()).contains(!row.late());
        } else {
            assertThat(reading.state()).isEqualTo(Reading.State.CLOSED);
            assertThat(windowOver(events)).isTrue();
        }
    }

    /** Closed without a reply no earlier than the day after the window, or the payment period, ended. */
    private static boolean windowOver(List<ClockEvent> events) {
        Reading before = ReplyClock.read(Scenario.SHIPPED, ClockPolicy.defaults(), events.subList(0, events.size() - 1))
                .orElseThrow();
        LocalDate last = before.correctionDueOn() != null ? before.correctionDueOn() : before.feeDueOn();
        return events.get(events.size() - 1).on().isAfter(last);
    }

    private static Row row(String line) {
        int start = line.indexOf("RECEIVED ");
        String acts = line.substring(start, line.lastIndexOf(','));
        return new Row(line.substring(0, 4), Stream.of(acts.split("; ")).toList());
    }

    private static Optional<ClockEvent> event(String[] act) {
        LocalDate on = LocalDate.parse(act[1]);
        if (act[0].startsWith("RECONSIDERATION_")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (act[0]) {
                    case "RECEIVED" -> new ClockEvent.Received(on);
                    case "CORRECTION_SENT" -> new ClockEvent.CorrectionSent(on);
                    case "CORRECTION_DELIVERED" -> new ClockEvent.CorrectionDelivered(on, Integer.parseInt(act[2]));
                    case "CORRECTED" -> new ClockEvent.Corrected(on);
                    case "CONSULTATION_SENT" ->
                        new ClockEvent.ConsultationSent(on, act[2], ConsultationKind.valueOf(act[3]));
                    case "CONSULTATION_DELIVERED" -> new ClockEvent.ConsultationDelivered(on, act[2]);
                    case "CONSULTATION_CLOSED" -> new ClockEvent.ConsultationClosed(on, act[2]);
                    case "EXTENDED" -> new ClockEvent.Extended(on, Integer.parseInt(act[2]));
                    case "FEE_NOTICE_SENT" -> new ClockEvent.FeeNoticeSent(on);
                    case "FEE_NOTICE_DELIVERED" -> new ClockEvent.FeeNoticeDelivered(on);
                    case "FEE_PAID" -> new ClockEvent.FeePaid(on);
                    case "REASON_ASKED" -> new ClockEvent.ReasonAsked(on);
                    case "REASON_GIVEN" -> new ClockEvent.ReasonGiven(on);
                    case "DEFERRED" -> new ClockEvent.Deferred(on, LocalDate.parse(act[2]));
                    case "REPLIED" -> new ClockEvent.Replied(on);
                    case "ABANDONED", "UNPAID" -> new ClockEvent.Ended(on);
                    default -> throw new IllegalArgumentException(Arrays.toString(act));
                });
    }
}
