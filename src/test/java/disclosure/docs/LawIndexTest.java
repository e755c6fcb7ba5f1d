package disclosure.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way from article to class to test is whole: {@code docs/law/index.md}. */
class LawIndexTest {

    private static final String INDEX = Pages.read(Pages.ROOT.resolve("docs/law/index.md"));
    private static final Pattern RULE = Pattern.compile("\\bR-[A-Z]+-\\d{2}\\b");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ((?:R-[A-Z]+|T)-\\d{2}|§\\d+\\.\\d+) \\|[^|]*\\|[^|]*\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern UNTESTED = Pattern.compile("(?m)^\\| ((?:R-[A-Z]+|T)-\\d{2}) \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z0-9.]+)`");

    private record Row(List<String> classes, List<String> tests) {}

    private static final Map<String, Row> ROWS = rows();

    @Test
    void every_rule_in_scope_is_there() {
        assertThat(ROWS.keySet()).containsAll(scope());
    }

    @Test
    void every_rule_the_code_mentions_is_there() {
        Set<String> mentioned = new TreeSet<>();
        for (Path source : Pages.below("src/main/java", ".java")) {
            Matcher rules = RULE.matcher(Pages.read(source));
            while (rules.find()) mentioned.add(rules.group());
        }
        assertThat(mentioned).isNotEmpty();
        assertThat(ROWS.keySet()).containsAll(mentioned);
    }

    @Test
    void every_class_and_test_named_exists() {
        List<String> absent = new ArrayList<>();
        ROWS.forEach((rule, row) -> {
            absent.addAll(absent("src/main/java/disclosure", rule, row.classes()));
            absent.addAll(absent("src/test/java/disclosure", rule, row.tests()));
        });
        assertThat(absent).isEmpty();
    }

    @Test
    void only_what_is_listed_as_such_has_no_test() {
        Set<String> untested = new TreeSet<>();
        Matcher listed = UNTESTED.matcher(INDEX.substring(INDEX.indexOf("## Not tested yet")));
        while (listed.find()) untested.add(listed.group(1));
        assertThat(ROWS.keySet().stream().filter(rule -> ROWS.get(rule).tests().isEmpty()))
                .containsExactlyInAnyOrderElementsOf(untested);
        assertThat(ROWS.keySet().stream()
                        .filter(rule -> ROWS.get(rule).classes().isEmpty()))
                .allMatch(untested::contains);
    }

    @Test
    void a_name_that_is_not_there_is_seen() {
        assertThat(absent("src/main/java/disclosure", "R-SET-01", List.of("clock.RuleSet", "clock.Sundial")))
                .containsExactly("R-SET-01: clock.Sundial");
    }

    private static List<String> absent(String folder, String rule, List<String> names) {
        return names.stream()
                .filter(name -> !Files.exists(Pages.ROOT.resolve(folder).resolve(name.replace('.', '/') + ".java")))
                .map(name -> rule + ": " + name)
                .toList();
    }

    /** What the first release undertakes of the domain reference; each chapter has its number of rules. */
    private static List<String> scope() {
        return Stream.of(
                        ids("R-SET", 1, 3),
                        ids("R-PIPE", 6, 7),
                        ids("R-INT", 1, 5),
                        ids("R-CH", 1, 5),
                        ids("R-REC", 1, 13),
                        ids("R-SRV", 1, 5),
                        ids("R-CAL", 1, 10),
                        ids("R-COR", 1, 10),
                        ids("R-EXT", 1, 4),
                        ids("R-EXC", 2, 4),
                        ids("R-OUT", 1, 15),
                        ids("R-FEE", 2, 4),
                        ids("R-FEE", 12, 13),
                        ids("T", 1, 8),
                        ids("T", 10, 15))
                .flatMap(chapter -> chapter)
                .toList();
    }

    private static Stream<String> ids(String chapter, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> "%s-%02d".formatted(chapter, number));
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new TreeMap<>();
        Matcher row = ROW.matcher(INDEX);
        while (row.find()) rows.put(row.group(1), new Row(names(row.group(2)), names(row.group(3))));
        return rows;
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }
}
