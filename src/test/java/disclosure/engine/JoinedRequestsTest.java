package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.casefile.SupportAct;
import disclosure.casefile.SupportReason;
import disclosure.handling.DraftForm;
import disclosure.handling.LetterReason;
import disclosure.handling.TaskForm;
import disclosure.handling.Upload;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.review.Attribute;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same asked for again while the first is pending: linked, answered together, both counted, never forgotten (R-OUT-05). */
class JoinedRequestsTest {

    private static final String REPEATED = "36(6)";

    private final CaseStory first =
            aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
    private final CaseStory again = first.until("2025-09-17 Wed")
            .another()
            .arrivesOnline("2025-09-17 Wed")
            .isRegistered();

    @Test
    void the_reply_to_the_first_stands_for_the_second_with_a_letter_and_a_day_of_its_own() {
        joined().isAssigned();
        first.isDrafted().passesDivision().passesReviewer().isSigned();
        again.settled().thenOnly(HANDLE_REQUEST).thenReplyIsDue("2025-10-21 Tue");
        first.thenReplyIsDue("2025-10-17 Fri").isPosted();

        again.settled()
                .thenStage(Stage.SIGNED)
                .thenTask(ISSUE_LETTER)
                .isDue("2025-10-21 Tue")
                .thenOnly(ISSUE_LETTER)
                .thenReplyIsDue("2025-10-21 Tue");
        SupportAct.ReplyTakenOver taken =
                again.file().last(SupportAct.ReplyTakenOver.class).orElseThrow();
        assertThat(taken.leading()).isEqualTo(first.reference.value());
        assertThat(taken.documentNumber()).isEqualTo(number(first.file()));
        assertThat(again.file().draft().orElseThrow().draft())
                .isEqualTo(first.file().draft().orElseThrow().draft());
        assertThat(again.file().closedOn()).isEmpty();

        // It is not answered yet: its warnings go on.
        again.until("2025-10-14 Tue").thenAlerts("2025-10-14 Tue DUE_IN_5").isPosted();
        assertThat(number(again.file())).isNotEqualTo(number(first.file()));
        assertThat(first.file().closedOn()).isNotEqualTo(again.file().closedOn());
        first.settled().thenOutcome(Outcome.G2).isServed().isArchived();
        again.isServed().thenOutcome(Outcome.G2).isArchived().thenIsOverAt("EndEvent_CaseArchived");
    }

