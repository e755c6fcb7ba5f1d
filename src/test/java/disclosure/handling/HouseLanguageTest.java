package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HouseLanguageTest {

    @Test
    void each_is_asked_for_by_its_code_and_calls_itself_by_its_own_name() {
        assertThat(HouseLanguage.codes()).containsExactly("zh", "en");
        assertThat(HouseLanguage.of("en")).contains(HouseLanguage.ENGLISH);
        assertThat(HouseLanguage.of("fr")).isEmpty();
        assertThat(HouseLanguage.of("EN")).isEmpty();
        assertThat(Arrays.stream(HouseLanguage.values()).map(HouseLanguage::tag))
                .containsExactly("zh-CN", "en");
        assertThat(Arrays.stream(HouseLanguage.values()).map(HouseLanguage::ownName))
                .containsExactly("中文", "English");
    }

    @Test
    void a_reader_gets_their_language_whatever_their_country_and_else_that_of_the_house() {
        assertThat(HouseLanguage.of(Locale.UK)).isEqualTo(HouseLanguage.ENGLISH);
        assertThat(HouseLanguage.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(HouseLanguage.CHINESE);
        assertThat(HouseLanguage.of(Locale.FRANCE)).isEqualTo(HouseLanguage.CHINESE);
    }

    /** By the switch one comes to each. */
    @Test
    void the_other_one_is_never_the_same_and_all_are_in_turn() {
        List<HouseLanguage> all = List.of(HouseLanguage.values());
        assertThat(new HashSet<>(all.stream().map(HouseLanguage::other).toList()))
                .containsAll(all);
        assertThat(all).allSatisfy(language -> assertThat(language.other()).isNotEqualTo(language));
    }
}
