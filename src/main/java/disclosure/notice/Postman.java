package disclosure.notice;

import disclosure.handling.MessagePosted;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sets the {@link Sender} going when a message has been posted and once in a while, on a thread of its own: nobody who
 * works on a case waits for the mail server.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Sender sender;
    private final Clock clock;
    private final AtomicBoolean called = new AtomicBoolean();
    private final ExecutorService walk = Executors.newSingleThreadExecutor(round -> {
        Thread thread = new Thread(round, "postman");
        thread.setDaemon(true);
        return thread;
    });

    Postman(Sender sender, Clock clock) {
        this.sender = sender;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void posted(MessagePosted message) {
        call();
    }

    @Scheduled(
            fixedDelayString = "${disclosure.mail.round:PT30S}",
            initialDelayString = "${disclosure.mail.round:PT30S}")
    void round() {
        call();
    }

    /** One round at a time, and one more at most waiting. */
    private void call() {
        if (!called.compareAndSet(false, true)) return;
        try {
            walk.execute(this::walk);
        } catch (RejectedExecutionException closing) {
            LOG.debug("closing; messages wait for the next start");
        }
    }

    private void walk() {
        called.set(false);
        try {
            sender.sendDue(clock::instant);
        } catch (RuntimeException failure) {
            // What a mail server or a database says may name people.
            LOG.warn("messages wait for the next round: {}", failure.getClass().getName());
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        walk.shutdown();
        if (!walk.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) walk.shutdownNow();
    }
}
