package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.SideBureau.reason;
import static disclosure.handling.SideBureau.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseReason;
import disclosure.casefile.PeriodReason;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.clock.ClockReason;
import disclosure.law.Ruling;
import disclosure.review.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asked for by the handler, agreed by the head of the working body, notified before the due day, once (Art. 33(2)). */
class ExtensionTest {

    /** Due on Friday 2024-02-09, New Year's Eve and a working day (law.md §6 no. 11). */
    private final SideBureau bureau = new SideBureau("2024-01-15 Mon");

    private final Reference reference = bureau.received();

    @Test
    void only_the_notice_moves_the_due_day() { // law.md §6 no. 12
        bureau.now("2024-02-06 Tue");
        propose(20).orElseThrow();
        assertThat(bureau.process.begun).containsExactly("EXTENSION extension");
        decide(Verdict.APPROVED).orElseThrow();
        assertThat(bureau.process.answers).contains(Answer.EXTENSION_AGREED);
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2024-02-09 Fri"));
        bureau.now("2024-02-09 Fri");
        notice().orElseThrow();

        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2024-03-14 Thu"));
        assertThat(bureau.file(reference).last(Act.ReplyExtended.class))
                .contains(new Act.ReplyExtended(on("2024-02-09 Fri"), 20, "需要检索历史档案", "邮寄告知"));
    }

    @Test
    void not_a_day_after_the_due_day_whoever_asks() { // R-EXT-01
        bureau.now("2024-02-06 Tue");
        propose(20).orElseThrow();
        bureau.now("2024-02-18 Sun");

        assertThat(reason(decide(Verdict.APPROVED))).isEqualTo(ClockReason.EXTENSION_AFTER_DUE_DAY);
        assertThat(reason(office(5))).isEqualTo(PeriodReason.EXTENSION_ALREADY_PROPOSED);
        decide(Verdict.RETURNED).orElseThrow();
        assertThat(reason(propose(5))).isEqualTo(ClockReason.EXTENSION_AFTER_DUE_DAY);
        assertThat(reason(office(5))).isEqualTo(ClockReason.EXTENSION_AFTER_DUE_DAY);
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2024-02-09 Fri"));
    }

    @Test
    void an_agreement_that_is_notified_too_late_extends_nothing() {
        bureau.now("2024-02-09 Fri");
        propose(20).orElseThrow();
        decide(Verdict.APPROVED).orElseThrow();
        bureau.now("2024-02-18 Sun");

        assertThat(reason(notice())).isEqualTo(ClockReason.EXTENSION_AFTER_DUE_DAY);
        assertThat(bureau.file(reference).has(Act.ReplyExtended.class)).isFalse();
    }

    @Test
    void one_to_twenty_working_days_and_fifteen_under_the_text_of_2007() { // R-EXT-02
        assertThat(reason(propose(21))).isEqualTo(ClockReason.EXTENSION_TOO_LONG);
        assertThat(reason(propose(0))).isEqualTo(ClockReason.EXTENSION_TOO_SHORT);
        assertThat(refusal(propose(21)).article()).hasToString("33(2)");
        assertThat(bureau.process.begun).isEmpty();

        SideBureau then = new SideBureau("2018-09-10 Mon");
        Reference old = then.received();
        assertThat(reason(propose(then, old, 16))).isEqualTo(ClockReason.EXTENSION_TOO_LONG);
        assertThat(propose(then, old, 15).isGranted()).isTrue();
    }

