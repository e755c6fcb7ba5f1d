package disclosure.handling;

import static disclosure.handling.SideBureau.reason;
import static disclosure.handling.SideBureau.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.outcome.OutcomeReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same asked for again: repeated only where the first request had been answered by then (Art. 36(6), R-OUT-05, T-10). */
class RepeatedRequestTest {

    private final SideBureau bureau = new SideBureau("2024-04-15 Mon");

    private final Reference first = bureau.received();

    @Test
    void asked_again_after_the_answer_it_is_repeated() {
        bureau.now("2024-04-17 Wed");
        answer(first);
        bureau.now("2024-04-18 Thu");

        assertThat(repeated(bureau.received(), first).isGranted()).isTrue();
    }

    @Test
    void asked_again_while_the_first_is_pending_it_is_not_repeated_however_long_one_waits() {
        Reference again = bureau.received();
        assertThat(reason(repeated(again, first))).isEqualTo(OutcomeReason.EARLIER_REQUEST_NOT_ANSWERED);
        bureau.now("2024-04-17 Wed");
        answer(first);
        bureau.now("2024-04-18 Thu");

        Ruling<Standing> ruling = repeated(again, first);
        assertThat(reason(ruling)).isEqualTo(OutcomeReason.EARLIER_REQUEST_WAS_PENDING);
        assertThat(refusal(ruling).article()).hasToString("36(6)");
        assertThat(bureau.file(again).draft()).isEmpty();
    }

    @Test
    void what_another_applicant_was_answered_makes_nothing_repeated() {
        answer(first);

        assertThat(reason(repeated(bureau.received("王五"), first)))
                .isEqualTo(OutcomeReason.EARLIER_REQUEST_OF_OTHER_APPLICANT);
    }

    private Ruling<Standing> repeated(Reference reference, Reference earlier) {
        return bureau.done(
                reference,
                TaskKind.HANDLE_REQUEST,
                null,
                new TaskForm.HandleRequest(
                        Outcome.N2, null, "已于此前答复", null, earlier.value(), null, null, null, null, "不予重复处理", null),
                Role.HANDLER);
    }

    private void answer(Reference reference) {
        CaseFile file = bureau.file(reference);
        Act sent = new DeliveryAct.ReplyDispatched(bureau.moment().today(), ServiceMethod.POST, "EX1");
        RecordedAct recorded =
                new RecordedAct(file.acts().size() + 1, sent, bureau.moment().at(), "REGISTRAR");
        bureau.files.append(reference, List.of(recorded), bureau.use.standing(file.with(recorded), bureau.moment()));
    }
}
