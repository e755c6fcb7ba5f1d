package disclosure.annual;

import disclosure.outcome.ReportRow;
import java.util.Map;

/**
 * What was counted of the requests of a year up to a day; each figure by its own question, so that the identities between
 * them can fail (R-ANN-08).
 *
 * @param received by day of receipt, never by day of arrival (R-ANN-06)
 * @param carriedIn received before the year and not closed before it
 * @param results closed in the year, by result
 * @param closed closed in the year, whatever the result and those without one among them
 * @param carriedOut received and not closed by the last day (R-ANN-10)
 * @param carriedOutBefore what the year before handed on, counted by what became of it: closed in this year though it came
 *     before, or open still
 * @param openWithResult open cases that have a result all the same
 */
public record RequestFigures(
        Cells received,
        Cells carriedIn,
        Map<ReportRow, Cells> results,
        Cells closed,
        Cells carriedOut,
        Cells carriedOutBefore,
        int openWithResult) {

    public RequestFigures {
        results = Map.copyOf(results);
    }

    /** Nothing at all. */
    public static RequestFigures none() {
        return new RequestFigures(Cells.ZERO, Cells.ZERO, Map.of(), Cells.ZERO, Cells.ZERO, Cells.ZERO, 0);
    }

    /** The figures of one row under a form. */
    Cells of(RequestLine line, ReportForm form) {
        return switch (line) {
            case RECEIVED -> received;
            case CARRIED_IN -> carriedIn;
            case TOTAL -> closed;
            case CARRIED_OUT -> carriedOut;
            default ->
                line.results(form).stream()
                        .map(row -> results.getOrDefault(row, Cells.ZERO))
                        .reduce(Cells.ZERO, Cells::plus);
        };
    }

    /** Cases of the year whose kind of applicant is not known. */
    int withoutApplicant() {
        Cells all = received.plus(carriedIn);
        return all.total() - all.added();
    }
}
