package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.SideBureau.reason;
import static disclosure.handling.SideBureau.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseReason;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.TaskKind;
import disclosure.clock.ClockReason;
import disclosure.clock.ConsultationKind;
import disclosure.clock.Reading;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.ConsultationReason;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Others are asked, answer or are silent, and the bureau decides (Arts. 32, 33(3), 34; law.md examples 8 to 10). */
class ConsultingTest {

    private final SideBureau bureau = new SideBureau("2023-09-11 Mon");
    private final Reference reference = bureau.received();

    @Test
    void the_opinion_stops_the_exclusion_where_it_comes_in() { // law.md §6 no. 8
        bureau.now("2023-09-15 Fri").ask(reference, ConsultationKind.THIRD_PARTY);
        assertThat(bureau.standing(reference).paused()).isTrue();
        assertThat(bureau.process.begun).containsExactly("CONSULTATION c1");
        bureau.now("2023-09-18 Mon").delivered(reference, "c1");
        bureau.now("2023-10-10 Tue").heard(reference, "c1", Opinion.OBJECTS).orElseThrow();

        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2023-11-01 Wed"));
    }

    @Test
    void several_are_a_union_though_service_is_recorded_crosswise() { // law.md §6 no. 10
        bureau.now("2023-09-15 Fri").ask(reference, ConsultationKind.THIRD_PARTY);
        bureau.now("2023-09-20 Wed").ask(reference, ConsultationKind.JOINT_PRODUCER);
        bureau.now("2023-09-22 Fri");
        assertThat(served("c2", "2023-09-21 Thu").isGranted()).isTrue();
        assertThat(served("c1", "2023-09-18 Mon").isGranted()).isTrue();
        bureau.now("2023-10-12 Thu");
        bureau.heard(reference, "c2", Opinion.AGREES).orElseThrow();
        opinion("c1", "2023-10-10 Tue", Opinion.OBJECTS, null).orElseThrow();

        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2023-11-03 Fri"));
    }

    @Test
    void nothing_is_served_before_it_is_sent_nor_after_it_is_answered() {
        bureau.now("2023-09-15 Fri").ask(reference, ConsultationKind.THIRD_PARTY);
        bureau.now("2023-09-19 Tue");
        assertThat(reason(served("c1", "2023-09-14 Thu"))).isEqualTo(ClockReason.DAYS_OUT_OF_ORDER);
        opinion("c1", "2023-09-19 Tue", Opinion.AGREES, null).orElseThrow();
        assertThat(served("c1", "2023-09-18 Mon").isGranted()).isFalse();
    }

    @Test
    void many_are_asked_at_once_and_who_they_are_is_in_no_act() {
        bureau.ask(reference, ConsultationKind.THIRD_PARTY, ConsultationKind.OTHER_AGENCY)
                .orElseThrow();

        assertThat(bureau.process.begun).containsExactly("CONSULTATION c1", "CONSULTATION c2");
        assertThat(bureau.register.find(reference, "c2").orElseThrow().name()).isEqualTo("某公司");
        assertThat(bureau.file(reference).acts().toString()).doesNotContain("某公司", "某路1号");
        assertThat(bureau.register.find(reference, "c2").orElseThrow()).hasToString("ConsultedParty");
    }

    @Test
    void of_letters_sent_together_the_applicant_is_told_once_for_each_kind() { // L-07
        bureau.ask(reference, ConsultationKind.THIRD_PARTY, ConsultationKind.THIRD_PARTY, ConsultationKind.OTHER_AGENCY)
                .orElseThrow();

        assertThat(bureau.use.letters.written)
                .extracting(order -> order.kind())
                .filteredOn(kind -> kind != LetterKind.REQUEST_FORM && kind != LetterKind.RECEIPT)
                .containsExactly(
                        LetterKind.THIRD_PARTY_CONSULTATION,
                        LetterKind.CONSULTATION_NOTICE,
                        LetterKind.THIRD_PARTY_CONSULTATION,
                        LetterKind.AGENCY_CONSULTATION,
                        LetterKind.CONSULTATION_NOTICE);
    }

