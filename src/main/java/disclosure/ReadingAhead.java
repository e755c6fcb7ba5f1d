package disclosure;

import disclosure.handling.FindingSimilar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once all else stands, reads on a thread of its own what nobody should have to wait for. */
@Component
class ReadingAhead {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingAhead.class);

    private final FindingSimilar similar;

    ReadingAhead(FindingSimilar similar) {
        this.similar = similar;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread thread = new Thread(this::read, "reading-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** What is left unread here is read by the first who asks. */
    private void read() {
        try {
            similar.readAhead();
        } catch (RuntimeException fault) {
            LOG.info("not read ahead: {}", fault.getClass().getSimpleName());
        }
    }
}
