package disclosure.outcome;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed set of standard documents, L-01 to L-36 (law.md §10.2): who they go to and whether they tell of remedies. The
 * order of the constants is the order of the numbers.
 */
public enum LetterKind {
    /** 政府信息公开申请表 */
    REQUEST_FORM(To.FILE),
    /** 登记回执 */
    RECEIPT(To.APPLICANT),
    /** 补正告知书 */
    CORRECTION_NOTICE(To.APPLICANT),
    /** 说明理由告知书 */
    REASONS_NOTICE(To.APPLICANT),
    /** 延期答复告知书 */
    EXTENSION_NOTICE(To.APPLICANT),
    /** 征求意见书（第三方） */
    THIRD_PARTY_CONSULTATION(To.THIRD_PARTY),
    /** 征求意见告知书 */
    CONSULTATION_NOTICE(To.APPLICANT),
    /** 征求意见书（共同制作机关）、协办函 */
    AGENCY_CONSULTATION(To.AGENCY),
    /** 向第三方告知决定书 */
    THIRD_PARTY_DECISION(To.THIRD_PARTY),
    /** 告知书（已主动公开） */
    ALREADY_PUBLIC(To.APPLICANT),
    /** 公开告知书 */
    DISCLOSURE(To.APPLICANT),
    /** 部分公开告知书 */
    PARTIAL_DISCLOSURE(To.APPLICANT),
    /** 不予公开决定书 */
    REFUSAL(To.APPLICANT),
    /** 告知书（行政查询事项） */
    SPECIAL_ACCESS(To.APPLICANT),
    /** 信息不存在告知书 */
    NOT_EXISTING(To.APPLICANT),
    /** 非本机关负责公开告知书 */
    NOT_RESPONSIBLE(To.APPLICANT),
    /** 告知书（需加工、分析） */
    NEEDS_CREATION(To.APPLICANT),
    /** 告知书（补正后仍不明确） */
    STILL_UNCLEAR(To.APPLICANT),
    /** 告知书（信访、投诉、举报） */
    PETITION(To.APPLICANT),
    /** 不予重复处理告知书 */
    REPEATED(To.APPLICANT),
    /** 告知书（公开出版物） */
    PUBLICATION(To.APPLICANT),
    /** 不予处理告知书 */
    EXCESSIVE(To.APPLICANT),
    /** 告知书（确认、重新出具） */
    RECONFIRMATION(To.APPLICANT),
    /** 不再处理告知书（逾期不补正） */
    CORRECTION_ABANDONED(To.APPLICANT),
    /** 不再处理告知书（逾期不缴费） */
    FEE_ABANDONED(To.APPLICANT),
    /** 终止办理告知书（撤回） */
    WITHDRAWN(To.APPLICANT),
    /** 告知书（不属于政府信息公开申请） */
    NOT_A_REQUEST(To.APPLICANT),
    /** 告知书（依档案规定办理） */
    ARCHIVES(To.APPLICANT),
    /** 信息处理费收费通知书 */
    FEE_NOTICE(To.APPLICANT),
    /** 延迟答复告知书 */
    DEFERRAL_NOTICE(To.APPLICANT),
    /** 送达回证 */
    SERVICE_RECORD(To.FILE),
    /** 保密审查单 */
    REVIEW_SHEET(To.FILE),
    /** 检索记录 */
    SEARCH_RECORD(To.FILE),
    /** 约谈记录 */
    INTERVIEW_RECORD(To.FILE),
    /** 更正答复 */
    RECORD_CORRECTION(To.APPLICANT),
    /** 卷内目录、备考表 */
    FILE_CONTENTS(To.FILE);

    /** Whom a document is for. */
    public enum To {
        APPLICANT,
        THIRD_PARTY,
        AGENCY,
        /** A form or record of the case file; nothing leaves the house with it. */
        FILE
    }

    private final To to;

    LetterKind(To to) {
        this.to = to;
    }

    public To to() {
        return to;
    }

    /** Its number: {@code L-01}. */
    public String code() {
        return "L-%02d".formatted(ordinal() + 1);
    }

    /** By its number; empty if there is no document of that number. */
    public static Optional<LetterKind> read(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Only moves the matter along and decides nothing: L-02 to L-08, L-29 and L-30 (law.md R-DOC-01). */
    public boolean isProcedural() {
        return (ordinal() >= RECEIPT.ordinal() && ordinal() <= AGENCY_CONSULTATION.ordinal())
                || this == FEE_NOTICE
                || this == DEFERRAL_NOTICE;
    }

    /** A decision that touches rights, so that the law wants its addressee told of the remedies; a withdrawal decides nothing. */
    public boolean tellsOfRemedies() {
        return to != To.FILE && !isProcedural() && this != WITHDRAWN;
    }

    /** The written answer to a request, written from a {@link DraftReply}. */
    public boolean isReply() {
        return (ordinal() >= ALREADY_PUBLIC.ordinal() && ordinal() <= RECONFIRMATION.ordinal())
                || this == NOT_A_REQUEST
                || this == ARCHIVES;
    }
}
