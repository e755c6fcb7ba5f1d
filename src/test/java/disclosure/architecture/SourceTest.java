package disclosure.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void every_source_file_keeps_to_the_rules() throws IOException {
        List<String> complaints = new ArrayList<>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path source : sources)
            complaints.addAll(SourceRules.complaints(source.toString(), Files.readAllLines(source)));
        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_rules_bite() {
        assertThat(SourceRules.complaints("Long", Collections.nCopies(SourceRules.MAX_LINES + 1, "")))
                .containsExactly("Long has 251 lines");
        assertThat(SourceRules.complaints("Later", List.of("", "// TO" + "DO", "// FIX" + "ME")))
                .hasSize(2);
        assertThat(SourceRules.complaints("Sly", List.of("@Value(\"#" + "{1}\")")))
                .hasSize(1);
        assertThat(SourceRules.complaints("Slow", List.of("\" WHERE agency = :agency AND reference IN (:many)\"")))
                .hasSize(1);
        assertThat(SourceRules.complaints(
                        "Raw", List.of("return Ruling.refused(", "  HOUSE, ROLE_MAY_NOT, \"BO" + "ARD\");")))
                .hasSize(1);
        assertThat(SourceRules.complaints("Good", Collections.nCopies(SourceRules.MAX_LINES, "ok")))
                .isEmpty();
    }
}
