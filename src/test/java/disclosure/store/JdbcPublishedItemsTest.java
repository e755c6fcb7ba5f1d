package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.PublishedItems.PublishedItem;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcPublishedItemsTest {

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

        private JdbcPublishedItems items;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            items = new JdbcPublishedItems(database);
        }

        @Test
        void kept_changed_and_removed_newest_first() {
            PublishedItem old = new PublishedItem("a", HARD, null, TODAY.minusDays(1), "/a");
            PublishedItem fresh = new PublishedItem("b", "决算", "人社发〔2026〕1号", TODAY, "https://example.invalid/");
            items.add(old);
            items.add(fresh);
            assertThat(items.all()).containsExactly(fresh, old);
            PublishedItem later = new PublishedItem("a", "预算", "号", TODAY.plusDays(1), "/b");
            assertThat(items.change(later)).isTrue();
            assertThat(items.all()).containsExactly(later, fresh);
            assertThat(items.remove("a")).isTrue();
            assertThat(items.remove("a")).isFalse();
            assertThat(items.change(later)).isFalse();
            assertThat(items.all()).containsExactly(fresh);
        }
    }
}
