package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.AftercareAct;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.KeptVolume;
import disclosure.casefile.Remedy;
import disclosure.casefile.RetentionClass;
import disclosure.handling.DeliveryForm;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.handling.TrackingRemedies;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.remedy.RemedyReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A remedy from its filing to what is learned from it, over the real use cases and the real process (law.md §12). */
class RemedyTest {

    private static final String WITHDRAWN = "申请人撤回行政复议申请，行政复议终止";
    private static final String ARTICLE = "51";

    private final CaseStory story = replied("2024-08-26 Mon");

    @ParameterizedTest
    @CsvSource({
        // 09-29 Sun and 10-12 Sat worked, National Day off (law.md example 36)
        "RECONSIDERATION, SIMPLE, 2024-09-27 Fri, 2024-10-10 Thu, 2024-09-30 Mon, 2024-10-11 Fri",
        "RECONSIDERATION, ORDINARY, 2024-09-27 Fri, 2024-10-16 Wed, 2024-10-12 Sat, 2024-10-17 Thu",
        // calendar days, and the fifteenth is in the holiday
        "DIRECT_LITIGATION, COURT, 2024-09-20 Fri, 2024-10-08 Tue, 2024-09-27 Fri, 2024-10-09 Wed"
    })
    void the_days_to_defend_over_the_holidays(
            RemedyKind kind, RemedyProcedure procedure, String copy, String due, String soon, String late) {
        story.until(copy); // K-18, K-19
        filed(kind);
        copyReceived("r1", procedure);
        story.thenTask(SEND_DEFENCE)
                .isDue(due)
                .timerFires(Timers.DEFENCE_ALERT) // too early
                .thenAlerts()
                .until(soon)
                .thenAlerts(soon + " DEFENCE_DUE")
                .timerFires(Timers.DEFENCE_ALERT) // twice
                .until(due)
                .thenAlerts(soon + " DEFENCE_DUE")
                .until(late)
                .thenAlerts(soon + " DEFENCE_DUE", late + " DEFENCE_OVERDUE")
                .timerFires(Timers.DEFENCE_ALERT)
                .until("2024-11-29 Fri")
                .thenAlerts(soon + " DEFENCE_DUE", late + " DEFENCE_OVERDUE");
    }

    @Test
    void a_night_missed_before_and_after_the_last_day() {
        filed(RemedyKind.RECONSIDERATION);
        copyReceived("r1", RemedyProcedure.SIMPLE); // due 2024-09-02 Mon
        story.asleepUntil("2024-08-29 Thu")
                .thenAlerts("2024-08-29 Thu DEFENCE_DUE")
                .asleepUntil("2024-09-07 Sat")
                .thenAlerts("2024-08-29 Thu DEFENCE_DUE", "2024-09-07 Sat DEFENCE_OVERDUE");
    }

    @Test
    void of_two_that_are_due_on_one_day_each_is_told() {
        filed(RemedyKind.RECONSIDERATION);
        filed(RemedyKind.RECONSIDERATION);
        copyReceived("r1", RemedyProcedure.SIMPLE);
        copyReceived("r2", RemedyProcedure.SIMPLE);
        story.until("2024-09-02 Mon").thenAlerts("2024-08-28 Wed DEFENCE_DUE", "2024-08-28 Wed DEFENCE_DUE");
    }

    @Test
    void withdrawn_before_anybody_defended_it_is_over() { // R-TRK-01: 撤回 is another result
        filed(RemedyKind.RECONSIDERATION);
        story.thenOnly(SEND_DEFENCE);
        copyReceived("r1", RemedyProcedure.ORDINARY);
        decided("r1", WITHDRAWN);
        story.thenEnded("RemedyProcess", "EndEvent_RemedyClosed").thenOnly();
        assertThat(remedy("r1").category()).isEqualTo(RemedyCategory.OTHER);
        story.until("2024-12-02 Mon").thenAlerts();
    }

    @Test
    void the_one_remedy_ends_and_the_other_goes_on() {
        filed(RemedyKind.RECONSIDERATION);
        filed(RemedyKind.DIRECT_LITIGATION);
        copyReceived("r2", RemedyProcedure.COURT);
        decided("r1", "不予受理");
        story.thenOnly(SEND_DEFENCE)
                .thenRow(SEND_DEFENCE, row -> assertThat(row.matter()).isEqualTo("r2"));
    }

