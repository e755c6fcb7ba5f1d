package disclosure.rest;

import disclosure.handling.CheckingStatus;
import disclosure.handling.CheckingStatus.PublicEvent;
import disclosure.handling.CheckingStatus.PublicStage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a request stands, as its applicant may know it: no personal data, no names of staff. */
record StatusView(
        String reference,
        PublicStage stage,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate replyDueOn,
        boolean paused,
        boolean provisional,
        List<PublicEvent> events) {

    static StatusView of(CheckingStatus.Found found) {
        return new StatusView(
                found.reference().value(),
                found.stage(),
                found.receivedOn(),
                found.replyDueOn(),
                found.paused(),
                found.provisional(),
                found.events());
    }
}
