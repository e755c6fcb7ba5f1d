package disclosure.handling;

import disclosure.handling.ReportDuties.Duty;
import java.time.LocalDate;

/** The sentences of a digest in one language; lines end with a line end. */
interface DigestWords {

    /** @param cases asked of, 0 for none @param reports owed, 0 for none; not both */
    String subject(int cases, int reports);

    String greeting();

    String casesAsOf(LocalDate today);

    /** One 督办: its reference, level and days. */
    String line(Supervising.Waiting one);

    /** @param left that are not listed */
    String andMore(int left);

    String reportsAsOf(LocalDate today);

    /** The day of the rule, and the working day by which it is to be finished where that is another. */
    String line(Duty duty);

    String foot();
}
