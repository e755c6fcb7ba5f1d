package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.casefile.Stage;
import disclosure.handling.CountingRequests;
import disclosure.handling.UseCases;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class JdbcApplicantsTest {

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

        private JdbcApplicants applicants;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            applicants = new JdbcApplicants(database, OnBothDatabases.AT_REST);
        }

        private static Applicant person(String name, String number, String phone, String email) {
            return new Applicant(ApplicantType.NATURAL_PERSON, name, "身份证", number, phone, email, null, null);
        }

        @Test
        void an_applicant_is_found_as_kept_and_may_be_put_right() {
            open(1, "a");
            Applicant first = new Applicant(
                    ApplicantType.ENTERPRISE,
                    HARD,
                    null,
                    null,
                    null,
                    null,
                    HARD,
                    new Applicant.Agent("b", "c", "d", true));
            applicants.keep(reference(1), first);
            assertThat(applicants.find(reference(1))).contains(first);
            Applicant second = person("王", "1", null, null);
            applicants.keep(reference(1), second);
            assertThat(applicants.find(reference(1))).contains(second);
            assertThat(applicants.find(reference(2))).isEmpty();
        }

        @Test
        void an_applicant_belongs_to_a_case() {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> applicants.keep(reference(1), person("王", "1", null, null)));
        }

        @Test
        void nul_is_refused() {
            open(1, "a");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> applicants.keep(reference(1), person("王\0", "1", null, null)));
        }

        @Test
        void the_same_number_is_the_same_applicant_whatever_else_differs() {
            assertThat(same(
                            person("王", " 11010119900307123x ", null, null),
                            person("李", "11010119900307123X", "1", null)))
                    .isTrue();
            assertThat(same(person("王", "1", "139", null), person("王", "2", "139", null)))
                    .isFalse();
        }

        @Test
        void without_a_number_it_takes_name_type_and_a_contact() {
            assertThat(same(person("王", null, "139", null), person("王 ", "1", " 139", "b")))
                    .isTrue();
            assertThat(same(person("王", " ", null, "A@b.cn"), person("王", "", "1", "a@B.cn")))
                    .isTrue();
            assertThat(same(person("王", null, "139", "a"), person("王", null, "138", "b")))
                    .isFalse();
            assertThat(same(person("王", null, "139", null), person("李", null, "139", null)))
                    .isFalse();
            assertThat(same(person("王", null, " ", null), person("王", null, " ", null)))
                    .isFalse();
            Applicant firm = new Applicant(ApplicantType.ENTERPRISE, "王", null, null, "139", null, null, null);
            assertThat(same(person("王", null, "139", null), firm)).isFalse();
        }

        @Test
        void nobody_is_the_same_as_an_unknown_one() {
            assertThat(applicants.same(reference(1), reference(1))).isFalse();
        }

        @Test
        void the_other_cases_of_an_applicant_are_found_newest_first() {
            applicants.keep(open(1, "a"), person("王", "1", "139", null));
            applicants.keep(open(2, "a"), person("王", null, "139", null));
            applicants.keep(open(3, "a"), person("王", "2", "139", null));
            applicants.keep(open(4, "a"), person("李", " 1 ", null, null));
            applicants.keep(open(5, "a"), person("王", null, "138", null));
            assertThat(applicants.others(reference(1))).containsExactly(reference(4), reference(2));
            assertThat(applicants.others(reference(2))).containsExactly(reference(3), reference(1));
            assertThat(applicants.others(reference(5))).isEmpty();
            assertThat(applicants.others(reference(6))).isEmpty();
            applicants.keep(reference(5), person("赵", "1", null, null));
            assertThat(applicants.others(reference(1))).containsExactly(reference(5), reference(4), reference(2));
            assertThat(new JdbcApplicants(database("elsewhere"), OnBothDatabases.AT_REST).others(reference(1)))
                    .isEmpty();
        }

        /** Kept before there were keys. */
        @Test
        void an_applicant_is_found_by_name_or_the_end_of_the_telephone_number_while_on_file() {
            for (int i = 1; i <= 3; i++) open(i, "a");
            applicants.keep(reference(1), person("张 三", "1", "139-0013-0166", null));
            applicants.keep(reference(2), person("李四", "2", "13700130166", null));
            applicants.keep(reference(3), person("张三丰", "3", null, null));
            assertThat(applicants.askedBy("张三")).containsExactly(reference(1));
            assertThat(applicants.askedBy("张")).isEmpty();
            assertThat(applicants.askedBy("0166")).containsExactly(reference(1), reference(2));
            assertThat(applicants.askedBy("９００１３０１６６")).containsExactly(reference(1));
            assertThat(applicants.askedBy("166")).isEmpty();
            assertThat(applicants.askedBy("%")).isEmpty();
            applicants.forget(reference(1));
            assertThat(applicants.askedBy("张三")).isEmpty();
            assertThat(applicants.askedBy("0166")).containsExactly(reference(2));
            applicants.restore(reference(1), person("张 三", "1", "139-0013-0166", null));
            assertThat(applicants.askedBy("张三")).containsExactly(reference(1));
        }

        @Test
        void rows_without_keys_get_them_when_somebody_looks() {
            applicants.keep(open(1, "a"), person("王", "1", null, null));
            applicants.keep(open(2, "a"), person("李", "1", null, null));
            database.sql("UPDATE applicant SET number_key = NULL, name_key = NULL WHERE agency = :agency")
                    .update();
            assertThat(applicants.others(reference(1))).containsExactly(reference(2));
        }

        @Test
        void the_keys_say_nothing_by_themselves() {
            applicants.keep(open(1, "a"), person("王小明", "11010119900307123X", null, null));
            assertThat(database.sql("SELECT number_key, name_key FROM applicant WHERE agency = :agency")
                            .list((row, i) -> row.getString("number_key") + row.getString("name_key")))
                    .hasSize(1)
                    .allMatch(keys -> keys.matches("[0-9a-f]{128}"));
        }

        /** law.md R-ARC-07, R-FEE-03, R-OUT-05: who asked goes, that it was the same one stays. */
        @Test
        void what_is_left_of_an_applicant_still_tells_one_from_another() {
            Applicant wang = person("王小明", "11010119900307123X", "13900000000", "w@b.cn");
            applicants.keep(open(1, "a"), wang);
            applicants.keep(open(2, "a"), person("王小明", null, null, "W@b.cn"));
            applicants.keep(open(3, "a"), person("李", "1", null, null));
            applicants.forget(reference(1));
            assertThat(applicants.find(reference(1))).isEmpty();
            assertThat(applicants.find(List.of(reference(1), reference(3)))).containsOnlyKeys(reference(3));
            assertThat(applicants.named()).containsExactly(reference(2), reference(3));
            assertThat(applicants.others(reference(1))).containsExactly(reference(2));
            assertThat(applicants.others(reference(2))).containsExactly(reference(1));
            assertThat(applicants.same(reference(1), reference(3))).isFalse();
            assertThat(applicants.different(List.of(reference(1), reference(2), reference(3))))
                    .isEqualTo(2);
            applicants.keep(open(4, "a"), person("换了名字", " 11010119900307123x", null, null));
            assertThat(applicants.others(reference(4))).containsExactly(reference(1));
            assertThat(applicants.isOf(reference(1), wang)).isTrue();
            assertThat(applicants.isOf(reference(1), person("王小明", "2", "13900000000", null)))
                    .isFalse();
            applicants.restore(reference(1), person("王小明", null, "13900000000", null));
            assertThat(applicants.find(reference(1)).orElseThrow().idNumber()).isNull();
            assertThat(applicants.others(reference(4)))
                    .as("what was put back without a number is known by it still")
                    .containsExactly(reference(1));
        }

        /** Numbers are few enough to be tried one by one; without the key that finds nothing. */
        @Test
        void the_keys_hang_on_a_key_of_the_agency() {
            applicants.keep(open(1, "a"), person("王", "11010119900307123X", null, null));
            String own = numberKey();
            applicants.keep(reference(1), person("王", "11010119900307123X", null, null));
            assertThat(numberKey()).isEqualTo(own);
            new JdbcApplicants(database, OnBothDatabases.AT_REST)
                    .keep(reference(1), person("王", "11010119900307123X", null, null));
            assertThat(numberKey()).as("another node, or after a restart").isEqualTo(own);
            assertThat(own)
                    .isNotEqualTo(disclosure.casefile.Sha256.of(
                            "number\n11010119900307123X".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            database.sql("DELETE FROM hash_key WHERE agency = :agency").update();
            new JdbcApplicants(database, OnBothDatabases.AT_REST)
                    .keep(reference(1), person("王", "11010119900307123X", null, null));
            assertThat(numberKey()).isNotEqualTo(own);
        }

        @Test
        void of_many_nodes_that_make_the_key_at_once_all_use_one() throws Exception {
            for (int i = 1; i <= 8; i++) open(i, "a");
            java.util.concurrent.atomic.AtomicInteger next = new java.util.concurrent.atomic.AtomicInteger();
            atOnce(8, () -> {
                new JdbcApplicants(database, OnBothDatabases.AT_REST)
                        .keep(reference(next.incrementAndGet()), person("王", "1", null, null));
                return true;
            });
            assertThat(applicants.others(reference(1))).hasSize(7);
        }

        private String numberKey() {
            return database.sql("SELECT number_key FROM applicant WHERE agency = :agency")
                    .optional((row, i) -> row.getString("number_key"))
                    .orElseThrow();
        }

        @Test
        void several_are_found_at_once() {
            Applicant wang = person("王", "1", null, null);
            applicants.keep(open(1, "a"), wang);
            assertThat(applicants.find(List.of(reference(1), reference(2)))).isEqualTo(Map.of(reference(1), wang));
            assertThat(applicants.find(List.of())).isEmpty();
        }

        /** R-FEE-03, R-FEE-13: the month is that of receipt, and what was refused or withdrawn keeps its place. */
        @Test
        void the_position_in_the_month_is_counted_over_the_cases_of_the_applicant() {
            received(1, Stage.CLOSED, LocalDate.of(2026, 2, 27), "1");
            received(2, Stage.CLOSED, LocalDate.of(2026, 3, 31), "1");
            received(3, Stage.SERVED, LocalDate.of(2026, 3, 2), "1");
            received(4, Stage.ASSIGNED, LocalDate.of(2026, 3, 2), "2");
            received(5, Stage.ASSIGNED, LocalDate.of(2026, 3, 31), "1");
            received(6, Stage.UNCONFIRMED, null, "1");
            CountingRequests counting =
                    new CountingRequests(new JdbcCaseFiles(database), applicants, UseCases.CONFIGURED);
            assertThat(counting.of(reference(5), TODAY))
                    .contains(new CountingRequests.Count(3, new Frequency(3, 4), false));
            assertThat(counting.of(reference(3), TODAY).orElseThrow().positionInMonth())
                    .isEqualTo(1);
            assertThat(counting.of(reference(6), TODAY)).isEmpty();
        }

        private void received(int serial, Stage stage, LocalDate receivedOn, String number) {
            open(standing(reference(serial), "a", stage, null, receivedOn, 1));
            applicants.keep(reference(serial), person("王" + serial, number, null, null));
        }

        private int serial;

        private boolean same(Applicant one, Applicant other) {
            applicants.keep(open(++serial, "a"), one);
            applicants.keep(open(++serial, "a"), other);
            return applicants.same(reference(serial - 1), reference(serial));
        }
    }
}
