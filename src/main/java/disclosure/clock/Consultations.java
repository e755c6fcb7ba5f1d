package disclosure.clock;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All consultations of a case, and what those of the running period leave out: the union of their days (R-CON-06). */
final class Consultations {

    private final WorkingDays calendar;
    private final List<Consultation> all = new ArrayList<>(2);
    /** Those that leave out days of the running period, in the order they began to. */
    private final List<Consultation> excluding = new ArrayList<>(2);
    /** Sent, but under P-03 DELIVERED not yet leaving out days. */
    private final List<Consultation> underway = new ArrayList<>(0);

    Consultations(WorkingDays calendar) {
        this.calendar = calendar;
    }

    @Nullable
    Consultation find(String id) {
        for (Consultation consultation : all) {
            if (consultation.id().equals(id)) {
                return consultation;
            }
        }
        return null;
    }

    /** A consultation that leaves no days out, by its kind or because the due day is fixed. */
    void open(Consultation consultation) {
        all.add(consultation);
    }

    void openFromSending(Consultation consultation, LocalDate day) {
        all.add(consultation);
        exclude(consultation, day);
    }

    void openFromDelivery(Consultation consultation) {
        all.add(consultation);
        underway.add(consultation);
    }

    void deliver(Consultation consultation, LocalDate day, int opinion) {
        consultation.deliver(calendar, day, opinion);
        if (underway.remove(consultation)) {
            exclude(consultation, day);
        }
    }

    void close(Consultation consultation, LocalDate day) {
        underway.remove(consultation);
        consultation.close(calendar, day);
    }

    /** A fresh period: what went before leaves nothing out of it, though the opinions may still come in. */
    void forget() {
        excluding.clear();
        underway.clear();
    }

    /** Nothing is left out after that day. */
    void cut(LocalDate day) {
        underway.clear();
        excluding.forEach(consultation -> consultation.cut(calendar, day));
    }

    /** Counts the allowance on from the base, over the union of what is left out, as things stand on that day. */
    Tally tally(long baseOrdinal, int allowance, LocalDate asOf) {
        long due = baseOrdinal + allowance;
        long covered = baseOrdinal;
        for (int i = 0; i < excluding.size(); i++) {
            Consultation consultation = excluding.get(i);
            // Begun when the allowance was already used up: a letter sent on the due day wins no time.
            if (consultation.startOrdinal() >= due) {
                break;
            }
            long from = Math.max(consultation.startOrdinal(), covered);
            if (consultation.isOpen(asOf)) {
                return Tally.paused(due, from);
            }
            long to = Math.max(consultation.endOrdinal(), from);
            due += to - from;
            covered = to;
        }
        return Tally.running(due);
    }

    /** The last day that can be left out if all opinions take their time; none while that is not bounded. */
    @Nullable
    LocalDate latestEnd(LocalDate asOf) {
        LocalDate latest = null;
        for (Consultation consultation : excluding) {
            if (consultation.isOpen(asOf)) {
                LocalDate end = consultation.latestEnd();
                if (end == null) {
                    return null;
                }
                latest = latest == null || end.isAfter(latest) ? end : latest;
            }
        }
        return latest;
    }

    List<Consultation> leavingOut(LocalDate day) {
        return excluding.stream()
                .filter(consultation -> consultation.leavesOut(day))
                .toList();
    }

    private void exclude(Consultation consultation, LocalDate day) {
        consultation.start(calendar, day);
        excluding.add(consultation);
    }
}
