package disclosure.engine;

import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.TaskKind;
import disclosure.handling.WakeUps;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often the engine asks its database in one step of a case; the store asks besides. */
class StatementsTest {

    /** Seen in November 2026: 11 to 26, the most where a called process ends. Before, 21 to 35, and once 32 to 50. */
    private static final int MOST = 26;

    @Test
    void re_arming_asks_the_same_few_questions_however_much_is_open() {
        CaseStory story =
                aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
        assertThat(rearmed(story)).isEqualTo(1); // the timers of the case
        Beside beside = new Beside(story).isConsulted("c1").letterArrives("c1");
        int withOne = rearmed(story);
        assertThat(withOne).isEqualTo(2); // and which matter each is about
        beside.isConsulted("c2").letterArrives("c2").isConsulted("c3").letterArrives("c3");
        assertThat(rearmed(story)).isEqualTo(withOne);
    }

    /** With the days as they are already, so that nothing is written. */
    private static int rearmed(CaseStory story) {
        WakeUps asBefore = asTheyAre(story);
        CamundaCaseProcess process = new CamundaCaseProcess(story.bureau.engine(), story.bureau.list);
        int asked = story.bureau.inMemory.database().during(() -> process.rearm(story.standing(), asBefore));
        story.settled();
        return asked;
    }

    private static WakeUps asTheyAre(CaseStory story) {
        var watching = story.bureau.use.watching;
        Map<String, LocalDate> over = new HashMap<>();
        Map<String, LocalDate> due = new HashMap<>();
        story.file().consultations().forEach(opinion -> {
            watching.wakeUpOn(story.reference, opinion.id(), story.bureau.now())
                    .ifPresent(day -> over.put(opinion.id(), day));
            opinion.answerDueOn(story.file(), story.bureau.calendars.current())
                    .ifPresent(day -> due.put(opinion.id(), day));
        });
        return new WakeUps(
                watching.alertAfterToday(story.reference, story.bureau.now()),
                over,
                due,
                story.bureau.planned(story.file()));
    }

    @Test
    void no_step_of_a_case_asks_too_often() {
        CaseStory story = aRequest().arrivesOnline("2025-09-15 Mon");
        Beside beside = new Beside(story);
        List<Runnable> steps = List.of(
                story::isFoundUnclear,
                story::noticeIsSent,
                story::noticeIsDelivered,
                story::isCorrected,
                story::isAssigned,
                () -> beside.isConsulted("c1"),
                () -> beside.letterArrives("c1"),
                () -> beside.opinionComes("c1"),
                () -> beside.isWeighed("c1"),
                () -> beside.isDrafted(Outcome.G2, ReviewLevel.LEADER),
                story::passesDivision,
                story::passesReviewer,
                () -> story.does(Staff.LEADER, TaskKind.LEADER_REVIEW, Forms.PLAIN.approved()),
                story::isSigned,
                story::isPosted,
                story::isServed,
                story::isArchived);
        List<Integer> asked = new ArrayList<>();
        for (Runnable step : steps) {
            step.run();
            asked.add(story.bureau.askedInLastStep());
        }
        assertThat(asked).allMatch(times -> times > 0 && times <= MOST);
    }
}
