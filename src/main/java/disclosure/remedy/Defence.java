package disclosure.remedy;

import disclosure.calendar.WorkingDays;
import disclosure.law.Article;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.util.Optional;

/** By when the bureau has to answer a remedy (law.md K-18, K-19). */
public final class Defence {

    /** 被申请人应当自收到行政复议申请书副本…之日起五日内,提出书面答复: working days (复议法 Art. 88(2)). */
    private static final int SIMPLE_WORKING_DAYS = 5;

    /** …之日起十日内,提出书面答复: working days. */
    private static final int ORDINARY_WORKING_DAYS = 10;

    /** 被告应当在收到起诉状副本之日起十五日内…提出答辩状: calendar days. */
    private static final int COURT_CALENDAR_DAYS = 15;

    private Defence() {}

    /** Empty for a complaint, which has the day that its authority sets. @param copyReceivedOn not itself counted */
    public static Optional<LocalDate> dueOn(WorkingDays calendar, RemedyProcedure procedure, LocalDate copyReceivedOn) {
        return switch (procedure) {
            case SIMPLE -> Optional.of(calendar.add(copyReceivedOn, SIMPLE_WORKING_DAYS));
            case ORDINARY -> Optional.of(calendar.add(copyReceivedOn, ORDINARY_WORKING_DAYS));
            case COURT -> Optional.of(calendar.plusCalendarDays(copyReceivedOn, COURT_CALENDAR_DAYS));
            case NONE -> Optional.empty();
        };
    }

    public static Article source(RemedyProcedure procedure) {
        return switch (procedure) {
            case SIMPLE -> Article.of(Statute.RECONSIDERATION_LAW, 54);
            case ORDINARY -> Article.of(Statute.RECONSIDERATION_LAW, 48);
            case COURT -> Article.of(Statute.LITIGATION_LAW, 67);
            case NONE -> Article.article(51);
        };
    }
}
