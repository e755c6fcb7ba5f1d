package disclosure.clock;

import java.time.LocalDate;

/** A dated act that bears on the reply clock (law.md §5.7). */
public sealed interface ClockEvent {

    LocalDate on();

    <R> R accept(Visitor<R> visitor);

    /** Starts the reply clock. */
    record Received(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.received(this);
        }
    }

    /** The correction notice leaves the bureau: clock off from that day. */
    record CorrectionSent(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.correctionSent(this);
        }
    }

    /**
     * The applicant's window begins.
     *
     * @param workingDays the length of the window
     */
    record CorrectionDelivered(LocalDate on, int workingDays) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.correctionDelivered(this);
        }
    }

    /** The notice was issued in error: the clock goes on as if it had never stopped. */
    record CorrectionRevoked(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.correctionRevoked(this);
        }
    }

    /** Good reason was shown, the applicant has a new window (R-COR-07). */
    record CorrectionWindowRenewed(LocalDate on, int workingDays) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.correctionWindowRenewed(this);
        }
    }

    /**
     * The corrected request is in: a fresh period from that day.
     *
     * @param goodReason taken though the window has passed: good reason shown, or posted in time (R-COR-07)
     */
    record Corrected(LocalDate on, boolean goodReason) implements ClockEvent {
        public Corrected(LocalDate on) {
            this(on, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.corrected(this);
        }
    }

    /** A letter asking for an opinion leaves the bureau; {@code id} tells one consultation from another. */
    record ConsultationSent(LocalDate on, String id, ConsultationKind kind) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.consultationSent(this);
        }
    }

    /** The 15 working days of the one consulted begin. */
    record ConsultationDelivered(LocalDate on, String id) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.consultationDelivered(this);
        }
    }

    /** The opinion is in, or is waited for no longer. */
    record ConsultationClosed(LocalDate on, String id) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.consultationClosed(this);
        }
    }

    /** An authority outside is asked whether it may be disclosed; whether that stops anything the bureau chose (P-13). */
    record Referred(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.referred(this);
        }
    }

    record ReferralAnswered(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.referralAnswered(this);
        }
    }

    /** The extension is agreed and the applicant told. */
    record Extended(LocalDate on, int workingDays) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.extended(this);
        }
    }

    /** The fee notice leaves the bureau: clock off from that day. */
    record FeeNoticeSent(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.feeNoticeSent(this);
        }
    }

    /** The 20 working days to pay begin. */
    record FeeNoticeDelivered(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.feeNoticeDelivered(this);
        }
    }

    /** Paid in full: a fresh period from that day. */
    record FeePaid(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.feePaid(this);
        }
    }

    /** Reasons for an excessive request are asked for (Art. 35). */
    record ReasonAsked(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reasonAsked(this);
        }
    }

    record ReasonGiven(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reasonGiven(this);
        }
    }

    /**
     * A reasonable later day is fixed and the applicant told.
     *
     * @param until the new due day
     */
    record Deferred(LocalDate on, LocalDate until) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deferred(this);
        }
    }

    /**
     * Not information was asked for but the correction of an own record (Art. 41): K-23 takes the place of the reply
     * period, from receipt, and nothing but an answer or an end follows.
     *
     * @param workingDays the bureau's own time, from 1
     */
    record OwnRecord(LocalDate on, int workingDays) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ownRecord(this);
        }
    }

    /** The reply is dispatched (law.md §3.5). */
    record Replied(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replied(this);
        }
    }

    /** Closed without a reply: abandoned, unpaid, withdrawn. */
    record Ended(LocalDate on) implements ClockEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ended(this);
        }
    }

    /** One answer for each kind of event; the compiler sees to it that none is forgotten. */
    interface Visitor<R> {
        R received(Received event);

        R correctionSent(CorrectionSent event);

        R correctionDelivered(CorrectionDelivered event);

        R correctionRevoked(CorrectionRevoked event);

        R correctionWindowRenewed(CorrectionWindowRenewed event);

        R corrected(Corrected event);

        R consultationSent(ConsultationSent event);

        R consultationDelivered(ConsultationDelivered event);

        R consultationClosed(ConsultationClosed event);

        R referred(Referred event);

        R referralAnswered(ReferralAnswered event);

        R extended(Extended event);

        R feeNoticeSent(FeeNoticeSent event);

        R feeNoticeDelivered(FeeNoticeDelivered event);

        R feePaid(FeePaid event);

        R reasonAsked(ReasonAsked event);

        R reasonGiven(ReasonGiven event);

        R deferred(Deferred event);

        R ownRecord(OwnRecord event);

        R replied(Replied event);

        R ended(Ended event);
    }
}
