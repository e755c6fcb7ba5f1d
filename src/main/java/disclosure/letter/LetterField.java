package disclosure.letter;

import static disclosure.law.Article.article;

import disclosure.law.Article;
import disclosure.law.Statute;
import java.util.Arrays;
import java.util.Optional;

/** The closed set of what a template can have put in, by the name that stands in its placeholder. */
enum LetterField {
    // Of every letter
    BUREAU("发文机关", article(4)),
    DOCUMENT_NUMBER("发文字号", Article.internalRule()),
    DATE("成文日期", Article.internalRule()),
    ADDRESSEE("主送对象", article(36)),
    YOU("称谓", article(36)),
    REFERENCE("申请编号", Article.internalRule()),
    RECEIVED_ON("收到日期", article(31)),
    REQUEST("申请内容", article(29, 2)),
    CONTACT("联系部门", article(4)),
    PHONE("联系电话", article(4)),
    ADDRESS("联系地址", article(4)),
    REMEDIES("救济途径", Shape.LIST, Article.of(Statute.RECONSIDERATION_LAW, 20)),
    // Of the request and its registration
    ARRIVED_ON("到达日期", article(31)),
    CHANNEL("提交渠道", article(29, 1)),
    APPLICANT_TYPE("申请人类别", article(29, 2)),
    APPLICANT("申请人", article(29, 2)),
    IDENTITY("身份证明", article(29, 2)),
    AGENT("代理人", article(29, 2)),
    APPLICANT_PHONE("申请人电话", article(29, 2)),
    APPLICANT_EMAIL("申请人邮箱", article(29, 2)),
    APPLICANT_ADDRESS("申请人地址", article(29, 2)),
    METHOD_WANTED("获取信息的方式", article(29, 2)),
    ROUTE_WANTED("获取信息的途径", article(29, 2)),
    QUERY_CODE("查询码", Article.internalRule()),
    RECEIPT_RULE("收到依据", article(31)),
    REPLY_DUE_ON("答复期限", article(33, 2)),
    // Of the procedural letters
    CORRECTIONS("补正事项", Shape.LIST, article(30)),
    GUIDANCE("指导释明", article(30)),
    CORRECTION_WINDOW("补正期限", article(30)),
    CORRECTION_UNTIL("补正届满日", article(30)),
    CORRECTION_ASKED("补正要求", article(30)),
    CORRECTION_EFFECT("补正效力", article(30)),
    COUNTS("申请数量情况", article(35)),
    REASONS_WINDOW("说明期限", article(35)),
    REASONS_UNTIL("说明届满日", article(35)),
    APPLICANT_REASONS("申请人说明", article(35)),
    EXTENSION_REASON("延期理由", article(33, 2)),
    EXTENSION_DAYS("延长天数", article(33, 2)),
    DEFERRED_UNTIL("延迟答复日期", article(35)),
    CONSULTED_ON("征求意见信息", Shape.LIST, article(32)),
    CONSULTATION_WINDOW("征求期限", article(32)),
    CONSULTED_KIND("征求对象类别", article(33, 3)),
    CONSULTED_SINCE("征求日期", article(33, 3)),
    SILENCE("逾期后果", article(34)),
    OPINION_EFFECT("意见效力", article(32)),
    NOT_COUNTED("不计期限的对象", article(33, 3)),
    DECIDED_CONTENT("决定公开内容", Shape.LIST, article(32)),
    PUBLIC_INTEREST("公共利益理由", Shape.LIST, article(32)),
    FEE_MODE("计收方式", article(42)),
    FEE_QUANTITY("计收数量", article(42)),
    FEE_COMPUTATION("费用计算", Shape.LIST, article(42)),
    FEE_AMOUNT("收费金额", article(42)),
    FEE_WINDOW("缴费期限", article(42)),
    FEE_UNTIL("缴费届满日说明", article(42)),
    PAYMENT("缴费方式", article(42)),
    // Of the reply
    ARTICLES("依据条款", article(36, 0, 3)),
    OTHER_BASIS("其他依据", Shape.LIST, article(14)),
    REASONS("理由", Shape.LIST, article(36, 0, 3)),
    DISCRETION("裁量理由", Shape.LIST, article(16)),
    CONSULTATION_RESULT("征求意见结果", Shape.LIST, article(32)),
    FINDING("认定事实", article(36, 0, 3)),
    WORDS("告知内容", Shape.LIST, article(36)),
    WHERE_TO_FIND("获取方式", Shape.LIST, article(36, 0, 1)),
    DOCUMENTS("公开清单", Shape.LIST, article(36, 0, 2)),
    DELIVERY_FORM("提供形式", article(40)),
    WITHHELD("不予公开部分", Shape.LIST, article(37)),
    SEARCH_PLACES("检索范围", article(36, 0, 4)),
    SEARCH_TERMS("检索方法", article(36, 0, 4)),
    SEARCH_PERIOD("检索时段", article(36, 0, 4)),
    SEARCH_RESULT("检索结果", article(36, 0, 4)),
    RESPONSIBLE_AGENCY("责任机关", Shape.LIST, article(36, 0, 5)),
    CORRECTION_STORY("补正经过", article(30)),
    EARLIER_REFERENCE("原申请编号", article(36, 0, 6)),
    EARLIER_REPLY("原答复情况", article(36, 0, 6)),
    INTERVIEW("约谈情况", Shape.LIST, article(39, 1)),
    // Of a request that ends without a reply
    NOTICE_SENT_ON("补正通知日期", article(30)),
    NOTICE_SERVED_ON("补正送达日期", article(30)),
    CORRECTION_ENDED_ON("补正期限届满日", article(30)),
    FEE_NOTICE_SENT_ON("收费通知日期", article(42)),
    FEE_NOTICE_SERVED_ON("收费送达日期", article(42)),
    PAYMENT_ENDED_ON("缴费届满日", article(42)),
    WITHDRAWN_ON("撤回日期", Article.internalRule()),
    WITHDRAWAL_RECORD("撤回记录", Article.internalRule()),
    // Of a correction of one's own record
    EVIDENCE("更正证据", article(41)),
    AUDIT_FINDING("审核认定", Shape.LIST, article(41)),
    CORRECTION_RESULT("更正结果", Shape.LIST, article(41)),
    // Of the records of the file
    SERVED_DOCUMENT("送达文书", Article.internalRule()),
    RECIPIENT("受送达人", Article.internalRule()),
    SERVICE_PLACE("送达地点", Article.internalRule()),
    SERVICE_METHOD("送达方式", Article.internalRule()),
    SLIP_NUMBER("邮件编号", Article.internalRule()),
    DISPATCHED_ON("发出日期", Article.internalRule()),
    SERVED_ON("送达日期", Article.internalRule()),
    SERVICE_EVIDENCE("送达凭证", Article.internalRule()),
    SIGNATURE_REFUSED("拒签记录", Article.internalRule()),
    PROPOSED_OUTCOME("拟作答复", article(17)),
    PROPOSED_OPEN("公开情况", article(17)),
    PROPOSED_WITHHELD("不公开情况", article(17)),
    THIRD_PARTY_OPINION("第三方意见", article(32)),
    HEADS_CHECKED("审查事项结论", article(17)),
    DRAFT_HASH("送审稿校验值", article(17)),
    OPINIONS("审查意见", Shape.ROWS, article(17)),
    SEARCHED_ON("检索日期", article(36, 0, 4)),
    SEARCHED_BY("检索人员", article(36, 0, 4)),
    INTERVIEW_TIME("约谈时间", Article.internalRule()),
    INTERVIEW_PLACE("约谈地点", Article.internalRule()),
    INTERVIEW_PEOPLE("约谈人员", Article.internalRule()),
    INTERVIEW_MATTERS("约谈事项", Article.internalRule()),
    INTERVIEW_RESULT("约谈结果", Article.internalRule()),
    VOLUME("案卷号", article(45)),
    RETENTION("保管期限", article(45)),
    CONTENTS("卷内文件", Shape.ROWS, article(45)),
    CONTENTS_COUNT("文件件数", article(45)),
    OUTCOME("答复结果", article(45)),
    CLOSED_ON("结案日期", article(45)),
    FILED_ON("立卷日期", article(45));

    /** How it stands in a template. */
    enum Shape {
        /** Within a line: {@code {{申请编号}}}. */
        TEXT,
        /** A paragraph for each entry: {@code {{?理由}}}, {@code {{=#this}}}, {@code {{/理由}}}. */
        LIST,
        /** A table row for each entry: the placeholder above a row of {@code [题名]}. */
        ROWS
    }

    private final String placeholder;
    private final Shape shape;
    private final Article source;

    LetterField(String placeholder, Article source) {
        this(placeholder, Shape.TEXT, source);
    }

    LetterField(String placeholder, Shape shape, Article source) {
        this.placeholder = placeholder;
        this.shape = shape;
        this.source = source;
    }

    /** Its name in a template, in the language of those who keep the templates. */
    String placeholder() {
        return placeholder;
    }

    static Optional<LetterField> named(String placeholder) {
        return Arrays.stream(values())
                .filter(field -> field.placeholder.equals(placeholder))
                .findFirst();
    }

    Shape shape() {
        return shape;
    }

    /** What asks for it. */
    Article source() {
        return source;
    }
}
