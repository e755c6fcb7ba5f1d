package disclosure.casefile;

import disclosure.review.Verdict;
import java.time.LocalDate;

/** What is proposed and decided about the period of reply (Arts. 33(2), 35) before it moves. */
public sealed interface PeriodAct extends Act {

    /** The handler asks for a longer period. */
    record ExtensionProposed(LocalDate on, int workingDays, String reason) implements PeriodAct {}

    /** The head of the working body agreed or not; only the notice to the applicant moves the due day. */
    record ExtensionDecided(LocalDate on, Verdict verdict, String opinion) implements PeriodAct {}

    /** The notice asking for reasons reached the applicant; the working days to answer run from here (K-09). */
    record ReasonsNoticeDelivered(LocalDate on, String evidence) implements PeriodAct {}

    /** Agreed, but no notice went out: there is no longer period, and nothing waits for it (R-EXT-01). */
    record ExtensionLapsed(LocalDate on, String reason) implements PeriodAct {}

    /** The bureau found the applicant's reasons for many requests reasonable or not (Art. 35). */
    record ReasonsWeighed(LocalDate on, boolean reasonable, String why) implements PeriodAct {}

    /** A reasonable later day is fixed and the applicant told (Art. 35). */
    record ReplyDeferred(LocalDate on, LocalDate until, String reason) implements PeriodAct {}
}