    @Test
    void after_the_due_day_nobody_is_asked_any_more() { // R-CON-07
        bureau.now("2023-10-13 Fri");
        assertThat(bureau.ask(reference, ConsultationKind.THIRD_PARTY).isGranted())
                .isTrue();
        Reference other = bureau.now("2023-10-13 Fri").received("王五");
        bureau.now("2023-11-13 Mon");

        Ruling<?> late = bureau.ask(other, ConsultationKind.THIRD_PARTY);
        assertThat(reason(late)).isEqualTo(ClockReason.CONSULTATION_AFTER_DUE_DAY);
        assertThat(refusal(late).article()).hasToString("33(3)");
        assertThat(bureau.file(other).consultations()).isEmpty();
        assertThat(bureau.register.find(other, "c1")).isEmpty();
    }

    @Test
    void nobody_is_silent_before_the_last_day_is_over() { // R-CON-05: add(09-18, 15) is 10-13
        bureau.now("2023-09-15 Fri").ask(reference, ConsultationKind.THIRD_PARTY);
        assertThat(reason(bureau.silent(reference, "c1"))).isEqualTo(ConsultationReason.NOT_DELIVERED);
        bureau.now("2023-09-18 Mon").delivered(reference, "c1");

        assertThat(reason(bureau.now("2023-10-13 Fri").silent(reference, "c1")))
                .isEqualTo(ConsultationReason.TIME_TO_ANSWER_RUNS);
        assertThat(bureau.now("2023-10-16 Mon").silent(reference, "c1").isGranted())
                .isTrue();
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2023-11-06 Mon")); // no. 9
    }

    @Test
    void an_opinion_posted_on_the_last_day_counts_and_moves_no_day() { // R-CON-09
        asked(ConsultationKind.JOINT_PRODUCER);
        bureau.now("2023-10-17 Tue");
        opinion("c1", "2023-10-17 Tue", Opinion.OBJECTS, "2023-10-13 Fri").orElseThrow();

        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2023-11-06 Mon"));
        assertThat(weighed("c1", false, Weighing.WITHHOLD, null).isGranted()).isTrue();
    }

    @Test
    void one_that_is_late_is_as_good_as_silence() { // Art. 34: 逾期未提出意见的视为同意公开
        asked(ConsultationKind.JOINT_PRODUCER);
        bureau.now("2023-10-17 Tue");
        opinion("c1", "2023-10-17 Tue", Opinion.OBJECTS, "2023-10-16 Mon").orElseThrow();

        assertThat(reason(weighed("c1", true, Weighing.WITHHOLD, null)))
                .isEqualTo(ConsultationReason.SILENCE_IS_CONSENT);
    }

    @Test
    void an_opinion_for_a_closed_consultation_is_refused() {
        asked(ConsultationKind.THIRD_PARTY);
        bureau.now("2023-10-10 Tue").heard(reference, "c1", Opinion.AGREES).orElseThrow();

        assertThat(reason(bureau.heard(reference, "c1", Opinion.OBJECTS)))
                .isEqualTo(ClockReason.CONSULTATION_ALREADY_CLOSED);
        assertThat(reason(late("c1", "2023-10-10 Tue"))).isEqualTo(ClockReason.CONSULTATION_ALREADY_CLOSED);
        assertThat(reason(bureau.heard(reference, "c7", Opinion.OBJECTS))).isEqualTo(ConsultationReason.NEVER_OPENED);
    }

    @Test
    void after_silence_was_noted_only_what_was_posted_in_time_still_counts() { // R-CON-09
        asked(ConsultationKind.JOINT_PRODUCER);
        bureau.now("2023-10-16 Mon").silent(reference, "c1").orElseThrow();
        weighed("c1", false, Weighing.DISCLOSE, null).orElseThrow();
        bureau.now("2023-10-18 Wed");

        assertThat(reason(late("c1", "2023-10-16 Mon"))).isEqualTo(ConsultationReason.NOT_POSTED_IN_TIME);
        assertThat(reason(again("c1"))).isEqualTo(ConsultationReason.ALREADY_WEIGHED);
        assertThat(late("c1", "2023-10-13 Fri").isGranted()).isTrue();
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2023-11-06 Mon"));
        assertThat(again("c1").isGranted()).isTrue();
    }

