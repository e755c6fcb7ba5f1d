package disclosure.handling;

import disclosure.handling.Findings.Severity;
import disclosure.law.Article;
import disclosure.law.Statute;

/**
 * What people answer for (law.md R-SUP-03), with the article it breaks and how grave it is unless somebody says otherwise.
 * What the columns or acts of the cases show reliably is proposed; for the rest it stands here why they do not show it.
 */
public enum FindingKind {
    /** 行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复。 Shown by the due day and the day of the reply. */
    OVERDUE_REPLY(Article.article(33, 2), Severity.SERIOUS, true),
    /** 自收到申请之日起7个工作日内一次性告知申请人作出补正。 Shown by the day of the notice. */
    LATE_CORRECTION_NOTICE(Article.article(30), Severity.MINOR, true),
    /** 收到政府信息公开申请的时间，按照下列规定确定。 Shown by the correction of the day that a second person agreed to. */
    WRONG_RECEIPT_DATE(Article.article(31), Severity.MINOR, true),
    /**
     * 决定不予公开的，告知申请人不予公开并说明理由。 No draft without reasons is taken; shown where a remedy set the reply aside
     * and the decision says so in its own words ({@link disclosure.remedy.RulingFault}).
     */
    REFUSAL_WITHOUT_REASONS(Article.article(36, 0, 3), Severity.SERIOUS, true),
    /**
     * The letter does not say how to go against it, or says it wrongly. Nothing is signed without the clause; shown where a
     * remedy set the reply aside and the decision says so in its own words.
     */
    MISSING_CLAUSE(Article.of(Statute.RECONSIDERATION_LAW, 23, 2), Severity.SERIOUS, true),
    /**
     * 依法确定为国家秘密的政府信息不予公开；公开会对第三方合法权益造成损害的政府信息不得公开。 Not shown: what is withheld does not
     * go out by this system, so a leak is what got out in spite of it or elsewhere, and no act tells of that.
     */
    LEAK(Article.article(17), Severity.GRAVE, false),
    /**
     * Who asked became known to somebody whom it does not concern. Not shown: each look at an identity is an act, but whether
     * the person who looked had a reason, and whom they told, is in none.
     */
    IDENTITY_EXPOSURE(Article.of(Statute.PERSONAL_INFORMATION_LAW, 10), Severity.GRAVE, false),
    /**
     * 一次性告知: asked to correct a second time. Not shown: the clock refuses a second notice, also after the first was
     * revoked and of a case from the ledger, so no case file holds two; what was asked before a case was taken over, or
     * without a letter, stands nowhere.
     */
    SECOND_CORRECTION(Article.article(30), Severity.SERIOUS, false),
    /**
     * Charged where nothing may be charged, or wrongly. Shown where the notice stands although the day of receipt, corrected
     * since, lies before the tariff (R-FEE-12), where a remedy set aside the refusal to go on for want of payment, by which
     * alone a fee is challenged (R-FEE-10), and where a decision against the bureau says so in its own words. The position
     * in the month on which an amount rests is not counted again afterwards: requests come to it and leave it lawfully.
     */
    FEE_ERROR(Article.of(Statute.FEE_MEASURES, 3), Severity.SERIOUS, true),
    /** What is in no other kind; by its nature nothing shows it. */
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

    /** Whether the cases show it, so that it is proposed. */
    public boolean isShownByActs() {
        return shown;
    }
}
