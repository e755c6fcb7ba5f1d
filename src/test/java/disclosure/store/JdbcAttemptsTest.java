package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.Attempts.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcAttemptsTest {

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

    /** A clock that is set by hand. */
    private static final class HandClock extends Clock {

        private Instant now = OnBothDatabases.NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    abstract static class Contract extends OnBothDatabases {

        private final HandClock clock = new HandClock();
        private JdbcAttempts attempts;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            attempts = new JdbcAttempts(database, clock, "salt");
        }

        private void fail(int times, Target target, String key) {
            for (int i = 0; i < times; i++) attempts.failed(target, key);
        }

        @Test
        void the_fifth_wrong_code_closes_a_case_until_the_hour_is_over() {
            fail(1, Target.CASE, "A");
            clock.pass(Duration.ofMinutes(20));
            fail(3, Target.CASE, "A");
            assertThat(attempts.wait(Target.CASE, "A")).isZero();
            fail(1, Target.CASE, "A");
            assertThat(attempts.wait(Target.CASE, "A")).isEqualTo(Duration.ofMinutes(40));
            fail(10, Target.CASE, "A");
            assertThat(attempts.wait(Target.CASE, "A")).isEqualTo(Duration.ofMinutes(40));
            assertThat(attempts.wait(Target.CASE, "B")).isZero();
            assertThat(attempts.wait(Target.ADDRESS, "A")).isZero();
            clock.pass(Duration.ofMinutes(40));
            assertThat(attempts.wait(Target.CASE, "A")).isZero();
            fail(1, Target.CASE, "A");
            assertThat(attempts.wait(Target.CASE, "A")).isZero();
        }

        @Test
        void an_address_has_thirty() {
            fail(29, Target.ADDRESS, "10.0.0.1");
            assertThat(attempts.wait(Target.ADDRESS, "10.0.0.1")).isZero();
            fail(1, Target.ADDRESS, "10.0.0.1");
            assertThat(attempts.wait(Target.ADDRESS, "10.0.0.1")).isEqualTo(Duration.ofHours(1));
        }

        @Test
        void the_wait_for_a_sign_in_grows_and_ends_at_a_quarter_of_an_hour() {
            fail(4, Target.SIGN_IN, "zhang");
            assertThat(attempts.wait(Target.SIGN_IN, "zhang")).isZero();
            List<Long> minutes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                fail(1, Target.SIGN_IN, "Zhang ");
                Duration wait = attempts.wait(Target.SIGN_IN, "zhang");
                minutes.add(wait.toMinutes());
                clock.pass(wait);
                assertThat(attempts.wait(Target.SIGN_IN, "zhang")).isZero();
            }
            assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 15L, 15L, 15L, 15L);
            clock.pass(Duration.ofHours(1));
            fail(1, Target.SIGN_IN, "zhang");
            assertThat(attempts.wait(Target.SIGN_IN, "zhang")).isZero();
        }

        @Test
        void a_success_is_a_new_beginning() {
            fail(5, Target.CASE, "A");
            fail(5, Target.CASE, "B");
            attempts.forget(Target.CASE, "A");
            assertThat(attempts.wait(Target.CASE, "A")).isZero();
            assertThat(attempts.wait(Target.CASE, "B")).isPositive();
        }

        @Test
        void a_failure_counts_though_the_request_is_rolled_back() {
            transaction.executeWithoutResult(status -> {
                fail(5, Target.CASE, "A");
                status.setRollbackOnly();
            });
            assertThat(attempts.wait(Target.CASE, "A")).isPositive();
        }

        @Test
        void all_nodes_count_together_and_a_restart_forgets_nothing() throws Exception {
            JdbcAttempts otherNode = new JdbcAttempts(database, clock, "salt");
            atOnce(15, () -> {
                attempts.failed(Target.ADDRESS, "x");
                otherNode.failed(Target.ADDRESS, "x");
                return true;
            });
            assertThat(new JdbcAttempts(database, clock, "salt").wait(Target.ADDRESS, "x"))
                    .isPositive();
        }

        @Test
        void a_clock_set_back_does_not_make_the_wait_longer() {
            fail(5, Target.CASE, "A");
            clock.pass(Duration.ofHours(-5));
            assertThat(attempts.wait(Target.CASE, "A")).isEqualTo(Duration.ofHours(1));
        }

        @Test
        void the_key_is_not_in_the_table_and_old_rows_go() {
            fail(1, Target.SIGN_IN, "zhang");
            clock.pass(Duration.ofDays(2));
            fail(1, Target.SIGN_IN, "wang");
            List<String> hashes = database.sql("SELECT key_hash FROM attempt WHERE agency = :agency")
                    .list((row, i) -> row.getString("key_hash"));
            assertThat(hashes).singleElement().asString().matches("[0-9a-f]{64}");
        }
    }
}
