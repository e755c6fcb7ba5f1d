package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.casefile.CaseReason;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RemedyDay;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.handling.DeliveryForm;
import disclosure.outcome.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How letters go out and arrive: as the applicant wished, with somebody's signature or a witness, and all of them. */
class ServiceTest {

    private static final String WITNESS_LAW = disclosure.law.Article.of(disclosure.law.Statute.CIVIL_PROCEDURE_LAW, 89)
            .toString();

    @Test
    void another_way_than_wished_needs_a_written_reason_that_stays_on_file() { // Art. 40, R-SRV-05: wished online
        CaseStory story = signed("2025-09-15 Mon");
        for (String reason : new String[] {null, "", "  "})
            story.tries(Staff.REGISTRAR, ISSUE_LETTER, posted(reason))
                    .isRefused(CaseReason.DEPARTURE_WITHOUT_REASON, "40");
        story.does(Staff.REGISTRAR, ISSUE_LETTER, posted("原件较大，无法以电子方式提供"))
                .thenFile(file -> assertThat(file.last(DeliveryAct.LetterIssued.class)
                                .orElseThrow()
                                .departure())
                        .isEqualTo("原件较大，无法以电子方式提供"));
    }

    @Test
    void as_wished_needs_none_and_keeps_none() {
        signed("2025-09-15 Mon")
                .does(
                        Staff.REGISTRAR,
                        ISSUE_LETTER,
                        new DeliveryForm.IssueLetter(ServiceMethod.ELECTRONIC, null, "无需说明"))
                .thenFile(file -> assertThat(file.last(DeliveryAct.LetterIssued.class)
                                .orElseThrow()
                                .departure())
                        .isNull());
    }

    @Test
    void a_case_of_the_old_text_is_told_by_the_old_article() { // R-SET-01
        aRequest()
                .arrivesInPerson("2018-09-10 Mon")
                .isRegistered()
                .isDraftedAndSigned()
                .tries(Staff.REGISTRAR, ISSUE_LETTER, posted(null))
                .isRefused(CaseReason.DEPARTURE_WITHOUT_REASON, "2007:26");
    }

    @Test
    void what_nobody_signs_for_is_left_before_a_witness_or_with_pictures() { // R-SRV-03
        signed("2025-09-15 Mon")
                .isPosted()
                .tries(Staff.REGISTRAR, DELIVER_REPLY, new DeliveryForm.DeliverReply(null, "拒收", true))
                .isRefused(CaseReason.WITNESS_MISSING, WITNESS_LAW)
                .tries(Staff.REGISTRAR, DELIVER_REPLY, new DeliveryForm.DeliverReply(null, "拒收", true, " "))
                .isRefused(CaseReason.WITNESS_MISSING, WITNESS_LAW)
                .does(Staff.REGISTRAR, DELIVER_REPLY, new DeliveryForm.DeliverReply(null, "拒收", true, "社区工作人员在场"))
                .thenFile(file -> assertThat(
                                file.last(DeliveryAct.ReplyServed.class).orElseThrow())
                        .isEqualTo(new DeliveryAct.ReplyServed(on("2025-09-15 Mon"), "拒收", true, "社区工作人员在场")));
    }

    @Test
    void an_abandoned_request_is_open_to_remedies_from_service_of_its_letter() { // X1, clause B
        CaseStory story = abandoned().does(Staff.REGISTRAR, ISSUE_CLOSING_LETTER, PLAIN.closingLetter());
        story.thenOutcome(Outcome.X1).thenStage(Stage.CLOSED).thenOnly(DELIVER_CLOSING_LETTER);
        assertThat(remedies(story)).isEmpty();

        story.until("2025-10-24 Fri")
                .tries(
                        Staff.REGISTRAR,
                        DELIVER_CLOSING_LETTER,
                        new DeliveryForm.DeliverClosingLetter(
                                ServiceMethod.POST, "EMS1", on("2025-10-19 Sun"), "回执", false, null))
                .isRefused(CaseReason.SERVED_BEFORE_DISPATCHED, serviceLetter())
                .does(
                        Staff.REGISTRAR,
                        DELIVER_CLOSING_LETTER,
                        new DeliveryForm.DeliverClosingLetter(
                                ServiceMethod.POST, "EMS1", on("2025-10-23 Thu"), "回执", false, null));
        // Sixty days and six months from service on 10-23; from the letter of 10-20 it would be 12-19 and 2026-04-20.
        assertThat(remedies(story))
                .extracting(RemedyDay::way, RemedyDay::until)
                .containsExactly(
                        tuple(RemedyDay.Way.RECONSIDERATION, on("2025-12-22 Mon")),
                        tuple(RemedyDay.Way.SUIT, on("2026-04-23 Thu")));
        story.thenFile(file -> assertThat(file.closedOn()).contains(on("2025-10-20 Mon")))
                .thenOnly(ARCHIVE_CASE)
                .isArchived();
    }

    @Test
    void a_withdrawal_is_served_and_decides_nothing() { // X3a: no remedy clause
        CaseStory story = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isWithdrawn()
                .closingLetterArrives()
                .thenOutcome(Outcome.X3A);
        assertThat(story.file().has(DeliveryAct.ClosingLetterServed.class)).isTrue();
        assertThat(remedies(story)).isEmpty();
    }

    @Test
    void a_closing_letter_goes_by_the_rules_of_every_letter() {
        abandoned()
                .does(Staff.REGISTRAR, ISSUE_CLOSING_LETTER, PLAIN.closingLetter())
                .tries(Staff.REGISTRAR, DELIVER_CLOSING_LETTER, closing(ServiceMethod.POST, false, null))
                .isRefused(CaseReason.SLIP_NUMBER_MISSING, serviceLetter())
                .tries(Staff.REGISTRAR, DELIVER_CLOSING_LETTER, closing(ServiceMethod.IN_PERSON, true, null))
                .isRefused(CaseReason.WITNESS_MISSING, WITNESS_LAW)
                .tries(Staff.REGISTRAR, DELIVER_CLOSING_LETTER, closing(ServiceMethod.ELECTRONIC, true, "照片1张"))
                .isRefused(CaseReason.NOTHING_TO_SIGN, serviceLetter())
                .does(Staff.REGISTRAR, DELIVER_CLOSING_LETTER, closing(ServiceMethod.IN_PERSON, true, "照片1张"))
                .thenOnly(ARCHIVE_CASE);
    }

    private static DeliveryForm.DeliverClosingLetter closing(
            ServiceMethod method, boolean refused, @Nullable String witness) {
        return new DeliveryForm.DeliverClosingLetter(method, null, null, "回证", refused, witness);
    }

    private static String serviceLetter() {
        return disclosure.law.Article.of(disclosure.law.Statute.SERVICE_LETTER, 0)
                .toString();
    }

    private static CaseStory abandoned() {
        return aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .noticeIsSent()
                .noticeIsDelivered()
                .until("2025-10-20 Mon")
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.abandoned());
    }

    private static CaseStory signed(String day) {
        return aRequest().arrivesOnline(day).isRegistered().isDraftedAndSigned();
    }

    private static DeliveryForm.IssueLetter posted(@Nullable String reason) {
        return new DeliveryForm.IssueLetter(ServiceMethod.POST, "EMS1", reason);
    }

    private static List<RemedyDay> remedies(CaseStory story) {
        return RemedyDay.of(
                story.file(),
                story.standing(),
                story.bureau.calendars.current(),
                story.bureau.now().today());
    }
}
