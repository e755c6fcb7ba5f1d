package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import disclosure.handling.Attachments.Attachment;
import disclosure.handling.SealingKeys;
import disclosure.handling.SealingKeys.Key;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who asked and the files of a case are sealed at rest, those of before as well, and keys can be replaced (R-PRI-04). */
class SealedRowsTest {

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

        private static final String NUMBER = "11010519491231002X";
        private static final byte[] PROOF = ("\u0089PNG " + NUMBER).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        private static final Applicant WANG =
                new Applicant(ApplicantType.NATURAL_PERSON, "王", "身份证", NUMBER, "13800000000", null, null, null);
        private static final Key OLD = SealingKeys.random().current();
        private static final Key NEW = SealingKeys.random().current();

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            open(1, "a");
        }

        private static AtRest keys(Key... keys) {
            return new AtRest(new SealingKeys(List.of(keys)));
        }

        private void starts(AtRest keys) {
            new SealedRows(database, keys, source()).afterSingletonsInstantiated();
        }

        private List<String> keyIds() {
            return Stream.of("applicant", "attachment_part")
                    .flatMap(table -> database
                            .sql("SELECT COALESCE(key_id, 'none') AS k FROM " + table + " WHERE agency = :agency")
                            .list((row, i) -> row.getString("k"))
                            .stream())
                    .distinct()
                    .toList();
        }

        /** As they were kept before V21. */
        private Attachment keptInClear() {
            AtRest any = keys(OLD);
            new JdbcApplicants(database, any).keep(reference(1), WANG);
            Attachment paper = new JdbcAttachments(database, any).keep(reference(1), "a.png", "image/png", PROOF);
            database.sql("UPDATE applicant SET key_id = NULL, body = :body WHERE agency = :agency")
                    .param("body", StoredJson.write(WANG))
                    .update();
            database.sql("UPDATE attachment_part SET key_id = NULL, content = :content WHERE agency = :agency")
                    .param("content", PROOF)
                    .update();
            assertThat(body() + parts()).contains(NUMBER);
            return paper;
        }

        private String body() {
            return database.sql("SELECT body FROM applicant WHERE agency = :agency")
                    .optional((row, i) -> row.getString("body"))
                    .orElseThrow();
        }

        private String parts() {
            return database.sql("SELECT content FROM attachment_part WHERE agency = :agency")
                    .list((row, i) -> new String(row.getBytes("content"), java.nio.charset.StandardCharsets.UTF_8))
                    .toString();
        }

        private void reads(AtRest keys, Attachment paper) {
            assertThat(new JdbcApplicants(database, keys).find(reference(1))).contains(WANG);
            assertThat(new JdbcApplicants(database, keys).askedBy("王")).containsExactly(reference(1));
            assertThat(new JdbcAttachments(database, keys).content(reference(1), paper.id()))
                    .hasValueSatisfying(found -> assertThat(found).isEqualTo(PROOF));
            assertThat(new JdbcAttachments(database, keys).contents(reference(1), List.of(paper.id())))
                    .hasEntrySatisfying(paper.id(), found -> assertThat(found).isEqualTo(PROOF));
        }

        @Test
        void what_is_kept_is_sealed_with_the_name_of_its_key_beside_it() {
            AtRest keys = keys(OLD);
            new JdbcApplicants(database, keys).keep(reference(1), WANG);
            Attachment paper = new JdbcAttachments(database, keys).keep(reference(1), "a.png", "image/png", PROOF);
            assertThat(body()).doesNotContain(NUMBER, "王", "13800000000");
            assertThat(parts()).doesNotContain(NUMBER, "PNG");
            assertThat(keyIds()).containsExactly(OLD.id());
            reads(keys, paper);
        }

        @Test
        void rows_from_before_are_read_and_sealed_at_the_start() {
            Attachment paper = keptInClear();
            AtRest keys = keys(OLD);
            reads(keys, paper);
            starts(keys);
            assertThat(body() + parts()).doesNotContain(NUMBER);
            assertThat(keyIds()).containsExactly(OLD.id());
            reads(keys, paper);
            String sealed = body();
            starts(keys);
            assertThat(body()).as("a second start finds nothing to do").isEqualTo(sealed);
        }

        @Test
        void a_key_is_replaced_while_the_old_one_still_opens() {
            AtRest old = keys(OLD);
            starts(old);
            new JdbcApplicants(database, old).keep(reference(1), WANG);
            Attachment paper = new JdbcAttachments(database, old).keep(reference(1), "a.png", "image/png", PROOF);
            AtRest both = keys(NEW, OLD);
            reads(both, paper);
            starts(both);
            assertThat(keyIds()).containsExactly(NEW.id());
            starts(keys(NEW));
            reads(keys(NEW), paper);
        }

        @Test
        void without_the_key_it_does_not_start_and_nothing_is_changed() {
            AtRest old = keys(OLD);
            starts(old);
            assertThatIllegalStateException()
                    .as("another node that made a key of its own")
                    .isThrownBy(() -> starts(keys(NEW)))
                    .withMessageContaining(OLD.id())
                    .withMessageContaining("disclosure.seal");
            new JdbcApplicants(database, old).keep(reference(1), WANG);
            String sealed = body();
            assertThatIllegalStateException().isThrownBy(() -> starts(keys(NEW)));
            assertThatIllegalStateException()
                    .as("the right name over a wrong key")
                    .isThrownBy(() -> starts(keys(new Key(OLD.id(), NEW.bytes()))));
            assertThat(body()).isEqualTo(sealed);
        }

        @Test
        void what_is_sealed_cannot_be_changed_nor_put_in_the_place_of_another() {
            AtRest keys = keys(OLD);
            byte[] sealed = keys.seal(PROOF, "attachment a 0");
            assertThat(keys.open(OLD.id(), sealed, "attachment a 0")).isEqualTo(PROOF);
            assertThat(keys.seal(PROOF, "attachment a 0"))
                    .as("never twice the same")
                    .isNotEqualTo(sealed);
            assertThatIllegalStateException().isThrownBy(() -> keys.open(OLD.id(), sealed, "attachment b 0"));
            byte[] changed = Arrays.copyOf(sealed, sealed.length);
            changed[changed.length - 1] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> keys.open(OLD.id(), changed, "attachment a 0"));
            assertThatIllegalStateException().isThrownBy(() -> keys.open(OLD.id(), new byte[3], "attachment a 0"));
        }
    }
}
