package disclosure.letter;

import disclosure.law.Labelled;
import disclosure.outcome.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Chinese words for closed sets and days as letters have them, whatever the language of the pages. */
final class Labels {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ResourceBundle words = ResourceBundle.getBundle("messages/labels", Locale.ROOT);

    String of(@Nullable Enum<?> constant) {
        if (constant == null) return "";
        return words.getString(Labelled.keyOf(constant));
    }

    String of(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(this::of).collect(Collectors.joining("、"));
    }

    /** 成文日期用阿拉伯数字,月、日不编虚位. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String minute(Instant at) {
        return TO_THE_MINUTE.format(at.atZone(ZoneId.of("Asia/Shanghai")));
    }

    /** What the bureau finds of information it does not give, in the words of the articles. */
    static String finding(Outcome outcome) {
        return switch (outcome) {
            case D1 -> "属于依法确定为国家秘密的政府信息";
            case D2 -> "属于法律、行政法规禁止公开的政府信息";
            case D3 -> "公开后可能危及国家安全、公共安全、经济安全、社会稳定";
            case D4 -> "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害";
            case D5 -> "属于本机关的内部事务信息";
            case D6 -> "属于本机关在履行行政管理职能过程中形成的过程性信息";
            case D7 -> "属于行政执法案卷信息";
            case D8 -> "属于有关法律、行政法规对获取有特别规定的信息";
            case U1A -> "经检索不存在";
            case U1B -> "不属于本机关负责公开";
            case U2 -> "需要对现有政府信息进行加工、分析";
            case N3 -> "属于公开出版物";
            default -> "不属于本机关应当提供的政府信息";
        };
    }

    /** Without the full stop a person may have typed, for use within a sentence. */
    static String clause(String text) {
        return text.strip().replaceAll("[。；;，,.]+$", "");
    }
}
