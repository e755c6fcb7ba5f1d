package disclosure.notice;

import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.LiveReview;
import disclosure.casefile.ReleaseHold;
import disclosure.handling.Attachments;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.CaseFiles;
import disclosure.handling.HouseRules;
import disclosure.handling.MessageFailure;
import disclosure.handling.MessagePurpose;
import disclosure.handling.Outbox.Message;
import disclosure.handling.OutboxQueue;
import disclosure.handling.OutboxQueue.Claim;
import disclosure.notice.Letter.Enclosure;
import disclosure.notice.MailServer.Answer;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes messages from the queue and hands each to the mail server at most once: that it is being sent is committed before
 * its first byte, and what was being sent when something broke is left to people.
 */
@Component
class Sender {

    /** Longer than connecting can take. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    /** Longer than a slow server can take for the largest message. */
    static final Duration SENDING = Duration.ofMinutes(30);

    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final OutboxQueue queue;
    private final CaseFiles files;
    private final Attachments attachments;
    private final MailServer server;
    private final HouseRules rules;

    Sender(OutboxQueue queue, CaseFiles files, Attachments attachments, MailServer server, HouseRules rules) {
        this.queue = queue;
        this.files = files;
        this.attachments = attachments;
        this.server = server;
        this.rules = rules;
    }

    /** Sends what is due until nothing is, or the server cannot be reached; the number of messages it took. */
    int sendDue(Supplier<Instant> clock) {
        int lost = queue.doubtLost(clock.get());
        if (lost > 0) LOG.warn("{} messages were being sent when their sender was lost; people must look", lost);
        if (!server.isConfigured()) return 0;
        int sent = 0;
        Optional<Claim> claim = next(clock);
        while (claim.isPresent()) {
            Answer answer = send(claim.get(), clock);
            if (answer instanceof Answer.Taken) sent++;
            if (answer instanceof Answer.NotNow no && isOurs(no.why())) return sent;
            claim = next(clock);
        }
        return sent;
    }

    private Optional<Claim> next(Supplier<Instant> clock) {
        Instant now = clock.get();
        return queue.claim(now, now.plus(CLAIM));
    }

    /** Whether it is the server's fault, so that no other message would fare better. */
    private static boolean isOurs(MessageFailure why) {
        return why == MessageFailure.SERVER_UNREACHABLE || why == MessageFailure.SIGN_IN_REFUSED;
    }

    private Answer send(Claim claim, Supplier<Instant> clock) {
        Answer answer = attempt(claim, clock);
        Instant now = clock.get();
        if (answer instanceof Answer.Taken) queue.sent(claim, now);
        if (answer instanceof Answer.NotNow no) queue.putBack(claim, no.why(), now.plus(waitAfter(claim.tries())));
        if (answer instanceof Answer.Never no) queue.failed(claim, no.why(), now);
        if (answer instanceof Answer.Unknown no) queue.doubt(claim, no.why(), now);
        LOG.info("message {}: {}", claim.message().id(), answer);
        return answer;
    }

    /** 1, 2, 4 … 64 minutes, at most an hour. */
    static Duration waitAfter(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Answer attempt(Claim claim, Supplier<Instant> clock) {
        Optional<MessageFailure> heldBack = heldBack(claim.message());
        if (heldBack.isPresent()) return new Answer.NotNow(heldBack.get());
        Letter letter;
        try {
            letter = letter(claim.message());
        } catch (MessagingException | IllegalStateException unwritable) {
            return new Answer.Never(MessageFailure.UNWRITABLE);
        }
        Transport line;
        try {
            line = server.connect();
        } catch (MessagingException unconnected) {
            return new Answer.NotNow(MailServer.unconnected(unconnected));
        }
        try {
            boolean ours = queue.beginSending(claim, clock.get().plus(SENDING));
            return ours ? server.send(line, letter) : new Answer.NotOurs();
        } finally {
            MailServer.hangUp(line);
        }
    }

    /**
     * A reply whose release was held after it was issued waits until it is freed (R-TRK-05), one whose review became void
     * until it stands again (R-SEC-10).
     */
    private Optional<MessageFailure> heldBack(Message message) {
        if (message.purpose() != MessagePurpose.REPLY) return Optional.empty();
        return files.find(message.ofCase()).flatMap(Sender::heldBack);
    }

    private static Optional<MessageFailure> heldBack(CaseFile file) {
        if (ReleaseHold.isOn(file)) return Optional.of(MessageFailure.RELEASE_HELD);
        boolean isVoid = file.has(DeliveryAct.LetterIssued.class) && !LiveReview.mayLeave(file);
        return isVoid ? Optional.of(MessageFailure.REVIEW_VOID) : Optional.empty();
    }

    private Letter letter(Message message) throws MessagingException {
        return Letter.of(server.session(), message, server.from(), rules.bureauName(), enclosures(message));
    }

    private List<Enclosure> enclosures(Message message) {
        if (message.attachments().isEmpty()) return List.of();
        List<Attachment> files = attachments.of(message.ofCase());
        List<Enclosure> enclosures = new ArrayList<>();
        for (String id : message.attachments()) {
            Attachment file = files.stream()
                    .filter(known -> known.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("not a file of the case"));
            byte[] content = attachments
                    .content(message.ofCase(), id)
                    .orElseThrow(() -> new IllegalStateException("not a file of the case"));
            enclosures.add(new Enclosure(file.fileName(), file.mediaType(), content));
        }
        return enclosures;
    }
}
