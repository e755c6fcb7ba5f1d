package disclosure.annual;

import disclosure.outcome.ReportRow;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbered rows of table 三 with their labels, exactly as printed (law.md §8.3); group heads have no figures of their own (R-ANN-09). */
public enum RequestLine {
    RECEIVED("一、本年新收政府信息公开申请数量"),
    CARRIED_IN("二、上年结转政府信息公开申请数量"),
    DISCLOSED("（一）予以公开", ReportRow.DISCLOSED, null),
    PARTIALLY_DISCLOSED("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", ReportRow.PARTIALLY_DISCLOSED, null),
    STATE_SECRET("1.属于国家秘密", ReportRow.STATE_SECRET, Heads.WITHHELD),
    PROHIBITED_BY_LAW("2.其他法律行政法规禁止公开", ReportRow.PROHIBITED_BY_LAW, Heads.WITHHELD),
    THREE_SECURITIES("3.危及“三安全一稳定”", ReportRow.THREE_SECURITIES, Heads.WITHHELD),
    THIRD_PARTY_RIGHTS("4.保护第三方合法权益", ReportRow.THIRD_PARTY_RIGHTS, Heads.WITHHELD),
    INTERNAL_AFFAIRS("5.属于三类内部事务信息", ReportRow.INTERNAL_AFFAIRS, Heads.WITHHELD),
    PROCESS_INFORMATION("6.属于四类过程性信息", ReportRow.PROCESS_INFORMATION, Heads.WITHHELD),
    ENFORCEMENT_FILE("7.属于行政执法案卷", ReportRow.ENFORCEMENT_FILE, Heads.WITHHELD),
    ADMINISTRATIVE_QUERY("8.属于行政查询事项", ReportRow.ADMINISTRATIVE_QUERY, Heads.WITHHELD),
    NOT_HELD("1.本机关不掌握相关政府信息", ReportRow.NOT_HELD, Heads.NOT_PROVIDED),
    NEEDS_CREATION("2.没有现成信息需要另行制作", ReportRow.NEEDS_CREATION, Heads.NOT_PROVIDED),
    STILL_UNCLEAR("3.补正后申请内容仍不明确", ReportRow.STILL_UNCLEAR, Heads.NOT_PROVIDED),
    PETITION("1.信访举报投诉类申请", ReportRow.PETITION, Heads.NOT_HANDLED),
    REPEATED("2.重复申请", ReportRow.REPEATED, Heads.NOT_HANDLED),
    PUBLICATION("3.要求提供公开出版物", ReportRow.PUBLICATION, Heads.NOT_HANDLED),
    EXCESSIVE("4.无正当理由大量反复申请", ReportRow.EXCESSIVE, Heads.NOT_HANDLED),
    RECONFIRMATION("5.要求行政机关确认或重新出具已获取信息", ReportRow.RECONFIRMATION, Heads.NOT_HANDLED),
    NOT_CORRECTED("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", ReportRow.NOT_CORRECTED, Heads.OTHERWISE),
    FEE_UNPAID("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ReportRow.FEE_UNPAID, Heads.OTHERWISE),
    OTHER("3.其他", ReportRow.OTHER, Heads.OTHERWISE),
    TOTAL("（七）总计", null, null),
    CARRIED_OUT("四、结转下年度继续办理");

    /** The corner of the table. */
    public static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /** Texts of the cells that stand to the left of several rows. */
    private static final class Heads {
        static final String RESULTS = "三、本年度办理结果";
        static final String WITHHELD = "（三）不予公开";
        static final String NOT_PROVIDED = "（四）无法提供";
        static final String NOT_HANDLED = "（五）不予处理";
        static final String OTHERWISE = "（六）其他处理";
    }

    private final String label;
    private final @Nullable ReportRow result;
    private final List<String> heads;

    RequestLine(String label) {
        this.label = label;
        this.result = null;
        this.heads = List.of();
    }

    RequestLine(String label, @Nullable ReportRow result, @Nullable String group) {
        this.label = label;
        this.result = result;
        this.heads = group == null ? List.of(Heads.RESULTS) : List.of(Heads.RESULTS, group);
    }

    /** The rows of the form, from top to bottom. */
    public static List<RequestLine> of(ReportForm form) {
        return Arrays.stream(values()).filter(line -> line.standsIn(form)).toList();
    }

    /** The row of a result in the form of 2021, which has one for each. */
    static RequestLine of(ReportRow result) {
        return Arrays.stream(values())
                .filter(line -> line.result == result)
                .findFirst()
                .orElseThrow();
    }

    /** Empty also for a row that the form does not have. */
    public static Optional<RequestLine> read(String key, ReportForm form) {
        return of(form).stream().filter(line -> line.name().equals(key)).findFirst();
    }

    /** The trial form has （六） as one row. */
    private boolean standsIn(ReportForm form) {
        return form == ReportForm.FORM_2021 || (this != NOT_CORRECTED && this != FEE_UNPAID);
    }

    private boolean isWholeGroup(ReportForm form) {
        return this == OTHER && form == ReportForm.TRIAL_2019;
    }

    /** Whether it is one of the rows that add up to the sum, r3 to r23. */
    public boolean isResult() {
        return result != null;
    }

    public String label(ReportForm form) {
        return isWholeGroup(form) ? Heads.OTHERWISE : label;
    }

    /** What stands to the left of the label: the part, then the group within it; none for rows that are a part themselves. */
    public List<String> heads(ReportForm form) {
        return isWholeGroup(form) ? List.of(Heads.RESULTS) : heads;
    }

    /** The results counted in the row; none for receipts, carry and the sum. */
    public Set<ReportRow> results(ReportForm form) {
        if (isWholeGroup(form)) return EnumSet.of(ReportRow.NOT_CORRECTED, ReportRow.FEE_UNPAID, ReportRow.OTHER);
        return result == null ? Set.of() : EnumSet.of(result);
    }
}
