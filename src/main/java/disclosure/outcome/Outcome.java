package disclosure.outcome;

import static disclosure.law.Article.article;

import disclosure.law.Article;
import disclosure.law.Labelled;
import disclosure.law.Statute;
import java.util.List;
import java.util.stream.Stream;

/**
 * The closed set of results of law.md §7.1: what the bureau decided, on which article, counted in which row, told in
 * which letter. Report row and remedy are independent of each other (law.md §20 trap 7).
 */
public enum Outcome implements Labelled {
    /** 所申请公开信息已经主动公开的,告知申请人获取该政府信息的方式、途径。 */
    G1(ReportRow.DISCLOSED, LetterKind.ALREADY_PUBLIC, article(36, 0, 1)),
    /** 所申请公开信息可以公开的,向申请人提供该政府信息,或者告知…方式、途径和时间。 */
    G2(ReportRow.DISCLOSED, LetterKind.DISCLOSURE, article(36, 0, 2), article(40)),
    /** 申请公开的信息中含有不应当公开或者不属于政府信息的内容,但是能够作区分处理的… */
    P1(ReportRow.PARTIALLY_DISCLOSED, LetterKind.PARTIAL_DISCLOSURE, article(37)),
    /** 依法确定为国家秘密的政府信息…不予公开。 */
    D1(ReportRow.STATE_SECRET, LetterKind.REFUSAL, article(14)),
    D2(ReportRow.PROHIBITED_BY_LAW, LetterKind.REFUSAL, article(14)),
    D3(ReportRow.THREE_SECURITIES, LetterKind.REFUSAL, article(14)),
    /** 涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息,行政机关不得公开。 */
    D4(ReportRow.THIRD_PARTY_RIGHTS, LetterKind.REFUSAL, article(15), article(32)),
    /** 行政机关的内部事务信息,包括人事管理、后勤管理、内部工作流程等方面的信息,可以不予公开。 */
    D5(ReportRow.INTERNAL_AFFAIRS, LetterKind.REFUSAL, article(16, 1)),
    /** 行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息… */
    D6(ReportRow.PROCESS_INFORMATION, LetterKind.REFUSAL, article(16, 2)),
    /** …以及行政执法案卷信息,可以不予公开。 */
    D7(ReportRow.ENFORCEMENT_FILE, LetterKind.REFUSAL, article(16, 2)),
    /** 所申请公开信息属于工商、不动产登记资料等信息,有关法律、行政法规对信息的获取有特别规定的… */
    D8(ReportRow.ADMINISTRATIVE_QUERY, LetterKind.SPECIAL_ACCESS, article(36, 0, 7)),
    /** 经检索没有所申请公开信息的,告知申请人该政府信息不存在。 */
    U1A(ReportRow.NOT_HELD, LetterKind.NOT_EXISTING, article(36, 0, 4)),
    /** 所申请公开信息不属于本行政机关负责公开的,告知申请人并说明理由… */
    U1B(ReportRow.NOT_HELD, LetterKind.NOT_RESPONSIBLE, article(36, 0, 5), article(10)),
    /** 需要行政机关对现有政府信息进行加工、分析的,行政机关可以不予提供。 */
    U2(ReportRow.NEEDS_CREATION, LetterKind.NEEDS_CREATION, article(38)),
    U3(ReportRow.STILL_UNCLEAR, LetterKind.STILL_UNCLEAR, article(30)),
    /** 申请人以政府信息公开申请的形式进行信访、投诉、举报等活动… */
    N1(ReportRow.PETITION, LetterKind.PETITION, article(39, 1)),
    /** 行政机关已就申请人提出的政府信息公开申请作出答复、申请人重复申请公开相同政府信息的… */
    N2(ReportRow.REPEATED, LetterKind.REPEATED, article(36, 0, 6)),
    /** 申请人提出的申请内容为要求行政机关提供政府公报、报刊、书籍等公开出版物的… */
    N3(ReportRow.PUBLICATION, LetterKind.PUBLICATION, article(39, 2)),
    /** 申请人申请公开政府信息的数量、频次明显超过合理范围,行政机关可以要求申请人说明理由。 */
    N4(ReportRow.EXCESSIVE, LetterKind.EXCESSIVE, article(35)),
    N5(ReportRow.RECONFIRMATION, LetterKind.RECONFIRMATION, article(36, 0, 6), article(38)),
    /** 申请人无正当理由逾期不补正的,视为放弃申请,行政机关不再处理该政府信息公开申请。 */
    X1(ReportRow.NOT_CORRECTED, LetterKind.CORRECTION_ABANDONED, article(30)),
    X2(ReportRow.FEE_UNPAID, LetterKind.FEE_ABANDONED, article(42), Article.of(Statute.FEE_MEASURES, 6)),
    /** The applicant withdrew, recorded in writing. */
    X3A(ReportRow.OTHER, LetterKind.WITHDRAWN, Article.internalRule()),
    /** A consultation, or otherwise not about government information. */
    X3B(ReportRow.OTHER, LetterKind.NOT_A_REQUEST, article(2)),
    /** 已经移交国家档案馆的:依照档案管理的规定办理。 */
    X3C(ReportRow.OTHER, LetterKind.ARCHIVES, Article.of(Statute.ARCHIVES_LAW, 15)),
    /** Anything else; needs the agreement of the leader in charge. */
    X3D(ReportRow.OTHER, LetterKind.NOT_A_REQUEST, Article.internalRule());

    private final ReportRow row;
    private final LetterKind letter;
    private final List<Article> basis;

    Outcome(ReportRow row, LetterKind letter, Article... basis) {
        this.row = row;
        this.letter = letter;
        this.basis = List.of(basis);
    }

    public ReportRow reportRow() {
        return row;
    }

    /** The standard letter that tells it (law.md §10.2). */
    public LetterKind letter() {
        return letter;
    }

    /** The articles it rests on, the deciding one first. */
    public List<Article> basis() {
        return basis;
    }

    /** Whether a handler may propose it in a draft reply; X1, X2 and X3a come about by what the applicant did or left undone. */
    public boolean isReply() {
        return this != X1 && this != X2 && this != X3A;
    }

    /** Withheld under Arts. 14–16: the only outcomes with mandatory reconsideration before suit (复议法 Art. 23). */
    public boolean withholds() {
        return ordinal() >= D1.ordinal() && ordinal() <= D7.ordinal();
    }

    /** Art. 16 says "may": a written reason for using the discretion is required (law.md R-OUT-02). */
    public boolean isDiscretionary() {
        return this == D5 || this == D6 || this == D7;
    }

    public static Stream<Outcome> replies() {
        return Stream.of(values()).filter(Outcome::isReply);
    }
}
