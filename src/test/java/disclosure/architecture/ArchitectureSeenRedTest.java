package disclosure.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule is shown the classes under {@code wrong}, laid out like the program, and must name the one made for it. */
class ArchitectureSeenRedTest {

    private static final String BASE = "disclosure.architecture.wrong";
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(BASE);
    private static final Map<String, ArchRule> RULES = Architecture.rules(BASE);

    /** Rule → each part of a violation that must be reported. */
    private static final Map<String, String[]> EXPECTED = new TreeMap<>(Map.ofEntries(
            red("law", "law.LawKnowsCalendar", "law.LawKnowsSpring"),
            red("calendar", "calendar.CalendarKnowsClock"),
            red("clock", "clock.ClockKnowsChapter"),
            red("intake", "intake.IntakeKnowsOutcome"),
            red("consultation", "consultation.ConsultationKnowsIntake"),
            red("outcome", "outcome.OutcomeKnowsCasefile"),
            red("fee", "fee.FeeKnowsIntake"),
            red("review", "review.ReviewKnowsIntake"),
            red("remedy", "remedy.RemedyKnowsIntake"),
            red("annual", "annual.AnnualKnowsHandling"),
            red("casefile", "casefile.CasefileKnowsHandling"),
            red("handling", "handling.HandlingKnowsStore", "handling.HandlingLogs", "handling.HandlingValidates"),
            red("root", "letter.LetterKnowsRoot"),
            red("camunda", "rest.RestKnowsEngine", "(RootKnowsTooMuch.java"),
            red("database", "report.ReportKnowsTables"),
            red("mail", "letter.LetterSendsMail"),
            red("bags", "rest.RestPacks"),
            red("security", "desk.DeskKnowsSecurity"),
            red("expression languages", "engine.Speaks.spel", "engine.Speaks.el", "engine.Speaks.script"),
            red("engine queries", "dueAfterExpression"),
            red("native queries", "createNativeTaskQuery"),
            red("deployment", "createDeployment"),
            red(
                    "time",
                    "ReadsTime.day",
                    "ReadsTime.dayInZone",
                    "ReadsTime.instant",
                    "ReadsTime.millis",
                    "ReadsTime.date",
                    "ReadsTime.year",
                    "ReadsTime.<init>"),
            red("system clock", "ReadsTime.clock"),
            red("domain clock", "handling.HandlingHoldsClock", "clock.ClockHoldsClock"),
            red("choices", "handling.KeepsHouseRules"),
            red("random", "identity.Guesses.random", "identity.Guesses.math", "identity.Guesses.local"),
            red("fields", "store.StoreInjected.field"),
            red("names", "page.PageUtils", "page.PageHelper", "page.PageManager", "page.PageImpl", "page.PageUtil"),
            red("print", "desk.DeskPrints.out", "desk.DeskPrints.err")));

    private static Map.Entry<String, String[]> red(String rule, String... parts) {
        return Map.entry(rule, parts);
    }

    @TestFactory
    Stream<DynamicTest> each_rule_bites() {
        return EXPECTED.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(), () -> assertThat(report(entry.getKey())).contains(entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> each_adapter_bites() {
        return Architecture.ADAPTERS.stream()
                .map(name -> dynamicTest(
                        name,
                        () -> assertThat(report("adapter " + name))
                                .contains(BASE + "." + name + "." + capital(name) + "KnowsNeighbour")));
    }

    @Test
    void no_rule_is_unproved() {
        assertThat(RULES.keySet()).allSatisfy(name -> {
            if (!name.startsWith("adapter ")) assertThat(EXPECTED).containsKey(name);
        });
    }

    @Test
    void what_is_allowed_is_not_reported() {
        assertThat(report("adapter desk")).doesNotContain("DeskUsesPage");
        assertThat(report("adapter portal")).doesNotContain("PortalUsesPage");
        assertThat(report("adapter rest")).doesNotContain("RestUsesDownload");
        assertThat(report("adapter report")).contains("ReportUsesDownload");
        assertThat(report("time")).doesNotContain("ReadsTime.fromClock");
        assertThat(report("domain clock")).doesNotContain("handling.Moment");
        assertThat(report("random")).doesNotContain("Guesses.secure");
        assertThat(report("print")).doesNotContain("FirstAdministrator");
        assertThat(report("choices")).doesNotContain("handling.KeepsNames");
        assertThat(report("camunda")).doesNotContain("engine.Asks");
    }

    private static String report(String rule) {
        EvaluationResult result = RULES.get(rule).evaluate(WRONG);
        return String.join("\n", result.getFailureReport().getDetails());
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
