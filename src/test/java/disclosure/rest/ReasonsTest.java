package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import disclosure.clock.ConsultationKind;
import disclosure.law.Detail;
import disclosure.law.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reason there is has a sentence, in Chinese and in English. */
class ReasonsTest {

    private static List<Reason> reasons() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("disclosure").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                        .flatMap(ReasonsTest::constants)
                        .toList();
    }

    private static Stream<Reason> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants()).map(Reason.class::cast);
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (var in = new InputStreamReader(
                ReasonsTest.class.getResourceAsStream("/messages/" + name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }

    @Test
    void the_scan_finds_the_reasons_of_every_package() {
        assertThat(reasons().stream().map(reason -> reason.getClass().getSimpleName()))
                .contains("ClockReason", "CalendarReason", "CaseReason", "InputReason", "PeopleReason", "Why");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reasons.properties", "reasons_en.properties"})
    void no_reason_lacks_its_sentence(String name) throws IOException {
        Properties bundle = bundle(name);
        assertThat(reasons().stream()
                        .map(Reason::key)
                        .filter(key -> bundle.getProperty(key, "").isBlank()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reasons.properties", "reasons_en.properties"})
    void what_is_named_with_its_kind_has_a_phrase_in_which_it_stands(String name) throws IOException {
        Properties bundle = bundle(name);
        assertThat(bundle.getProperty("detail.comma")).isNotBlank();
        assertThat(List.of(ConsultationKind.values()))
                .map(kind -> new Detail.Named("c1", kind).key())
                .allSatisfy(key -> assertThat(bundle.getProperty(key, "")).contains("{0}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reasons", "rest"})
    void both_languages_say_the_same_things(String name) throws IOException {
        Set<Object> chinese = bundle(name + ".properties").keySet();
        assertThat(bundle(name + "_en.properties").keySet()).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reasons.properties", "reasons_en.properties", "rest.properties", "rest_en.properties"})
    void no_sentence_has_an_apostrophe_that_would_hide_a_placeholder(String name) throws IOException {
        assertThat(bundle(name).values().stream().map(String::valueOf)).noneMatch(text -> text.contains("'"));
    }
}
