package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an act records is shown on the page of its case under a name. */
class ActNotesTest {

    @ParameterizedTest
    @ValueSource(strings = {"desk.properties", "desk_en.properties"})
    void everything_that_an_act_records_has_a_name(String bundle) throws IOException {
        Properties words = new Properties();
        try (var in = new InputStreamReader(
                ActNotesTest.class.getResourceAsStream("/messages/" + bundle), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Set<String> missing = new TreeSet<>();
        kinds(Act.class).forEach(kind -> components(kind).forEach(name -> missing.add("desk.note." + name)));
        assertThat(missing).hasSizeGreaterThan(50);
        missing.removeAll(words.keySet());
        assertThat(missing).isEmpty();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ActNotesTest::kinds)
                : Stream.of(type);
    }

    private static Stream<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !ActNotes.ELSEWHERE.contains(component.getName()))
                .flatMap(ActNotesTest::names);
    }

    private static Stream<String> names(RecordComponent component) {
        return component.getType().isRecord() ? components(component.getType()) : Stream.of(component.getName());
    }
}
