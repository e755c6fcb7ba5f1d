package disclosure.handling;

import disclosure.casefile.RetentionClass;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forms of issuing, serving and filing, of a reply and of the letter that ends a case without one. */
public sealed interface DeliveryForm extends TaskForm {

    static Class<? extends DeliveryForm> of(TaskKind kind) {
        return switch (kind) {
            case ISSUE_LETTER -> IssueLetter.class;
            case DELIVER_REPLY -> DeliverReply.class;
            case ISSUE_CLOSING_LETTER -> IssueClosingLetter.class;
            case DELIVER_CLOSING_LETTER -> DeliverClosingLetter.class;
            case ARCHIVE_CASE -> ArchiveCase.class;
            default -> throw new IllegalArgumentException("nothing to deliver: " + kind);
        };
    }

    /**
     * Number, date and seal; what is posted leaves the house with it.
     *
     * @param slipNumber of the postal enterprise; required for what is posted
     * @param departureReason why the reply goes another way than the applicant wished; required where it does (Art. 40)
     */
    record IssueLetter(
            @NotNull ServiceMethod method,
            @Nullable @Size(max = 60) String slipNumber,
            @Nullable @Size(max = TEXT) String departureReason)
            implements DeliveryForm {

        /** The way the applicant wished. */
        public IssueLetter(ServiceMethod method, @Nullable String slipNumber) {
            this(method, slipNumber, null);
        }
    }

    /**
     * Service on the applicant.
     *
     * @param servedOn null for today
     * @param refusedToSign the addressee would not sign, and it was left (留置送达)
     * @param witness who saw it left, or which pictures or recording show it; required where nobody signed (R-SRV-03)
     */
    record DeliverReply(
            @Nullable LocalDate servedOn,
            @NotBlank @Size(max = TEXT) String evidence,
            boolean refusedToSign,
            @Nullable @Size(max = TEXT) String witness)
            implements DeliveryForm {

        /** Signed for, or served without a signature. */
        public DeliverReply(@Nullable LocalDate servedOn, String evidence, boolean refusedToSign) {
            this(servedOn, evidence, refusedToSign, null);
        }
    }

    /** The letter that ends a case without a reply. @param text null for the standard wording */
    record IssueClosingLetter(@Nullable @Size(max = TEXT) String text) implements DeliveryForm {}

    /**
     * Service of that letter on the applicant, from which the remedies run.
     *
     * @param slipNumber of the postal enterprise; required for what was posted
     * @param servedOn null for today
     * @param refusedToSign as of a reply, and so is the witness
     */
    record DeliverClosingLetter(
            @NotNull ServiceMethod method,
            @Nullable @Size(max = 60) String slipNumber,
            @Nullable LocalDate servedOn,
            @NotBlank @Size(max = TEXT) String evidence,
            boolean refusedToSign,
            @Nullable @Size(max = TEXT) String witness)
            implements DeliveryForm {}

    /** @param retention null for the class that the schedule proposes (R-ARC-03) */
    record ArchiveCase(@Nullable RetentionClass retention) implements DeliveryForm {}
}
