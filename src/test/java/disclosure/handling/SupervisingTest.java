package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.SideBureau.reason;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.Supervision;
import disclosure.casefile.SupervisionAct;
import disclosure.casefile.SupervisionReason;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 督办 (R-SUP-02): asked of a role by a day, answered by it in writing, listed while it waits; no day moves. */
class SupervisingTest {

    private static final LocalDate FRIDAY = on("2025-09-19 Fri");

    private final SideBureau bureau = new SideBureau("2025-09-15 Mon");
    private final Reference reference = bureau.received();

    private Ruling<Standing> ask(Role by, Role addressee, LocalDate answerBy) {
        return bureau.use.supervising.ask(
                reference, new Supervising.Order(addressee, "请说明检索进度", answerBy), bureau.person(by), bureau.moment());
    }

    private Ruling<Standing> answer(String number, Actor actor) {
        return bureau.use.supervising.answer(reference, number, "今日完成检索", actor, bureau.moment());
    }

    private List<Supervising.Waiting> waiting() {
        return bureau.use
                .supervising
                .waiting(bureau.person(Role.SUPERVISOR), bureau.moment())
                .orElseThrow();
    }

    @Test
    void it_waits_on_the_board_until_the_one_in_charge_has_answered_and_moves_no_day() {
        LocalDate due = bureau.standing(reference).replyDueOn();
        ask(Role.SUPERVISOR, Role.HANDLER, FRIDAY).orElseThrow();
        ask(Role.LEADER, Role.DIVISION_HEAD, FRIDAY.minusDays(1)).orElseThrow();

        assertThat(waiting())
                .extracting(one -> one.supervision().asked().supervision())
                .as("the one owed first comes first")
                .containsExactly("d2", "d1");
        answer("d1", bureau.person(Role.HANDLER)).orElseThrow();

        assertThat(waiting())
                .extracting(one -> one.supervision().asked().supervision())
                .containsExactly("d2");
        Supervision first = Supervision.of(bureau.file(reference)).get(0);
        assertThat(first.answer()).isEqualTo("今日完成检索");
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(due);
    }

    @Test
    void it_is_late_only_once_the_day_has_passed() {
        ask(Role.SUPERVISOR, Role.HANDLER, FRIDAY).orElseThrow();

        bureau.now("2025-09-19 Fri");
        assertThat(waiting()).extracting(Supervising.Waiting::late).containsExactly(false);
        bureau.now("2025-09-20 Sat");
        assertThat(waiting()).extracting(Supervising.Waiting::late).containsExactly(true);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUPERVISOR", "OFFICE_HEAD", "LEADER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_asks_or_sees_what_waits(Role role) {
        assertThat(ask(role, Role.HANDLER, FRIDAY).isGranted()).isFalse();
        assertThat(reason(bureau.use.supervising.waiting(bureau.person(role), bureau.moment())))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(Supervision.of(bureau.file(reference))).isEmpty();
    }

    @Test
    void what_cannot_be_asked_is_refused_with_its_reason_and_leaves_nothing() {
        assertThat(reason(ask(Role.SUPERVISOR, Role.HANDLER, on("2025-09-14 Sun"))))
                .isEqualTo(SupervisionReason.ANSWER_BY_IN_PAST);
        assertThat(reason(ask(Role.SUPERVISOR, Role.ADMINISTRATOR, FRIDAY)))
                .isEqualTo(SupervisionReason.NOT_ADDRESSABLE);
        assertThat(reason(ask(Role.SUPERVISOR, Role.SUPERVISOR, FRIDAY))).isEqualTo(SupervisionReason.NOT_ADDRESSABLE);
        assertThat(Supervision.of(bureau.file(reference))).isEmpty();
    }

    @Test
    void question_and_answer_lie_in_the_volume_and_in_a_later_one_only_what_is_new() {
        assertThat(SupervisionSheet.of(bureau.file(reference), 0)).isEmpty();
        ask(Role.SUPERVISOR, Role.HANDLER, FRIDAY).orElseThrow();
        int sealed = bureau.file(reference).acts().size();
        assertThat(SupervisionSheet.of(bureau.file(reference), 0).orElseThrow().rows())
                .containsExactly(Sheet.row(on("2025-09-15 Mon"), Role.HANDLER, "请说明检索进度", FRIDAY, null, null));
        assertThat(SupervisionSheet.of(bureau.file(reference), sealed)).isEmpty();

        bureau.now("2025-09-16 Tue");
        answer("d1", bureau.person(Role.HANDLER)).orElseThrow();
        Sheet later = SupervisionSheet.of(bureau.file(reference), sealed).orElseThrow();
        assertThat(later.date()).isEqualTo(on("2025-09-16 Tue"));
        assertThat(later.rows().get(0)).contains("今日完成检索", on("2025-09-16 Tue"));
    }

    @Test
    void only_who_was_asked_answers_once() {
        ask(Role.OFFICE_HEAD, Role.HANDLER, FRIDAY).orElseThrow();
        Actor alsoHandler =
                new Actor(bureau.person(Role.OFFICE_HEAD).id(), "两岗", Set.of(Role.OFFICE_HEAD, Role.HANDLER), "SBC");
        Actor elsewhere = new Actor("x", "外处", Set.of(Role.HANDLER, Role.REGISTRAR), "JYC");

        assertThat(reason(answer("d1", bureau.person(Role.REGISTRAR))))
                .isEqualTo(SupervisionReason.NOT_ADDRESSED_TO_YOU);
        assertThat(reason(answer("d1", elsewhere))).isEqualTo(SupervisionReason.NOT_ADDRESSED_TO_YOU);
        assertThat(reason(answer("d1", alsoHandler))).isEqualTo(SupervisionReason.ASKER_MAY_NOT_ANSWER);
        assertThat(reason(answer("d2", bureau.person(Role.HANDLER)))).isEqualTo(SupervisionReason.SUPERVISION_UNKNOWN);
        answer("d1", bureau.person(Role.HANDLER)).orElseThrow();
        assertThat(reason(answer("d1", bureau.person(Role.HANDLER)))).isEqualTo(SupervisionReason.ALREADY_ANSWERED);
        assertThat(bureau.file(reference).acts().stream().filter(act -> act.act() instanceof SupervisionAct))
                .hasSize(2);
    }
}
