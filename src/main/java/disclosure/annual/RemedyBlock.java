package disclosure.annual;

import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One block of table 四 (law.md §8.4): remedies concluded in the year by result, and those open at its end (R-ANN-15).
 *
 * @param total all of them, counted and not added up (R-ANN-13)
 */
public record RemedyBlock(RemedyKind kind, int upheld, int corrected, int other, int pending, int total) {

    /** The columns of each block. */
    public enum Part {
        UPHELD("upheld", "结果维持", RemedyCategory.UPHELD),
        CORRECTED("corrected", "结果纠正", RemedyCategory.CORRECTED),
        OTHER("other", "其他结果", RemedyCategory.OTHER),
        PENDING("pending", "尚未审结", null),
        TOTAL("total", "总计", null);

        private final String key;
        private final String label;
        private final @Nullable RemedyCategory category;

        Part(String key, String label, @Nullable RemedyCategory category) {
            this.key = key;
            this.label = label;
            this.category = category;
        }

        public static Optional<Part> read(String key) {
            return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
        }

        public String key() {
            return key;
        }

        public String label() {
            return label;
        }

        /** Null for what is pending and for the sum. */
        public @Nullable RemedyCategory category() {
            return category;
        }
    }

    /** @param concluded by result @param all concluded and pending, those whose result is in no column among them */
    public static RemedyBlock counted(RemedyKind kind, Map<RemedyCategory, Integer> concluded, int pending, int all) {
        return new RemedyBlock(
                kind,
                concluded.getOrDefault(RemedyCategory.UPHELD, 0),
                concluded.getOrDefault(RemedyCategory.CORRECTED, 0),
                concluded.getOrDefault(RemedyCategory.OTHER, 0),
                pending,
                all);
    }

    public static RemedyBlock none(RemedyKind kind) {
        return new RemedyBlock(kind, 0, 0, 0, 0, 0);
    }

    public int at(Part part) {
        return switch (part) {
            case UPHELD -> upheld;
            case CORRECTED -> corrected;
            case OTHER -> other;
            case PENDING -> pending;
            case TOTAL -> total;
        };
    }

    public int added() {
        return upheld + corrected + other + pending;
    }

    /** The head over the block, as printed; of the last two, table 四 has none and the statistics before 2019 do. */
    public String label() {
        return switch (kind) {
            case RECONSIDERATION -> "行政复议";
            case DIRECT_LITIGATION -> "未经复议直接起诉";
            case LITIGATION_AFTER_RECONSIDERATION -> "复议后起诉";
            case COMPLAINT -> "投诉举报";
            case APPEAL -> "申诉";
        };
    }

    /** The head over both blocks of suits. */
    public static final String LITIGATION = "行政诉讼";
}
