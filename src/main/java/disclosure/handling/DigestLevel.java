package disclosure.handling;

import disclosure.casefile.AlertLevel;
import org.jspecify.annotations.Nullable;

/** What a person can be written to about; the first four are asked by the clock (R-SUP-02). */
public enum DigestLevel {
    YELLOW,
    ORANGE,
    RED,
    OVERDUE,
    /** 督办 by a person. */
    PERSON,
    /** A report that is to be prepared or published (R-ANN-02, R-ANN-18); no 督办. */
    REPORT;

    /** @param level of the alert by which the clock asked, null where a person did */
    public static DigestLevel of(@Nullable AlertLevel level) {
        if (level == null) return PERSON;
        return switch (level) {
            case DUE_IN_5 -> YELLOW;
            case DUE_IN_3 -> ORANGE;
            case DUE_IN_1 -> RED;
            default -> OVERDUE;
        };
    }
}
