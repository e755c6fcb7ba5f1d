package disclosure.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every rule of the shape of the program, by name; the base package is a parameter so that wrong classes can be shown to them. */
final class Architecture {

    static final List<String> CHAPTERS =
            List.of("intake", "consultation", "outcome", "fee", "review", "remedy", "annual");
    static final List<String> ADAPTERS = List.of(
            "engine",
            "store",
            "letter",
            "redaction",
            "archive",
            "rest",
            "desk",
            "portal",
            "page",
            "download",
            "identity",
            "audit",
            "notice",
            "report",
            "ledger",
            "demo");

    private Architecture() {}

    static Map<String, ArchRule> rules(String base) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ArrowRules arrows = new ArrowRules(base);
        rules.put("law", arrows.domain("law"));
        rules.put("calendar", arrows.domain("calendar", "law"));
        rules.put("clock", arrows.domain("clock", "law", "calendar"));
        for (String chapter : CHAPTERS) rules.put(chapter, arrows.domain(chapter, "law", "calendar", "clock"));
        rules.put("remedy", arrows.domain("remedy", "law", "calendar", "clock", "outcome"));
        rules.put("annual", arrows.domain("annual", "law", "calendar", "clock", "intake", "outcome", "remedy"));
        rules.put("casefile", arrows.casefile());
        rules.put("handling", arrows.handling());
        for (String adapter : ADAPTERS) rules.put("adapter " + adapter, arrows.adapter(adapter));
        rules.put("root", arrows.nobodyKnowsTheRoot());
        LibraryRules libraries = new LibraryRules(base);
        rules.put("camunda", libraries.onlyIn("engine", "org.camunda.."));
        rules.put("database", libraries.onlyIn("store", "org.springframework.jdbc..", "org.flywaydb.."));
        rules.put(
                "mail",
                libraries.onlyIn("notice", "jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail.."));
        rules.put("bags", libraries.onlyIn("archive", "gov.loc.."));
        rules.put("security", libraries.securityOnlyInIdentity());
        rules.put("expression languages", libraries.noExpressionLanguage());
        rules.put("engine queries", libraries.noExpressionInQueries());
        rules.put("native queries", libraries.noNativeQueries());
        rules.put("deployment", libraries.noDeploymentAtRunTime());
        HabitRules habits = new HabitRules(base);
        rules.put("time", habits.timeComesFromAClock());
        rules.put("system clock", habits.onlyTheRootMakesAClock());
        rules.put("domain clock", habits.domainHoldsNoClock());
        rules.put("choices", habits.choicesGoByTheDay());
        rules.put("random", habits.secretsAreSecure());
        rules.put("fields", habits.noInjectedFields());
        rules.put("names", habits.noEmptyNames());
        rules.put("print", habits.noPrinting());
        return rules;
    }
}
