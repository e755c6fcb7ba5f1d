package disclosure.handling;

import disclosure.law.Reason;

/** Why there is no such report, no such cell of it, or no such figure in it. */
public enum ReportReason implements Reason {
    /** [year, first year] */
    YEAR_BEFORE_REGULATION,
    /** [year] */
    YEAR_NOT_BEGUN,
    /** [key] */
    CELL_UNKNOWN,
    /** [key] the form of that year has no such figure in table 二 */
    FIGURE_UNKNOWN,
    /** [key] negative, too large, or not whole */
    FIGURE_UNFIT
}
