package disclosure.casefile;

/**
 * What an alert says: how near the due day of the reply is (law.md §5.8), that a receipt waits to be confirmed, or that a
 * defence is due.
 */
public enum AlertLevel {
    DUE_IN_5(5),
    DUE_IN_3(3),
    DUE_IN_1(1),
    OVERDUE(0),
    /** Not confirmed with the applicant five working days after it arrived (R-REC-08). */
    UNCONFIRMED(0),
    /** A defence has to be with the authority or court in three working days (K-18, K-19). */
    DEFENCE_DUE(3),
    /** That day is past and no defence is out. */
    DEFENCE_OVERDUE(0);

    private final int workingDaysBefore;

    AlertLevel(int workingDaysBefore) {
        this.workingDaysBefore = workingDaysBefore;
    }

    /** Whether it is told of the day by which the bureau owes an answer, and so asked about as well (R-SUP-02). */
    public boolean isOfReply() {
        return ordinal() <= OVERDUE.ordinal();
    }

    /** Working days between the alert and the due day; 0 for those raised after one. */
    public int workingDaysBefore() {
        return workingDaysBefore;
    }
}
