package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import disclosure.handling.MessageFailure;
import disclosure.handling.MessagePurpose;
import disclosure.handling.MessageState;
import disclosure.handling.Outbox.Entry;
import disclosure.handling.Outbox.Message;
import disclosure.handling.OutboxQueue.Claim;
import disclosure.handling.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class JdbcOutboxTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases::h2);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres() {
            super(TestDatabases::postgres);
        }
    }

    abstract static class Contract extends OnBothDatabases {

        private static final Instant LEASE = NOW.plus(Duration.ofMinutes(5));

        private final List<Object> told = new ArrayList<>();
        private JdbcOutbox outbox;
        private JdbcOutboxQueue queue;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            told.clear();
            outbox = new JdbcOutbox(database, told::add);
            queue = new JdbcOutboxQueue(database, outbox);
            open(1, "a");
        }

        private Message message(String id, Instant at, String againOf, String... files) {
            return new Message(
                    id,
                    reference(1),
                    MessagePurpose.CONSULTATION,
                    Recipient.consulted(HARD),
                    "a@b.cn",
                    HARD,
                    HARD,
                    List.of(files),
                    at,
                    "r",
                    againOf);
        }

        @Test
        void a_message_is_found_as_it_was_added() {
            JdbcAttachments files = new JdbcAttachments(database, OnBothDatabases.AT_REST);
            String one = files.keep(reference(1), "a", "b", new byte[1]).id();
            String two = files.keep(reference(1), "a", "b", new byte[1]).id();
            Message message = message("m", NOW, null, two, one);
            outbox.add(message);
            assertThat(outbox.message("m")).contains(message);
            assertThat(outbox.find("m"))
                    .contains(new Entry(
                            "m",
                            reference(1),
                            MessagePurpose.CONSULTATION,
                            Recipient.Kind.CONSULTED,
                            MessageState.PENDING,
                            0,
                            null,
                            NOW,
                            NOW,
                            null,
                            null,
                            null));
            assertThat(told).hasSize(1);
            assertThat(outbox.message("n")).isEmpty();
            JdbcOutbox elsewhere = new JdbcOutbox(database("elsewhere"), told::add);
            assertThat(elsewhere.message("m")).isEmpty();
            assertThat(new JdbcOutboxQueue(database("elsewhere"), elsewhere).claim(NOW, LEASE))
                    .isEmpty();
        }

        @Test
        void a_message_belongs_to_a_case_and_its_files_are_kept() {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> outbox.add(message("m", NOW, null, "no file")));
            assertThat(outbox.message("m")).isEmpty();
        }

        @Test
        void what_goes_to_staff_may_belong_to_no_case_and_nothing_else_may() {
            Message digest = new Message(
                    "d",
                    null,
                    MessagePurpose.DIGEST,
                    Recipient.staff("li"),
                    "li@b.cn",
                    HARD,
                    HARD,
                    List.of(),
                    NOW,
                    "clock",
                    null);
            outbox.add(digest);
            assertThat(outbox.message("d")).contains(digest);
            assertThat(outbox.find("d").orElseThrow().reference()).isNull();
            assertThat(outbox.isAnyUnsent(reference(1))).isFalse();
            assertThat(sending().message()).isEqualTo(digest);

            outbox.add(message("m", NOW, null));
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> database.sql("UPDATE outbox_message SET reference = NULL"
                                    + " WHERE agency = :agency AND message_id = 'm'")
                            .update());
        }

        @Test
        void a_message_is_repeated_once() {
            outbox.add(message("m", NOW, null));
            outbox.add(message("n", NOW, "m"));
            assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> outbox.add(message("o", NOW, "m")));
        }

        @Test
        void lists_are_newest_first_and_by_state() {
            outbox.add(message("m", NOW, null));
            outbox.add(message("n", NOW.plusSeconds(1), null));
            outbox.add(message("o", NOW.plusSeconds(2), null));
            Claim claim = queue.claim(NOW, LEASE).orElseThrow();
            queue.failed(claim, MessageFailure.UNWRITABLE, NOW);
            assertThat(outbox.list(null, 0, 2).items()).extracting(Entry::id).containsExactly("o", "n");
            assertThat(outbox.list(null, 1, 2).items()).extracting(Entry::id).containsExactly("m");
            assertThat(outbox.list(MessageState.FAILED, 0, 9).items())
                    .extracting(Entry::failure)
                    .containsExactly(MessageFailure.UNWRITABLE);
            assertThat(outbox.list(MessageState.PENDING, 0, 1).total()).isEqualTo(2);
        }

        @Test
        void reduced_messages_keep_when_and_what_for_but_not_to_whom_and_what() {
            outbox.add(message("m", NOW, null));
            queue.sent(sending(), NOW);
            assertThat(outbox.isAnyUnsent(reference(1))).isFalse();
            outbox.add(message("n", NOW, null));
            assertThat(outbox.isAnyUnsent(reference(1))).isTrue();
            assertThat(outbox.isAnyUnsent(reference(2))).isFalse();
            outbox.reduce(reference(1));
            Message reduced = outbox.message("m").orElseThrow();
            assertThat(reduced.address() + reduced.subject() + reduced.body()).isEmpty();
            assertThat(outbox.find("m").orElseThrow().settledAt()).isEqualTo(NOW);
            assertThat(outbox.message("n").orElseThrow().address()).isEqualTo("a@b.cn");
        }

        private Claim sending() {
            Claim claim = queue.claim(NOW, LEASE).orElseThrow();
            assertThat(queue.beginSending(claim, LEASE)).isTrue();
            return claim;
        }

        @Test
        void a_step_is_kept_although_the_callers_transaction_fails() {
            outbox.add(message("m", NOW, null));
            transaction.executeWithoutResult(status -> {
                Claim claim = queue.claim(NOW, LEASE).orElseThrow();
                queue.beginSending(claim, LEASE);
                status.setRollbackOnly();
            });
            assertThat(outbox.find("m").orElseThrow().state()).isEqualTo(MessageState.SENDING);
        }

        @Test
        void of_many_claims_at_once_one_gets_the_message() throws Exception {
            outbox.add(message("m", NOW, null));
            assertThat(atOnce(8, () -> queue.claim(NOW, LEASE)).stream().filter(Optional::isPresent))
                    .hasSize(1);
            assertThat(atOnce(8, () -> queue.claim(LEASE, LEASE.plusSeconds(60))).stream()
                            .flatMap(Optional::stream))
                    .hasSize(1)
                    .allMatch(claim -> claim.tries() == 2);
        }
    }
}
