package disclosure.store;

import disclosure.annual.RemedyBlock.Part;
import disclosure.annual.RequestLine;

/**
 * What each figure of the annual report counts, as a condition on the columns; the list behind a figure is made by the same.
 * Every condition can be answered by one index ({@code case_file_by_received}, {@code _closed}, {@code _carried}).
 */
final class ReportQueries {

    static final String RECEIVED = "record_correction = FALSE AND received_on BETWEEN :first AND :last";

    static final String CLOSED =
            "record_correction = FALSE AND received_on IS NOT NULL AND closed_on BETWEEN :first AND :last";

    /** Cases that some year handed on to the next; few are. */
    private static final String CARRIED = "carried = TRUE AND received_on <= :last";

    static final String CARRIED_IN = "received_on < :first AND (closed_on IS NULL OR closed_on >= :first)";

    static final String CARRIED_OUT = "(closed_on IS NULL OR closed_on > :last)";

    /** Those of them that were open on the day before the year or are since; in two ranges of the index. */
    static final String CARRIED_CASES =
            " FROM (" + carried("closed_on IS NULL") + " UNION ALL " + carried("closed_on >= :first") + ") carry";

    static final String DECIDED = "decided_on BETWEEN :first AND :last";

    static final String PENDING = "filed_on <= :last AND (decided_on IS NULL OR decided_on > :last)";

    /** The same in two ranges of the index. */
    static final String PENDING_REMEDIES =
            " FROM (" + pending("decided_on IS NULL") + " UNION ALL " + pending("decided_on > :last") + ") pending";

    private ReportQueries() {}

    private static String carried(String closed) {
        return "SELECT applicant_type, received_on, closed_on FROM case_file WHERE agency = :agency AND " + CARRIED
                + " AND " + closed;
    }

    private static String pending(String decided) {
        return "SELECT kind FROM case_remedy WHERE agency = :agency AND filed_on <= :last AND " + decided;
    }

    static String cases(RequestLine row) {
        return switch (row) {
            case RECEIVED -> RECEIVED;
            case CARRIED_IN -> CARRIED + " AND " + CARRIED_IN;
            case CARRIED_OUT -> CARRIED + " AND " + CARRIED_OUT;
            case TOTAL -> CLOSED;
            default -> CLOSED + " AND report_row IN (:rows)";
        };
    }

    static String remedies(Part part) {
        return switch (part) {
            case UPHELD, CORRECTED, OTHER -> DECIDED + " AND category = :category";
            case PENDING -> PENDING;
            case TOTAL -> "(" + DECIDED + " OR " + PENDING + ")";
        };
    }
}
