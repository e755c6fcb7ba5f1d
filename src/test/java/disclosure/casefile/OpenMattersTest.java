package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.ConsultationReason;
import disclosure.consultation.Weighing;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What beside the main line stands against a reply (R-DOC-03). */
class OpenMattersTest {

    private final Story story =
            Story.received("2025-09-15 Mon").registered("2025-09-15 Mon").assigned("2025-09-15 Mon");

    @ParameterizedTest
    @EnumSource(names = {"G2", "P1", "D4"})
    void what_touches_others_waits_for_the_third_party(Outcome outcome) {
        asked("c1", ConsultationKind.THIRD_PARTY);
        assertThat(reason(may(outcome, "不必征求"))).isEqualTo(ConsultationReason.STILL_OPEN);
        silent("c1");
        assertThat(reason(may(outcome, "不必征求"))).isEqualTo(MatterReason.OPINION_NOT_WEIGHED);
        weighed("c1", outcome == Outcome.G2 ? Weighing.DISCLOSE : Weighing.WITHHOLD);
        assertThat(may(outcome, null).isGranted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"U1A", "D1", "N1", "G1"})
    void what_touches_nobody_waits_for_nobody(Outcome outcome) {
        asked("c1", ConsultationKind.THIRD_PARTY);

        assertThat(may(outcome, null).isGranted()).isTrue();
    }

    @Test
    void a_joint_producer_holds_up_the_signature_but_not_the_draft() {
        asked("c1", ConsultationKind.JOINT_PRODUCER);
        assertThat(may(Outcome.G2, null).isGranted()).isTrue();
        assertThat(reason(OpenMatters.maySign(story.file()))).isEqualTo(ConsultationReason.STILL_OPEN);
        silent("c1");
        assertThat(reason(OpenMatters.maySign(story.file()))).isEqualTo(MatterReason.OPINION_NOT_WEIGHED);
        weighed("c1", Weighing.DISCLOSE);
        assertThat(OpenMatters.maySign(story.file()).isGranted()).isTrue();
    }

    @Test
    void what_a_third_party_was_told_stands_still_before_it_goes_out() { // P-21, R-TRK-05
        asked("c1", ConsultationKind.THIRD_PARTY);
        story.then(new ConsultationAct.ThirdPartyTold(on("2025-09-25 Thu"), "c1", "合同价格", "公共利益"))
                .drafted("2025-09-26 Fri", Outcome.G2);

        assertThat(release(0, "2025-09-26 Fri").isGranted()).isTrue();
        // Three working days: Fri 26, Sun 28 (worked), Mon 29; calendar days would end on Sunday.
        assertThat(reason(release(3, "2025-09-29 Mon"))).isEqualTo(MatterReason.STAND_STILL);
        assertThat(release(3, "2025-09-30 Tue").isGranted()).isTrue();
        story.drafted("2025-09-26 Fri", Outcome.D1);
        assertThat(release(3, "2025-09-29 Mon").isGranted()).isTrue();
    }

    private Ruling<CaseFile> release(int standStill, String day) {
        return OpenMatters.mayRelease(story.file(), Story.CALENDAR, standStill, on(day));
    }

    @Test
    void withholding_for_a_third_party_rests_on_its_being_asked() { // R-OUT-02, Art. 32
        assertThat(reason(may(Outcome.D4, null))).isEqualTo(MatterReason.THIRD_PARTY_NOT_ASKED);
        assertThat(may(Outcome.D4, "第三方已书面声明不同意").isGranted()).isTrue();
        assertThat(reason(partial(Outcome.D4))).isEqualTo(MatterReason.THIRD_PARTY_NOT_ASKED);
        assertThat(partial(Outcome.D5).isGranted()).isTrue();
        asked("c1", ConsultationKind.THIRD_PARTY);
        silent("c1");
        weighed("c1", Weighing.DISCLOSE);

        assertThat(reason(may(Outcome.D4, "第三方已书面声明不同意"))).isEqualTo(MatterReason.THIRD_PARTY_NOT_ASKED);
    }

    @Test
    void what_is_withheld_for_one_of_several_is_not_granted_in_full() {
        asked("c1", ConsultationKind.THIRD_PARTY);
        asked("c2", ConsultationKind.THIRD_PARTY);
        silent("c1");
        silent("c2");
        weighed("c1", Weighing.WITHHOLD);
        weighed("c2", Weighing.DISCLOSE);

        assertThat(reason(may(Outcome.G2, null))).isEqualTo(MatterReason.WITHHELD_FOR_A_THIRD_PARTY);
        assertThat(partial(Outcome.D4).isGranted()).isTrue();
    }

    private void asked(String id, ConsultationKind kind) {
        story.then(new ConsultationAct.ConsultationSent(on("2025-09-16 Tue"), id, kind, "合同"));
        story.then(new ConsultationAct.ConsultationDelivered(on("2025-09-17 Wed"), id, "回执"));
    }

    private void silent(String id) {
        story.then(new ConsultationAct.ConsultationEnded(on("2025-10-14 Tue"), id, ConsultationEnd.SILENCE, ""));
    }

    private void weighed(String id, Weighing weighing) {
        story.then(new ConsultationAct.OpinionWeighed(on("2025-10-14 Tue"), id, false, weighing, "理由"));
    }

    private Ruling<DraftReply> may(Outcome outcome, @Nullable String why) {
        return may(new DraftReply(outcome, null, "理由", why, null, null, null, List.of(), List.of(), "答复"));
    }

    private Ruling<DraftReply> partial(Outcome ground) {
        return may(new DraftReply(
                Outcome.P1,
                null,
                "理由",
                null,
                null,
                null,
                null,
                List.of("合同"),
                List.of(new DraftReply.Withheld("价格", ground, "理由")),
                "答复"));
    }

    private Ruling<DraftReply> may(DraftReply draft) {
        return OpenMatters.mayDraft(story.file(), draft, Story.CALENDAR, on("2025-10-14 Tue"));
    }

    private static Object reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }
}
