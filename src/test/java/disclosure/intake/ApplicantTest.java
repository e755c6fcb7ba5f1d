package disclosure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal data is shown masked and never logged (law.md R-PRI-04). */
class ApplicantTest {

    @ParameterizedTest
    @CsvSource({"320111198801011234, 320***********1234", "12345678, 123*5678", "1234567, *******", "1, *", "'', ''"})
    void the_first_three_and_last_four_of_a_number_are_shown(String number, String masked) {
        assertThat(Applicant.masked(number)).isEqualTo(masked);
    }

    @Test
    void no_number_stays_none() {
        assertThat(Applicant.masked(null)).isNull();
    }

    /** 𠮷 and 𪚥 lie outside the basic plane: half a character must not appear. */
    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳娜娜, 欧***", "𠮷田, 𠮷*", "张𪚥𠮷, 张**", "王, 王", "'', ''"})
    void the_first_character_of_a_name_is_shown(String name, String masked) {
        assertThat(Applicant.maskedName(name)).isEqualTo(masked);
    }

    @Test
    void neither_applicant_nor_agent_is_printed() {
        Applicant.Agent agent = new Applicant.Agent("赵律师", "身份证", "110101199003070011", true);
        Applicant applicant = new Applicant(
                ApplicantType.NATURAL_PERSON, "张三", "身份证", "320111198801011234", "138", "a@b.cn", "中山东路1号", agent);

        assertThat(applicant.toString() + agent + java.util.Optional.of(agent))
                .doesNotContain("张", "赵", "320111", "110101", "138", "@", "路");
    }
}
