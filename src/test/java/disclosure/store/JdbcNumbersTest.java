package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.Numbers.Series;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcNumbersTest {

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

        private JdbcNumbers numbers;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            numbers = new JdbcNumbers(database);
        }

        @Test
        void each_series_and_year_counts_from_one() {
            assertThat(numbers.next(Series.CASE, 2026)).isEqualTo(1);
            assertThat(numbers.next(Series.CASE, 2026)).isEqualTo(2);
            assertThat(numbers.next(Series.LETTER, 2026)).isEqualTo(1);
            assertThat(numbers.next(Series.CASE, 2027)).isEqualTo(1);
            assertThat(new JdbcNumbers(database("elsewhere" + System.nanoTime())).next(Series.CASE, 2026))
                    .isEqualTo(1);
        }

        @Test
        void a_number_rolled_back_is_given_again() {
            transaction.executeWithoutResult(status -> {
                assertThat(numbers.next(Series.VOLUME, 2026)).isEqualTo(1);
                status.setRollbackOnly();
            });
            assertThat(numbers.next(Series.VOLUME, 2026)).isEqualTo(1);
        }

        @Test
        void twenty_at_once_with_some_given_back_leave_no_gap_and_no_double() throws Exception {
            AtomicInteger turn = new AtomicInteger();
            List<Integer> given = atOnce(
                            20,
                            () -> transaction.execute(status -> {
                                int number = numbers.next(Series.CASE, 2026);
                                if (turn.incrementAndGet() % 4 != 0) return number;
                                status.setRollbackOnly();
                                return -1;
                            }))
                    .stream()
                    .filter(number -> Objects.requireNonNull(number) > 0)
                    .sorted()
                    .toList();
            assertThat(given)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 15).boxed().toList());
        }
    }
}
