package disclosure.handling;

import disclosure.casefile.Reduction;
import disclosure.casefile.RetentionClass;
import disclosure.clock.ClockPolicy;
import disclosure.handling.AllowedValue.Unit;
import disclosure.intake.ReceiptRule.Confirmation;
import disclosure.law.Article;
import disclosure.outcome.ReportRow;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the law leaves to a bureau and the bureau decides for a day to come (law.md §17); a point of the table may be several. */
public enum BureauPoint {
    CONFIRM_ONLINE("P-01", "confirm-online", Article.article(31, 0, 3), AllowedValue.oneOf(Confirmation.values())),
    CONFIRM_EMAIL("P-10", "confirm-email", Article.article(31, 0, 3), AllowedValue.oneOf(Confirmation.values())),
    CORRECTION_WINDOW("P-02", "correction-window", Article.article(30), AllowedValue.number(5, 60, Unit.WORKING_DAYS)),
    LEFT_OUT_FROM(
            "P-03", "left-out-from", Article.article(33, 3), AllowedValue.oneOf(ClockPolicy.ExclusionStart.values())),
    REASONS_WINDOW("P-05", "reasons-window", Article.article(35), AllowedValue.number(1, 250, Unit.WORKING_DAYS)),
    MANY_IN_MONTH("P-06", "advice.many-in-month", Article.article(35), AllowedValue.number(1, 1000, Unit.REQUESTS)),
    MANY_IN_YEAR("P-06", "advice.many-in-year", Article.article(35), AllowedValue.number(1, 1000, Unit.REQUESTS)),
    REASONS_STEP("P-07", "reasons-step", Article.article(35), AllowedValue.oneOf(ClockPolicy.ReasonsStep.values())),
    RECORD_CORRECTION_DAYS(
            "P-11", "record-correction-days", Article.article(41), AllowedValue.number(1, 250, Unit.WORKING_DAYS)),
    CONSULTATION_ROW(
            "P-12", "consultation-row", Article.article(50), AllowedValue.oneOf(ReportRow.OTHER, ReportRow.PETITION)),
    REFERRAL("P-13", "referral", Article.article(33, 3), AllowedValue.oneOf(ClockPolicy.Referral.values())),
    RETENTION_ORDINARY("P-20", "retention.ordinary", Reduction.FILING, AllowedValue.oneOf(RetentionClass.values())),
    RETENTION_CONTESTED("P-20", "retention.contested", Reduction.FILING, AllowedValue.oneOf(RetentionClass.values())),
    RETENTION_DISPUTED("P-20", "retention.disputed", Reduction.FILING, AllowedValue.oneOf(RetentionClass.values())),
    REDUCE_AFTER("P-20", "retention.reduce-after", Reduction.FILING, AllowedValue.number(0, 120, Unit.MONTHS)),
    STAND_STILL("P-21", "stand-still", Article.article(32), AllowedValue.number(0, 250, Unit.WORKING_DAYS));

    /** What has to lie on or after the day that is decided for. */
    public enum Anchor {
        /** The day of receipt of the request; while it is not settled, the day the request came in. */
        RECEIPT,
        /** The day on which somebody looks. */
        USE
    }

    private final String number;
    private final String property;
    private final Article article;
    private final AllowedValue allowed;

    BureauPoint(String number, String property, Article article, AllowedValue allowed) {
        this.number = number;
        this.property = property;
        this.article = article;
        this.allowed = allowed;
    }

    /** In the table of law.md §17, such as P-02. */
    public String number() {
        return number;
    }

    /** In the configuration, without {@code disclosure.}; it says what holds where nothing is decided. */
    public String property() {
        return property;
    }

    /** The place in the law that leaves it open. */
    public Article article() {
        return article;
    }

    public AllowedValue allowed() {
        return allowed;
    }

    /** P-06 only points something out to people and is in no case; all else goes by the case. */
    public Anchor anchor() {
        return this == MANY_IN_MONTH || this == MANY_IN_YEAR ? Anchor.USE : Anchor.RECEIPT;
    }

    /** In an address, such as {@code correction-window}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Exactly as it stands in an address. */
    public static Optional<BureauPoint> byKey(String key) {
        return Arrays.stream(values()).filter(point -> point.key().equals(key)).findFirst();
    }
}