    @Test
    void what_has_its_task_is_not_done_beside_it() {
        bureau.ask(reference, ConsultationKind.JOINT_PRODUCER);

        assertThat(reason(late("c1", "2023-09-11 Mon"))).isEqualTo(ConsultationReason.HAS_ITS_TASK);
        assertThat(reason(again("c1"))).isEqualTo(ConsultationReason.HAS_ITS_TASK);
    }

    @Test
    void a_letter_that_came_back_asked_nobody() {
        bureau.now("2023-09-15 Fri").ask(reference, ConsultationKind.JOINT_PRODUCER);
        bureau.now("2023-09-22 Fri")
                .done(
                        reference,
                        TaskKind.RECORD_CONSULTATION_DELIVERY,
                        "c1",
                        new SideForm.RecordConsultationDelivery(null, "查无此址", true))
                .orElseThrow();

        assertThat(bureau.process.answers).contains(Answer.LETTER_RETURNED);
        int acts = bureau.file(reference).acts().size();
        ended("c1", ConsultationEnd.UNDELIVERABLE, "").orElseThrow(); // a task of the old process has nothing to add
        assertThat(bureau.file(reference).acts()).hasSize(acts);
        assertThat(bureau.standing(reference).consulting()).isFalse();
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2023-10-20 Fri")); // 5 days left out
        assertThat(weighed("c1", false, Weighing.WITHHOLD, null).isGranted()).isTrue();
    }

    @Test
    void what_ends_without_an_opinion_needs_a_word() {
        asked(ConsultationKind.THIRD_PARTY);

        assertThat(reason(ended("c1", ConsultationEnd.NOT_NEEDED, " "))).isEqualTo(ConsultationReason.NOTE_MISSING);
        assertThat(reason(bureau.done(
                        reference,
                        TaskKind.RECORD_OPINION,
                        "c1",
                        new SideForm.RecordOpinion(null, Opinion.AGREES, null, null, ConsultationEnd.NOT_NEEDED))))
                .isEqualTo(ConsultationReason.OPINION_OR_END);
        assertThat(ended("c1", ConsultationEnd.NOT_NEEDED, "信息已由其自行公布").isGranted())
                .isTrue();
    }

    @Test
    void disclosing_in_the_public_interest_tells_the_third_party_in_the_same_stroke() { // Art. 32
        asked(ConsultationKind.THIRD_PARTY);
        assertThat(reason(weighed("c1", true, Weighing.WITHHOLD, null))).isEqualTo(ConsultationReason.STILL_OPEN);
        bureau.now("2023-10-10 Tue").heard(reference, "c1", Opinion.OBJECTS).orElseThrow();

        assertThat(reason(weighed("c1", true, Weighing.DISCLOSE, null))).isEqualTo(ConsultationReason.OBJECTION_STANDS);
        weighed("c1", true, Weighing.DISCLOSE_IN_PUBLIC_INTEREST, "将公开合同价格").orElseThrow();
        assertThat(bureau.file(reference).last(ConsultationAct.ThirdPartyTold.class))
                .get()
                .extracting(ConsultationAct.ThirdPartyTold::content)
                .isEqualTo("将公开合同价格");
        assertThat(bureau.file(reference).consultations().get(0).told()).isTrue();
    }

    @Test
    void the_what_if_says_both_endings_before_anything_is_sent() { // law.md §6 nos. 8, 9
        bureau.now("2023-09-15 Fri");
        PreviewingPeriod.Consultation preview = bureau.use
                .previews
                .consultation(
                        reference,
                        new PreviewingPeriod.Letter(
                                ConsultationKind.THIRD_PARTY, null, on("2023-09-18 Mon"), on("2023-10-10 Tue")),
                        bureau.person(Role.HANDLER),
                        bureau.moment())
                .orElseThrow();

        assertThat(preview.now().replyDueOn()).isEqualTo(on("2023-10-13 Fri"));
        assertThat(preview.sent().state()).isEqualTo(Reading.State.PAUSED);
        assertThat(preview.answered().orElseThrow().reading().replyDueOn()).isEqualTo(on("2023-11-01 Wed"));
        assertThat(preview.answered().orElseThrow().leftOut()).isEqualTo(13);
        assertThat(preview.silent().orElseThrow().on()).isEqualTo(on("2023-10-13 Fri"));
        assertThat(preview.silent().orElseThrow().reading().replyDueOn()).isEqualTo(on("2023-11-06 Mon"));
        assertThat(preview.silent().orElseThrow().leftOut()).isEqualTo(16);
        assertThat(bureau.file(reference).consultations()).isEmpty();
    }

