package disclosure.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.clock.ConsultationKind;
import disclosure.clock.RuleSet;
import disclosure.consultation.OpinionRules.Decision;
import disclosure.consultation.OpinionRules.Heard;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be decided on what was heard, written out in full (R-CON-02, -03). */
class OpinionRulesTest {

    /** The weighings that may stand: D disclose, W withhold, P disclose in the public interest. */
    @ParameterizedTest
    @CsvSource({
        "R2019, THIRD_PARTY,    AGREES,        , true,  false, D",
        "R2019, THIRD_PARTY,    OBJECTS,       , true,  true,  WP",
        "R2019, THIRD_PARTY,    OBJECTS,       , true,  false, DWP",
        "R2019, THIRD_PARTY,    AGREES,        , false, false, DWP",
        "R2019, THIRD_PARTY,    OBJECTS,       , false, true,  DWP",
        "R2019, THIRD_PARTY,    ,       SILENCE, true,  false, DWP",
        "R2019, THIRD_PARTY,    , UNDELIVERABLE, true,  false, DWP",
        "R2019, THIRD_PARTY,    ,    NOT_NEEDED, true,  false, DWP",
        "R2019, JOINT_PRODUCER, AGREES,        , true,  false, D",
        "R2019, JOINT_PRODUCER, OBJECTS,       , true,  true,  DW",
        "R2019, JOINT_PRODUCER, OBJECTS,       , true,  false, DW",
        "R2019, JOINT_PRODUCER, OBJECTS,       , false, true,  D",
        "R2019, JOINT_PRODUCER, ,       SILENCE, true,  false, D",
        "R2019, JOINT_PRODUCER, , UNDELIVERABLE, true,  false, DW",
        "R2019, JOINT_PRODUCER, ,    NOT_NEEDED, true,  false, DW",
        "R2019, OTHER_AGENCY,   AGREES,        , true,  false, DW",
        "R2019, OTHER_AGENCY,   OBJECTS,       , true,  true,  DW",
        "R2019, OTHER_AGENCY,   ,       SILENCE, true,  false, DW",
        "R2007, THIRD_PARTY,    AGREES,        , true,  false, D",
        "R2007, THIRD_PARTY,    OBJECTS,       , true,  false, WP",
        "R2007, THIRD_PARTY,    ,       SILENCE, true,  false, DWP",
        "R2007, JOINT_PRODUCER, ,       SILENCE, true,  false, DW",
    })
    void what_is_left_to_the_bureau(
            RuleSet rules,
            ConsultationKind kind,
            @Nullable Opinion opinion,
            @Nullable ConsultationEnd end,
            boolean inTime,
            boolean reasonable,
            String allowed) {
        Heard heard = new Heard(rules, kind, opinion, end, inTime);
        StringBuilder granted = new StringBuilder();
        if (weigh(heard, reasonable, Weighing.DISCLOSE, null).isGranted()) granted.append('D');
        if (weigh(heard, reasonable, Weighing.WITHHOLD, null).isGranted()) granted.append('W');
        if (weigh(heard, reasonable, Weighing.DISCLOSE_IN_PUBLIC_INTEREST, "告知公开的内容")
                .isGranted()) granted.append('P');

        assertThat(granted.toString()).isEqualTo(allowed);
    }

    @Test
    void silence_has_opposite_consequences() { // T-02
        Heard thirdParty = silent(ConsultationKind.THIRD_PARTY);
        Heard jointProducer = silent(ConsultationKind.JOINT_PRODUCER);

        assertThat(weigh(thirdParty, false, Weighing.WITHHOLD, null).isGranted())
                .isTrue();
        Refusal refusal = refusal(weigh(jointProducer, false, Weighing.WITHHOLD, null));
        assertThat(refusal.reason()).isEqualTo(ConsultationReason.SILENCE_IS_CONSENT);
        assertThat(refusal.article()).hasToString("34");
    }

    @Test
    void the_public_interest_needs_the_notice_to_the_third_party() { // Art. 32
        Heard objected = new Heard(RuleSet.R2019, ConsultationKind.THIRD_PARTY, Opinion.OBJECTS, null, true);

        Refusal refusal = refusal(weigh(objected, true, Weighing.DISCLOSE_IN_PUBLIC_INTEREST, " "));
        assertThat(refusal.reason()).isEqualTo(ConsultationReason.THIRD_PARTY_NOT_TOLD);
        assertThat(refusal.article()).hasToString("32");
        assertThat(reason(weigh(objected, true, Weighing.WITHHOLD, "告知")))
                .isEqualTo(ConsultationReason.NOTHING_TO_TELL);
    }

    @Test
    void every_decision_has_its_reason_and_none_weighs_what_nobody_said() {
        Heard agreed = new Heard(RuleSet.R2019, ConsultationKind.THIRD_PARTY, Opinion.AGREES, null, true);

        assertThat(reason(OpinionRules.weigh(agreed, new Decision(false, Weighing.DISCLOSE, " ", null))))
                .isEqualTo(ConsultationReason.REASON_MISSING);
        assertThat(reason(weigh(agreed, true, Weighing.DISCLOSE, null))).isEqualTo(ConsultationReason.NO_OBJECTION);
        assertThat(reason(weigh(silent(ConsultationKind.THIRD_PARTY), true, Weighing.WITHHOLD, null)))
                .isEqualTo(ConsultationReason.NO_OBJECTION);
    }

    @Test
    void under_the_text_of_2007_an_objection_need_not_be_reasonable() { // 2007 Art. 23
        Heard then = new Heard(RuleSet.R2007, ConsultationKind.THIRD_PARTY, Opinion.OBJECTS, null, true);

        Refusal refusal = refusal(weigh(then, false, Weighing.DISCLOSE, null));
        assertThat(refusal.reason()).isEqualTo(ConsultationReason.OBJECTION_STANDS);
        assertThat(refusal.article()).hasToString("2007:23");
    }

    private static Heard silent(ConsultationKind kind) {
        return new Heard(RuleSet.R2019, kind, null, ConsultationEnd.SILENCE, true);
    }

    private static Ruling<Decision> weigh(Heard heard, boolean reasonable, Weighing weighing, @Nullable String told) {
        return OpinionRules.weigh(heard, new Decision(reasonable, weighing, "理由", told));
    }

    private static Object reason(Ruling<?> ruling) {
        return refusal(ruling).reason();
    }

    private static Refusal refusal(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal();
    }
}
