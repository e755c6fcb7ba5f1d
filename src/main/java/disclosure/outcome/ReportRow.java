package disclosure.outcome;

/** Row keys of table 三 of the annual report (contract §6, labels in law.md §8.3); one case is counted in exactly one. */
public enum ReportRow {
    DISCLOSED,
    PARTIALLY_DISCLOSED,
    STATE_SECRET,
    PROHIBITED_BY_LAW,
    THREE_SECURITIES,
    THIRD_PARTY_RIGHTS,
    INTERNAL_AFFAIRS,
    PROCESS_INFORMATION,
    ENFORCEMENT_FILE,
    ADMINISTRATIVE_QUERY,
    NOT_HELD,
    NEEDS_CREATION,
    STILL_UNCLEAR,
    PETITION,
    REPEATED,
    PUBLICATION,
    EXCESSIVE,
    RECONFIRMATION,
    NOT_CORRECTED,
    FEE_UNPAID,
    OTHER
}
