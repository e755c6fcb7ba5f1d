package disclosure.rest;

import disclosure.casefile.ActKind;
import disclosure.casefile.RemedyDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as a member of staff may see it.
 *
 * @param clock null until the day of receipt is fixed; its days are under {@code /days}
 * @param remedies until when the applicant may turn to whom; from service, or over silence from the due day
 * @param attachments those that the role may see
 * @param hidden that there are others, and no more than that
 * @param applicant as far as the role may see; null once the personal data are reduced
 * @param personalDataReducedOn since when who asked is in the sealed volume alone
 */
record CaseView(
        StandingView standing,
        @Nullable ReadingView clock,
        List<ActView> acts,
        List<TaskItem> tasks,
        List<AttachmentView> attachments,
        HiddenView hidden,
        List<RemedyDayView> remedies,
        @Nullable ApplicantView applicant,
        @Nullable LocalDate personalDataReducedOn) {

    /** Files that the role may not see: how many prove identity, and how many the counter has not sorted yet. */
    record HiddenView(int identityProofs, int unsorted) {}

    /** @param until the last day, itself in time @param provisional it rests on a year without a published calendar */
    record RemedyDayView(RemedyDay.Way way, LocalDate until, String article, boolean provisional) {

        static RemedyDayView of(RemedyDay day) {
            return new RemedyDayView(day.way(), day.until(), day.article().toString(), day.provisional());
        }
    }

    /**
     * One act on file.
     *
     * @param number from 1, without gaps
     * @param on the day that counts in law
     * @param at when it was recorded
     * @param by user name, or applicant, or clock
     * @param details what the kind of act records besides
     */
    record ActView(
            int number,
            ActKind kind,
            LocalDate on,
            OffsetDateTime at,
            String by,
            Map<String, @Nullable Object> details) {}
}
