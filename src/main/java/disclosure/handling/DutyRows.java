package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportReminder;
import disclosure.annual.ReportStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work on reports as lists need it: which is planned, at which step, and what was told of it. One row a period. */
public interface DutyRows {

    /**
     * @param step null before it begins and once it is done
     * @param preparedBy user name, null while it is not prepared
     * @param doneBy user name of who published it, null while it is not
     * @param told the day on which each reminder was given
     */
    record Row(
            ReportPeriod period,
            @Nullable ReportStep step,
            @Nullable String preparedBy,
            @Nullable String doneBy,
            @Nullable Instant doneAt,
            Map<ReportReminder, LocalDate> told) {
        public Row {
            told = Map.copyOf(told);
        }
    }

    /** @return false where it is planned already */
    boolean plan(ReportPeriod period);

    Optional<Row> find(ReportPeriod period);

    /** Locks the row until the transaction ends; empty where there is none. */
    Optional<Row> lock(ReportPeriod period);

    /** At a step, by period. */
    List<Row> open();

    /** The last that is planned of its kind. */
    Optional<ReportPeriod> latest(boolean annual);

    void opened(ReportPeriod period, ReportStep step);

    void prepared(ReportPeriod period, String by);

    void done(ReportPeriod period, String by, Instant at);

    void told(ReportPeriod period, ReportReminder reminder, LocalDate on);
}
