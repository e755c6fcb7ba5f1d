package disclosure.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Each library has one home, and the engine's dangerous doors stay shut (CVE-2026-109432 came through one of them). */
final class LibraryRules {

    private final String base;

    LibraryRules(String base) {
        this.base = base;
    }

    ArchRule onlyIn(String home, String... library) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true);
    }

    /** Elsewhere only the two refusals may be named, by those who must let them pass or put them into words. */
    ArchRule securityOnlyInIdentity() {
        Set<String> refusals = Set.of("AccessDeniedException", "AuthenticationException");
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".identity..")
                .should()
                .dependOnClassesThat(describe(
                        "of Spring Security other than its refusals",
                        type -> type.getPackageName().startsWith("org.springframework.security")
                                && !refusals.contains(type.getSimpleName())))
                .allowEmptyShould(true);
    }

    /** But for the one class that answers the engine's question for a script engine with none. */
    ArchRule noExpressionLanguage() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .doNotHaveFullyQualifiedName(base + ".engine.NoScripts")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.expression..", "javax.script..", "jakarta.el..", "javax.el..")
                .allowEmptyShould(true);
    }

    ArchRule noExpressionInQueries() {
        return noCall(
                "a query with an expression", call -> name(call).contains("Expression") && owner(call, "query.Query"));
    }

    ArchRule noNativeQueries() {
        return noCall("createNative…Query", call -> name(call).startsWith("createNative"));
    }

    /** But for the one table that a bureau edits, which is read word by word first. */
    ArchRule noDeploymentAtRunTime() {
        return noCall(
                "createDeployment",
                call -> name(call).equals("createDeployment")
                        && owner(call, "RepositoryService")
                        && !call.getOriginOwner().getName().equals(base + ".engine.DmnReviewTable"));
    }

    private static String name(JavaAccess<?> access) {
        return access.getTarget().getName();
    }

    private static boolean owner(JavaAccess<?> access, String engineType) {
        return access.getTargetOwner().isAssignableTo("org.camunda.bpm.engine." + engineType);
    }

    private ArchRule noCall(String what, java.util.function.Predicate<JavaAccess<?>> wrong) {
        DescribedPredicate<JavaAccess<?>> predicate = describe(what, wrong);
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .accessTargetWhere(predicate)
                .allowEmptyShould(true);
    }
}
