package disclosure.remedy;

import java.time.LocalDate;

/** Which texts on reconsideration and litigation hold: chosen by the day of the decision, never by the day of receipt. */
public enum RemedySet {
    /** 行政诉讼法(1989)第三十九条:应当在知道作出具体行政行为之日起三个月内提出。 */
    M2008("2008-05-01", 3),
    /** 行政诉讼法第四十六条:应当自知道或者应当知道作出行政行为之日起六个月内提出。 */
    M2015("2015-05-01", 6),
    /** 行政复议法第二十三条:申请政府信息公开,行政机关不予公开…申请人应当先向行政复议机关申请行政复议。 */
    M2024("2024-01-01", 6);

    private final LocalDate inForceFrom;
    private final int suitMonths;

    RemedySet(String inForceFrom, int suitMonths) {
        this.inForceFrom = LocalDate.parse(inForceFrom);
        this.suitMonths = suitMonths;
    }

    public static RemedySet forDecision(LocalDate day) {
        if (!day.isBefore(M2024.inForceFrom)) return M2024;
        return day.isBefore(M2015.inForceFrom) ? M2008 : M2015;
    }

    /** Months to sue without reconsideration first. */
    public int suitMonths() {
        return suitMonths;
    }

    /** Before 2024 the applicant chose between the government of the same level and the superior department. */
    public boolean leavesChoiceOfAuthority() {
        return this != M2024;
    }
}
