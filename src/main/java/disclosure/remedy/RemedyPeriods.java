package disclosure.remedy;

import disclosure.calendar.WorkingDays;
import disclosure.law.Article;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.util.Optional;

/** Until when the applicant may turn to whom (clocks K-14 to K-17): calendar days and months, rolled off days off. */
public final class RemedyPeriods {

    /** 公民、法人…可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请。 */
    public static final Article RECONSIDERATION = Article.of(Statute.RECONSIDERATION_LAW, 20);

    /** 直接向人民法院提起诉讼的,应当自知道或者应当知道作出行政行为之日起六个月内提出。 */
    public static final Article SUIT = Article.of(Statute.LITIGATION_LAW, 46);

    /** 不服复议决定的,可以在收到复议决定书之日起十五日内向人民法院提起诉讼。 */
    public static final Article SUIT_AFTER_RECONSIDERATION = Article.of(Statute.LITIGATION_LAW, 45);

    private static final int RECONSIDERATION_DAYS = 60;
    private static final int DAYS_AFTER_RECONSIDERATION = 15;

    /** 适用简易程序…应当自受理申请之日起三十日内作出行政复议决定 (复议法 Art. 62(2)). */
    private static final int SIMPLE_DECISION_DAYS = 30;

    /** 适用普通程序…应当自受理申请之日起六十日内作出行政复议决定 (复议法 Art. 62(1)). */
    private static final int ORDINARY_DECISION_DAYS = 60;

    private final WorkingDays calendar;

    public RemedyPeriods(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** K-14. @param servedOn the day of service, or another day on which the applicant knew */
    public LocalDate reconsiderationUntil(LocalDate servedOn) {
        return calendar.plusCalendarDays(servedOn, RECONSIDERATION_DAYS);
    }

    /** K-15. The decision's own day says how long, the day of service from when. */
    public LocalDate suitUntil(LocalDate decidedOn, LocalDate servedOn) {
        return calendar.plusMonths(servedOn, RemedySet.forDecision(decidedOn).suitMonths());
    }

    /** K-20. Empty where no reconsideration is decided. @param acceptedOn not itself counted */
    public Optional<LocalDate> decisionUntil(RemedyProcedure procedure, LocalDate acceptedOn) {
        return switch (procedure) {
            case SIMPLE -> Optional.of(calendar.plusCalendarDays(acceptedOn, SIMPLE_DECISION_DAYS));
            case ORDINARY -> Optional.of(calendar.plusCalendarDays(acceptedOn, ORDINARY_DECISION_DAYS));
            case COURT, NONE -> Optional.empty();
        };
    }

    /** K-16. @param receivedOn the reconsideration decision's, or the day the period for one ended */
    public LocalDate suitAfterReconsiderationUntil(LocalDate receivedOn) {
        return calendar.plusCalendarDays(receivedOn, DAYS_AFTER_RECONSIDERATION);
    }

    /** K-17. @param replyDueOn the day on which the reply period ended without a reply */
    public LocalDate suitOverSilenceUntil(LocalDate replyDueOn) {
        return calendar.plusMonths(replyDueOn, RemedySet.forDecision(replyDueOn).suitMonths());
    }
}
