package disclosure.casefile;

/** What becomes of a volume whose time is over (鉴定, 档案法实施条例 Art. 24; law.md R-ARC-07). */
public enum Appraisal {
    /** 续存 */
    KEEP_LONGER,
    /** 销毁 */
    DESTROY
}
