package disclosure.handling;

import disclosure.casefile.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the messages that leave the house, in the transaction of the act that makes them. {@link OutboxQueue} sends. */
public interface Outbox {

    /**
     * A message as it will be sent.
     *
     * @param id the Message-ID without its brackets, the same for ever
     * @param reference the case it belongs to; null for what goes to a member of staff and belongs to none
     * @param address as the case had it when the message was posted
     * @param attachments ids of files of the case
     * @param againOf the message this one repeats
     */
    record Message(
            String id,
            @Nullable Reference reference,
            MessagePurpose purpose,
            Recipient recipient,
            String address,
            String subject,
            String body,
            List<String> attachments,
            Instant postedAt,
            String postedBy,
            @Nullable String againOf) {

        public Message {
            attachments = List.copyOf(attachments);
            if (reference == null && (recipient.kind() != Recipient.Kind.STAFF || !attachments.isEmpty()))
                throw new IllegalArgumentException("what belongs to no case goes to staff, without files");
        }

        /** @throws IllegalStateException if it belongs to none */
        public Reference ofCase() {
            if (reference == null) throw new IllegalStateException("of no case");
            return reference;
        }

        /** No personal data in a log line. */
        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }

    /**
     * What a list shows of a message: no address and no text.
     *
     * @param reference null for what belongs to no case
     * @param nextTryAt only while {@link MessageState#PENDING}
     * @param settledAt when it came to its present state, if nothing further happens by itself
     * @param settledBy who settled it, null for the sender
     */
    record Entry(
            String id,
            @Nullable Reference reference,
            MessagePurpose purpose,
            Recipient.Kind recipient,
            MessageState state,
            int tries,
            @Nullable MessageFailure failure,
            Instant postedAt,
            @Nullable Instant nextTryAt,
            @Nullable Instant settledAt,
            @Nullable String settledBy,
            @Nullable String againOf) {}

    void add(Message message);

    Optional<Message> message(String id);

    Optional<Entry> find(String id);

    /** Newest first. @param state null for all */
    Page<Entry> list(@Nullable MessageState state, int page, int size);

    /** How many messages are in each state; states without any may be left out. */
    Map<MessageState, Integer> counts();

    /** Moves a message from one of those states; false if it is in another. */
    boolean settle(String id, List<MessageState> from, MessageState to, String by, Instant at);

    /** Whether a message of the case waits, is under way, or may have arrived or not. */
    boolean isAnyUnsent(Reference reference);

    /** Takes address and text out of the settled messages of a case, when its personal data are reduced; the rest stays. */
    void reduce(Reference reference);
}
