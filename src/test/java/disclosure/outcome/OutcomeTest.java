package disclosure.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of law.md §7.1 against a copy typed from it. */
class OutcomeTest {

    private record Row(String code, ReportRow row, String letter, List<String> articles) {}

    @ParameterizedTest
    @MethodSource("table")
    void each_row_is_as_the_law_has_it(Row row) {
        Outcome outcome = Outcome.valueOf(row.code());

        assertThat(outcome.reportRow()).isEqualTo(row.row());
        assertThat(outcome.basis()).extracting(Article::toString).containsExactlyElementsOf(row.articles());
        if (!row.letter().equals("-")) assertThat(outcome.letter().code()).isEqualTo(row.letter());
        assertThat(outcome.letter().code()).matches("L-[12]\\d");
    }

    @Test
    void the_table_is_whole_and_every_row_of_the_report_is_reached() {
        assertThat(table()).extracting(Row::code).containsExactlyElementsOf(names(Stream.of(Outcome.values())));
        assertThat(Stream.of(Outcome.values()).map(Outcome::reportRow)).containsAll(EnumSet.allOf(ReportRow.class));
    }

    @Test
    void only_articles_14_to_16_withhold() { // law.md §20 trap 7: D8 is counted there and is none of them
        Set<Outcome> withholding =
                Stream.of(Outcome.values()).filter(Outcome::withholds).collect(Collectors.toSet());

        assertThat(withholding)
                .containsExactlyInAnyOrder(
                        Outcome.D1, Outcome.D2, Outcome.D3, Outcome.D4, Outcome.D5, Outcome.D6, Outcome.D7);
        assertThat(withholding)
                .allSatisfy(
                        outcome -> assertThat(outcome.basis().get(0).number()).isBetween(14, 16));
    }

    @Test
    void article_16_says_may() { // R-OUT-02
        assertThat(Stream.of(Outcome.values()).filter(Outcome::isDiscretionary))
                .containsExactly(Outcome.D5, Outcome.D6, Outcome.D7);
    }

    @Test
    void what_the_applicant_left_undone_is_not_a_reply() {
        assertThat(Stream.of(Outcome.values()).filter(outcome -> !outcome.isReply()))
                .containsExactly(Outcome.X1, Outcome.X2, Outcome.X3A);
        assertThat(Outcome.replies()).hasSize(Outcome.values().length - 3);
    }

    @Test
    void not_ours_and_does_not_exist_share_a_row_and_not_a_letter() { // R-OUT-07
        assertThat(Outcome.U1A.reportRow()).isEqualTo(Outcome.U1B.reportRow());
        assertThat(Outcome.U1A.letter()).isNotEqualTo(Outcome.U1B.letter());
    }

    private static List<String> names(Stream<Outcome> outcomes) {
        return outcomes.map(Enum::name).toList();
    }

    static List<Row> table() {
        try (InputStream in = OutcomeTest.class.getResourceAsStream("/outcome/outcomes.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .map(cell -> new Row(cell[0], ReportRow.valueOf(cell[1]), cell[2], List.of(cell[3].split(","))))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
