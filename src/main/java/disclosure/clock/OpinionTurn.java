package disclosure.clock;

import static disclosure.clock.Verdict.ACCEPTED;
import static disclosure.clock.Verdict.refused;

import disclosure.law.Limit;
import disclosure.law.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps that wait for an opinion from outside the bureau (Art. 32, 33(3), 34). */
record OpinionTurn(RuleSet ruleSet, Period period, Timeliness timeliness) {

    /** No consultation of a case has a space in its number. */
    private static final String REFERRAL = "referral ";

    Optional<Refusal> sent(ClockEvent.ConsultationSent event) {
        if (period.consultations().find(event.id()) != null) {
            return refused(ruleSet.exclusion(), ClockReason.CONSULTATION_ID_USED, event.id());
        }
        Optional<Refusal> untimely =
                timeliness.whileRunning(event.on(), ruleSet.exclusion(), ClockReason.CONSULTATION_AFTER_DUE_DAY);
        if (untimely.isPresent()) {
            return untimely;
        }
        open(new Consultation(event.id(), event.kind()), event.on());
        return ACCEPTED;
    }

    private void open(Consultation consultation, LocalDate day) {
        if (!ruleSet.excludes(consultation.kind()) || period.deferredUntil() != null) {
            period.consultations().open(consultation);
        } else if (timeliness.policy().exclusionStart() == ClockPolicy.ExclusionStart.SENT) {
            period.consultations().openFromSending(consultation, day);
        } else {
            period.consultations().openFromDelivery(consultation);
        }
    }

    Optional<Refusal> delivered(ClockEvent.ConsultationDelivered event) {
        Consultation consultation = period.consultations().find(event.id());
        if (consultation == null || consultation.isClosed() || consultation.isDelivered()) {
            return notOpen(event.id(), consultation);
        }
        int opinion =
                ruleSet.opinion(consultation.kind()).map(Limit::workingDays).orElse(0);
        period.consultations().deliver(consultation, event.on(), opinion);
        return ACCEPTED;
    }

    Optional<Refusal> closed(ClockEvent.ConsultationClosed event) {
        Consultation consultation = period.consultations().find(event.id());
        if (consultation == null || consultation.isClosed()) {
            return notOpen(event.id(), consultation);
        }
        period.consultations().close(consultation, event.on());
        return ACCEPTED;
    }

    /** Never refused: whoever cannot decide asks, late or not. It wins no time after the due day. */
    Optional<Refusal> referred(LocalDate day) {
        if (timeliness.policy().referral() == ClockPolicy.Referral.CLOCK_RUNS) {
            return ACCEPTED;
        }
        Consultation referral = new Consultation(REFERRAL + (referrals() + 1), ConsultationKind.OTHER_AGENCY);
        boolean leftOut = timeliness
                        .whileRunning(day, ruleSet.exclusion(), ClockReason.CONSULTATION_AFTER_DUE_DAY)
                        .isEmpty()
                && ruleSet.excludes(referral.kind())
                && period.deferredUntil() == null;
        if (leftOut) {
            period.consultations().openFromSending(referral, day);
        } else {
            period.consultations().open(referral);
        }
        return ACCEPTED;
    }

    Optional<Refusal> referralAnswered(LocalDate day) {
        Consultation referral = period.consultations().find(REFERRAL + referrals());
        if (referral != null && !referral.isClosed()) {
            period.consultations().close(referral, day);
        }
        return ACCEPTED;
    }

    private int referrals() {
        int asked = 0;
        while (period.consultations().find(REFERRAL + (asked + 1)) != null) {
            asked++;
        }
        return asked;
    }

    private Optional<Refusal> notOpen(String id, @Nullable Consultation consultation) {
        if (consultation == null) {
            return refused(ruleSet.exclusion(), ClockReason.CONSULTATION_NEVER_OPENED, id);
        }
        ClockReason reason = consultation.isClosed()
                ? ClockReason.CONSULTATION_ALREADY_CLOSED
                : ClockReason.CONSULTATION_ALREADY_DELIVERED;
        return refused(ruleSet.exclusion(), reason, id);
    }
}