    @Test
    void decided_while_the_result_is_waited_for_and_only_once() {
        filed(RemedyKind.RECONSIDERATION);
        copyReceived("r1", RemedyProcedure.SIMPLE);
        story.does(Staff.OFFICE, SEND_DEFENCE, new SideForm.SendDefence(null, "签收"));
        story.thenOnly(RECORD_REMEDY_RESULT);
        decided("r1", "维持");
        story.thenOnly()
                .tries(() -> decide("r1", result("维持", null)))
                .isRefused(RemedyReason.ALREADY_DECIDED, ARTICLE)
                .tries(() -> decide("r9", result("维持", null)))
                .isRefused(RemedyReason.UNKNOWN_REMEDY, ARTICLE);
    }

    @Test
    void the_days_of_a_decision_are_in_order() {
        story.until("2024-09-02 Mon");
        filed(RemedyKind.RECONSIDERATION);
        story.until("2024-09-09 Mon")
                .tries(() -> decide("r1", result("维持", on("2024-08-30 Fri"))))
                .isRefused(RemedyReason.DAY_OUT_OF_ORDER, ARTICLE)
                .tries(() -> decide("r1", result("维持", on("2024-09-10 Tue"))))
                .isRefused(RemedyReason.DAY_OUT_OF_ORDER, ARTICLE)
                .grants(() -> decide("r1", result("维持", on("2024-09-06 Fri"))));
        assertThat(remedy("r1").decision().orElseThrow().decidedOn()).isEqualTo(on("2024-09-06 Fri"));
    }

    @Test
    void taken_up_once_and_its_time_to_decide_runs_from_there() { // K-20
        filed(RemedyKind.RECONSIDERATION);
        story.until("2024-09-02 Mon").grants(() -> accepted("r1", on("2024-09-02 Mon")));
        copyReceived("r1", RemedyProcedure.SIMPLE);
        assertThat(remedy("r1").decisionDueOn(story.bureau.calendars.current())).contains(on("2024-10-08 Tue"));
        story.tries(() -> accepted("r1", on("2024-09-02 Mon"))).isRefused(RemedyReason.ALREADY_ACCEPTED, ARTICLE);
    }

    @Test
    void a_complaint_has_the_day_that_its_authority_sets_and_perhaps_another() { // R-TRK-04, arts. 47(2), 51
        filed(RemedyKind.COMPLAINT);
        story.thenOnly(RECORD_REMEDY_RESULT);
        story.grants(() -> answerWanted("r1", on("2024-09-10 Tue")))
                .thenOnly(SEND_DEFENCE)
                .thenRow(SEND_DEFENCE, row -> assertThat(row.dueOn()).isEqualTo(on("2024-09-10 Tue")))
                .grants(() -> answerWanted("r1", on("2024-09-12 Thu")))
                .thenRow(SEND_DEFENCE, row -> assertThat(row.dueOn()).isEqualTo(on("2024-09-12 Thu")))
                .until("2024-09-08 Sun")
                .thenAlerts()
                .until("2024-09-09 Mon")
                .thenAlerts("2024-09-09 Mon DEFENCE_DUE")
                .until("2024-09-13 Fri")
                .thenAlerts("2024-09-09 Mon DEFENCE_DUE", "2024-09-13 Fri DEFENCE_OVERDUE")
                .does(Staff.OFFICE, SEND_DEFENCE, new SideForm.SendDefence(null, "书面说明"))
                .thenOnly(RECORD_REMEDY_RESULT)
                .grants(() -> answerWanted("r1", on("2024-09-20 Fri"))) // asked again
                .thenOnly(SEND_DEFENCE)
                .does(Staff.OFFICE, SEND_DEFENCE, new SideForm.SendDefence(null, "补充说明"))
                .does(Staff.REGISTRAR, RECORD_REMEDY_RESULT, result("责令改正", null))
                .grants(() -> story.bureau.use.deciding.followUp(
                        story.reference, "r1", "已改正告知方式", "完善模板", actor(Staff.OFFICE), story.bureau.now()))
                .thenOnly();
        assertThat(remedy("r1").followUp().orElseThrow().lessons()).isEqualTo("完善模板");
    }

    @Test
    void a_complaint_that_comes_with_its_day_begins_with_the_answer() {
        story.grants(() -> file(RemedyKind.COMPLAINT, null, on("2024-09-10 Tue")))
                .thenOnly(SEND_DEFENCE)
                .thenRow(SEND_DEFENCE, row -> assertThat(row.dueOn()).isEqualTo(on("2024-09-10 Tue")));
    }

