package disclosure.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;
import java.util.stream.Stream;

/** Where today comes from, what secrets are made of, and a few words we do not use. */
final class HabitRules {

    private static final String EMPTY_NAME = ".*(Util|Utils|Helper|Manager|Impl)";

    private final String base;

    HabitRules(String base) {
        this.base = base;
    }

    /** Today enters at the edge, from a Clock that was handed over. */
    ArchRule timeComesFromAClock() {
        return ours().should()
                .accessTargetWhere(describe("the machine's time", HabitRules::readsTheMachine))
                .allowEmptyShould(true);
    }

    private static boolean readsTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" -> name.equals("<init>") && takes(access, 0);
            case "java.util.Calendar", "java.util.GregorianCalendar" -> name.equals("getInstance") || takes(access, 0);
            default -> owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access);
        };
    }

    private static boolean takes(JavaAccess<?> access, int parameters) {
        return access instanceof com.tngtech.archunit.core.domain.JavaCodeUnitAccess<?> call
                && call.getTarget().getRawParameterTypes().size() == parameters;
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access instanceof com.tngtech.archunit.core.domain.JavaCodeUnitAccess<?> call
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.getFullName().equals("java.time.Clock"));
    }

    ArchRule onlyTheRootMakesAClock() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".*..")
                .should()
                .accessTargetWhere(describe(
                        "Clock.system…",
                        access -> access.getTargetOwner().getFullName().equals("java.time.Clock")
                                && access.getTarget().getName().startsWith("system")))
                .allowEmptyShould(true);
    }

    ArchRule domainHoldsNoClock() {
        String[] pure = Stream.concat(
                        Stream.of("law", "calendar", "clock", "casefile", "handling"), Architecture.CHAPTERS.stream())
                .map(name -> base + "." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(pure)
                .and()
                .doNotHaveFullyQualifiedName(base + ".handling.Moment")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .allowEmptyShould(true);
    }

    /** What holds for a case is asked of the rules of its day; who keeps the configured ones asks them for names alone. */
    ArchRule choicesGoByTheDay() {
        String kept = base + ".handling.HouseRules";
        Set<String> choices = Set.of(
                "confirmation",
                "clock",
                "correctionWindowWorkingDays",
                "recordCorrectionWorkingDays",
                "choices",
                "standing");
        return noClasses()
                .that(describe(
                        "keep the configured rules",
                        (JavaClass one) -> one.getFields().stream()
                                .anyMatch(field ->
                                        field.getRawType().getFullName().equals(kept))))
                .and()
                .doNotHaveFullyQualifiedName(base + ".handling.RuleBook")
                .and()
                .doNotHaveFullyQualifiedName(kept)
                .should()
                .accessTargetWhere(describe(
                        "a choice of the bureau",
                        access -> access.getTargetOwner().getFullName().equals(kept)
                                && choices.contains(access.getTarget().getName())))
                .allowEmptyShould(true);
    }

    ArchRule secretsAreSecure() {
        Set<String> guessable =
                Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom");
        DescribedPredicate<JavaAccess<?>> predicate = describe(
                "a guessable number",
                access -> guessable.contains(access.getTargetOwner().getFullName())
                        || (access.getTargetOwner().getFullName().equals("java.lang.Math")
                                && access.getTarget().getName().equals("random")));
        return ours().should().accessTargetWhere(predicate).allowEmptyShould(true);
    }

    ArchRule noInjectedFields() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .allowEmptyShould(true);
    }

    /** What MapStruct writes is not ours to name. */
    ArchRule noEmptyNames() {
        return ours().and(describe("written by us", type -> !isGenerated(type)))
                .should()
                .haveNameMatching(EMPTY_NAME)
                .allowEmptyShould(true);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.isAnonymousClass()
                || type.getAllRawInterfaces().stream()
                        .anyMatch(mapper -> mapper.isAnnotatedWith("org.mapstruct.Mapper"))
                || type.getAllRawSuperclasses().stream()
                        .anyMatch(mapper -> mapper.isAnnotatedWith("org.mapstruct.Mapper"));
    }

    /** Except the first administrator's password and what the demonstration tells its user, both printed once. */
    ArchRule noPrinting() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".*..")
                .and()
                .resideOutsideOfPackage(base + ".identity..")
                .should()
                .accessTargetWhere(describe(
                        "System.out or System.err",
                        access -> access.getTargetOwner().getFullName().equals("java.lang.System")
                                && Set.of("out", "err")
                                        .contains(access.getTarget().getName())))
                .allowEmptyShould(true);
    }

    private GivenClassesConjunction ours() {
        return noClasses().that().resideInAPackage(base + "..");
    }
}
