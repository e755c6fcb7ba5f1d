package disclosure.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter that ends a request is numbered, leaves the house and reaches the applicant (law.md §3.5). */
public sealed interface DeliveryAct extends Act {

    /**
     * The letter has its number (文号), date and seal.
     *
     * @param departure why it goes another way than the applicant wished (Art. 40, R-SRV-05), null where it does not
     */
    record LetterIssued(
            LocalDate on,
            String documentNumber,
            ServiceMethod method,
            @Nullable String departure) implements DeliveryAct {
        public LetterIssued(LocalDate on, String documentNumber, ServiceMethod method) {
            this(on, documentNumber, method, null);
        }
    }

    /** The reply left the house; {@code on} is the day that counts for the bureau (law.md §3.5). */
    record ReplyDispatched(
            LocalDate on, ServiceMethod method, @Nullable String slipNumber) implements DeliveryAct {}

    /**
     * The reply reached the applicant; {@code on} starts the remedies.
     *
     * @param refusedToSign the addressee would not sign, and it was left (留置送达)
     * @param witness who saw it left, or which pictures or recording show it (R-SRV-03); null where it was signed for
     */
    record ReplyServed(
            LocalDate on,
            String evidence,
            boolean refusedToSign,
            @Nullable String witness) implements DeliveryAct {
        public ReplyServed(LocalDate on, String evidence, boolean refusedToSign) {
            this(on, evidence, refusedToSign, null);
        }
    }

    /** The letter that ends a case without a reply (L-24 … L-26) was issued. @param text null for the standard wording */
    record ClosingLetterIssued(
            LocalDate on,
            String documentNumber,
            String letter,
            @Nullable String text) implements DeliveryAct {}

    /**
     * That letter reached the applicant; {@code on} starts the remedies, where it has any.
     *
     * @param slipNumber of the postal enterprise, where it was posted
     * @param witness as of a reply
     */
    record ClosingLetterServed(
            LocalDate on,
            ServiceMethod method,
            @Nullable String slipNumber,
            String evidence,
            boolean refusedToSign,
            @Nullable String witness)
            implements DeliveryAct {}
}
