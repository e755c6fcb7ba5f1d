package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.clock.ClockReason;
import disclosure.clock.RuleSet;
import disclosure.outcome.Outcome;
import disclosure.outcome.OutcomeReason;
import org.junit.jupiter.api.Test;

/** A request received under the text of 2007 is handled under it to the end (R-SET-01). */
class Rules2007Test {

    @Test
    void fifteen_working_days_and_at_most_fifteen_more() { // 2007 art. 24
        CaseStory story = aRequest().arrivesInPerson("2018-09-10 Mon").isRegistered();
        story.thenTask(ASSIGN_DIVISION).isDue("2018-09-30 Sun"); // the last day is a Sunday that is worked
        story.tries(() -> story.bureau.use.extending.extend(
                        story.reference, 16, "量大", story.bureau.actor(Staff.OFFICE), story.bureau.now()))
                .isRefused(ClockReason.EXTENSION_TOO_LONG, "2007:24(2)")
                .isExtendedBy(15)
                .thenTask(ASSIGN_DIVISION)
                .isDue("2018-10-26 Fri")
                .isDraftedAndSigned()
                .isPosted()
                .isServed()
                .isArchived()
                .thenIsOverAt("EndEvent_CaseArchived");
    }

    @Test
    void a_notice_within_the_reply_period_and_fifteen_fresh_days_after_it() { // P-22
        aRequest()
                .arrivesInPerson("2018-09-10 Mon")
                .isFoundUnclear()
                .thenTask(SEND_CORRECTION_NOTICE)
                .isDue("2018-09-30 Sun")
                .until("2018-09-30 Sun")
                .noticeIsSent()
                .until("2018-10-08 Mon")
                .isCorrected()
                .thenTask(ASSIGN_DIVISION)
                .isDue("2018-10-29 Mon");
    }

    @Test
    void it_does_not_change_rules_when_the_new_text_comes_into_force() {
        aRequest()
                .arrivesInPerson("2019-05-14 Tue")
                .isRegistered()
                .until("2019-05-20 Mon")
                .thenReplyIsDue("2019-06-04 Tue")
                .thenFile(file -> assertThat(file.ruleSet()).contains(RuleSet.R2007))
                .isAssigned()
                .tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft(Outcome.N4))
                .isRefused(OutcomeReason.NOT_UNDER_2007_RULES, "35")
                .thenOnly(HANDLE_REQUEST);
    }

    @Test
    void a_letter_of_the_old_days_confirmed_under_the_new_text_is_a_case_of_the_new_text() { // R-SET-02
        aRequest()
                .arrivesByLetter("2019-05-13 Mon")
                .until("2019-05-15 Wed")
                .isConfirmed()
                .thenTask(REGISTER_REQUEST)
                .isDue("2019-06-13 Thu")
                .thenFile(file -> assertThat(file.ruleSet()).contains(RuleSet.R2019));
    }
}