    @Test
    void once_and_not_two_proposals_at_a_time() { // R-EXT-02, P-09
        propose(5).orElseThrow();
        assertThat(reason(propose(6))).isEqualTo(PeriodReason.EXTENSION_ALREADY_PROPOSED);
        assertThat(reason(office(6))).isEqualTo(PeriodReason.EXTENSION_ALREADY_PROPOSED);
        decide(Verdict.APPROVED).orElseThrow();
        assertThat(reason(propose(6))).isEqualTo(PeriodReason.EXTENSION_ALREADY_PROPOSED);
        assertThat(reason(decide(Verdict.APPROVED))).isEqualTo(PeriodReason.NO_EXTENSION_TO_DECIDE);
        notice().orElseThrow();

        assertThat(reason(propose(6))).isEqualTo(ClockReason.SECOND_EXTENSION);
        assertThat(reason(office(6))).isEqualTo(ClockReason.SECOND_EXTENSION);
        assertThat(reason(notice())).isEqualTo(PeriodReason.EXTENSION_NOT_AGREED);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "DIVISION_HEAD", "HANDLER", "REGISTRAR"})
    void nobody_agrees_but_the_head_of_the_working_body(Role role) { // T-12
        propose(5).orElseThrow();
        Ruling<Standing> decided = bureau.done(
                reference, TaskKind.DECIDE_EXTENSION, null, new SideForm.DecideExtension(Verdict.APPROVED, null), role);
        assertThat(decided.isGranted()).isFalse();
        assertThat(reason(bureau.use.extending.extend(reference, 5, "理由", bureau.person(role), bureau.moment())))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
    }

    @Test
    void the_counter_notifies_nothing_that_is_not_agreed() { // R-EXT-01
        assertThat(reason(notice())).isEqualTo(PeriodReason.EXTENSION_NOT_AGREED);
        propose(5).orElseThrow();
        assertThat(reason(notice())).isEqualTo(PeriodReason.EXTENSION_NOT_AGREED);
        assertThat(reason(bureau.done(
                        reference,
                        TaskKind.DECIDE_EXTENSION,
                        null,
                        new SideForm.DecideExtension(Verdict.RETURNED, " "))))
                .isEqualTo(CaseReason.OPINION_NEEDED_TO_RETURN);
        decide(Verdict.RETURNED).orElseThrow();
        assertThat(bureau.process.answers).contains(Answer.EXTENSION_REFUSED);
        assertThat(reason(notice())).isEqualTo(PeriodReason.EXTENSION_NOT_AGREED);
        assertThat(propose(10).isGranted()).isTrue();
    }

    @Test
    void the_head_agrees_and_notifies_in_one_stroke() {
        assertThat(office(10).orElseThrow().replyDueOn()).isEqualTo(on("2024-02-29 Thu")); // no. 12, k = 10
    }

    @Test
    void the_what_if_shows_the_new_due_day_and_stores_nothing() {
        PreviewingPeriod.Extension preview = bureau.use
                .previews
                .extension(reference, 10, bureau.person(Role.HANDLER), bureau.moment())
                .orElseThrow();

        assertThat(preview.now().replyDueOn()).isEqualTo(on("2024-02-09 Fri"));
        assertThat(preview.extended().replyDueOn()).isEqualTo(on("2024-02-29 Thu"));
        assertThat(preview.article()).hasToString("33(2)");
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2024-02-09 Fri"));
    }

    private Ruling<Standing> propose(int workingDays) {
        return propose(bureau, reference, workingDays);
    }

    private static Ruling<Standing> propose(SideBureau bureau, Reference reference, int workingDays) {
        return bureau.use.proposing.propose(
                reference, workingDays, "需要检索历史档案", bureau.person(Role.HANDLER), bureau.moment());
    }

    private Ruling<Standing> office(int workingDays) {
        return bureau.use.extending.extend(
                reference, workingDays, "需要检索历史档案", bureau.person(Role.OFFICE_HEAD), bureau.moment());
    }

    private Ruling<Standing> decide(Verdict verdict) {
        return bureau.done(reference, TaskKind.DECIDE_EXTENSION, null, new SideForm.DecideExtension(verdict, "意见"));
    }

    private Ruling<Standing> notice() {
        return bureau.done(reference, TaskKind.SEND_EXTENSION_NOTICE, null, new SideForm.SendExtensionNotice("邮寄告知"));
    }
}
