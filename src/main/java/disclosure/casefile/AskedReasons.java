package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reasons an applicant was asked for (Art. 35) as the acts tell it; the last time counts.
 *
 * @param answerWithinWorkingDays time to answer, from the day the notice arrived (K-09, P-05)
 * @param deliveredOn null before the notice arrived
 * @param givenOn null before
 * @param reasonable null before the bureau weighed them
 */
public record AskedReasons(
        LocalDate askedOn,
        int answerWithinWorkingDays,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate givenOn,
        @Nullable Boolean reasonable) {

    public static Optional<AskedReasons> of(CaseFile file) {
        AskedReasons last = null;
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof Act.ReasonsAsked a)
                last = new AskedReasons(a.on(), a.answerWithinWorkingDays(), null, null, null);
            else if (last != null) last = last.after(recorded.act());
        }
        return Optional.ofNullable(last);
    }

    private AskedReasons after(Act act) {
        // Reasons that come in late are weighed again.
        if (act instanceof Act.ReasonsGiven a) return with(deliveredOn, a.on(), null);
        if (act instanceof PeriodAct.ReasonsNoticeDelivered a) return with(a.on(), givenOn, reasonable);
        return act instanceof PeriodAct.ReasonsWeighed a ? with(deliveredOn, givenOn, a.reasonable()) : this;
    }

    private AskedReasons with(@Nullable LocalDate delivered, @Nullable LocalDate given, @Nullable Boolean found) {
        return new AskedReasons(askedOn, answerWithinWorkingDays, delivered, given, found);
    }

    /** The last day to answer; empty before the notice arrived. */
    public Optional<LocalDate> answerDueOn(WorkingDays calendar) {
        return Optional.ofNullable(deliveredOn).map(day -> calendar.add(day, answerWithinWorkingDays));
    }

    /** Nothing came in the time the applicant had. */
    public boolean missed(WorkingDays calendar, LocalDate today) {
        return givenOn == null && answerDueOn(calendar).filter(today::isAfter).isPresent();
    }

    /** Whether the request may be refused as excessive: found unreasonable, or no reasons in time (R-EXC-02). */
    public boolean allowsRefusal(WorkingDays calendar, LocalDate today) {
        return Boolean.FALSE.equals(reasonable) || missed(calendar, today);
    }
}
