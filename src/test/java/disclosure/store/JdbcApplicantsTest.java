package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
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
            applicants = new JdbcApplicants(database);
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

        private int serial;

        private boolean same(Applicant one, Applicant other) {
            applicants.keep(open(++serial, "a"), one);
            applicants.keep(open(++serial, "a"), other);
            return applicants.same(reference(serial - 1), reference(serial));
        }
    }
}
