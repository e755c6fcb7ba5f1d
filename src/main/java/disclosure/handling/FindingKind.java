package disclosure.handling;

import disclosure.handling.Findings.Severity;
import disclosure.law.Article;
import disclosure.law.Statute;

/** What people answer for (law.md R-SUP-03), with the article it breaks and how grave it is unless somebody says otherwise. */
public enum FindingKind {
    /** 行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复。 */
    OVERDUE_REPLY(Article.article(33, 2), Severity.SERIOUS, true),
    /** 自收到申请之日起7个工作日内一次性告知申请人作出补正。 */
    LATE_CORRECTION_NOTICE(Article.article(30), Severity.MINOR, true),
    /** 收到政府信息公开申请的时间，按照下列规定确定。 */
    WRONG_RECEIPT_DATE(Article.article(31), Severity.MINOR, true),
    /** 决定不予公开的，告知申请人不予公开并说明理由。 */
    REFUSAL_WITHOUT_REASONS(Article.article(36, 0, 3), Severity.SERIOUS, false),
    /** The letter does not say how to go against it. */
    MISSING_CLAUSE(Article.of(Statute.RECONSIDERATION_LAW, 23, 2), Severity.SERIOUS, false),
    /** 依法确定为国家秘密的政府信息不予公开；公开会对第三方合法权益造成损害的政府信息不得公开。 */
    LEAK(Article.article(17), Severity.GRAVE, false),
    /** Who asked became known to somebody whom it does not concern. */
    IDENTITY_EXPOSURE(Article.of(Statute.PERSONAL_INFORMATION_LAW, 10), Severity.GRAVE, false),
    /** 一次性告知: asked to correct a second time. */
    SECOND_CORRECTION(Article.article(30), Severity.SERIOUS, false),
    FEE_ERROR(Article.of(Statute.FEE_MEASURES, 3), Severity.SERIOUS, false),
    OTHER(Article.article(53), Severity.MINOR, false);

    private final Article article;
    private final Severity severity;
    private final boolean shown;

    FindingKind(Article article, Severity severity, boolean shown) {
        this.article = article;
        this.severity = severity;
        this.shown = shown;
    }

    public Article article() {
        return article;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the acts of a case show it, so that it is proposed. */
    public boolean isShownByActs() {
        return shown;
    }
}
