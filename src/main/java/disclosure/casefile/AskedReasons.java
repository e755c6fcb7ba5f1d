package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reasons an applicant was asked for (Art. 35) as the acts tell it; the last time counts.
 *
 * @param answerWithinWorkingDays time to answer, from the day of asking (P-05)
 * @param givenOn null before
 * @param reasonable null before the bureau weighed them
 */
public record AskedReasons(
        LocalDate askedOn,
        int answerWithinWorkingDays,
        @Nullable LocalDate givenOn,
        @Nullable Boolean reasonable) {

    public static Optional<AskedReasons> of(CaseFile file) {
        AskedReasons last = null;
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof Act.ReasonsAsked a)
                last = new AskedReasons(a.on(), a.answerWithinWorkingDays(), null, null);
            else if (last != null) last = last.after(recorded.act());
        }
        return Optional.ofNullable(last);
    }

    private AskedReasons after(Act act) {
        // Reasons that come in late are weighed again.
        if (act instanceof Act.ReasonsGiven a) return new AskedReasons(askedOn, answerWithinWorkingDays, a.on(), null);
        return act instanceof PeriodAct.ReasonsWeighed a
                ? new AskedReasons(askedOn, answerWithinWorkingDays, givenOn, a.reasonable())
                : this;
    }

    public LocalDate answerDueOn(WorkingDays calendar) {
        return calendar.add(askedOn, answerWithinWorkingDays);
    }

    /** Nothing came in the time the applicant had. */
    public boolean missed(WorkingDays calendar, LocalDate today) {
        return givenOn == null && today.isAfter(answerDueOn(calendar));
    }

    /** Whether the request may be refused as excessive: found unreasonable, or no reasons in time (R-EXC-02). */
    public boolean allowsRefusal(WorkingDays calendar, LocalDate today) {
        return Boolean.FALSE.equals(reasonable) || missed(calendar, today);
    }
}
