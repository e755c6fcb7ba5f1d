package disclosure.casefile;

/** What the check of a record about the applicant came to (Art. 41). */
public enum RecordFinding {
    /** 审核属实: the record was wrong and has been put right. */
    CORRECTED,
    /** The record is right as it stands. */
    ACCURATE,
    /** Another agency may correct it, and has been sent the matter (转送). */
    TRANSFERRED,
    /** Another agency may correct it, and the applicant is told which. */
    TOLD_WHERE
}
