package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCodeTest {

    private static final QueryCode CODE = new QueryCode("01234567890123456789");

    @Test
    void it_is_random_over_all_twenty_digits() {
        int samples = 5000;
        int[][] seen = new int[20][10];
        Set<String> different = new HashSet<>();
        for (int i = 0; i < samples; i++) {
            String digits = QueryCode.random().digits();
            different.add(digits);
            for (int place = 0; place < 20; place++) seen[place][digits.charAt(place) - '0']++;
        }
        assertThat(different).hasSize(samples);
        // 500 expected of each digit at each place; more than eight standard deviations off is no accident
        for (int[] place : seen) for (int count : place) assertThat(count).isBetween(320, 680);
        assertThat(20 * Math.log(10) / Math.log(2)).isGreaterThan(66);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234567890123456789",
                "0123-4567-8901-2345-6789",
                " 0123 4567 8901 2345 6789\n",
                "0123–4567—8901‐2345−6789",
                "０１２３４５６７８９０１２３４５６７８９",
                "０１２３－４５６７－８９０１－２３４５－６７８９",
                "0123\u30004567\u00a08901\t2345_6789",
                "0123.4567.8901.2345.6789"
            })
    void it_is_read_however_it_is_typed(String typed) {
        assertThat(QueryCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789012345678",
                "012345678901234567890",
                "0123456789012345678O",
                "٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩",
                "01234567890123456789; drop table"
            })
    void anything_else_is_not_a_code(String typed) {
        assertThat(QueryCode.read(typed)).isEmpty();
    }

    @Test
    void endless_input_is_not_even_looked_at() {
        assertThat(QueryCode.read(" ".repeat(1_000_000) + CODE.digits())).isEmpty();
        assertThat(QueryCode.read("01234567890123456789" + "-".repeat(81))).isEmpty();
    }

    @Test
    void it_is_printed_in_groups_and_never_by_accident() {
        assertThat(CODE.grouped()).isEqualTo("0123-4567-8901-2345-6789");
        assertThat(QueryCode.read(CODE.grouped())).contains(CODE);
        assertThat(Stream.of(CODE).map(Object::toString).findFirst().orElseThrow())
                .doesNotContainPattern("\\d");
    }

    @Test
    void only_digits_make_a_code() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QueryCode("1234"));
        assertThatIllegalArgumentException().isThrownBy(() -> new QueryCode("0123456789012345678x"));
    }
}
