package disclosure.store;

import disclosure.handling.MessageFailure;
import disclosure.handling.MessageState;
import disclosure.handling.Outbox;
import disclosure.handling.Outbox.Message;
import disclosure.handling.OutboxQueue;
import disclosure.store.Database.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Which sender has which message. Every step is one conditional update in a transaction of its own: of any number of nodes
 * one finds the row as it must be, and the row says so before anything else happens.
 */
@Repository
class JdbcOutboxQueue implements OutboxQueue {

    private static final int LOOKED_AT = 20;

    private static final String DUE =
            " AND (state = 'PENDING' AND due_at <= :now OR state = 'CLAIMED' AND lease_until <= :now)";
    private static final String MINE = " WHERE agency = :agency AND message_id = :id AND lease = :lease";

    private final Database database;
    private final Outbox outbox;

    JdbcOutboxQueue(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    private record Candidate(String id, int tries) {}

    @Override
    public Optional<Claim> claim(Instant now, Instant leaseUntil) {
        List<Candidate> candidates = due(now);
        while (!candidates.isEmpty()) {
            for (Candidate candidate : candidates) {
                String lease = UUID.randomUUID().toString();
                if (took(candidate.id(), lease, now, leaseUntil))
                    return Optional.of(new Claim(message(candidate.id()), lease, candidate.tries() + 1));
            }
            candidates = due(now);
        }
        return Optional.empty();
    }

    private List<Candidate> due(Instant now) {
        return database.sql("SELECT message_id, tries FROM outbox_message WHERE agency = :agency" + DUE
                        + " ORDER BY due_at, posted_at, message_id LIMIT :most")
                .param("now", now)
                .param("most", LOOKED_AT)
                .list((row, i) -> new Candidate(row.getString("message_id"), row.getInt("tries")));
    }

    private boolean took(String id, String lease, Instant now, Instant leaseUntil) {
        return committed(
                database.sql("UPDATE outbox_message SET state = 'CLAIMED', lease = :lease, lease_until = :until,"
                                + " tries = tries + 1 WHERE agency = :agency AND message_id = :id" + DUE)
                        .param("id", id)
                        .param("lease", lease)
                        .param("until", leaseUntil)
                        .param("now", now));
    }

    private Message message(String id) {
        return outbox.message(id).orElseThrow(() -> new IllegalStateException("claimed and gone: " + id));
    }

    @Override
    public boolean beginSending(Claim claim, Instant leaseUntil) {
        return committed(mine(
                        "UPDATE outbox_message SET state = 'SENDING', lease_until = :until" + MINE
                                + " AND state = 'CLAIMED'",
                        claim)
                .param("until", leaseUntil));
    }

    @Override
    public void sent(Claim claim, Instant at) {
        end(claim, MessageState.SENT, null, at, "'SENDING', 'IN_DOUBT'");
    }

    @Override
    public void putBack(Claim claim, MessageFailure why, Instant nextTryAt) {
        committed(mine(
                        "UPDATE outbox_message SET state = 'PENDING', due_at = :due, lease = NULL, lease_until = NULL,"
                                + " failure = :failure" + MINE + " AND state IN ('CLAIMED', 'SENDING')",
                        claim)
                .param("due", nextTryAt)
                .param("failure", why));
    }

    @Override
    public void failed(Claim claim, MessageFailure why, Instant at) {
        end(claim, MessageState.FAILED, why, at, "'CLAIMED', 'SENDING', 'IN_DOUBT'");
    }

    @Override
    public void doubt(Claim claim, MessageFailure why, Instant at) {
        end(claim, MessageState.IN_DOUBT, why, at, "'SENDING'");
    }

    private void end(Claim claim, MessageState state, @Nullable MessageFailure why, Instant at, String from) {
        committed(mine(
                        "UPDATE outbox_message SET state = :state, failure = :failure, settled_at = :at" + MINE
                                + " AND state IN (" + from + ")",
                        claim)
                .param("state", state)
                .param("failure", why)
                .param("at", at));
    }

    @Override
    public int doubtLost(Instant now) {
        return database.apart(() -> database.sql("UPDATE outbox_message SET state = 'IN_DOUBT', failure = :failure,"
                        + " settled_at = :now WHERE agency = :agency AND state = 'SENDING' AND lease_until <= :now")
                .param("failure", MessageFailure.SENDER_LOST)
                .param("now", now)
                .update());
    }

    private Statement mine(String sql, Claim claim) {
        return database.sql(sql).param("id", claim.message().id()).param("lease", claim.lease());
    }

    private boolean committed(Statement update) {
        return database.apart(update::update) == 1;
    }
}
