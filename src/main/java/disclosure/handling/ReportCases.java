package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.handling.ReportFigures.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Every case that a report counts, with its cells; by the same conditions as the figures. */
public interface ReportCases {

    /** An act by which a case came to stand elsewhere. @param on its day @param at when it was recorded */
    record Since(Reference reference, ActKind kind, LocalDate on, Instant at) {}

    /** By reference; sums and what is not counted are left out. */
    List<CountedCase> of(ReportPeriod period, Days days);

    /** What was recorded in these cases after a moment, in order. */
    List<Since> since(Collection<Reference> cases, Instant after);
}
