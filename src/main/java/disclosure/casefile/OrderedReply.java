package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/** A reply that an authority or court ordered, with the day it is due (law.md R-TRK-03). */
final class OrderedReply {

    /** Working days from receipt of the decision, where it names no day [design]. */
    private static final int WORKING_DAYS = 20;

    private OrderedReply() {}

    /** Empty where none is ordered, or it is out already. */
    static Optional<LocalDate> dueOn(CaseFile file, WorkingDays calendar) {
        return order(file).map(decided -> {
            LocalDate named = decided.replyDueOn();
            return named == null ? calendar.add(decided.on(), WORKING_DAYS) : named;
        });
    }

    /** The decision that ordered it; empty where none is ordered, or it is out already. */
    static Optional<RemedyAct.RemedyDecided> order(CaseFile file) {
        RemedyAct.RemedyDecided ordered = null;
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof RemedyAct.RemedyDecided decided && decided.replyOrdered()) ordered = decided;
            if (recorded.act() instanceof DeliveryAct.ReplyDispatched
                    || recorded.act() instanceof DeliveryAct.ReplyServed) ordered = null;
        }
        return Optional.ofNullable(ordered);
    }
}
