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
    APPEAL
}
