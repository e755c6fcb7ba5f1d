package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.FormDrafts.Draft;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcFormDraftsTest {

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

        private JdbcFormDrafts drafts;
        private JdbcWorkList list;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            drafts = new JdbcFormDrafts(database);
            list = new JdbcWorkList(database);
        }

        private Reference task(String id) {
            Reference reference = open(id.hashCode() % 1000 + 1, "s");
            list.opened(id, TaskKind.HANDLE_REQUEST, reference, null, NOW);
            return reference;
        }

        private static Draft draft(String task, String person, int version, String text) {
            return new Draft(
                    task, person, Map.of("reasons", List.of(text), "documents", List.of("a", "b")), version, NOW);
        }

        @Test
        void what_is_kept_comes_back_as_it_was_and_the_latest_last() {
            Reference reference = task("a");
            drafts.keep(reference, draft("a", "zhang", 1, HARD));
            drafts.keep(reference, draft("a", "wang", 2, "二"));
            drafts.keep(reference, draft("a", "zhang", 3, HARD + "\n" + HARD));
            assertThat(drafts.of("a")).extracting(Draft::person).containsExactly("wang", "zhang");
            Draft last = drafts.of("a").get(1);
            assertThat(last.fields().get("reasons")).containsExactly(HARD + "\n" + HARD);
            assertThat(last.fields().get("documents")).containsExactly("a", "b");
            assertThat(last.keptAt()).isEqualTo(NOW.truncatedTo(ChronoUnit.MICROS));
        }

        @Test
        void they_go_with_their_task() {
            Reference reference = task("a");
            list.opened("b", TaskKind.SIGN_REPLY, reference, null, NOW);
            drafts.keep(reference, draft("a", "zhang", 1, "x"));
            drafts.keep(reference, draft("b", "zhang", 1, "x"));
            list.closed("a");
            assertThat(drafts.of("a")).isEmpty();
            assertThat(drafts.of("b")).hasSize(1);
        }

        @Test
        void there_is_none_of_a_task_that_is_not_open() {
            Reference reference = task("a");
            assertThatThrownBy(() -> drafts.keep(reference, draft("gone", "zhang", 1, "x")))
                    .isInstanceOf(RuntimeException.class);
        }

        @Test
        void one_is_discarded_and_all_of_a_case_are_forgotten() {
            Reference reference = task("a");
            drafts.keep(reference, draft("a", "zhang", 1, "x"));
            drafts.keep(reference, draft("a", "wang", 2, "x"));
            drafts.forget("a", "zhang");
            assertThat(drafts.of("a")).extracting(Draft::person).containsExactly("wang");
            drafts.forget(reference);
            assertThat(drafts.of("a")).isEmpty();
        }
    }
}
