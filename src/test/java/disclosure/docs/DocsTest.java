package disclosure.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the documentation says of the repository holds. */
class DocsTest {

    /** Besides names that begin with a dot, and what {@code .gitignore} names. */
    private static final Set<String> TOP_LEVEL = Set.of("pom.xml", "src", "processes", "docs", "README.md");

    private static final Set<String> MADE_BY_RUNNING = Set.of("target", "data");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern DECISION = Pattern.compile("(\\d{3})-[a-z0-9-]+\\.md");

    @Test
    void the_top_level_holds_nothing_else() {
        assertThat(Pages.names(Pages.ROOT))
                .filteredOn(name -> !name.startsWith(".") && !MADE_BY_RUNNING.contains(name) && !name.endsWith(".iml"))
                .allMatch(TOP_LEVEL::contains)
                .containsAll(TOP_LEVEL);
    }

    @Test
    void the_newcomer_finds_both_commands_in_either_language() {
        for (String page : List.of("README.md", "docs/README.zh-CN.md")) {
            assertThat(Pages.read(Pages.ROOT.resolve(page)))
                    .as(page)
                    .contains("\nmvn spring-boot:run -Dspring-boot.run.profiles=demo\n")
                    .contains("\nmvn verify\n");
        }
    }

    @Test
    void the_check_runs_the_newcomers_command() {
        Path check = Pages.ROOT.resolve(".ci/run");
        assertThat(Pages.read(check)).containsPattern("(?m)^mvn -B .*\\bverify$");
        assertThat(Files.isExecutable(check)).isTrue();
    }

    @Test
    void every_link_leads_somewhere() {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) dead.addAll(deadLinks(page, Pages.read(page)));
        assertThat(dead).isEmpty();
    }

    @Test
    void a_dead_link_is_seen() {
        Path page = Pages.ROOT.resolve("docs/architecture.md");
        assertThat(deadLinks(page, "see [this](law/index.md) and [that](law/nowhere.md), `[no](link.md)`"))
                .containsExactly("architecture.md: law/nowhere.md");
    }

    @Test
    void the_settings_of_both_pages_are_those_of_the_program() {
        Set<String> english = settings("README.md");
        assertThat(settings("docs/README.zh-CN.md")).isEqualTo(english);
        assertThat(english).hasSizeGreaterThan(8);
    }

    @Test
    void decisions_are_numbered_without_gaps_and_have_four_parts() {
        List<String> decisions = Pages.names(Pages.ROOT.resolve("docs/decisions")).stream()
                .filter(name -> name.endsWith(".md"))
                .toList();
        assertThat(decisions).allMatch(name -> DECISION.matcher(name).matches());
        assertThat(decisions.stream().map(name -> Integer.parseInt(name.substring(0, 3))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, decisions.size()).boxed().toList());
        for (String decision : decisions) {
            assertThat(Pages.read(Pages.ROOT.resolve("docs/decisions").resolve(decision)))
                    .as(decision)
                    .startsWith("# " + decision.substring(0, 3) + " ")
                    .containsSubsequence("\n## Context\n", "\n## Decision\n", "\n## Easier\n", "\n## Harder\n");
        }
    }

    private static List<Path> pages() {
        List<Path> pages = new ArrayList<>(Pages.below("docs", ".md"));
        pages.add(Pages.ROOT.resolve("README.md"));
        return pages;
    }

    private static List<String> deadLinks(Path page, String text) {
        List<String> dead = new ArrayList<>();
        Matcher links = LINK.matcher(Pages.prose(text));
        while (links.find()) {
            String target = links.group(1).replaceFirst("#.*", "");
            boolean elsewhere = target.isEmpty() || target.startsWith("https://");
            if (!elsewhere && !Files.exists(page.resolveSibling(target)))
                dead.add(page.getFileName() + ": " + links.group(1));
        }
        return dead;
    }

    /** The first column of the table of settings. */
    private static Set<String> settings(String page) {
        Set<String> settings = new TreeSet<>();
        Matcher rows = Pattern.compile("(?m)^\\| `((?:disclosure|server|spring)\\.[a-z.-]+)` \\|")
                .matcher(Pages.read(Pages.ROOT.resolve(page)));
        while (rows.find()) settings.add(rows.group(1));
        return settings;
    }
}
