package disclosure.handling;

import disclosure.law.Reason;

/** Why a report is not written, published or shown so. */
public enum ReportingReason implements Reason {
    /** [period] */
    PERIOD_NOT_OVER,
    /** [rules that do not hold] R-SUP-06 */
    CHECKS_FAIL,
    /** [rules] pointed out and not confirmed */
    NOT_CONFIRMED,
    /** [yuan] section 六 must state what was collected, also zero (R-ANN-04) */
    FEES_NOT_STATED,
    /** somebody else wrote since */
    TEXT_CHANGED_SINCE,
    /** nothing but blanks, or more characters than a part takes */
    TEXT_UNFIT,
    /** [period] there is no such version */
    NOT_PUBLISHED,
    /** somebody else published at the same moment */
    PUBLISHED_SINCE,
    /** [period] the report's work is not open, or not at that step */
    NOTHING_TO_DO
}
