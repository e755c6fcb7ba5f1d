package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import disclosure.handling.Attachments.Attachment;
import java.util.Map;
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
            attachments = new JdbcAttachments(database, OnBothDatabases.AT_REST);
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

        /** law.md R-ARC-07 */
        @Test
        void a_file_that_lies_in_the_volume_leaves_its_hash_and_no_bytes_and_no_name() {
            Attachment paper = attachments.keep(reference(1), "张三.pdf", "application/pdf", "abc".getBytes());
            Attachment volume = attachments.keep(reference(1), "v1.zip", "application/zip", new byte[9]);
            attachments.moveInto(reference(2), paper.id(), "02.pdf", volume.id());
            assertThat(attachments.content(reference(1), paper.id()))
                    .as("another case's")
                    .isPresent();
            attachments.moveInto(reference(1), paper.id(), "02.pdf", volume.id());
            assertThat(attachments.content(reference(1), paper.id())).isEmpty();
            assertThat(attachments.of(reference(1)).get(0))
                    .isEqualTo(new Attachment(paper.id(), "02.pdf", "application/pdf", 3, paper.sha256()));
            assertThat(attachments.moved(reference(1))).containsExactly(Map.entry(paper.id(), volume.id()));
            assertThat(attachments.moved(reference(2))).isEmpty();
            assertThat(parts(paper)).isZero();
            assertThat(attachments.content(reference(1), volume.id())).isPresent();
        }

        @Test
        void a_file_that_is_forgotten_is_gone_and_another_cases_is_not() {
            Attachment draft = attachments.keep(reference(1), "a.docx", "b", new byte[2]);
            attachments.forget(reference(2), draft.id());
            assertThat(attachments.of(reference(1))).hasSize(1);
            attachments.forget(reference(1), draft.id());
            attachments.forget(reference(1), draft.id());
            assertThat(attachments.of(reference(1))).isEmpty();
            assertThat(parts(draft)).isZero();
        }

        private int parts(Attachment file) {
            return database.sql("SELECT COUNT(*) FROM attachment_part WHERE agency = :agency AND attachment_id = :id")
                    .param("id", file.id())
                    .number();
        }

        @Test
        void a_file_is_shown_for_its_own_case_only() {
            Attachment kept = attachments.keep(reference(1), "a", "b", new byte[1]);
            assertThat(attachments.content(reference(2), kept.id())).isEmpty();
            assertThat(attachments.content(reference(1), "no such")).isEmpty();
            assertThat(attachments.of(reference(2))).isEmpty();
            assertThat(new JdbcAttachments(database("elsewhere"), OnBothDatabases.AT_REST)
                            .content(reference(1), kept.id()))
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
