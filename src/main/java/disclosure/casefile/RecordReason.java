package disclosure.casefile;

import disclosure.law.Reason;

/** Why the correction of an own record does not go on (Art. 41); the details of the refusal are named in brackets. */
public enum RecordReason implements Reason {
    /** [act] What belongs to requests for information. */
    NOT_A_REQUEST_FOR_INFORMATION,
    /** [act] */
    NO_RECORD_CORRECTION,
    EVIDENCE_MISSING,
    CORRECTED_RECORD_MISSING,
    NOTHING_WAS_CORRECTED,
    AGENCY_MISSING,
    NO_OTHER_AGENCY,
    /** The Regulation of 2007 wants the matter passed on, not the applicant sent away. */
    MUST_BE_PASSED_ON,
    EXAMINER_MAY_NOT_APPROVE,
    NOT_EXAMINED,
    FINDING_NOT_APPROVED
}
