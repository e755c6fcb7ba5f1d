package disclosure.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The arrows of the design, §1: what each package may know, and that it knows nothing else. */
final class ArrowRules {

    /** What adapters share, and which of them do. */
    private static final Map<String, Set<String>> SHARED =
            Map.of("page", Set.of("portal", "desk"), "download", Set.of("rest", "portal", "desk"));

    private static final DescribedPredicate<JavaClass> PRIMITIVE =
            describe("primitive", type -> type.getBaseComponentType().isPrimitive());

    private final String base;

    ArrowRules(String base) {
        this.base = base;
    }

    /** Java, JSpecify, itself and the packages below it. */
    ArchRule domain(String name, String... below) {
        return whitelist(name, Stream.concat(Stream.of("java..", "org.jspecify.."), own(Stream.of(below))));
    }

    ArchRule casefile() {
        return domain("casefile", below().toArray(String[]::new));
    }

    ArchRule handling() {
        Stream<String> libraries = Stream.of(
                "java..",
                "org.jspecify..",
                "org.springframework.stereotype",
                "jakarta.validation",
                "jakarta.validation.constraints");
        ArchRule whitelist =
                whitelist("handling", Stream.concat(libraries, own(Stream.concat(below(), Stream.of("casefile")))));
        ArchRule onlyValid = noClasses()
                .that()
                .resideInAPackage(base + ".handling..")
                .should()
                .dependOnClassesThat(describe(
                        "of jakarta.validation other than @Valid",
                        type -> type.getPackageName().equals("jakarta.validation")
                                && !type.getSimpleName().equals("Valid")))
                .allowEmptyShould(true);
        return com.tngtech.archunit.lang.CompositeArchRule.of(whitelist).and(onlyValid);
    }

    private static Stream<String> below() {
        return Stream.concat(Stream.of("law", "calendar", "clock"), Architecture.CHAPTERS.stream());
    }

    private Stream<String> own(Stream<String> names) {
        return names.map(name -> base + "." + name + "..");
    }

    private ArchRule whitelist(String name, Stream<String> allowed) {
        String itself = base + "." + name + "..";
        String[] packages = Stream.concat(allowed, Stream.of(itself)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(itself)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages).or(PRIMITIVE))
                .allowEmptyShould(true);
    }

    /** No adapter knows another, but for what they share. */
    ArchRule adapter(String name) {
        String[] others = own(Architecture.ADAPTERS.stream()
                        .filter(other -> !other.equals(name))
                        .filter(other -> !SHARED.getOrDefault(other, Set.of()).contains(name)))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(base + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true);
    }

    /** The wiring is on top: it knows everybody and nobody knows it. */
    ArchRule nobodyKnowsTheRoot() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base)
                .allowEmptyShould(true);
    }
}