    @Test
    void nobody_sets_the_days_that_the_law_fixes_and_none_before_the_filing() {
        story.tries(() -> file(RemedyKind.RECONSIDERATION, null, on("2024-09-10 Tue")))
                .isRefused(RemedyReason.ANSWER_DAY_IS_FIXED_BY_LAW, ARTICLE);
        filed(RemedyKind.RECONSIDERATION);
        filed(RemedyKind.COMPLAINT);
        story.tries(() -> answerWanted("r1", on("2024-09-10 Tue")))
                .isRefused(RemedyReason.ANSWER_DAY_IS_FIXED_BY_LAW, ARTICLE)
                .tries(() -> answerWanted("r2", on("2024-08-23 Fri")))
                .isRefused(RemedyReason.DAY_OUT_OF_ORDER, ARTICLE)
                .tries(() -> copy("r2", RemedyProcedure.SIMPLE))
                .isRefused(RemedyReason.PROCEDURE_DOES_NOT_FIT, "行政复议法 54")
                .tries(() -> copy("r1", RemedyProcedure.COURT))
                .isRefused(RemedyReason.PROCEDURE_DOES_NOT_FIT, "行政诉讼法 67");
    }

    @Test
    void it_is_against_a_letter_of_the_case_the_last_one_if_none_is_named() {
        filed(RemedyKind.RECONSIDERATION);
        String number = remedy("r1").filed().decision();
        assertThat(number).isNotBlank();
        story.grants(() -> file(RemedyKind.COMPLAINT, number, null))
                .tries(() -> file(RemedyKind.COMPLAINT, "人社依复〔2024〕99号", null))
                .isRefused(RemedyReason.UNKNOWN_DECISION, ARTICLE);
    }

    @Test
    void the_column_is_changed_with_a_reason_and_the_words_stay() { // R-TRK-01
        filed(RemedyKind.RECONSIDERATION);
        story.tries(() -> categorize("r1", RemedyCategory.OTHER)).isRefused(RemedyReason.NOT_DECIDED, ARTICLE);
        decided("r1", "驳回行政复议请求");
        story.tries(() -> categorize("r1", RemedyCategory.UPHELD)).isRefused(RemedyReason.SAME_CATEGORY, ARTICLE);
        story.grants(() -> categorize("r1", RemedyCategory.OTHER));
        assertThat(remedy("r1").category()).isEqualTo(RemedyCategory.OTHER);
        assertThat(remedy("r1").decision().orElseThrow().rawResult()).isEqualTo("驳回行政复议请求");
    }

    @Test
    void an_ordered_reply_may_not_repeat_the_one_that_was_set_aside() { // 复议法 art. 64(2)
        orderedAnew()
                .thenOnly(HANDLE_REQUEST)
                .tries(Staff.HANDLER, HANDLE_REQUEST, refusal("正在研究"))
                .isRefused(RemedyReason.SAME_FACTS_AND_REASONS, "行政复议法 64(2)")
                .does(Staff.HANDLER, HANDLE_REQUEST, refusal("涉及尚未执行的检查方案"));
    }

    @Test
    void an_ordered_reply_is_due_from_the_day_it_is_ordered_whoever_records_it() { // R-TRK-03
        filed(RemedyKind.COMPLAINT);
        SideForm form = new SideForm.RecordRemedyResult("责令重新答复", null, null, null, null, true, on("2024-09-20 Fri"));
        story.does(Staff.REGISTRAR, RECORD_REMEDY_RESULT, form)
                .thenTask(HANDLE_REQUEST)
                .isDue("2024-09-20 Fri");
    }

    @Test
    void an_ordered_reply_that_is_taken_back_ends_with_the_letter_of_a_withdrawal() { // L-26, R-ANN-12
        CaseStory ordered = orderedAnew().isWithdrawn().thenOnly(ISSUE_CLOSING_LETTER);
        ordered.does(Staff.REGISTRAR, ISSUE_CLOSING_LETTER, new DeliveryForm.IssueClosingLetter(null));
        assertThat(ordered.file().all(DeliveryAct.ClosingLetterIssued.class))
                .extracting(DeliveryAct.ClosingLetterIssued::letter)
                .containsExactly("L-26");
        assertThat(ordered.file().outcome()).contains(Outcome.D6);
    }

