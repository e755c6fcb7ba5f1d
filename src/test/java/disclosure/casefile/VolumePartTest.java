package disclosure.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The order of R-ARC-05; a case's papers are looked for in it by people who know it by heart. */
class VolumePartTest {

    @Test
    void the_fifteen_parts_have_the_numbers_of_the_rule() {
        assertThat(VolumePart.values()).hasSize(15);
        assertThat(VolumePart.REQUEST.number()).isEqualTo(1);
        assertThat(VolumePart.CONSULTATION.number()).isEqualTo(5);
        assertThat(VolumePart.SECRECY_REVIEW.number()).isEqualTo(7);
        assertThat(VolumePart.REPLY.number()).isEqualTo(10);
        assertThat(VolumePart.SERVICE.number()).isEqualTo(12);
        assertThat(VolumePart.REMEDY.number()).isEqualTo(14);
        assertThat(VolumePart.REMARKS.number()).isEqualTo(15);
    }

    @Test
    void file_names_of_it_are_plain() {
        assertThat(Arrays.stream(VolumePart.values()).map(VolumePart::slug))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z-]+"));
    }
}
