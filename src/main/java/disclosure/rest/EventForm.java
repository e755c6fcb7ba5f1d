package disclosure.rest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import disclosure.clock.ClockEvent;
import disclosure.clock.ConsultationKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A dated event as the clock's calculator takes it (contract §2): told by its {@code type}, with exactly its own fields. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(name = "RECEIVED", value = EventForm.Received.class),
    @Type(name = "CORRECTION_SENT", value = EventForm.CorrectionSent.class),
    @Type(name = "CORRECTION_DELIVERED", value = EventForm.CorrectionDelivered.class),
    @Type(name = "CORRECTION_REVOKED", value = EventForm.CorrectionRevoked.class),
    @Type(name = "CORRECTED", value = EventForm.Corrected.class),
    @Type(name = "CONSULTATION_SENT", value = EventForm.ConsultationSent.class),
    @Type(name = "CONSULTATION_DELIVERED", value = EventForm.ConsultationDelivered.class),
    @Type(name = "CONSULTATION_CLOSED", value = EventForm.ConsultationClosed.class),
    @Type(name = "EXTENDED", value = EventForm.Extended.class),
    @Type(name = "FEE_NOTICE_SENT", value = EventForm.FeeNoticeSent.class),
    @Type(name = "FEE_NOTICE_DELIVERED", value = EventForm.FeeNoticeDelivered.class),
    @Type(name = "FEE_PAID", value = EventForm.FeePaid.class),
    @Type(name = "REASON_ASKED", value = EventForm.ReasonAsked.class),
    @Type(name = "REASON_GIVEN", value = EventForm.ReasonGiven.class),
    @Type(name = "DEFERRED", value = EventForm.Deferred.class),
    @Type(name = "REPLIED", value = EventForm.Replied.class)
})
@Schema(name = "ClockEvent", description = "type decides the fields: contract, The clock as a calculator")
sealed interface EventForm {

    /** Characters of the name that tells one consultation from another. */
    int ID = 100;

    ClockEvent event();

    record Received(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.Received(on);
        }
    }

    record CorrectionSent(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.CorrectionSent(on);
        }
    }

    /** @param workingDays the applicant's window */
    record CorrectionDelivered(
            @NotNull LocalDate on, @NotNull Integer workingDays) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.CorrectionDelivered(on, workingDays);
        }
    }

    record CorrectionRevoked(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.CorrectionRevoked(on);
        }
    }

    record Corrected(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.Corrected(on);
        }
    }

    record ConsultationSent(
            @NotNull LocalDate on,
            @NotBlank @CodePoints(max = ID) String id,
            @NotNull ConsultationKind kind) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.ConsultationSent(on, id, kind);
        }
    }

    record ConsultationDelivered(
            @NotNull LocalDate on,
            @NotBlank @CodePoints(max = ID) String id) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.ConsultationDelivered(on, id);
        }
    }

    record ConsultationClosed(
            @NotNull LocalDate on,
            @NotBlank @CodePoints(max = ID) String id) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.ConsultationClosed(on, id);
        }
    }

    /** @param workingDays 1 to 20, judged by the clock */
    record Extended(@NotNull LocalDate on, @NotNull Integer workingDays) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.Extended(on, workingDays);
        }
    }

    record FeeNoticeSent(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.FeeNoticeSent(on);
        }
    }

    record FeeNoticeDelivered(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.FeeNoticeDelivered(on);
        }
    }

    record FeePaid(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.FeePaid(on);
        }
    }

    record ReasonAsked(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.ReasonAsked(on);
        }
    }

    record ReasonGiven(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.ReasonGiven(on);
        }
    }

    /** @param until the later day fixed under Art. 35 */
    record Deferred(@NotNull LocalDate on, @NotNull LocalDate until) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.Deferred(on, until);
        }
    }

    record Replied(@NotNull LocalDate on) implements EventForm {
        @Override
        public ClockEvent event() {
            return new ClockEvent.Replied(on);
        }
    }
}
