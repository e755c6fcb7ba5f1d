package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.DraftSecret;
import disclosure.handling.Drafts;
import disclosure.handling.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is kept of an unsent application can be read with its secret and with nothing else (docs/decisions/024). */
class JdbcDraftsTest {

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

        private final DraftSecret secret = DraftSecret.random();
        private JdbcDrafts drafts;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            drafts = new JdbcDrafts(database);
        }

        private static Upload file(String name, int bytes) {
            byte[] content = new byte[bytes];
            Arrays.fill(content, (byte) 'A');
            return new Upload(name, content);
        }

        @Test
        void answers_and_files_come_back_with_the_secret_alone() {
            drafts.answer(secret, Map.of("name", HARD), NOW);
            Upload large = file(HARD + ".pdf", 1_300_000);
            drafts.add(secret, file("一.pdf", 1), NOW);
            drafts.add(secret, large, NOW);
            Drafts.Draft draft = drafts.open(secret, NOW).orElseThrow();
            assertThat(draft.answers()).containsExactly(Map.entry("name", HARD));
            assertThat(draft.files()).extracting(Drafts.DraftFile::fileName).containsExactly("一.pdf", HARD + ".pdf");
            assertThat(drafts.files(secret).get(1).content()).isEqualTo(large.content());
            assertThat(drafts.bytesKept()).isEqualTo(1_300_001);
            assertThat(drafts.open(DraftSecret.random(), NOW)).isEmpty();
        }

        @Test
        void nothing_of_it_can_be_read_in_the_rows() {
            drafts.answer(secret, Map.of("name", "甄公开", "idNumber", "11010519491231002X"), NOW);
            drafts.add(secret, file("甄公开的身份证.pdf", 64), NOW);
            StringBuilder rows = new StringBuilder();
            for (String query : List.of(
                    "SELECT draft_id AS a, answers AS b FROM application_draft WHERE agency = :agency",
                    "SELECT file_id AS a, label AS b FROM application_draft_file WHERE agency = :agency",
                    "SELECT file_id AS a, content AS b FROM application_draft_part WHERE agency = :agency"))
                database.sql(query)
                        .list((row, i) -> row.getString("a") + new String(row.getBytes("b"), StandardCharsets.UTF_8))
                        .forEach(rows::append);
            assertThat(rows.toString())
                    .isNotEmpty()
                    .doesNotContain("甄公开", "11010519491231002X", "身份证", "AAAAAAAA", secret.text());
        }

        @Test
        void what_was_changed_or_exchanged_is_not_opened() {
            DraftSecret other = DraftSecret.random();
            byte[] sealed = new DraftSeal(secret).seal(new byte[] {1, 2, 3}, "label a");
            assertThat(new DraftSeal(secret).open(sealed, "label a")).isPresent();
            assertThat(new DraftSeal(secret).open(sealed, "label b")).isEmpty();
            assertThat(new DraftSeal(other).open(sealed, "label a")).isEmpty();
            sealed[14] ^= 1;
            assertThat(new DraftSeal(secret).open(sealed, "label a")).isEmpty();
            assertThat(new DraftSeal(secret).open(new byte[3], "label a")).isEmpty();
        }

        @Test
        void after_seven_days_without_a_change_it_is_over_and_then_gone() {
            drafts.answer(secret, Map.of("name", "a"), NOW);
            drafts.add(secret, file("a.pdf", 10), NOW.plus(Duration.ofDays(2)));
            assertThat(drafts.open(secret, NOW.plus(Duration.ofDays(9)).minusSeconds(1)))
                    .isPresent();
            assertThat(drafts.open(secret, NOW.plus(Duration.ofDays(9)))).isEmpty();
            drafts.clear(NOW.plus(Duration.ofDays(9)).minusSeconds(1));
            assertThat(drafts.bytesKept()).isEqualTo(10);
            drafts.clear(NOW.plus(Duration.ofDays(9)));
            assertThat(drafts.bytesKept()).isZero();
            assertThat(drafts.forget(secret)).isFalse();
        }

        @Test
        void of_those_who_take_it_out_at_once_one_has_it() throws Exception {
            drafts.answer(secret, Map.of("name", "a"), NOW);
            drafts.add(secret, file("a.pdf", 10), NOW);
            assertThat(atOnce(4, () -> drafts.forget(secret))).containsOnlyOnce(true);
            assertThat(drafts.bytesKept()).isZero();
        }

        @Test
        void a_file_is_taken_out_again_and_none_is_added_to_nothing() {
            drafts.add(secret, file("a.pdf", 10), NOW);
            assertThat(drafts.open(secret, NOW)).isEmpty();
            drafts.answer(secret, Map.of(), NOW);
            drafts.add(secret, file("a.pdf", 10), NOW);
            String id = drafts.open(secret, NOW).orElseThrow().files().get(0).id();
            drafts.remove(DraftSecret.random(), id);
            assertThat(drafts.files(secret)).hasSize(1);
            drafts.remove(secret, id);
            assertThat(drafts.files(secret)).isEmpty();
        }
    }
}
