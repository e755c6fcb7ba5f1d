package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.handling.HouseFigures.Bands;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts for the dashboard (R-SUP-04), each by one statement over indexed columns. Corrections of own records and requests
 * whose day of receipt is not known are left out, as in the annual report.
 */
public interface DashboardFigures {

    /** Which cases are counted; null for all. Both days are included. */
    record Filter(
            LocalDate from,
            LocalDate to,
            @Nullable String division,
            @Nullable Channel channel,
            @Nullable ApplicantType applicantType) {}

    /**
     * Requests received in the period.
     *
     * @param noticed of them, how many needed a correction notice
     * @param abandoned of those, how many ended because nothing was corrected
     */
    record Received(int requests, int noticed, int corrected, int abandoned) {}

    /** Open cases as of today, each in one band or beyond them. */
    record Near(int late, int one, int three, int five) {}

    /** Replies of the period that used so many working days. @param workingDays null where that is not known */
    record Answered(
            @Nullable Integer workingDays, int replies, int timed, int inTime, int extended, int excludedDays) {}

    /** Fee notices of the period. @param paidYuan of {@code yuan}, what was paid */
    record Fees(int notices, int paid, int yuan, int paidYuan) {}

    /** Cases last reviewed in the period. @param days working days of all reviews together */
    record Secrecy(int reviews, int days) {}

    /** @param category null while pending */
    record Remedies(RemedyKind kind, @Nullable RemedyCategory category, int number) {}

    /** @param people who took part, each as often as they did */
    record Trained(int sessions, int people) {}

    /**
     * @param division null for requests that never had one
     * @param timed of {@code answered}: those whose due day is known, which a ledger does not tell
     * @param inTime of {@code timed}
     * @param returned reviews that gave a draft of theirs back
     * @param workingDays used by the replies for which it is known ({@code known}), together
     */
    record DivisionYear(
            @Nullable String division,
            int received,
            int answered,
            int timed,
            int inTime,
            int returned,
            int workingDays,
            int known) {

        public int late() {
            return timed - inTime;
        }

        /** Of {@code answered}, neither in time nor late, because nobody knows by when they were due. */
        public int dueDayUnknown() {
            return answered - timed;
        }

        /** Null where nothing is known. */
        public @Nullable BigDecimal averageDays() {
            return Dashboard.ratio(workingDays, known);
        }
    }

    Received received(Filter filter);

    /** Received before the period and not closed before it. */
    int carriedIn(Filter filter);

    /** Closed in the period, by the row of the report; those without any are left out. */
    Map<ReportRow, Integer> closed(Filter filter);

    Near near(Filter filter, Bands bands);

    List<Answered> answered(Filter filter);

    /** How often each of these was done in the period. */
    Map<ActKind, Integer> acts(Filter filter, Set<ActKind> kinds);

    Fees fees(Filter filter);

    Secrecy secrecy(Filter filter);

    /** Decisions of the period to publish what was asked for. */
    int published(Filter filter);

    List<Remedies> filed(Filter filter);

    List<Remedies> concluded(Filter filter);

    /** By division, of a year or another period; those without a division and any figure are left out. */
    List<DivisionYear> divisions(LocalDate from, LocalDate to);

    Trained trained(LocalDate from, LocalDate to);
}
