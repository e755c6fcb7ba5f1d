package disclosure.handling;

import disclosure.annual.Column;
import disclosure.annual.ReportForm;
import disclosure.annual.ReportPeriod;
import disclosure.annual.RequestLine;
import disclosure.casefile.Reference;
import disclosure.handling.ReportFigures.Days;
import disclosure.intake.ApplicantType;
import disclosure.outcome.ReportRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In which cells of a report a case is counted. @param cells row and column with a stroke between, as addresses have them */
public record CountedCase(Reference reference, SortedSet<String> cells) {

    /** The column of a case whose kind of applicant is not known. */
    private static final String UNKNOWN = "unknown";

    public CountedCase {
        cells = Collections.unmodifiableSortedSet(new TreeSet<>(cells));
    }

    /** What columns tell of a case. @param result null where it has none */
    public record Columns(
            @Nullable ApplicantType applicant,
            LocalDate receivedOn,
            @Nullable LocalDate closedOn,
            @Nullable ReportRow result) {}

    /** Rows of table 三 but for the sum; what is carried in and out by a year alone. */
    public static Set<String> cells(Columns of, ReportPeriod period, Days days) {
        SortedSet<String> rows = new TreeSet<>();
        LocalDate closed = of.closedOn();
        boolean before = of.receivedOn().isBefore(days.first());
        if (!before) rows.add(RequestLine.RECEIVED.name());
        if (before && period.isAnnual()) rows.add(RequestLine.CARRIED_IN.name());
        if (closed == null || closed.isAfter(days.last())) {
            if (period.isAnnual()) rows.add(RequestLine.CARRIED_OUT.name());
        } else if (!closed.isBefore(days.first())) {
            rows.add(result(of.result(), ReportForm.of(period.year())));
        }
        SortedSet<String> cells = new TreeSet<>();
        for (String row : rows) cells.add(row + "/" + column(of.applicant()));
        return cells;
    }

    private static String result(@Nullable ReportRow result, ReportForm form) {
        return RequestLine.of(form).stream()
                .filter(line -> result != null && line.results(form).contains(result))
                .map(RequestLine::name)
                .findFirst()
                .orElse(RequestLine.TOTAL.name());
    }

    private static String column(@Nullable ApplicantType applicant) {
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.TOTAL && column.applicant() == applicant)
                .map(Column::key)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
