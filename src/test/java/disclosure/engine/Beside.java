package disclosure.engine;

import static disclosure.casefile.TaskKind.*;

import disclosure.casefile.Act;
import disclosure.casefile.AftercareAct.WithholdingReassessed;
import disclosure.casefile.ConsultationAct.ConsultationDelivered;
import disclosure.casefile.ConsultationAct.ConsultationEnded;
import disclosure.casefile.ConsultationAct.ConsultationSent;
import disclosure.casefile.ConsultationAct.OpinionReceived;
import disclosure.casefile.ConsultationAct.OpinionWeighed;
import disclosure.casefile.FeeAct.FeeDecided;
import disclosure.casefile.FeeAct.FeeDropped;
import disclosure.casefile.FeeAct.FeeLapsed;
import disclosure.casefile.FeeAct.FeeNoticeDelivered;
import disclosure.casefile.FeeAct.FeeNoticeSent;
import disclosure.casefile.FeeAct.FeePaid;
import disclosure.casefile.FeeAct.FeeProposed;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.ReviewLevels;
import disclosure.casefile.TaskKind;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.fee.FeeMode;
import disclosure.handling.Answer;
import disclosure.handling.People.Person;
import disclosure.handling.SideForm;
import disclosure.handling.SideProcess;
import disclosure.handling.WorkList;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What happens beside the main line of a story, as acts and steps of the processes; what is lawful is asked elsewhere. */
record Beside(CaseStory story) {

    static final String FEE = "fee";
    static final String EXTENSION = "extension";
    private static final String WORDS = Forms.PLAIN.words();

    private LocalDate today() {
        return story.bureau.now().today();
    }

    private Beside begins(SideProcess side, String matter, Act act, Person by) {
        story.grants(() -> story.bureau.use.beside.begins(
                side, matter, story.reference, act, story.bureau.actor(by), story.bureau.now()));
        return this;
    }

    private Beside records(Act act, Person by) {
        story.grants(() ->
                story.bureau.use.beside.records(story.reference, act, story.bureau.actor(by), story.bureau.now()));
        return this;
    }

    private Beside completes(TaskKind kind, String matter, Person by, Set<Answer> answers, Act... acts) {
        story.grants(() -> story.bureau.use.beside.completes(
                taskOf(kind, matter), List.of(acts), answers, story.bureau.actor(by), story.bureau.now()));
        return this;
    }

    private String taskOf(TaskKind kind, String matter) {
        return row(kind, matter).id();
    }