    @Test
    void the_what_if_is_refused_where_the_letter_would_be() {
        bureau.now("2023-10-16 Mon");
        PreviewingPeriod.Letter letter = new PreviewingPeriod.Letter(ConsultationKind.THIRD_PARTY, null, null, null);

        assertThat(reason(bureau.use.previews.consultation(
                        reference, letter, bureau.person(Role.HANDLER), bureau.moment())))
                .isEqualTo(ClockReason.CONSULTATION_AFTER_DUE_DAY);
        assertThat(reason(bureau.use.previews.consultation(
                        reference, letter, bureau.person(Role.ADMINISTRATOR), bureau.moment())))
                .isEqualTo(CaseReason.CASE_UNKNOWN);
    }

    @Test
    void under_the_text_of_2007_only_third_parties_leave_days_out() { // 2007 Art. 24(3)
        SideBureau then = new SideBureau("2018-09-10 Mon");
        Reference old = then.received();
        then.now("2018-09-12 Wed");
        Ruling<?> joint = then.ask(old, ConsultationKind.JOINT_PRODUCER);
        assertThat(reason(joint)).isEqualTo(ClockReason.NOT_IN_THE_RULES_OF_2007);
        assertThat(((Refused<?>) joint).refusal().article().toString()).isEqualTo("34");
        then.ask(old, ConsultationKind.OTHER_AGENCY).orElseThrow();
        assertThat(then.standing(old).paused()).isFalse();
        then.ask(old, ConsultationKind.THIRD_PARTY).orElseThrow();
        assertThat(then.standing(old).paused()).isTrue();
        then.now("2018-09-14 Fri").delivered(old, "c2");

        assertThat(reason(then.silent(old, "c2")))
                .isEqualTo(ConsultationReason.NOTE_MISSING); // no last day in that text
    }

    private void asked(ConsultationKind kind) {
        bureau.now("2023-09-15 Fri").ask(reference, kind).orElseThrow();
        bureau.now("2023-09-18 Mon").delivered(reference, "c1").orElseThrow();
    }

    private Ruling<?> served(String id, String day) {
        return bureau.done(
                reference,
                TaskKind.RECORD_CONSULTATION_DELIVERY,
                id,
                new SideForm.RecordConsultationDelivery(on(day), "回执", false));
    }

    private Ruling<?> opinion(String id, String day, Opinion opinion, @Nullable String posted) {
        return bureau.done(
                reference,
                TaskKind.RECORD_OPINION,
                id,
                new SideForm.RecordOpinion(on(day), opinion, "理由", posted == null ? null : on(posted), null));
    }

    private Ruling<?> ended(String id, ConsultationEnd end, String note) {
        return bureau.done(
                reference, TaskKind.RECORD_OPINION, id, new SideForm.RecordOpinion(null, null, note, null, end));
    }

    private Ruling<?> weighed(String id, boolean reasonable, Weighing weighing, @Nullable String told) {
        return bureau.done(
                reference, TaskKind.WEIGH_OPINION, id, new SideForm.WeighOpinion(reasonable, weighing, "理由", told));
    }

    private Ruling<?> late(String id, String posted) {
        return bureau.use.consulting.late(
                reference,
                id,
                new SideForm.RecordOpinion(null, Opinion.OBJECTS, "理由", on(posted), null),
                bureau.person(Role.REGISTRAR),
                bureau.moment());
    }

    private Ruling<?> again(String id) {
        return bureau.use.consulting.weighAgain(
                reference,
                id,
                new SideForm.WeighOpinion(false, Weighing.WITHHOLD, "理由", null),
                bureau.person(Role.HANDLER),
                bureau.moment());
    }
}
