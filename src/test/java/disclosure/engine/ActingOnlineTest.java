package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseChecks.CORRECTION;
import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.VolumePart;
import disclosure.handling.ActingOnline;
import disclosure.handling.ApplicantReason;
import disclosure.handling.ApplicantsTurn;
import disclosure.handling.CheckingStatus;
import disclosure.handling.CheckingStatus.PublicStep;
import disclosure.handling.InputReason;
import disclosure.handling.QuickHash;
import disclosure.handling.Upload;
import disclosure.law.Detail;
import disclosure.law.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What applicants do to their own case with reference and query code (law.md §13.2). */
class ActingOnlineTest {

    private static final String CODE = "12345678901234567890";
    private static final Upload PAPER = new Upload("身份证明.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    @Test
    void a_correction_online_counts_from_its_day_and_the_period_begins_anew() { // R-COR-05, R-REC-04, P-01
        CaseStory story = asked("2025-09-18 Thu").until("2025-10-10 Fri");
        ActingOnline.Taken taken = taken(supplement(story, "补正：2025 年决算表", List.of(PAPER)));
        assertThat(taken.on()).isEqualTo(on("2025-10-10 Fri"));
        assertThat(taken.replyDueOn()).isEqualTo(on("2025-11-06 Thu"));
        assertThat(taken.toBeConfirmed()).isFalse();
        story.thenStage(Stage.FORM_CHECK)
                .thenNoProcess(CORRECTION)
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-11-06 Thu")
                .thenFile(file -> {
                    assertThat(file.last(PaperAct.PaperAdded.class)
                                    .orElseThrow()
                                    .part())
                            .isEqualTo(VolumePart.CORRECTION);
                    assertThat(file.lastRecord(Act.CorrectionReceived.class)
                                    .orElseThrow()
                                    .by())
                            .isEqualTo("applicant");
                });
    }

    @Test
    void the_last_day_of_the_window_is_in_time_and_the_day_after_is_told_what_happens() { // R-COR-06, R-COR-07
        CaseStory last = asked("2025-09-18 Thu").until("2025-10-15 Wed");
        assertThat(supplement(last, "补正", List.of())).isInstanceOf(ActingOnline.Taken.class);

        CaseStory late = asked("2025-09-18 Thu").until("2025-10-16 Thu");
        Trace before = Trace.of(late.bureau, late.reference);
        ActingOnline.NotTaken no =
                refused(supplement(late, "补正", List.of(PAPER)), ApplicantReason.CORRECTION_WINDOW_MISSED, "30");
        assertThat(no.why().details()).containsExactly(Detail.of(on("2025-10-15 Wed")));
        assertThat(Trace.of(late.bureau, late.reference)).isEqualTo(before);
        late.thenOnly(CHECK_ABANDONMENT);
    }

    @Test
    void a_second_click_changes_nothing_and_other_words_come_too_late() {
        CaseStory story = asked("2025-09-18 Thu").until("2025-10-10 Fri");
        supplement(story, "补正", List.of(PAPER));
        int acts = story.file().acts().size();
        assertThat(taken(supplement(story, "补正", List.of(PAPER))).replyDueOn()).isEqualTo(on("2025-11-06 Thu"));
        assertThat(story.file().acts()).hasSize(acts);
        refused(supplement(story, "另一段文字", List.of()), ApplicantReason.NO_CORRECTION_AWAITED, "30");
        assertThat(story.file().acts()).hasSize(acts);
    }

    @Test
    void nothing_is_supplemented_that_was_not_asked_for_and_no_refused_file_leaves_a_trace() {
        CaseStory story = known(aRequest().arrivesOnline("2025-09-15 Mon"));
        refused(supplement(story, "补正", List.of()), ApplicantReason.NO_CORRECTION_AWAITED, "30");
        CaseStory asked = asked("2025-09-18 Thu");
        int acts = asked.file().acts().size();
        Upload program = new Upload("a.pdf", "MZ".getBytes(StandardCharsets.US_ASCII));
        ActingOnline.NotTaken no = (ActingOnline.NotTaken) supplement(asked, "补正", List.of(PAPER, program));
        assertThat(no.why().reason()).isEqualTo(InputReason.FILE_CONTENT_DIFFERS);
        assertThat(asked.file().acts()).hasSize(acts);
        asked.thenStage(Stage.AWAIT_CORRECTION);
    }

    @Test
    void reasons_are_stated_once_while_they_are_asked_for() { // Art. 35
        CaseStory story =
                known(aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned());
        refused(reasons(story, "研究需要"), ApplicantReason.NO_REASONS_AWAITED, "35");
        story.grants(() -> story.bureau.use.reasons.ask(
                story.reference, "30 件", story.bureau.actor(Staff.HANDLER), story.bureau.now()));
        assertThat(turn(story).reasons())
                .hasValueSatisfying(asked -> assertThat(asked.dueOn()).isNull());
        assertThat(taken(reasons(story, "研究需要")).what()).isEqualTo(ActKind.REASONS_GIVEN);
        int acts = story.file().acts().size();
        taken(reasons(story, "研究需要"));
        assertThat(story.file().acts()).hasSize(acts);
        refused(reasons(story, "别的"), ApplicantReason.NO_REASONS_AWAITED, "35");
        assertThat(turn(story).waits()).isFalse();
    }

    @Test
    void withdrawn_until_the_reply_leaves_the_house_and_only_once() {
        CaseStory signed =
                known(aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isDraftedAndSigned());
        assertThat(turn(signed).mayWithdraw()).isTrue();
        taken(withdraw(signed));
        signed.thenStage(Stage.WITHDRAWN).thenTask(ISSUE_CLOSING_LETTER);
        int acts = signed.file().acts().size();
        taken(withdraw(signed));
        assertThat(signed.file().acts()).hasSize(acts);
        assertThat(turn(signed).mayWithdraw()).isFalse();

        CaseStory posted = known(aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .isDraftedAndSigned()
                .isPosted());
        assertThat(turn(posted).mayWithdraw()).isFalse();
        refused(withdraw(posted), ApplicantReason.TOO_LATE_TO_WITHDRAW, "本机关规程");
    }

    @Test
    void a_wrong_code_does_nothing_tells_nothing_and_is_counted() { // §13.2: locked after five
        CaseStory story = asked("2025-09-18 Thu");
        int acts = story.file().acts().size();
        ActingOnline.Key wrong = new ActingOnline.Key(story.reference.value(), "0".repeat(20), "192.0.2.1");
        for (int i = 0; i < 5; i++)
            assertThat(story.bureau.use.acting.withdraw(wrong, story.bureau.now()))
                    .isEqualTo(new ActingOnline.NotFound());
        assertThat(withdraw(story)).isInstanceOf(ActingOnline.TooManyTries.class);
        assertThat(story.file().acts()).hasSize(acts);
        ActingOnline.Key nobody =
                new ActingOnline.Key(Reference.of("RSJ", 2025, 99999).value(), CODE, "192.0.2.2");
        assertThat(story.bureau.use.acting.withdraw(nobody, story.bureau.now())).isEqualTo(new ActingOnline.NotFound());
    }

    @Test
    void the_status_says_what_is_asked_for_and_why_the_day_moved() {
        CaseStory story = asked("2025-09-18 Thu");
        ApplicantsTurn.Correction asked = turn(story).correction().orElseThrow();
        assertThat(asked.items()).isNotEmpty();
        assertThat(asked.windowEndsOn()).isEqualTo(on("2025-10-15 Wed"));
        assertThat(asked.missed()).isFalse();
        story.until("2025-10-10 Fri");
        supplement(story, "补正", List.of());
        assertThat(status(story).moves())
                .containsExactly(
                        new CheckingStatus.DueDayMove(
                                on("2025-09-18 Thu"), PublicStep.CORRECTION_SENT, on("2025-10-17 Fri"), null),
                        new CheckingStatus.DueDayMove(
                                on("2025-10-10 Fri"), PublicStep.CORRECTED, null, on("2025-11-06 Thu")));
        story.isAssigned().isExtendedBy(5);
        assertThat(status(story).moves())
                .last()
                .isEqualTo(new CheckingStatus.DueDayMove(
                        on("2025-10-10 Fri"), PublicStep.EXTENDED, on("2025-11-06 Thu"), on("2025-11-13 Thu")));
    }

    private static CaseStory asked(String day) {
        return known(aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .until(day)
                .noticeIsSent()
                .noticeIsDelivered());
    }

    /** With a code that the test knows. */
    private static CaseStory known(CaseStory story) {
        story.bureau.use.attempts.clear();
        story.bureau.register.codes().keep(story.reference, new QuickHash().hash(CODE));
        return story;
    }

    private static ActingOnline.Key key(CaseStory story) {
        return new ActingOnline.Key(
                " " + story.reference.value().toLowerCase(java.util.Locale.ROOT), CODE, "192.0.2.9");
    }

    private static ActingOnline.Answer supplement(CaseStory story, String text, List<Upload> files) {
        return story.bureau.use.acting.supplement(key(story), text, files, story.bureau.now());
    }

    private static ActingOnline.Answer reasons(CaseStory story, String reasons) {
        return story.bureau.use.acting.stateReasons(key(story), reasons, story.bureau.now());
    }

    private static ActingOnline.Answer withdraw(CaseStory story) {
        return story.bureau.use.acting.withdraw(key(story), story.bureau.now());
    }

    private static CheckingStatus.Found status(CaseStory story) {
        return (CheckingStatus.Found)
                story.bureau.use.checking.check(story.reference.value(), CODE, "192.0.2.9", story.bureau.now());
    }

    private static ApplicantsTurn turn(CaseStory story) {
        return status(story).turn();
    }

    private static ActingOnline.Taken taken(ActingOnline.Answer answer) {
        assertThat(answer).isInstanceOf(ActingOnline.Taken.class);
        return (ActingOnline.Taken) answer;
    }

    private static ActingOnline.NotTaken refused(ActingOnline.Answer answer, Reason reason, String article) {
        assertThat(answer).isInstanceOf(ActingOnline.NotTaken.class);
        ActingOnline.NotTaken no = (ActingOnline.NotTaken) answer;
        assertThat(no.why().reason()).isEqualTo(reason);
        assertThat(no.why().article()).hasToString(article);
        return no;
    }
}
