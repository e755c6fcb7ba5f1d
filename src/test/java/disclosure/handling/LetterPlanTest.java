package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.clock.ConsultationKind;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.outcome.LetterKind;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which standard documents an act calls for (law.md §10.2). */
class LetterPlanTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private static final CaseFile FILE = new CaseFile(
            Reference.of("RSJ", 2026, 1),
            List.of(new RecordedAct(
                    1,
                    new Act.RequestReceived(
                            DAY,
                            Arrival.by(Channel.IN_PERSON, DAY),
                            ApplicantType.NATURAL_PERSON,
                            "a",
                            null,
                            null,
                            Set.of(),
                            false),
                    Instant.EPOCH,
                    "x")));

    private static List<LetterKind> of(Act act) {
        return LetterPlan.of(act, FILE);
    }

    @Test
    void a_third_party_and_an_agency_are_asked_by_different_letters_and_the_applicant_is_told_of_both() { // R-CON-01
        assertThat(of(new ConsultationAct.ConsultationSent(DAY, "c1", ConsultationKind.THIRD_PARTY, "a")))
                .containsExactly(LetterKind.THIRD_PARTY_CONSULTATION, LetterKind.CONSULTATION_NOTICE);
        assertThat(of(new ConsultationAct.ConsultationSent(DAY, "c1", ConsultationKind.JOINT_PRODUCER, "a")))
                .containsExactly(LetterKind.AGENCY_CONSULTATION, LetterKind.CONSULTATION_NOTICE);
        assertThat(of(new ConsultationAct.ThirdPartyTold(DAY, "c1", "a", "b")))
                .containsExactly(LetterKind.THIRD_PARTY_DECISION);
    }

    @Test
    void what_is_only_decided_inside_the_house_tells_nobody_yet() { // R-EXT-01: only the notice moves the due day
        assertThat(of(new PeriodAct.ExtensionProposed(DAY, 5, "a"))).isEmpty();
        assertThat(of(new PeriodAct.ExtensionDecided(DAY, Verdict.APPROVED, "a")))
                .isEmpty();
        assertThat(of(new FeeAct.FeeDecided(DAY, Verdict.APPROVED, "a", "b"))).isEmpty();
        assertThat(of(new Act.ReplyExtended(DAY, 5, "a"))).containsExactly(LetterKind.EXTENSION_NOTICE);
        assertThat(of(new FeeAct.FeeNoticeSent(DAY, 100, "a"))).containsExactly(LetterKind.FEE_NOTICE);
        assertThat(of(new PeriodAct.ReplyDeferred(DAY, DAY.plusDays(60), "a")))
                .containsExactly(LetterKind.DEFERRAL_NOTICE);
    }

    @Test
    void the_review_sheet_comes_with_the_signature_and_not_with_a_return() { // L-32
        assertThat(of(new Act.ReplySigned(DAY, Verdict.APPROVED, "a", "b"))).containsExactly(LetterKind.REVIEW_SHEET);
        assertThat(of(new Act.ReplySigned(DAY, Verdict.RETURNED, "a", "b"))).isEmpty();
    }

    @Test
    void a_closing_letter_is_the_one_the_act_names_under_the_number_it_names() {
        Act closing = new DeliveryAct.ClosingLetterIssued(DAY, "人社依复〔2026〕7号", "L-25", null);
        assertThat(of(closing)).containsExactly(LetterKind.FEE_ABANDONED);
        assertThat(LetterPlan.numberOf(closing)).isEqualTo("人社依复〔2026〕7号");
    }
}
