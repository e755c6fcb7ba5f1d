package disclosure.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the program as it is. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("disclosure");

    @Test
    void the_rules_look_at_the_program() {
        assertThat(MAIN.size()).isGreaterThan(100);
        for (String name :
                new String[] {"law", "calendar", "clock", "intake", "outcome", "casefile", "handling", "engine"})
            assertThat(MAIN.stream().filter(type -> type.getPackageName().equals("disclosure." + name)))
                    .as(name)
                    .isNotEmpty();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void every_package_has_its_place_in_the_rules() {
        assertThat(MAIN.stream().map(type -> type.getPackageName().split("\\.")).filter(name -> name.length > 1))
                .extracting(name -> name[1])
                .allSatisfy(name ->
                        assertThat(Architecture.rules("disclosure").keySet()).containsAnyOf(name, "adapter " + name));
    }

    @TestFactory
    Stream<DynamicTest> the_program_keeps_to() {
        return Architecture.rules("disclosure").entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(MAIN)));
    }
}
