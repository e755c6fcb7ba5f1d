package disclosure.remedy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a decision itself says was wrong with what it sets aside, read from its exact words point by point. It finds too little
 * rather than too much: a point that tells what somebody claims, or rejects it, says nothing (law.md R-SUP-03).
 */
public enum RulingFault {
    /** 未说明理由: of the reply; not of an extension, and not what the applicant left out. */
    NO_REASONS("(?:未|没有)[^，,]{0,8}(?:说明|载明|写明|阐明|告知)[^，,]{0,12}理由"),
    /** 未告知救济途径, or the wrong one. */
    WRONG_CLAUSE(
            "(?:未|没有|错误)[^，,]{0,12}(?:告知|载明|写明|交代|说明)[^，,]{0,16}(?:救济|申请(?:行政)?复议|复议(?:机关|权利|期限)|提起(?:行政)?诉讼|诉权|起诉期限)",
            "告知[^，,]{0,4}错误[^，,]{0,6}(?:救济|复议|起诉|诉讼)",
            "(?:救济(?:途径|权利)|复议机关|复议期限|起诉期限)[^，,]{0,8}(?:错误|有误|不当)"),
    /** 退还信息处理费, 违法收费, 撤销收费决定. */
    WRONG_FEE(
            "(?:退还|返还|退回)[^，,]{0,14}(?:费|款)",
            "(?:不应|不得|违法|违规|错误|多|重复|超标准)[^，,]{0,4}收(?:取|费)",
            "(?:撤销|变更)[^，,]{0,24}收费(?:通知|决定)");

    private static final Pattern POINTS = Pattern.compile("[；;。\\n]");

    /** Somebody's claim, the claim rejected, or what the other side left out. */
    private static final Pattern NOT_FOUND =
            Pattern.compile("不予采纳|不予支持|不能成立|不成立|并非|并不|(?:(?<!被)申请人|原告|上诉人|第三人)[^，,]{0,4}(?:主张|认为|称|提出|未|没有)");

    private static final Pattern OTHER_REASONS = Pattern.compile("延期|延长|正当理由|(?:申请|复议|诉讼|起诉)(?:的)?理由");

    private final List<Pattern> words;

    RulingFault(String... words) {
        this.words = Arrays.stream(words).map(Pattern::compile).toList();
    }

    /** @param rawResult exact words of a decision */
    public static Set<RulingFault> in(String rawResult) {
        Set<RulingFault> found = EnumSet.noneOf(RulingFault.class);
        POINTS.splitAsStream(rawResult)
                .map(point -> point.replaceAll("\\s", ""))
                .filter(point -> !NOT_FOUND.matcher(point).find())
                .forEach(point -> Arrays.stream(values())
                        .filter(fault -> fault.isSaidBy(point))
                        .forEach(found::add));
        return found;
    }

    private boolean isSaidBy(String point) {
        if (this == NO_REASONS && OTHER_REASONS.matcher(point).find()) return false;
        return words.stream().anyMatch(one -> one.matcher(point).find());
    }
}
