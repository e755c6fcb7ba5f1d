package disclosure.handling;

import disclosure.annual.FeeFigures;
import java.time.LocalDate;

/** What applicants were asked to pay, have actually paid, and were spared. */
public interface CollectedFees {

    /** In yuan, by the day of payment, whatever day the case was received. */
    int yuan(LocalDate from, LocalDate toInclusive);

    /** Notices, payments and waivers by their own days (R-ANN-16). A fee that is asked for in the end was not waived. */
    FeeFigures figures(LocalDate from, LocalDate toInclusive);
}
