package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import disclosure.handling.BureauDecision;
import disclosure.handling.BureauPoint;
import disclosure.handling.DecisionLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class JdbcBureauDecisionsTest {

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

        private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
        private static final Instant AT = NOW.truncatedTo(ChronoUnit.MICROS);
        private JdbcBureauDecisions here;
        private JdbcBureauDecisions otherNode;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            here = new JdbcBureauDecisions(database);
            otherNode = new JdbcBureauDecisions(database);
        }

        private static BureauDecision decision(int version, String value) {
            return new BureauDecision(
                    BureauPoint.CORRECTION_WINDOW, DAY, version, value, "admin", AT.plusSeconds(version), HARD);
        }

        private void decided(JdbcBureauDecisions node, BureauDecision decision) {
            transaction.executeWithoutResult(status -> {
                node.lock();
                node.add(decision);
            });
        }

        @Test
        void in_the_beginning_nothing_is_decided() {
            assertThat(here.current().all()).isEmpty();
        }

        @Test
        void what_is_decided_on_one_node_holds_on_the_other_and_after_a_restart() {
            DecisionLog before = otherNode.current();
            decided(here, decision(1, "10"));
            for (JdbcBureauDecisions node : List.of(here, otherNode, new JdbcBureauDecisions(database)))
                assertThat(node.current().all()).containsExactly(decision(1, "10"));
            assertThat(before.all()).isEmpty();
            assertThat(new JdbcBureauDecisions(database("elsewhere")).current().all())
                    .isEmpty();
        }

        @Test
        void what_is_taken_back_stays_on_record() {
            decided(here, decision(1, "10"));
            decided(otherNode, decision(2, null));
            assertThat(here.current().all()).containsExactly(decision(1, "10"), decision(2, null));
            assertThat(here.current().on(BureauPoint.CORRECTION_WINDOW, DAY)).isEmpty();
        }

        @Test
        void while_nothing_is_decided_the_same_log_is_given() {
            decided(here, decision(1, "10"));
            assertThat(otherNode.current()).isSameAs(otherNode.current());
        }

        @Test
        void no_version_is_written_twice() {
            decided(here, decision(1, "10"));
            assertThatExceptionOfType(DuplicateKeyException.class)
                    .isThrownBy(() -> decided(otherNode, decision(1, "12")));
            assertThat(otherNode.current().all()).containsExactly(decision(1, "10"));
        }

        @Test
        void of_many_who_decide_at_once_each_sees_what_was_decided_before() throws Exception {
            AtomicInteger late = new AtomicInteger();
            atOnce(
                    6,
                    () -> transaction.execute(status -> {
                        if (here.lock().last(BureauPoint.CORRECTION_WINDOW, DAY).isPresent()) late.incrementAndGet();
                        else here.add(decision(1, "10"));
                        return true;
                    }));
            assertThat(late).hasValue(5);
            assertThat(otherNode.current().all()).containsExactly(decision(1, "10"));
        }

        @Test
        void what_is_rolled_back_is_not_remembered() {
            transaction.executeWithoutResult(status -> {
                here.lock();
                here.add(decision(1, "10"));
                assertThat(here.current().all()).hasSize(1);
                status.setRollbackOnly();
            });
            assertThat(here.current().all()).isEmpty();
            decided(here, decision(1, "12"));
            assertThat(here.current().all()).containsExactly(decision(1, "12"));
        }

        @Test
        void a_unit_of_work_goes_by_one_state_from_beginning_to_end() throws Exception {
            transaction.executeWithoutResult(status -> {
                assertThat(here.current().all()).isEmpty();
                Thread other = new Thread(() -> decided(otherNode, decision(1, "10")));
                other.start();
                joined(other);
                assertThat(here.current().all()).isEmpty();
            });
            assertThat(here.current().all()).hasSize(1);
        }

        private static void joined(Thread other) {
            try {
                other.join();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
