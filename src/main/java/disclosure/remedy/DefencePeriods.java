package disclosure.remedy;

import disclosure.calendar.WorkingDays;
import disclosure.law.Article;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.util.Optional;

/** Until when the bureau has to send its defence (clocks K-18, K-19); {@link RemedyPeriods} are the applicant's. */
public final class DefencePeriods {

    /** 被申请人应当自收到…之日起十日内,提出书面答复。 */
    public static final Article ORDINARY = Article.of(Statute.RECONSIDERATION_LAW, 48);

    /** 适用简易程序的…被申请人应当自收到…之日起五日内,提出书面答复。 */
    public static final Article SIMPLE = Article.of(Statute.RECONSIDERATION_LAW, 54);

    /** 被告应当在收到起诉状副本之日起十五日内…提出答辩状。 */
    public static final Article COURT = Article.of(Statute.LITIGATION_LAW, 67);

    private static final int ORDINARY_WORKING_DAYS = 10;
    private static final int SIMPLE_WORKING_DAYS = 5;
    private static final int COURT_DAYS = 15;

    private final WorkingDays calendar;

    public DefencePeriods(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The last day; empty where the authority sets one itself. @param copyReceivedOn of the application or complaint */
    public Optional<LocalDate> defenceUntil(RemedyProcedure procedure, LocalDate copyReceivedOn) {
        return switch (procedure) {
            case SIMPLE -> Optional.of(calendar.add(copyReceivedOn, SIMPLE_WORKING_DAYS));
            case ORDINARY -> Optional.of(calendar.add(copyReceivedOn, ORDINARY_WORKING_DAYS));
            case COURT -> Optional.of(calendar.plusCalendarDays(copyReceivedOn, COURT_DAYS));
            case NONE -> Optional.empty();
        };
    }
}
