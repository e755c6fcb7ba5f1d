package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;

/** Keeps the place of the work on each report, and wakes on its days. */
public interface ReportProcess {

    /** Waits for the first day of the work and then opens it. */
    void start(ReportPeriod period);

    /** The open step is done. @throws IllegalStateException if another step is open, or none */
    void done(ReportPeriod period, ReportStep step);
}