    @Test
    void the_second_is_not_answered_while_the_first_is_open() {
        joined().isAssigned()
                .tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft())
                .isRefused(SupportReason.ANSWERED_WITH_LEADING, REPEATED);
        first.isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .does(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(ServiceMethod.IN_PERSON));
        // Numbered and sealed, and still at the counter.
        again.settled()
                .tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft())
                .isRefused(SupportReason.ANSWERED_WITH_LEADING, REPEATED);
        first.isServed();
        again.settled().thenOnly(ISSUE_LETTER);
    }

    @Test
    void a_draft_from_before_they_were_joined_does_not_leave_before_the_first() {
        again.isAssigned().isDrafted().passesDivision().passesReviewer().isSigned();
        again.tries(this::join).isRefused(SupportReason.HAS_A_DRAFT_ALREADY, REPEATED);
    }

    @Test
    void the_first_may_be_with_those_who_review_it() {
        first.isDrafted().passesDivision();
        joined().isAssigned();
        first.passesReviewer().isSigned().isPosted();
        again.settled().thenOnly(ISSUE_LETTER);
    }

    @Test
    void one_that_waits_for_its_applicant_takes_the_reply_over_once_it_is_with_its_handler() {
        CaseStory unclear = first.another().arrivesOnline("2025-09-17 Wed").isFoundUnclear();
        unclear.noticeIsSent().noticeIsDelivered();
        unclear.grants(() -> join(unclear));
        first.isDrafted().passesDivision().passesReviewer().isSigned().isPosted();

        unclear.settled().thenStage(Stage.AWAIT_CORRECTION);
        unclear.isCorrected().thenOnly(ASSIGN_DIVISION).isAssigned().thenOnly(ISSUE_LETTER);
    }

    @Test
    void what_is_drafted_by_hand_says_the_same_or_is_parted_for_a_reason() { // reasons are awaited when the first is
        // answered
        joined().isAssigned()
                .grants(() -> again.bureau.use.reasons.ask(
                        again.reference, "同一事项两件", again.bureau.actor(Staff.HANDLER), again.bureau.now()));
        first.isDrafted().passesDivision().passesReviewer().isSigned().isPosted();
        again.settled().thenStage(Stage.AWAIT_REASON).thenOnly(HANDLE_REQUEST);
        again.grants(() -> again.bureau.use.reasons.given(
                again.reference, "研究需要", again.bureau.actor(Staff.REGISTRAR), again.bureau.now()));

        again.tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft(Outcome.U1A))
                .isRefused(SupportReason.DIFFERS_FROM_LEADING, REPEATED)
                .tries(() -> part(Staff.REGISTRAR))
                .isRefusedByHouseRule(CaseReason.ROLE_MAY_NOT)
                .grants(() -> part(Staff.OFFICE))
                .does(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft(Outcome.U1A))
                .thenOnly(DIVISION_REVIEW);
        assertThat(again.file()
                        .last(SupportAct.RequestsParted.class)
                        .orElseThrow()
                        .reason())
                .isEqualTo("补充了新的事实");
        assertThat(first.file().has(SupportAct.RequestsParted.class)).isTrue();
    }

    @Test
    void the_same_drafted_by_hand_goes_its_whole_way() {
        joined().isAssigned()
                .grants(() -> again.bureau.use.reasons.ask(
                        again.reference, "同一事项两件", again.bureau.actor(Staff.HANDLER), again.bureau.now()));
        first.isDrafted().passesDivision().passesReviewer().isSigned().isPosted();
        again.grants(() -> again.bureau.use.reasons.given(
                again.reference, "研究需要", again.bureau.actor(Staff.REGISTRAR), again.bureau.now()));

        // Already where it could be taken over: whatever is done next to it does so; drafting it by hand is as good.
        again.isDrafted()
                .thenOnly(DIVISION_REVIEW)
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted();
        again.thenStage(Stage.DISPATCHED);
    }

    @Test
    void parted_it_is_answered_by_itself_though_the_first_is_open() {
        joined().isAssigned()
                .grants(() -> part(Staff.OFFICE))
                .tries(() -> part(Staff.OFFICE))
                .isRefused(SupportReason.NOT_JOINED, REPEATED)
                .isDrafted()
                .thenOnly(DIVISION_REVIEW);
    }

    @Test
    void once_both_are_answered_there_is_nothing_to_part() {
        joined().isAssigned();
        first.isDrafted().passesDivision().passesReviewer().isSigned().isPosted();
        again.settled().isPosted();
        again.tries(() -> part(Staff.OFFICE)).isRefused(SupportReason.ALREADY_ANSWERED, REPEATED);
    }

    @Test
    void a_first_that_ends_without_a_reply_leaves_the_second_on_its_own() {
        joined().isAssigned();
        first.isWithdrawn();
        again.settled().thenOnly(HANDLE_REQUEST).isDrafted().thenOnly(DIVISION_REVIEW);
    }

    @Test
    void somebody_kept_out_of_the_second_has_no_hand_in_its_reply() { // R-SEC-08
        joined().isAssigned()
                .grants(() -> again.bureau.use.excluding.exclude(
                        again.reference,
                        Staff.REVIEWER.id(),
                        "系申请人亲属",
                        null,
                        again.bureau.actor(Staff.OFFICE),
                        again.bureau.now()));
        first.isDrafted().passesDivision().passesReviewer().isSigned().isPosted();

        again.settled().thenOnly(HANDLE_REQUEST);
        assertThat(again.file().has(Act.ReplyDrafted.class)).isFalse();
    }

    @Test
    void where_its_letter_would_lack_something_it_is_drafted_by_hand() { // R-REM-05: nothing is signed half
        joined().isAssigned();
        first.isDrafted().passesDivision().passesReviewer().isSigned();
        again.bureau.use.letters.lack(LetterReason.PART_MISSING);
        first.isPosted();
        again.bureau.use.letters.lack(null);

        again.settled().thenOnly(HANDLE_REQUEST);
        assertThat(again.file().has(Act.ReplyDrafted.class)).isFalse();
        again.isDrafted().thenOnly(DIVISION_REVIEW);
    }

    @Test
    void what_goes_out_with_the_first_goes_out_with_the_second() { // R-SEC-09
        joined().isAssigned();
        String paper = first.bureau
                .use
                .releasing
                .add(
                        first.reference,
                        new Upload("甲.pdf", "%PDF-1.7 paper".getBytes(StandardCharsets.UTF_8)),
                        first.bureau.actor(Staff.HANDLER),
                        first.bureau.now())
                .orElseThrow()
                .id();
        TaskForm giving = new TaskForm.HandleRequest(
                Outcome.G2,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "予以公开",
                null,
                List.of(new DraftForm.GridRow("甲", null, null, null, null, 1, Attribute.PUBLIC, null, paper)),
                null);
        first.does(Staff.HANDLER, HANDLE_REQUEST, giving)
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted();

        again.settled().isPosted().thenStage(Stage.DISPATCHED);
        Act.ReplyDrafted there = first.file().draft().orElseThrow();
        Act.ReplyDrafted here = again.file().draft().orElseThrow();
        assertThat(here.sha256()).isEqualTo(there.sha256());
        String copy = here.grid().get(0).fileId();
        assertThat(copy).isNotEqualTo(paper);
        assertThat(again.bureau.register.content(again.reference, copy).orElseThrow())
                .isEqualTo(first.bureau.register.content(first.reference, paper).orElseThrow());
    }

    private CaseStory joined() {
        return again.grants(this::join);
    }

    private Ruling<?> join() {
        return join(again);
    }

    private Ruling<?> join(CaseStory second) {
        return second.bureau.use.joining.join(
                second.reference, first.reference, "同一事项", first.bureau.actor(Staff.OFFICE), first.bureau.now());
    }

    private Ruling<?> part(disclosure.handling.People.Person by) {
        return again.bureau.use.joining.part(
                again.reference, first.reference, "补充了新的事实", again.bureau.actor(by), again.bureau.now());
    }

    private static String number(CaseFile file) {
        return file.last(DeliveryAct.LetterIssued.class).orElseThrow().documentNumber();
    }
}
