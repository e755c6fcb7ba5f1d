package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.Days;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.clock.ClockReason;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.fee.FeeMode;
import disclosure.fee.FeeReason;
import disclosure.handling.ConsultedParty;
import disclosure.handling.Consulting;
import disclosure.handling.People.Person;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.handling.TrackingRemedies;
import disclosure.handling.WorkList;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyKind;
import disclosure.review.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every task beside the main line in everything that can meanwhile become of its case: it can be completed lawfully, or
 * went with the case; none lies there for ever. Over the real use cases and processes.
 */
class NoDeadEndTest {

    private static final String WORDS = PLAIN.words();
    private static final int PAGES = 40;
    private static final int AMOUNT = 100;

    /** A task that is open, and how it is completed: as was meant, or as is left once that is too late. */
    private enum Side {
        DELIVERY(RECORD_CONSULTATION_DELIVERY, NoDeadEndTest::consults),
        OPINION(RECORD_OPINION, story -> {
            consults(story);
            completes(story, RECORD_CONSULTATION_DELIVERY);
        }),
        WEIGHING(WEIGH_OPINION, story -> {
            OPINION.opens.accept(story);
            completes(story, RECORD_OPINION);
        }),
        EXTENSION_DECISION(DECIDE_EXTENSION, NoDeadEndTest::proposesExtension),
        EXTENSION_NOTICE(SEND_EXTENSION_NOTICE, story -> {
            proposesExtension(story);
            completes(story, DECIDE_EXTENSION);
        }),
        FEE_APPROVAL(APPROVE_FEE, NoDeadEndTest::proposesFee),
        FEE_NOTICE(SEND_FEE_NOTICE, story -> {
            proposesFee(story);
            completes(story, APPROVE_FEE);
        }),
        FEE_DELIVERY(RECORD_FEE_DELIVERY, story -> {
            FEE_NOTICE.opens.accept(story);
            completes(story, SEND_FEE_NOTICE);
        }),
        FEE_PAYMENT(RECORD_FEE_PAYMENT, story -> {
            FEE_DELIVERY.opens.accept(story);
            completes(story, RECORD_FEE_DELIVERY);
        });

        private final TaskKind task;
        private final Consumer<CaseStory> opens;

        Side(TaskKind task, Consumer<CaseStory> opens) {
            this.task = task;
            this.opens = opens;
        }
    }

    /** What becomes of the case, step by step; each is tried, and where it is refused the case never gets there. */
    private enum Meanwhile {
        NOTHING,
        SEARCHED(NoDeadEndTest::searches),
        REASONS_ASKED(NoDeadEndTest::asksReasons),
        REASONS_GIVEN(NoDeadEndTest::asksReasons, NoDeadEndTest::givesReasons),
        DEFERRED(
                NoDeadEndTest::asksReasons,
                NoDeadEndTest::givesReasons,
                NoDeadEndTest::weighsReasons,
                NoDeadEndTest::defers),
        FEE_AWAITED(story -> begun(story, RECORD_FEE_DELIVERY)
                ? Ruling.granted("")
                : proposedFee(story)
                        .flatMap(ok -> done(story, APPROVE_FEE))
                        .flatMap(ok -> done(story, SEND_FEE_NOTICE))),
        OTHER_OPINION_ASKED(NoDeadEndTest::asksAgency),
        IN_REVIEW(NoDeadEndTest::drafts),
        BACK_FROM_REVIEW(NoDeadEndTest::drafts, NoDeadEndTest::reopens),
        TO_BE_SIGNED(NoDeadEndTest::drafts, NoDeadEndTest::passesDivision, NoDeadEndTest::passesReviewer),
        SIGNED(
                NoDeadEndTest::drafts,
                NoDeadEndTest::passesDivision,
                NoDeadEndTest::passesReviewer,
                NoDeadEndTest::signs),
        BACK_FROM_SIGNATURE(
                NoDeadEndTest::drafts,
                NoDeadEndTest::passesDivision,
                NoDeadEndTest::passesReviewer,
                NoDeadEndTest::signs,
                NoDeadEndTest::reopens),
        DISPATCHED(
                NoDeadEndTest::drafts,
                NoDeadEndTest::passesDivision,
                NoDeadEndTest::passesReviewer,
                NoDeadEndTest::signs,
                NoDeadEndTest::posts),
        SERVED(
                NoDeadEndTest::drafts,
                NoDeadEndTest::passesDivision,
                NoDeadEndTest::passesReviewer,
                NoDeadEndTest::signs,
                NoDeadEndTest::posts,
                NoDeadEndTest::serves),
        FILED(
                NoDeadEndTest::drafts,
                NoDeadEndTest::passesDivision,
                NoDeadEndTest::passesReviewer,
                NoDeadEndTest::signs,
                NoDeadEndTest::posts,
                NoDeadEndTest::serves,
                NoDeadEndTest::files),
        ORDERED_AFTER_REPLY(
                NoDeadEndTest::drafts,
                NoDeadEndTest::passesDivision,
                NoDeadEndTest::passesReviewer,
                NoDeadEndTest::signs,
                NoDeadEndTest::posts,
                story -> ordersReply(story, false)),
        WITHDRAWN(NoDeadEndTest::withdraws),
        OVERDUE(story -> waits(story, "2025-12-15 Mon")),
        OVERDUE_IN_REVIEW(story -> waits(story, "2025-12-15 Mon"), NoDeadEndTest::drafts),
        ORDERED_AGAINST_SILENCE(story -> waits(story, "2025-12-15 Mon"), story -> ordersReply(story, true)),
        ORDERED_IN_REVIEW(
                story -> waits(story, "2025-12-15 Mon"), NoDeadEndTest::drafts, story -> ordersReply(story, true));