    private static CaseStory orderedAnew() {
        CaseStory withheld = withheld();
        withheld.grants(() -> withheld.bureau.use.remedies.filed(
                withheld.reference,
                new TrackingRemedies.Filing(RemedyKind.RECONSIDERATION, false, "示例市人民政府", on("2025-09-15 Mon")),
                withheld.bureau.actor(Staff.REGISTRAR),
                withheld.bureau.now()));
        SideForm.RecordRemedyResult order =
                new SideForm.RecordRemedyResult("撤销，责令重新答复", null, null, null, null, true, null);
        withheld.grants(() -> withheld.bureau.use.deciding.decided(
                withheld.reference, "r1", order, withheld.bureau.actor(Staff.REGISTRAR), withheld.bureau.now()));
        return withheld;
    }

    private static CaseStory withheld() {
        CaseStory story =
                aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
        story.does(Staff.HANDLER, HANDLE_REQUEST, refusal("正在研究"));
        return story.passesDivision().passesReviewer().isSigned().isPosted().isServed();
    }

    private static TaskForm refusal(String reasons) {
        return new TaskForm.HandleRequest(
                Outcome.D6, null, reasons, "公开将影响决策", null, null, null, null, null, "不予公开", null);
    }

    private static CaseStory replied(String day) {
        return aRequest()
                .arrivesOnline(day)
                .isRegistered()
                .isDraftedAndSigned()
                .isPosted()
                .isServed()
                .isArchived();
    }

    /** R-ARC-03: recorded with the challenge by whoever records it, once, with what it was before. */
    @Test
    void a_challenge_of_a_filed_case_keeps_its_volume_longer_at_once() {
        filed(RemedyKind.RECONSIDERATION);
        filed(RemedyKind.DIRECT_LITIGATION);
        assertThat(story.file().all(AftercareAct.RetentionRaised.class))
                .containsExactly(new AftercareAct.RetentionRaised(
                        story.bureau.now().today(), RetentionClass.YEARS_10, RetentionClass.YEARS_30, "r1"));
        assertThat(KeptVolume.of(story.file()).orElseThrow().retention()).isEqualTo(RetentionClass.YEARS_30);
    }

    private void filed(RemedyKind kind) {
        story.grants(() -> file(kind, null, null));
    }

    private Ruling<?> file(RemedyKind kind, @Nullable String decision, @Nullable LocalDate answerDueOn) {
        return story.bureau.use.remedies.filed(
                story.reference,
                new TrackingRemedies.Filing(
                        kind, false, "示例市人民政府", story.bureau.now().today(), decision, answerDueOn),
                actor(Staff.REGISTRAR),
                story.bureau.now());
    }

    private void copyReceived(String id, RemedyProcedure procedure) {
        story.grants(() -> copy(id, procedure));
    }

    private Ruling<?> copy(String id, RemedyProcedure procedure) {
        return story.bureau.use.remedies.copyReceived(
                story.reference, id, procedure, story.bureau.now().today(), actor(Staff.REGISTRAR), story.bureau.now());
    }

    private Ruling<?> accepted(String id, LocalDate day) {
        return story.bureau.use.remedies.accepted(story.reference, id, day, actor(Staff.REGISTRAR), story.bureau.now());
    }

    private Ruling<?> answerWanted(String id, LocalDate day) {
        return story.bureau.use.remedies.answerWanted(
                story.reference, id, day, actor(Staff.REGISTRAR), story.bureau.now());
    }

    private void decided(String id, String words) {
        story.grants(() -> decide(id, result(words, null)));
    }

    private Ruling<?> decide(String id, SideForm.RecordRemedyResult form) {
        return story.bureau.use.deciding.decided(story.reference, id, form, actor(Staff.REGISTRAR), story.bureau.now());
    }

    private Ruling<?> categorize(String id, RemedyCategory category) {
        return story.bureau.use.deciding.categorize(
                story.reference, id, category, "复核后改归", actor(Staff.OFFICE), story.bureau.now());
    }

    private static SideForm.RecordRemedyResult result(String words, @Nullable LocalDate decidedOn) {
        return new SideForm.RecordRemedyResult(words, null, null, decidedOn, null, false, null);
    }

    private Remedy remedy(String id) {
        return Remedy.find(story.file(), id).orElseThrow();
    }

    private disclosure.casefile.Actor actor(disclosure.handling.People.Person person) {
        return story.bureau.actor(person);
    }
}
