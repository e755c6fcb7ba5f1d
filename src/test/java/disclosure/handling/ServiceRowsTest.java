package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.ServiceMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What volume and evidence say of service: the way, why it was not the one wished, and who saw it (R-SRV-03, -05). */
class ServiceRowsTest {

    private static final LocalDate ON = LocalDate.parse("2026-03-05");

    private static List<List<Object>> rows(Act... acts) {
        return ServiceRows.of(Stream.of(acts)
                .map(act -> new RecordedAct(1, act, Instant.EPOCH, "wang"))
                .toList());
    }

    @Test
    void a_reply_that_was_left_another_way_than_wished() {
        assertThat(rows(
                        new DeliveryAct.LetterIssued(ON, "1号", ServiceMethod.IN_PERSON, "申请人当场领取"),
                        new DeliveryAct.ReplyServed(ON, "拒收", true, "社区工作人员在场")))
                .containsExactly(
                        List.of(ON, ActKind.LETTER_ISSUED, ServiceMethod.IN_PERSON, "申请人当场领取"),
                        Arrays.asList(ON, ActKind.REPLY_SERVED, null, "拒收；社区工作人员在场"));
    }

    @Test
    void a_reply_as_wished_and_a_closing_letter() {
        assertThat(rows(
                        new DeliveryAct.LetterIssued(ON, "1号", ServiceMethod.POST),
                        new DeliveryAct.ReplyDispatched(ON, ServiceMethod.POST, "EMS1"),
                        new DeliveryAct.ReplyServed(ON, "回执", false),
                        new DeliveryAct.ClosingLetterServed(ON, ServiceMethod.POST, "EMS2", "回执", false, null)))
                .containsExactly(
                        List.of(ON, ActKind.REPLY_DISPATCHED, ServiceMethod.POST, "EMS1"),
                        Arrays.asList(ON, ActKind.REPLY_SERVED, null, "回执"),
                        List.of(ON, ActKind.CLOSING_LETTER_SERVED, ServiceMethod.POST, "EMS2；回执"));
    }
}
