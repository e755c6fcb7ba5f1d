package disclosure.notice;

import disclosure.handling.MessageState;
import disclosure.handling.Outbox;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether messages can leave, and how many wait or need people; waiting messages do not make the application ill. */
@Component("outboxHealthIndicator")
class OutboxHealth implements HealthIndicator {

    private final Outbox outbox;
    private final MailServer server;

    OutboxHealth(Outbox outbox, MailServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    @Override
    public Health health() {
        Map<MessageState, Integer> counts = outbox.counts();
        return Health.up()
                .withDetail("mailServer", server.isConfigured() ? "configured" : "not configured: messages wait")
                .withDetail("pending", counts.getOrDefault(MessageState.PENDING, 0))
                .withDetail("inDoubt", counts.getOrDefault(MessageState.IN_DOUBT, 0))
                .withDetail("failed", counts.getOrDefault(MessageState.FAILED, 0))
                .build();
    }
}
