package disclosure.casefile;

import disclosure.outcome.Outcome;

/** How long the volume is kept (保管期限, 国家档案局令第8号; law.md R-ARC-02). */
public enum RetentionClass {
    YEARS_10,
    YEARS_30,
    PERMANENT;

    /** The schedule's proposal (R-ARC-03): refused, partial and Art. 35 cases thirty years, all others ten. */
    public static RetentionClass proposedFor(Outcome outcome) {
        boolean contested =
                outcome.withholds() || outcome == Outcome.P1 || outcome == Outcome.N4 || outcome == Outcome.X2;
        return contested ? YEARS_30 : YEARS_10;
    }
}
