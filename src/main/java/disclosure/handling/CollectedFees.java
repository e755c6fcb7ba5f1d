package disclosure.handling;

import java.time.LocalDate;

/** What applicants have actually paid. */
public interface CollectedFees {

    /** In yuan, by the day of payment, whatever day the case was received. */
    int yuan(LocalDate from, LocalDate toInclusive);
}
