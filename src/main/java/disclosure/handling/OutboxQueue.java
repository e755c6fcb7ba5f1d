package disclosure.handling;

import disclosure.handling.Outbox.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * The sender's side of the {@link Outbox}. Each step is committed at once, whatever transaction the caller is in, and each
 * is done only by the one who holds the claim: whoever lost it is told so by {@code false} and sends nothing.
 */
public interface OutboxQueue {

    /**
     * A message in hand.
     *
     * @param lease tells this claim from every other of the same message
     * @param tries how many there have been, this one among them
     */
    record Claim(Message message, String lease, int tries) {}

    /** The next message that is due, or that a sender left in hand beyond its lease without having begun to send it. */
    Optional<Claim> claim(Instant now, Instant leaseUntil);

    /** To be committed right before the first byte of the message; if true it is sent, and never a second time. */
    boolean beginSending(Claim claim, Instant leaseUntil);

    /** The mail server took it. Holds even if the message was meanwhile found in doubt. */
    void sent(Claim claim, Instant at);

    /** The mail server surely did not take it: again later. */
    void putBack(Claim claim, MessageFailure why, Instant nextTryAt);

    /** The mail server will never take it. */
    void failed(Claim claim, MessageFailure why, Instant at);

    /** Nobody knows whether the mail server took it. */
    void doubt(Claim claim, MessageFailure why, Instant at);

    /** Puts in doubt what was being sent when its sender was lost; the number of them. */
    int doubtLost(Instant now);
}
