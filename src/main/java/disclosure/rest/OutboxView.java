package disclosure.rest;

import disclosure.handling.MessageFailure;
import disclosure.handling.MessagePurpose;
import disclosure.handling.MessageState;
import disclosure.handling.Moment;
import disclosure.handling.Outbox.Entry;
import disclosure.handling.Recipient;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message that leaves the house, without its address and text.
 *
 * @param id its Message-ID without brackets
 * @param reference null for what went to a member of staff and belongs to no case
 * @param nextTryAt only while it waits
 * @param settledAt when it was sent, failed, came in doubt or was settled by people
 * @param settledBy who of the staff settled it
 * @param againOf the message it repeats
 */
record OutboxView(
        String id,
        @Nullable String reference,
        MessagePurpose purpose,
        Recipient.Kind recipient,
        MessageState state,
        int tries,
        @Nullable MessageFailure failure,
        OffsetDateTime postedAt,
        @Nullable OffsetDateTime nextTryAt,
        @Nullable OffsetDateTime settledAt,
        @Nullable String settledBy,
        @Nullable String againOf) {

    static OutboxView of(Entry entry) {
        return new OutboxView(
                entry.id(),
                entry.reference() == null ? null : entry.reference().value(),
                entry.purpose(),
                entry.recipient(),
                entry.state(),
                entry.tries(),
                entry.failure(),
                here(entry.postedAt()),
                entry.nextTryAt() == null ? null : here(entry.nextTryAt()),
                entry.settledAt() == null ? null : here(entry.settledAt()),
                entry.settledBy(),
                entry.againOf());
    }

    private static OffsetDateTime here(Instant moment) {
        return moment.atZone(Moment.ZONE).toOffsetDateTime();
    }
}
