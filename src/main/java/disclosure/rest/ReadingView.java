package disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import disclosure.clock.ExplainedDay;
import disclosure.clock.Reading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reply clock shows (contract §2).
 *
 * @param ruleSet 2007 or 2019
 * @param replyDueOn null while paused or while a correction or payment is awaited
 * @param correctionNoticeDueOn last day for the one correction notice; null once sent and after the reply
 * @param correctionDueOn last day of the applicant's window, only while it runs
 * @param feeDueOn last day to pay, only while payment is awaited
 * @param latestResumeOn only while paused: the last day that can be left out of the count
 * @param latestReplyDueOn only while paused: the due day if every open opinion takes all its time
 * @param workingDaysLeft negative once overdue
 * @param provisional a day shown rests on a year without a published calendar
 * @param days every calendar day after the base; left out where days are asked for elsewhere
 */
record ReadingView(
        @Schema(allowableValues = {"2007", "2019"}) String ruleSet,
        Reading.State state,
        @Nullable LocalDate replyDueOn,
        @Nullable LocalDate correctionNoticeDueOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate correctionDueOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate feeDueOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate latestResumeOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate latestReplyDueOn,
        int workingDaysAllowed,
        int workingDaysUsed,
        int workingDaysLeft,
        boolean provisional,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<DayView> days) {

    /**
     * One calendar day of the count.
     *
     * @param number the how-manieth working day, counted days only
     * @param why in the caller's language
     * @param article short code of the place in the law
     */
    record DayView(
            LocalDate date,
            ExplainedDay.Kind kind,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer number,

            String why,
            String article) {

        static DayView of(ExplainedDay day, Wording words) {
            String why = words.reason(day.why(), day.whyDetails());
            return new DayView(
                    day.date(), day.kind(), day.number(), why, day.article().toString());
        }
    }

    static List<DayView> days(List<ExplainedDay> days, Wording words) {
        return days.stream().map(day -> DayView.of(day, words)).toList();
    }

    static ReadingView of(Reading reading, @Nullable List<DayView> days) {
        return new ReadingView(
                reading.ruleSet().contractName(),
                reading.state(),
                reading.replyDueOn(),
                reading.correctionNoticeDueOn(),
                reading.correctionDueOn(),
                reading.feeDueOn(),
                reading.latestResumeOn(),
                reading.latestReplyDueOn(),
                reading.workingDaysAllowed(),
                reading.workingDaysUsed(),
                reading.workingDaysLeft(),
                reading.provisional(),
                days);
    }
}
