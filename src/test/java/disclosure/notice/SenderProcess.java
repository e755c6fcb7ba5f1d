package disclosure.notice;

import com.zaxxer.hikari.HikariDataSource;
import disclosure.clock.ClockPolicy;
import disclosure.handling.HouseRules;
import disclosure.handling.MessageFailure;
import disclosure.handling.MessagePurpose;
import disclosure.handling.Outbox;
import disclosure.handling.OutboxQueue;
import disclosure.handling.OutboxReason;
import disclosure.handling.Recipient;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.notice.MailSettings.Encryption;
import disclosure.store.StoredOutbox;
import disclosure.store.TestDatabases;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sender in a process of its own, which stands still at one step until somebody kills it. */
final class SenderProcess {

    /** What it says when it has come to its step. */
    static final String STANDING_STILL = "STANDING STILL";

    static final String AGENCY = "main";

    /** Where it stands still. */
    enum Stop {
        /** The message is written, its act not yet committed. */
        INSIDE_THE_ACT,
        /** In hand, and nothing sent. */
        AFTER_CLAIMING,
        /** About to send the first byte. */
        BEFORE_THE_FIRST_BYTE,
        /** The mail server has it, and no row says so. */
        BEFORE_MARKING,
        NEVER
    }

    private SenderProcess() {}

    /** @param args the folder of the database, the mail server's port, the stop, and the moments of its rounds */
    public static void main(String... args) {
        try (HikariDataSource database = open(Path.of(args[0]))) {
            StoredOutbox store = new StoredOutbox(database, AGENCY);
            Stop stop = Stop.valueOf(args[2]);
            if (stop == Stop.INSIDE_THE_ACT) postAndStop(store, Instant.parse(args[3]));
            Sender sender = sender(store, Integer.parseInt(args[1]), stop);
            Arrays.stream(args).skip(3).map(Instant::parse).forEach(now -> sender.sendDue(() -> now));
        }
    }

    /** As the application opens its own. */
    static HikariDataSource open(Path folder) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("disclosure")
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000");
        TestDatabases.migrated(pool);
        return pool;
    }

    static Outbox.Message message(String id, Instant at) {
        return new Outbox.Message(
                id,
                StoredOutbox.reference(1),
                MessagePurpose.RECEIPT,
                Recipient.APPLICANT,
                "li@example.invalid",
                "回执",
                "您好。",
                List.of(),
                at,
                "platform",
                null);
    }

    private static void postAndStop(StoredOutbox store, Instant at) {
        store.unit.run(() -> {
            store.outbox.add(message("of-no-act@rsj", at));
            standStill();
            return Ruling.refused(Article.internalRule(), OutboxReason.MESSAGE_UNKNOWN, "");
        });
    }

    private static Sender sender(StoredOutbox store, int port, Stop stop) {
        MailSettings settings =
                new MailSettings("127.0.0.1", port, "disclosure@bureau.example", null, null, Encryption.NONE);
        HouseRules rules =
                new HouseRules("RSJ", "某市人社局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);
        return new Sender(
                new Stopping(store.queue(), stop), store.files, store.attachments, new MailServer(settings), rules);
    }

    private static void standStill() {
        System.out.println(STANDING_STILL);
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private record Stopping(OutboxQueue queue, Stop stop) implements OutboxQueue {

        private void at(Stop step) {
            if (stop == step) standStill();
        }

        @Override
        public Optional<Claim> claim(Instant now, Instant leaseUntil) {
            return queue.claim(now, leaseUntil);
        }

        @Override
        public boolean beginSending(Claim claim, Instant leaseUntil) {
            at(Stop.AFTER_CLAIMING);
            boolean ours = queue.beginSending(claim, leaseUntil);
            at(Stop.BEFORE_THE_FIRST_BYTE);
            return ours;
        }

        @Override
        public void sent(Claim claim, Instant at) {
            at(Stop.BEFORE_MARKING);
            queue.sent(claim, at);
        }

        @Override
        public void putBack(Claim claim, MessageFailure why, Instant nextTryAt) {
            queue.putBack(claim, why, nextTryAt);
        }

        @Override
        public void failed(Claim claim, MessageFailure why, Instant at) {
            queue.failed(claim, why, at);
        }

        @Override
        public void doubt(Claim claim, MessageFailure why, Instant at) {
            queue.doubt(claim, why, at);
        }

        @Override
        public int doubtLost(Instant now) {
            return queue.doubtLost(now);
        }
    }
}
