package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import disclosure.handling.Attachments.Attachment;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcAttachmentsTest {

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

        private JdbcAttachments attachments;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            attachments = new JdbcAttachments(database);
            open(1, "a");
            open(2, "b");
        }

        @Test
        void a_file_is_listed_in_order_with_its_hash() {
            Attachment first = attachments.keep(reference(1), HARD, "application/pdf", "abc".getBytes());
            Attachment second = attachments.keep(reference(1), "b.png", "image/png", new byte[] {0, -1});
            assertThat(attachments.of(reference(1))).containsExactly(first, second);
            assertThat(first.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(first.bytes()).isEqualTo(3);
            assertThat(UUID.fromString(first.id())).isNotNull();
        }

        @Test
        void any_size_comes_back_as_it_was() {
            int part = JdbcAttachments.PART;
            for (int size : new int[] {0, 1, part - 1, part, part + 1, 20 * 1024 * 1024}) {
                byte[] content = new byte[size];
                new Random(size).nextBytes(content);
                Attachment kept = attachments.keep(reference(1), "a", "b", content);
                assertThat(attachments.content(reference(1), kept.id()))
                        .hasValueSatisfying(found -> assertThat(found).isEqualTo(content));
            }
        }

        @Test
        void a_file_is_shown_for_its_own_case_only() {
            Attachment kept = attachments.keep(reference(1), "a", "b", new byte[1]);
            assertThat(attachments.content(reference(2), kept.id())).isEmpty();
            assertThat(attachments.content(reference(1), "no such")).isEmpty();
            assertThat(attachments.of(reference(2))).isEmpty();
            assertThat(new JdbcAttachments(database("elsewhere")).content(reference(1), kept.id()))
                    .isEmpty();
        }

        @Test
        void bytes_that_were_tampered_with_are_not_shown() {
            Attachment kept = attachments.keep(reference(1), "a", "b", new byte[] {1, 2, 3});
            database.sql("UPDATE attachment_part SET content = :other WHERE agency = :agency AND attachment_id = :id")
                    .param("other", new byte[] {1, 2, 4})
                    .param("id", kept.id())
                    .update();
            assertThatIllegalStateException().isThrownBy(() -> attachments.content(reference(1), kept.id()));
        }
    }
}
