package disclosure.annual;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the annual report that people write; prefilled from the figures (R-ANN-03). */
public enum ReportText {
    /** 一、总体情况; of the older free form what stands before its sections */
    GENERAL("general"),
    /** 五、存在的主要问题及改进情况 */
    PROBLEMS("problems"),
    /** 六、其他需要报告的事项 */
    OTHER("other");

    private final String key;

    ReportText(String key) {
        this.key = key;
    }

    public static Optional<ReportText> read(String key) {
        return Arrays.stream(values()).filter(text -> text.key.equals(key)).findFirst();
    }

    /** As addresses have it. */
    public String key() {
        return key;
    }
}
