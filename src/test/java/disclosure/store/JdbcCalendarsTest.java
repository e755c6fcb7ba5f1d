package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import disclosure.calendar.DayKind;
import disclosure.calendar.MarkedDay;
import disclosure.calendar.PublishedYear;
import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class JdbcCalendarsTest {

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

        private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
        private JdbcCalendars here;
        private JdbcCalendars otherNode;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            here = calendars();
            otherNode = calendars();
        }

        private JdbcCalendars calendars() {
            return new JdbcCalendars(database, Clock.fixed(NOW, ZoneOffset.UTC));
        }

        private static PublishedYear year(int version, LocalDate... off) {
            return new PublishedYear(
                    2027,
                    "国办发明电〔2026〕9号",
                    version,
                    List.of(off).stream()
                            .map(day -> new MarkedDay(day, DayKind.OFF, "元旦"))
                            .toList());
        }

        @Test
        void the_shipped_years_are_there_from_the_beginning() {
            assertThat(here.current().version())
                    .isEqualTo(ShippedCalendar.workingDays().version());
            assertThat(here.year(2027)).isEmpty();
        }

        @Test
        void a_year_published_on_one_node_holds_on_the_other_and_after_a_restart() {
            WorkingDays before = otherNode.current();
            PublishedYear published = year(1, NEW_YEAR);
            here.publish(published, "admin");
            for (JdbcCalendars node : List.of(here, otherNode, calendars())) {
                assertThat(node.year(2027)).contains(published);
                assertThat(node.current().isWorkingDay(NEW_YEAR)).isFalse();
            }
            assertThat(before.isPublished(2027)).isFalse();
            assertThat(new JdbcCalendars(database("elsewhere"), Clock.systemUTC()).year(2027))
                    .isEmpty();
        }

        @Test
        void while_nothing_is_published_the_same_calendar_is_given() {
            here.publish(year(1, NEW_YEAR), "admin");
            assertThat(otherNode.current()).isSameAs(otherNode.current());
        }

        @Test
        void the_newest_version_holds_and_the_earlier_stays_on_record() {
            here.publish(year(1, NEW_YEAR), "admin");
            here.publish(year(2, NEW_YEAR.plusDays(3)), "admin");
            assertThat(otherNode.year(2027)).contains(year(2, NEW_YEAR.plusDays(3)));
            assertThat(otherNode.current().isWorkingDay(NEW_YEAR)).isTrue();
            assertThat(database.sql("SELECT COUNT(*) FROM calendar_day WHERE agency = :agency")
                            .number())
                    .isEqualTo(2);
            assertThat(database.sql("SELECT published_by FROM calendar_year WHERE agency = :agency AND version_no = 1")
                            .list((row, i) -> row.getString(1)))
                    .containsExactly("admin");
        }

        @Test
        void a_version_is_published_once() {
            here.publish(year(2, NEW_YEAR), "admin");
            for (int version : new int[] {1, 2})
                assertThatExceptionOfType(OptimisticLockingFailureException.class)
                        .isThrownBy(() -> otherNode.publish(year(version), "admin"));
            PublishedYear shipped = here.year(2026).orElseThrow();
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> here.publish(shipped, "admin"));
            assertThat(here.year(2027)).contains(year(2, NEW_YEAR));
        }

        @Test
        void of_many_who_publish_the_same_version_one_succeeds() throws Exception {
            AtomicInteger refused = new AtomicInteger();
            atOnce(6, () -> {
                try {
                    here.publish(year(1, NEW_YEAR), "admin");
                } catch (OptimisticLockingFailureException expected) {
                    refused.incrementAndGet();
                }
                return true;
            });
            assertThat(refused).hasValue(5);
            assertThat(otherNode.year(2027)).contains(year(1, NEW_YEAR));
        }

        @Test
        void what_is_rolled_back_is_not_remembered() {
            transaction.executeWithoutResult(status -> {
                here.publish(year(1, NEW_YEAR), "admin");
                assertThat(here.year(2027)).isPresent();
                status.setRollbackOnly();
            });
            assertThat(here.year(2027)).isEmpty();
            here.publish(year(1), "admin");
            assertThat(here.year(2027)).contains(year(1));
        }
    }
}
