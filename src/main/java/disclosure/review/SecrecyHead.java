package disclosure.review;

/** What a confidentiality review looks for in each document (law.md R-SEC-03). */
public enum SecrecyHead {
    /** 国家秘密 */
    STATE_SECRET,
    /** 工作秘密 (保密法 Art. 64) */
    WORK_SECRET,
    /** 法律、行政法规禁止公开 */
    FORBIDDEN_BY_LAW,
    /** 三安全一稳定 */
    THREE_SECURITIES,
    /** 商业秘密 */
    TRADE_SECRET,
    /** 个人隐私 */
    PERSONAL_PRIVACY,
    /** 内部事务、过程性信息、执法案卷 */
    INTERNAL_OR_PROCESS,
    /** 数据汇聚、关联风险 */
    AGGREGATION
}