        private final List<Step> steps;

        Meanwhile(Step... steps) {
            this.steps = List.of(steps);
        }
    }

    private interface Step {
        Ruling<?> by(CaseStory story);
    }

    /** How it may end. */
    private enum End {
        /** As was meant when it began. */
        DONE,
        /** Only otherwise: refused, dropped, waited for no longer. */
        OTHERWISE,
        /** The case took it along. */
        GONE,
        /** The case never gets there while it is open. */
        NOT_REACHED
    }

    static Stream<Arguments> all() {
        return Stream.of(Side.values())
                .flatMap(side -> Stream.of(Meanwhile.values()).map(meanwhile -> Arguments.of(side, meanwhile)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_task_lies_there_for_ever(Side side, Meanwhile meanwhile) {
        CaseStory story = assigned();
        side.opens.accept(story);
        assertThat(task(story, side.task)).isPresent();
        End end = meanwhile(story, meanwhile) ? end(story, side.task) : End.NOT_REACHED;
        assertThat(end).as(side + " " + meanwhile).isEqualTo(expected().get(side + " " + meanwhile));
    }

    @Test
    void what_is_too_late_says_by_which_article() {
        CaseStory story = assigned();
        Side.EXTENSION_NOTICE.opens.accept(story);
        story.until("2025-12-15 Mon")
                .tries(Staff.REGISTRAR, SEND_EXTENSION_NOTICE, new SideForm.SendExtensionNotice(WORDS))
                .isRefused(ClockReason.EXTENSION_AFTER_DUE_DAY, "33(2)")
                .does(Staff.REGISTRAR, SEND_EXTENSION_NOTICE, new SideForm.SendExtensionNotice(null, "已过期限"))
                .thenOnly(HANDLE_REQUEST)
                .thenReplyIsDue("2025-10-17 Fri");
    }

    @Test
    void a_fee_over_a_draft_in_review_waits_for_the_draft_or_is_refused() {
        CaseStory story = assigned();
        proposesFee(story);
        drafts(story);
        story.tries(Staff.LEADER, APPROVE_FEE, new SideForm.ApproveFee(Verdict.APPROVED, WORDS, WORDS))
                .isRefused(FeeReason.NO_NOTICE_IN_THIS_STAGE, "国办函〔2020〕109号 6")
                .grants(() -> story.bureau.use.reopening.reopen(
                        story.reference, WORDS, story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .does(Staff.LEADER, APPROVE_FEE, new SideForm.ApproveFee(Verdict.APPROVED, WORDS, WORDS))
                .tries(Staff.REGISTRAR, SEND_FEE_NOTICE, new SideForm.SendFeeNotice(null, null))
                .isRefused(FeeReason.HOW_TO_PAY_MISSING, "国办函〔2020〕109号 6")
                .does(Staff.REGISTRAR, SEND_FEE_NOTICE, new SideForm.SendFeeNotice(null, "已主动公开"))
                .grants(() -> proposedFee(story)); // dropped, it may be proposed again
    }

    @Test
    void an_opinion_that_was_posted_in_time_is_recorded_after_the_reply_as_well() { // R-CON-09, P-04
        CaseStory story = assigned();
        Side.OPINION.opens.accept(story);
        story.until("2025-10-13 Mon"); // silence
        completes(story, WEIGH_OPINION);
        Stream.<Step>of(
                        NoDeadEndTest::drafts,
                        NoDeadEndTest::passesDivision,
                        NoDeadEndTest::passesReviewer,
                        NoDeadEndTest::signs,
                        NoDeadEndTest::posts)
                .forEach(step -> assertThat(step.by(story).isGranted()).isTrue());
        story.grants(() -> late(story, "2025-10-11 Sat"))
                .thenStage(Stage.DISPATCHED)
                .thenFile(file ->
                        assertThat(file.consultations().get(0).opinion()).isEqualTo(Opinion.OBJECTS));
    }

    @Test
    void an_opinion_that_comes_after_the_request_was_withdrawn_is_kept() {
        CaseStory story = assigned();
        Side.OPINION.opens.accept(story);
        story.isWithdrawn()
                .grants(() -> late(story, "2025-09-15 Mon"))
                .thenFile(file -> assertThat(file.consultations().get(0).open()).isFalse());
    }

    @Test
    void a_reply_ordered_while_its_draft_is_in_review_goes_on_through_review() {
        CaseStory story = assigned().until("2025-12-15 Mon");
        drafts(story);
        story.grants(() -> ordersReply(story, true))
                .thenStage(Stage.SECRECY_REVIEW)
                .passesDivision()
                .passesReviewer();
    }

    @Test
    void a_case_that_is_filed_again_is_looked_at_again_once() { // Art. 18
        CaseStory story = assigned();
        new Beside(story).isDrafted(Outcome.D5);
        story.passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived()
                .until("2026-09-15 Tue")
                .thenOnly(REASSESS_WITHHOLDING)
                .grants(() -> ordersReply(story, false))
                .thenOnly(REASSESS_WITHHOLDING, HANDLE_REQUEST)
                .does(Staff.HANDLER, REASSESS_WITHHOLDING, new SideForm.ReassessWithholding(Verdict.APPROVED, WORDS));
        new Beside(story).isDrafted(Outcome.D6);
        story.passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived()
                .until("2027-09-15 Wed")
                .thenOnly(REASSESS_WITHHOLDING);
    }

    private static Ruling<?> late(CaseStory story, String postedOn) {
        return story.bureau.use.consulting.late(
                story.reference,
                "c1",
                new SideForm.RecordOpinion(null, Opinion.OBJECTS, WORDS, Days.on(postedOn), null),
                story.bureau.actor(Staff.REGISTRAR),
                story.bureau.now());
    }

    private static CaseStory assigned() {
        return aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
    }

    private static boolean meanwhile(CaseStory story, Meanwhile meanwhile) {
        for (Step step : meanwhile.steps) {
            Ruling<?> ruling = step.by(story);
            story.settled();
            if (ruling instanceof Refused<?>) return false;
        }
        return true;
    }

    private static End end(CaseStory story, TaskKind kind) {
        Optional<WorkList.Row> open = story.bureau.list.of(story.reference).stream()
                .filter(row -> row.kind() == kind || (kind == RECORD_FEE_PAYMENT && row.kind() == CHECK_FEE_LAPSE))
                .filter(row -> !"c2".equals(row.matter()))
                .findFirst();
        // Silence was recorded by the clock; what is left is to weigh it.
        if (open.isEmpty()
                && kind == RECORD_OPINION
                && task(story, WEIGH_OPINION).isPresent()) return end(story, WEIGH_OPINION);
        if (open.isEmpty()) return End.GONE;
        List<TaskForm> forms = forms(open.get().kind());
        List<Ruling<?>> refused = new ArrayList<>();
        for (TaskForm form : forms) {
            Ruling<?> ruling = completed(story, open.get(), form);
            story.settled();
            if (ruling.isGranted()) return refused.isEmpty() ? End.DONE : End.OTHERWISE;
            refused.add(ruling);
        }
        throw new AssertionError("a dead end: " + refused);
    }

    private static List<TaskForm> forms(TaskKind kind) {
        return switch (kind) {
            case RECORD_CONSULTATION_DELIVERY -> List.of(new SideForm.RecordConsultationDelivery(null, WORDS, false));
            case RECORD_OPINION ->
                List.of(
                        new SideForm.RecordOpinion(null, Opinion.AGREES, WORDS, null, null),
                        new SideForm.RecordOpinion(null, null, WORDS, null, ConsultationEnd.SILENCE));
            case WEIGH_OPINION -> List.of(new SideForm.WeighOpinion(false, Weighing.DISCLOSE, WORDS, null));
            case DECIDE_EXTENSION ->
                List.of(
                        new SideForm.DecideExtension(Verdict.APPROVED, WORDS),
                        new SideForm.DecideExtension(Verdict.RETURNED, WORDS));
            case SEND_EXTENSION_NOTICE ->
                List.of(new SideForm.SendExtensionNotice(WORDS), new SideForm.SendExtensionNotice(null, WORDS));
            case APPROVE_FEE ->
                List.of(
                        new SideForm.ApproveFee(Verdict.APPROVED, WORDS, WORDS),
                        new SideForm.ApproveFee(Verdict.RETURNED, WORDS, null));
            case SEND_FEE_NOTICE -> List.of(new SideForm.SendFeeNotice(WORDS), new SideForm.SendFeeNotice(null, WORDS));
            case RECORD_FEE_DELIVERY -> List.of(new SideForm.RecordFeeDelivery(null, WORDS));
            case RECORD_FEE_PAYMENT -> List.of(new SideForm.RecordFeePayment(null, AMOUNT, "0001"));
            case CHECK_FEE_LAPSE -> List.of(new SideForm.CheckFeeLapse(WORDS, WORDS, null));
            default -> throw new AssertionError(kind);
        };
    }

    private static Optional<WorkList.Row> task(CaseStory story, TaskKind kind) {
        return story.bureau.list.of(story.reference).stream()
                .filter(row -> row.kind() == kind)
                .findFirst();
    }

    private static Ruling<?> completed(CaseStory story, WorkList.Row row, TaskForm form) {
        return story.bureau.use.tasks.complete(
                row.id(), form, story.bureau.actor(whoDoes(row.kind())), story.bureau.now());
    }

    private static Person whoDoes(TaskKind kind) {
        return switch (kind) {
            case WEIGH_OPINION, HANDLE_REQUEST -> Staff.HANDLER;
            case DECIDE_EXTENSION, SIGN_REPLY -> Staff.OFFICE;
            case APPROVE_FEE -> Staff.LEADER;
            case DIVISION_REVIEW -> Staff.HEAD;
            case CONFIDENTIALITY_REVIEW -> Staff.REVIEWER;
            case ARCHIVE_CASE -> Staff.ARCHIVIST;
            default -> Staff.REGISTRAR;
        };
    }

    private static void completes(CaseStory story, TaskKind kind) {
        story.grants(() -> done(story, kind));
    }

    private static Ruling<String> done(CaseStory story, TaskKind kind) {
        return does(story, kind, forms(kind).get(0));
    }

    private static Ruling<String> does(CaseStory story, TaskKind kind, TaskForm form) {
        WorkList.Row row = task(story, kind).orElseThrow(() -> new AssertionError("no " + kind));
        return completed(story, row, form).map(done -> "");
    }

    private static boolean begun(CaseStory story, TaskKind kind) {
        return task(story, kind).isPresent();
    }

    // what opens a task

    private static void consults(CaseStory story) {
        story.grants(() -> asked(story, ConsultationKind.THIRD_PARTY));
    }

    private static Ruling<?> asksAgency(CaseStory story) {
        return asked(story, ConsultationKind.OTHER_AGENCY);
    }

    private static Ruling<?> asked(CaseStory story, ConsultationKind kind) {
        ConsultedParty party = new ConsultedParty(WORDS, WORDS, WORDS, "a@example.com");
        return story.bureau.use.consulting.open(
                story.reference,
                List.of(new Consulting.Letter(kind, WORDS, party)),
                story.bureau.actor(Staff.HANDLER),
                story.bureau.now());
    }

    private static void proposesExtension(CaseStory story) {
        story.grants(() -> story.bureau.use.proposing.propose(
                story.reference, 5, WORDS, story.bureau.actor(Staff.HANDLER), story.bureau.now()));
    }

    private static void proposesFee(CaseStory story) {
        story.grants(() -> proposedFee(story));
    }

    private static Ruling<String> proposedFee(CaseStory story) {
        return story.bureau
                .use
                .charging
                .propose(
                        story.reference,
                        FeeMode.PER_VOLUME,
                        PAGES,
                        WORDS,
                        story.bureau.actor(Staff.OFFICE),
                        story.bureau.now())
                .map(done -> "");
    }

    // what becomes of the case

    private static Ruling<?> searches(CaseStory story) {
        return story.bureau.use.supporting.searched(
                story.reference,
                new TaskForm.SearchRecord(WORDS, WORDS, WORDS, WORDS),
                story.bureau.actor(Staff.HANDLER),
                story.bureau.now());
    }

    private static Ruling<?> asksReasons(CaseStory story) {
        return story.bureau.use.reasons.ask(
                story.reference, WORDS, story.bureau.actor(Staff.HANDLER), story.bureau.now());
    }

    private static Ruling<?> givesReasons(CaseStory story) {
        return story.bureau.use.reasons.given(
                story.reference, WORDS, story.bureau.actor(Staff.HANDLER), story.bureau.now());
    }

    private static Ruling<?> weighsReasons(CaseStory story) {
        return story.bureau.use.weighingReasons.weigh(
                story.reference, true, WORDS, story.bureau.actor(Staff.OFFICE), story.bureau.now());
    }

    private static Ruling<?> defers(CaseStory story) {
        return story.bureau.use.weighingReasons.defer(
                story.reference,
                Days.on("2025-11-28 Fri"),
                WORDS,
                story.bureau.actor(Staff.OFFICE),
                story.bureau.now());
    }

    private static Ruling<?> drafts(CaseStory story) {
        return does(story, HANDLE_REQUEST, PLAIN.draft(Outcome.N1));
    }

    private static Ruling<?> passesDivision(CaseStory story) {
        return does(story, DIVISION_REVIEW, PLAIN.approved());
    }

    private static Ruling<?> passesReviewer(CaseStory story) {
        return does(
                story,
                CONFIDENTIALITY_REVIEW,
                PLAIN.looked(story.file().draft().orElseThrow().grid().size()));
    }

    private static Ruling<?> signs(CaseStory story) {
        return does(story, SIGN_REPLY, PLAIN.signed());
    }

    private static Ruling<?> reopens(CaseStory story) {
        return story.bureau.use.reopening.reopen(
                story.reference, WORDS, story.bureau.actor(Staff.HANDLER), story.bureau.now());
    }

    private static Ruling<?> posts(CaseStory story) {
        return does(story, ISSUE_LETTER, PLAIN.letter(ServiceMethod.POST));
    }

    private static Ruling<?> serves(CaseStory story) {
        return does(story, DELIVER_REPLY, PLAIN.delivered(null));
    }

    private static Ruling<?> files(CaseStory story) {
        return does(story, ARCHIVE_CASE, PLAIN.archived());
    }

    private static Ruling<?> withdraws(CaseStory story) {
        return story.bureau.use.withdrawing.withdraw(
                story.reference, WORDS, story.bureau.actor(Staff.REGISTRAR), story.bureau.now());
    }

    private static Ruling<?> waits(CaseStory story, String day) {
        story.until(day);
        return Ruling.granted(day);
    }

    private static Ruling<?> ordersReply(CaseStory story, boolean silence) {
        TrackingRemedies.Filing filing = new TrackingRemedies.Filing(
                RemedyKind.RECONSIDERATION, silence, WORDS, story.bureau.now().today());
        SideForm.RecordRemedyResult order =
                new SideForm.RecordRemedyResult("责令限期答复", null, null, null, null, true, null);
        return story.bureau
                .use
                .remedies
                .filed(story.reference, filing, story.bureau.actor(Staff.REGISTRAR), story.bureau.now())
                .flatMap(filed -> story.bureau.use.deciding.decided(
                        story.reference, "r1", order, story.bureau.actor(Staff.REGISTRAR), story.bureau.now()));
    }

    /** Everything else is done as was meant. */
    private static final String TABLE = """
            DELIVERY GONE: WITHDRAWN
            DELIVERY NOT_REACHED: SIGNED BACK_FROM_SIGNATURE DISPATCHED SERVED FILED ORDERED_AFTER_REPLY \
            ORDERED_AGAINST_SILENCE ORDERED_IN_REVIEW
            OPINION GONE: WITHDRAWN
            OPINION NOT_REACHED: SIGNED BACK_FROM_SIGNATURE DISPATCHED SERVED FILED ORDERED_AFTER_REPLY
            WEIGHING GONE: WITHDRAWN
            WEIGHING NOT_REACHED: SIGNED BACK_FROM_SIGNATURE DISPATCHED SERVED FILED ORDERED_AFTER_REPLY
            EXTENSION_DECISION OTHERWISE: DEFERRED FEE_AWAITED DISPATCHED SERVED OVERDUE OVERDUE_IN_REVIEW \
            ORDERED_AGAINST_SILENCE ORDERED_IN_REVIEW
            EXTENSION_DECISION GONE: FILED ORDERED_AFTER_REPLY WITHDRAWN
            EXTENSION_NOTICE OTHERWISE: DEFERRED FEE_AWAITED DISPATCHED SERVED OVERDUE OVERDUE_IN_REVIEW \
            ORDERED_AGAINST_SILENCE ORDERED_IN_REVIEW
            EXTENSION_NOTICE GONE: FILED ORDERED_AFTER_REPLY WITHDRAWN
            FEE_APPROVAL OTHERWISE: REASONS_ASKED IN_REVIEW TO_BE_SIGNED SIGNED DISPATCHED SERVED OVERDUE \
            OVERDUE_IN_REVIEW ORDERED_AGAINST_SILENCE ORDERED_IN_REVIEW
            FEE_APPROVAL GONE: FILED ORDERED_AFTER_REPLY WITHDRAWN
            FEE_APPROVAL NOT_REACHED: FEE_AWAITED
            FEE_NOTICE OTHERWISE: REASONS_ASKED IN_REVIEW TO_BE_SIGNED SIGNED DISPATCHED SERVED OVERDUE \
            OVERDUE_IN_REVIEW ORDERED_AGAINST_SILENCE ORDERED_IN_REVIEW
            FEE_NOTICE GONE: FILED ORDERED_AFTER_REPLY WITHDRAWN
            FEE_NOTICE NOT_REACHED: FEE_AWAITED
            FEE_DELIVERY GONE: WITHDRAWN
            FEE_DELIVERY NOT_REACHED: SEARCHED REASONS_ASKED REASONS_GIVEN DEFERRED OTHER_OPINION_ASKED IN_REVIEW \
            BACK_FROM_REVIEW TO_BE_SIGNED SIGNED BACK_FROM_SIGNATURE DISPATCHED SERVED FILED ORDERED_AFTER_REPLY \
            OVERDUE_IN_REVIEW ORDERED_AGAINST_SILENCE ORDERED_IN_REVIEW
            FEE_PAYMENT GONE: WITHDRAWN
            FEE_PAYMENT NOT_REACHED: SEARCHED REASONS_ASKED REASONS_GIVEN DEFERRED FEE_AWAITED OTHER_OPINION_ASKED \
            IN_REVIEW BACK_FROM_REVIEW TO_BE_SIGNED SIGNED BACK_FROM_SIGNATURE DISPATCHED SERVED FILED \
            ORDERED_AFTER_REPLY OVERDUE_IN_REVIEW ORDERED_AGAINST_SILENCE ORDERED_IN_REVIEW
            """;

    private static Map<String, End> expected() {
        Map<String, End> expected = new TreeMap<>();
        for (Side side : Side.values())
            for (Meanwhile meanwhile : Meanwhile.values()) expected.put(side + " " + meanwhile, End.DONE);
        TABLE.lines().forEach(line -> {
            String[] cells = line.split(": ");
            String[] sideAndEnd = cells[0].split(" ");
            for (String meanwhile : cells[1].split(" "))
                assertThat(expected.replace(sideAndEnd[0] + " " + meanwhile, End.valueOf(sideAndEnd[1])))
                        .as(line)
                        .isEqualTo(End.DONE);
        });
        return expected;
    }
}
