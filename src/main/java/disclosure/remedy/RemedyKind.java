package disclosure.remedy;

/** The ways to go against a reply or against silence (law.md §12). */
public enum RemedyKind {
    /** 行政复议 */
    RECONSIDERATION,
    /** 行政诉讼（未经复议直接起诉） */
    DIRECT_LITIGATION,
    /** 行政诉讼（复议后起诉） */
    LITIGATION_AFTER_RECONSIDERATION,
    /** 投诉、举报 (Reg. Arts. 47, 51); not in table 四. */
    COMPLAINT,
    /** 申诉, historic */
    APPEAL;

    /** Whether the law gives the bureau days to defend itself; else whoever looks into it sets one. */
    public boolean hasDefence() {
        return this != COMPLAINT && this != APPEAL;
    }

    /** Whether table 四 of the annual report counts it. */
    public boolean isReported() {
        return hasDefence();
    }

    /** Whether it can run under that procedure. */
    public boolean runsUnder(RemedyProcedure procedure) {
        return switch (this) {
            case RECONSIDERATION -> procedure == RemedyProcedure.SIMPLE || procedure == RemedyProcedure.ORDINARY;
            case DIRECT_LITIGATION, LITIGATION_AFTER_RECONSIDERATION -> procedure == RemedyProcedure.COURT;
            case COMPLAINT, APPEAL -> procedure == RemedyProcedure.NONE;
        };
    }
}