    WorkList.Row row(TaskKind kind, String matter) {
        return story.bureau.list.of(story.reference).stream()
                .filter(row -> row.kind() == kind && matter.equals(row.matter()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open " + kind + " of " + matter));
    }

    Beside until(String day) {
        story.until(day);
        return this;
    }

    Beside thenOnly(TaskKind... kinds) {
        story.thenOnly(kinds);
        return this;
    }

    // consultation

    Beside isConsulted(String id) {
        return begins(
                SideProcess.CONSULTATION,
                id,
                new ConsultationSent(today(), id, ConsultationKind.THIRD_PARTY, WORDS),
                Staff.HANDLER);
    }

    Beside letterArrives(String id) {
        return completes(
                RECORD_CONSULTATION_DELIVERY,
                id,
                Staff.REGISTRAR,
                Set.of(Answer.LETTER_DELIVERED),
                new ConsultationDelivered(today(), id, WORDS));
    }

    /** The post could not serve it; nobody is waited for. */
    Beside letterComesBack(String id) {
        return completes(
                RECORD_CONSULTATION_DELIVERY,
                id,
                Staff.REGISTRAR,
                Set.of(Answer.LETTER_RETURNED),
                new ConsultationEnded(today(), id, ConsultationEnd.UNDELIVERABLE, WORDS));
    }

    Beside opinionComes(String id) {
        return completes(
                RECORD_OPINION,
                id,
                Staff.REGISTRAR,
                Set.of(),
                new OpinionReceived(today(), id, Opinion.OBJECTS, WORDS, null));
    }

    Beside isWeighed(String id) {
        return completes(
                WEIGH_OPINION,
                id,
                Staff.HANDLER,
                Set.of(),
                new OpinionWeighed(today(), id, true, Weighing.WITHHOLD, WORDS));
    }

    // extension

    Beside extensionIsProposed() {
        return begins(
                SideProcess.EXTENSION, EXTENSION, new PeriodAct.ExtensionProposed(today(), 5, WORDS), Staff.HANDLER);
    }

    Beside extensionIsDecided(Answer answer) {
        Verdict verdict = answer == Answer.EXTENSION_AGREED ? Verdict.APPROVED : Verdict.RETURNED;
        return completes(
                DECIDE_EXTENSION,
                EXTENSION,
                Staff.OFFICE,
                Set.of(answer),
                new PeriodAct.ExtensionDecided(today(), verdict, WORDS));
    }

    Beside applicantIsToldOfExtension() {
        return completes(
                SEND_EXTENSION_NOTICE,
                EXTENSION,
                Staff.REGISTRAR,
                Set.of(Answer.EXTENSION_TOLD),
                new Act.ReplyExtended(today(), 5, WORDS));
    }

    Beside extensionLapses() {
        return completes(
                SEND_EXTENSION_NOTICE,
                EXTENSION,
                Staff.REGISTRAR,
                Set.of(Answer.EXTENSION_LAPSED),
                new PeriodAct.ExtensionLapsed(today(), WORDS));
    }

    // fee

    Beside feeIsDropped() {
        return completes(
                SEND_FEE_NOTICE, FEE, Staff.REGISTRAR, Set.of(Answer.FEE_DROPPED), new FeeDropped(today(), WORDS));
    }

    Beside feeIsProposed() {
        return begins(
                SideProcess.FEE,
                FEE,
                new FeeProposed(today(), FeeMode.PER_VOLUME, 40, 100, List.of(), WORDS),
                Staff.OFFICE);
    }

    Beside feeIsDecided(Answer answer) {
        Verdict verdict = answer == Answer.FEE_APPROVED ? Verdict.APPROVED : Verdict.RETURNED;
        return completes(
                APPROVE_FEE, FEE, Staff.LEADER, Set.of(answer), new FeeDecided(today(), verdict, WORDS, WORDS));
    }

    Beside feeNoticeIsSent() {
        return completes(
                SEND_FEE_NOTICE, FEE, Staff.REGISTRAR, Set.of(Answer.FEE_TOLD), new FeeNoticeSent(today(), 100, WORDS));
    }

    Beside feeNoticeArrives() {
        return completes(RECORD_FEE_DELIVERY, FEE, Staff.REGISTRAR, Set.of(), new FeeNoticeDelivered(today(), WORDS));
    }

    /** From the proposal to the notice in the applicant's hand, all on one day. */
    Beside isCharged() {
        return feeIsProposed()
                .feeIsDecided(Answer.FEE_APPROVED)
                .feeNoticeIsSent()
                .feeNoticeArrives();
    }

    Beside isPaid(TaskKind task) {
        return completes(task, FEE, Staff.REGISTRAR, Set.of(), new FeePaid(today(), 100, "0001"));
    }

    Beside isFoundUnpaid() {
        String id = taskOf(CHECK_FEE_LAPSE, FEE);
        story.grants(() -> story.bureau.use.beside.ends(
                id, new FeeLapsed(today(), WORDS, WORDS), story.bureau.actor(Staff.REGISTRAR), story.bureau.now()));
        return this;
    }

    // draft

    /** Handed to those who read it, with nothing asked about the outcome. */
    Beside isDrafted(Outcome outcome, ReviewLevel... more) {
        Set<ReviewLevel> levels = ReviewLevels.atLeastAlways(Set.of(more));
        DraftReply draft = new DraftReply(outcome, WORDS, WORDS, WORDS, null, null, null, List.of(), List.of(), WORDS);
        List<Act> acts = List.of(
                new ReviewAct.ReviewLevelsFixed(today(), levels, "test"),
                new Act.ReplyDrafted(today(), draft, List.of()));
        story.grants(() -> story.bureau.use.beside.completes(
                story.taskId(HANDLE_REQUEST), acts, Set.of(), story.bureau.actor(Staff.HANDLER), story.bureau.now()));
        return this;
    }

    Beside draftIsReopened() {
        story.grants(() -> story.bureau.use.beside.reopensDraft(
                story.reference,
                new ReviewAct.DraftReopened(today(), WORDS),
                story.bureau.actor(Staff.HANDLER),
                story.bureau.now()));
        return this;
    }

    // remedy

    Beside remedyIsFiled(String id, RemedyKind kind) {
        SideProcess process = kind == RemedyKind.COMPLAINT ? SideProcess.COMPLAINT : SideProcess.REMEDY;
        return begins(process, id, new RemedyAct.RemedyFiled(today(), id, kind, false, WORDS), Staff.REGISTRAR);
    }

    Beside copyArrives(String id, RemedyProcedure procedure) {
        return records(new RemedyAct.RemedyCopyReceived(today(), id, procedure), Staff.REGISTRAR);
    }

    Beside defenceIsSent(String id) {
        return completes(SEND_DEFENCE, id, Staff.OFFICE, Set.of(), new RemedyAct.DefenceSent(today(), id, WORDS));
    }

    Beside remedyIsDecided(String id) {
        return completes(RECORD_REMEDY_RESULT, id, Staff.REGISTRAR, Set.of(), decided(id, false));
    }

    Beside answerIsWanted(String id) {
        story.grants(() -> story.bureau.use.remedies.answerWanted(
                story.reference, id, today(), story.bureau.actor(Staff.REGISTRAR), story.bureau.now()));
        return this;
    }

    Beside remedyIsDecidedEarly(String id) {
        SideForm.RecordRemedyResult form = new SideForm.RecordRemedyResult("撤回", null, null, null, null, false, null);
        story.grants(() -> story.bureau.use.deciding.decided(
                story.reference, id, form, story.bureau.actor(Staff.REGISTRAR), story.bureau.now()));
        return this;
    }

    /** The decision on a remedy says that there must be another. */
    Beside replyIsOrdered(String id) {
        String result = taskOf(RECORD_REMEDY_RESULT, id);
        story.grants(() -> story.bureau.use.beside.ordersReply(
                result, decided(id, true), story.bureau.actor(Staff.REGISTRAR), story.bureau.now()));
        return this;
    }

    private Act decided(String id, boolean replyOrdered) {
        return new RemedyAct.RemedyDecided(today(), id, WORDS, RemedyCategory.CORRECTED, null, replyOrdered, null);
    }

    Beside isReassessed(Answer answer) {
        Verdict verdict = answer == Answer.WITHHOLDING_STAYS ? Verdict.APPROVED : Verdict.RETURNED;
        return completes(
                REASSESS_WITHHOLDING,
                "reassessment",
                Staff.OFFICE,
                Set.of(answer),
                new WithholdingReassessed(today(), verdict, WORDS));
    }
}
