package disclosure.remedy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which column of table 四 the words of a decision stand for (law.md R-TRK-01), point by point: one point that corrects
 * makes the whole a correction; what was never looked at on the merits is neither upheld nor corrected.
 */
public final class RemedyResults {

    private static final Pattern POINTS = Pattern.compile("[；;。\\n]|(?<![一-龥])[一二三四五六七八九十]+、");

    private static final List<String> CORRECTS =
            List.of("撤销", "变更", "确认违法", "违法", "确认无效", "责令", "限期答复", "限期履行", "重新作出", "重新答复");

    private static final List<String> NEVER_REACHED_THE_MERITS =
            List.of("不予受理", "受理条件", "驳回起诉", "撤回", "撤诉", "终止", "调解", "和解");

    private static final List<String> UPHOLDS = List.of("维持", "诉讼请求", "复议请求", "上诉");

    private RemedyResults() {}

    /**
     * The category the words stand for. Empty where they fit none, and for 驳回…申请 alone, which the old law said of both
     * kinds of dismissal: a person must name it.
     *
     * @param rawResult exact words of the decision
     */
    public static Optional<RemedyCategory> categoryOf(String rawResult) {
        List<RemedyCategory> points = POINTS.splitAsStream(rawResult)
                .map(point -> point.replaceAll("\\s", ""))
                .flatMap(point -> ofPoint(point).stream())
                .toList();
        return Stream.of(RemedyCategory.CORRECTED, RemedyCategory.UPHELD, RemedyCategory.OTHER)
                .filter(points::contains)
                .findFirst();
    }

    /** What is dismissed does not say what was asked for: 驳回要求撤销…的诉讼请求 upholds. */
    private static Optional<RemedyCategory> ofPoint(String point) {
        if (hasAny(point, NEVER_REACHED_THE_MERITS)) return Optional.of(RemedyCategory.OTHER);
        if (!point.contains("驳回") && hasAny(point, CORRECTS)) return Optional.of(RemedyCategory.CORRECTED);
        return hasAny(point, UPHOLDS) ? Optional.of(RemedyCategory.UPHELD) : Optional.empty();
    }

    private static boolean hasAny(String words, List<String> parts) {
        return parts.stream().anyMatch(words::contains);
    }
}
