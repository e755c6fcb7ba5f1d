package disclosure.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UpperChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Property
    void every_mistyped_character_is_told(
            @ForAll @IntRange(min = 2008, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 999_999_999) int serial,
            @ForAll @IntRange(max = 30) int place,
            @ForAll @IntRange(max = 35) int wrong) {
        String value = Reference.of("RSJ", year, serial).value();
        Assume.that(place < value.length());
        char typed = CHARACTERS.charAt(wrong);
        Assume.that(typed != value.charAt(place) && value.charAt(place) != '-');

        assertThat(Reference.read(value.substring(0, place) + typed + value.substring(place + 1)))
                .isEmpty();
    }

    @Property
    void every_swap_of_neighbours_is_told(
            @ForAll @UpperChars @StringLength(min = 2, max = 8) String bureau,
            @ForAll @IntRange(min = 2008, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 999_999_999) int serial) {
        allSwapsAreTold(Reference.of(bureau, year, serial).value());
    }

    @Test
    void every_slip_on_the_first_thousands_of_a_year_is_told() {
        for (int serial = 1; serial <= 3000; serial++) {
            String value = Reference.of("RSJ", 2026, serial).value();
            allSwapsAreTold(value);
            if (serial % 50 == 0) allSubstitutionsAreTold(value);
        }
    }

    private static void allSwapsAreTold(String value) {
        for (int i = 0; i + 1 < value.length(); i++) {
            char one = value.charAt(i);
            char other = value.charAt(i + 1);
            if (one == other) continue;
            String swapped = value.substring(0, i) + other + one + value.substring(i + 2);
            if (Reference.read(swapped).isPresent()) throw new AssertionError(swapped + " for " + value);
        }
    }

    private static void allSubstitutionsAreTold(String value) {
        for (int i = 0; i < value.length(); i++)
            for (char wrong : (CHARACTERS + "-").toCharArray()) {
                if (wrong == value.charAt(i)) continue;
                String typed = value.substring(0, i) + wrong + value.substring(i + 1);
                if (Reference.read(typed).isPresent()) throw new AssertionError(typed + " for " + value);
            }
    }

    @Property
    void what_was_given_out_is_read_however_it_is_typed(
            @ForAll @IntRange(min = 2008, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 999_999_999) int serial) {
        Reference reference = Reference.of("RSJ", year, serial);

        assertThat(Reference.read(reference.value())).contains(reference);
        assertThat(Reference.read(" " + reference.value().toLowerCase(Locale.ROOT) + "\u3000"))
                .contains(reference);
        assertThat(Reference.read(fullWidth(reference.value()))).contains(reference);
        assertThat(reference.year()).isEqualTo(year);
        assertThat(reference.serial()).isEqualTo(serial);
    }

    @Property
    void whatever_is_typed_nothing_breaks(@ForAll String typed, @ForAll @AlphaChars String letters) {
        assertThat(Reference.read(typed)).isEmpty();
        assertThat(Reference.read(letters)).isEmpty();
    }

    @Test
    void a_busy_year_goes_past_99999_and_stays_in_order() {
        Reference last = Reference.of("RSJ", 2026, 99_999);
        Reference next = Reference.of("RSJ", 2026, 100_000);

        assertThat(next.value()).startsWith("RSJ-2026-100000-");
        assertThat(List.of(next, Reference.of("RSJ", 2027, 1), last).stream().sorted())
                .containsExactly(last, next, Reference.of("RSJ", 2027, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RSJ", "R-2026-00042-1", "RSJ-26-00042-1", "RSJ-2026-0042-1", "RSJ-2026-00042"})
    void what_has_not_the_form_is_no_reference(String value) {
        assertThat(Reference.read(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-申-003",
                "LD-2023-00017",
                "依申请〔2019〕12号",
                "（2012）3",
                "[2020]_7",
                "2011.04",
                "12",
                "申请一",
                "RSJ-2026-00042"
            })
    void a_number_of_the_ledger_is_kept_as_it_is(String value) {
        assertThat(Reference.readAny(" " + value + "\u3000")).contains(new Reference(value));
        assertThat(Reference.read(value)).isEmpty();
        assertThat(new Reference(value).isOwn()).isFalse();
        assertThat(new Reference(value).value()).isEqualTo(value);
    }

    /** What would lead elsewhere in an address, begin a formula, or pass for one of ours with a slip of the pen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017/3",
                "..",
                "a..b",
                "a.",
                "-3",
                "=1",
                "+1",
                "@x",
                "a b",
                "a\\b",
                "a;b",
                "a%2fb",
                "a?b",
                "a#b",
                "a\u0000b",
                "a\u202Eb",
                "号‰",
                "RSJ-2026-00042-X",
                "rsj-2026-00042-x",
                "12345678901234567890123456789012345678901"
            })
    void what_is_no_number_of_a_ledger_either(String value) {
        assertThat(Reference.readAny(value)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference(value));
    }

    @Test
    void numbers_of_the_ledger_are_in_order_too() {
        assertThat(Stream.of("2017-申-010", "2017-申-9", "2016-申-11", "旧档")
                        .map(Reference::new)
                        .sorted()
                        .map(Reference::value))
                .containsExactly("旧档", "2016-申-11", "2017-申-9", "2017-申-010");
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
