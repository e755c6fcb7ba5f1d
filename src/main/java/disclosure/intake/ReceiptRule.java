package disclosure.intake;

import static disclosure.law.Article.article;

import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Derives the day of receipt (收到申请之日, Art. 31) from the evidence of arrival and, where the law asks for one, of
 * confirmation.
 */
public final class ReceiptRule {

    /** 申请人当面提交政府信息公开申请的,以提交之日为收到申请之日。 */
    static final Article HANDED_OVER = article(31, 0, 1);

    /** 以邮寄方式提交…的,以行政机关签收之日为收到申请之日;以平常信函等无需签收的邮寄方式提交…确认,确认之日为收到申请之日。 */
    static final Article POSTED = article(31, 0, 2);

    /** 通过互联网渠道或者政府信息公开工作机构的传真提交…的,以双方确认之日为收到申请之日。 */
    static final Article CONFIRMED_BY_BOTH = article(31, 0, 3);

    /** 采用书面形式确有困难的,申请人可以口头提出,由受理该申请的政府信息公开工作机构代为填写。 */
    static final Article ORAL = article(29, 1);

    private static final LocalDate ART_31_IN_FORCE = LocalDate.of(2019, 5, 15);

    private ReceiptRule() {}

    /** Refuses evidence that does not hold in itself: an oral request nobody read back, registered mail nobody signed for. */
    public static Ruling<Arrival> accept(Arrival arrival, LocalDate today) {
        if (arrival.on().isAfter(today))
            return Ruling.refused(article(31), IntakeReason.ARRIVED_IN_FUTURE, arrival.on());
        return switch (arrival.channel()) {
            case ORAL -> acceptOral(arrival);
            case REGISTERED_MAIL ->
                arrival.signedFor()
                        ? Ruling.granted(arrival)
                        : Ruling.refused(POSTED, IntakeReason.REGISTERED_MAIL_NEEDS_SIGNATURE);
            case FORWARDED ->
                arrival.forwarding() != null
                        ? Ruling.granted(arrival)
                        : Ruling.refused(Article.internalRule(), IntakeReason.FORWARDING_NEEDS_RECORD);
            default -> Ruling.granted(arrival);
        };
    }

    private static Ruling<Arrival> acceptOral(Arrival arrival) {
        Arrival.OralRecord record = arrival.oralRecord();
        if (record == null) return Ruling.refused(ORAL, IntakeReason.ORAL_REQUEST_NEEDS_RECORD);
        if (!record.readBack()) return Ruling.refused(ORAL, IntakeReason.ORAL_REQUEST_NOT_READ_BACK);
        return Ruling.granted(arrival);
    }

    /** The day of receipt, where arrival alone fixes it; empty where both sides must still confirm. */
    public static Optional<LocalDate> dayOfReceipt(Arrival arrival) {
        return fixedByArrival(arrival) ? Optional.of(arrival.on()) : Optional.empty();
    }

    private static boolean fixedByArrival(Arrival arrival) {
        return switch (arrival.channel()) {
            case IN_PERSON, ORAL, REGISTERED_MAIL -> true;
            case ORDINARY_MAIL, FAX, ONLINE -> false;
            // Before Art. 31: the day the mail system received it (国办公开办函〔2015〕207号, law.md R-REC-06, -12).
            case EMAIL -> arrival.on().isBefore(ART_31_IN_FORCE);
            // R-REC-09: a letter to another unit counts from the signature; without one it needs confirmation.
            case FORWARDED -> arrival.signedFor();
            case OTHER_PUBLISHED -> arrival.statedByGuide();
        };
    }

    /** Whether the receipt that the platform issues at once is the bureau's confirmation (R-REC-10). */
    public static boolean confirmedAutomatically(Arrival arrival, ConfirmationPolicy policy) {
        return switch (arrival.channel()) {
            case ONLINE -> policy.online() == Confirmation.AUTO;
            case EMAIL -> !fixedByArrival(arrival) && policy.email() == Confirmation.AUTO;
            default -> false;
        };
    }

    /**
     * The day both sides confirmed (R-REC-03 … -08): the day of contact itself, whatever day the letter arrived.
     *
     * @param confirmedOn day on which the bureau and the applicant spoke
     */
    public static Ruling<LocalDate> confirmed(Arrival arrival, LocalDate confirmedOn) {
        if (fixedByArrival(arrival)) return Ruling.refused(source(arrival.channel()), IntakeReason.NOTHING_TO_CONFIRM);
        if (confirmedOn.isBefore(arrival.on()))
            return Ruling.refused(source(arrival.channel()), IntakeReason.CONFIRMED_BEFORE_ARRIVAL, arrival.on());
        return Ruling.granted(confirmedOn);
    }

    /** The place in the law that decides for a channel. */
    public static Article source(Channel channel) {
        return switch (channel) {
            case IN_PERSON, ORAL -> HANDED_OVER;
            case REGISTERED_MAIL, ORDINARY_MAIL, FORWARDED -> POSTED;
            case ONLINE, FAX, EMAIL, OTHER_PUBLISHED -> CONFIRMED_BY_BOTH;
        };
    }

    /** Who stands for the bureau's confirmation on an internet channel (law.md P-01, P-10). */
    public enum Confirmation {
        /** The receipt that the platform issues is the bureau's confirmation. */
        AUTO,
        /** A member of staff confirms with the applicant; due on the first working day on or after submission. */
        MANUAL
    }

    /** Setting of P-01 for each internet channel. */
    public record ConfirmationPolicy(Confirmation online, Confirmation email) {
        public static ConfirmationPolicy defaults() {
            return new ConfirmationPolicy(Confirmation.AUTO, Confirmation.AUTO);
        }
    }
}
