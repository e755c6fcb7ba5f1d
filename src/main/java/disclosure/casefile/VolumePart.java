package disclosure.casefile;

import disclosure.law.Labelled;
import disclosure.outcome.LetterKind;
import java.util.Locale;

/** The parts of a volume in the order in which they lie in it (卷内目录, law.md R-ARC-05). */
public enum VolumePart implements Labelled {
    /** 申请表及身份证明 */
    REQUEST,
    /** 登记表、回执 */
    REGISTRATION,
    /** 收件凭证(信封、邮戳) */
    ARRIVAL,
    /** 补正材料 */
    CORRECTION,
    /** 征求意见及答复 */
    CONSULTATION,
    /** 检索记录 */
    SEARCH,
    /** 保密审查单 */
    SECRECY_REVIEW,
    /** 审批单 */
    APPROVAL,
    /** 延期、收费文书 */
    EXTENSION_AND_FEE,
    /** 答复书(定稿、正本) */
    REPLY,
    /** 提供的信息副本或清单 */
    RELEASED,
    /** 送达回证、邮寄凭证 */
    SERVICE,
    /** 约谈记录 */
    INTERVIEW,
    /** 复议诉讼材料 */
    REMEDY,
    /** 备考表 */
    REMARKS;

    /** Where a letter or record of the house lies. */
    public static VolumePart of(LetterKind letter) {
        if (letter.isReply()) return REPLY;
        return switch (letter) {
            case REQUEST_FORM -> REQUEST;
            case RECEIPT -> REGISTRATION;
            case CORRECTION_NOTICE -> CORRECTION;
            case THIRD_PARTY_CONSULTATION, CONSULTATION_NOTICE, AGENCY_CONSULTATION, THIRD_PARTY_DECISION ->
                CONSULTATION;
            case SEARCH_RECORD -> SEARCH;
            case REVIEW_SHEET -> SECRECY_REVIEW;
            case REASONS_NOTICE, EXTENSION_NOTICE, DEFERRAL_NOTICE, FEE_NOTICE -> EXTENSION_AND_FEE;
            case SERVICE_RECORD -> SERVICE;
            case INTERVIEW_RECORD -> INTERVIEW;
            case FILE_CONTENTS -> REMARKS;
            // What ends a case without a reply, and the answer on the correction of a record.
            default -> REPLY;
        };
    }

    /** From 1, as the list of contents counts. */
    public int number() {
        return ordinal() + 1;
    }

    /** For file names: ASCII, small letters. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
