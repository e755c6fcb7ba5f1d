package disclosure.engine;

import static disclosure.review.ReviewLevel.LEADER;
import static disclosure.review.ReviewLevel.LEGAL;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.InMemoryCaseFiles;
import disclosure.handling.InMemoryWorkList;
import disclosure.handling.ReviewTable;
import disclosure.handling.ReviewTable.Facts;
import disclosure.handling.TableReason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of review levels, as it ships and as a bureau changes it (law.md §11.2). */
class ReviewTableTest {

    private static final EngineInMemory ENGINE = EngineInMemory.start(
            "tables",
            EngineConfiguration.settings(
                    new InMemoryWorkList(new InMemoryCaseFiles()),
                    ReviewTableTest::nobody,
                    ReviewTableTest::nobody,
                    ReviewTableTest::nobody,
                    new SettableClock()));

    static {
        ENGINE.deploy(ProcessModelTest.files());
    }

    private static <T> T nobody() {
        throw new IllegalStateException("nobody asked");
    }

    private static final String SHIPPED = shipped();

    private final ReviewTable table = new DmnReviewTable(engine());

    private static ProcessEngine engine() {
        return ENGINE.engine();
    }

    @BeforeEach
    void asItShips() {
        engine().getRepositoryService().createDeploymentQuery().list().stream()
                .filter(deployment -> "BUREAU".equals(deployment.getSource()))
                .forEach(deployment -> engine().getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "G1,-", "G2,-", "P1,LEGAL", "D1,LEGAL", "D2,LEGAL", "D3,LEGAL LEADER", "D4,LEGAL", "D5,LEGAL LEADER",
                "D6,LEGAL LEADER", "D7,LEGAL LEADER", "D8,-", "U1A,-", "U1B,-", "U2,-", "N2,-", "N4,LEGAL",
                "X2,LEGAL", "X3D,LEADER"
            })
    void each_result_needs_what_the_shipped_table_says(Outcome outcome, String levels) {
        assertThat(levels(plain(outcome)))
                .isEqualTo(
                        levels == null
                                ? Set.of()
                                : Set.copyOf(List.of(levels.split(" ")).stream()
                                        .map(ReviewLevel::valueOf)
                                        .toList()));
    }

    @Test
    void fee_and_difficulty_need_the_lawyers_and_a_dispute_the_leader() {
        assertThat(levels(new Facts(Outcome.G2, false, false, true, false, false, false)))
                .containsExactly(LEGAL);
        assertThat(levels(new Facts(Outcome.G2, false, false, false, false, true, false)))
                .containsExactly(LEGAL);
        assertThat(levels(new Facts(Outcome.G2, false, false, false, false, false, true)))
                .containsExactly(LEADER);
        assertThat(levels(new Facts(Outcome.G2, false, true, false, true, false, false)))
                .isEmpty();
    }

    @Test
    void what_one_ground_of_a_reply_needs_the_reply_needs() {
        assertThat(levels(plain(Outcome.P1), plain(Outcome.D6))).containsExactlyInAnyOrder(LEGAL, LEADER);
    }

    @Test
    void the_next_draft_is_asked_of_the_newest_table() {
        String before = table.inForce().version();
        Ruling<ReviewTable.Kept> replaced =
                table.replace(bytes(SHIPPED.replace("<text>\"N4\",\"X2\"</text>", "<text>not(\"N4\", \"X2\")</text>")));
        assertThat(replaced.isGranted()).isTrue();
        assertThat(Integer.parseInt(replaced.orElseThrow().version())).isGreaterThan(Integer.parseInt(before));
        assertThat(replaced.orElseThrow().dmn()).contains("not(\"N4\", \"X2\")");
        assertThat(levels(plain(Outcome.N4))).isEmpty();
        assertThat(levels(plain(Outcome.G2))).containsExactly(LEGAL);
        assertThat(table.levels(List.of(plain(Outcome.G2))).version())
                .isEqualTo(replaced.orElseThrow().version());
    }

    @Test
    void a_new_release_does_not_put_the_table_of_the_bureau_aside() {
        table.replace(bytes(SHIPPED.replace("<text>\"N4\",\"X2\"</text>", "<text>\"G1\"</text>")))
                .orElseThrow();
        engine().getRepositoryService()
                .createDeployment()
                .name("next release")
                .addString("ReviewLevels.dmn", SHIPPED)
                .deploy();
        assertThat(levels(plain(Outcome.G1))).containsExactly(LEGAL);
    }

    @Test
    void an_empty_table_takes_nothing_away_that_is_always_needed() {
        String empty = SHIPPED.substring(0, SHIPPED.indexOf("<rule "))
                + SHIPPED.substring(SHIPPED.lastIndexOf("</rule>") + "</rule>".length());
        assertThat(table.replace(bytes(empty)).isGranted()).isTrue();
        assertThat(levels(plain(Outcome.D1))).isEmpty();
        assertThat(disclosure.casefile.ReviewLevels.atLeastAlways(levels(plain(Outcome.D1))))
                .containsExactlyInAnyOrder(ReviewLevel.DIVISION, ReviewLevel.CONFIDENTIALITY);
    }

    @Test
    void what_cannot_be_decided_here_needs_an_authority_outside() { // R-SEC-06
        assertThat(outside(plain(Outcome.G2))).isFalse();
        assertThat(outside(unclear(Outcome.G2))).isTrue();
        assertThat(outside(plain(Outcome.D5), unclear(Outcome.D5))).isTrue();
    }

    @Test
    void a_bureau_may_ask_outside_for_any_result() {
        String changed = SHIPPED.replace(
                "<outputEntry id=\"OutputEntry_ThreeSecurities_Outside\"><text>false</text>",
                "<outputEntry id=\"OutputEntry_ThreeSecurities_Outside\"><text>true</text>");
        table.replace(bytes(changed)).orElseThrow();
        assertThat(outside(plain(Outcome.D3))).isTrue();
        assertThat(outside(plain(Outcome.D1))).isFalse();
    }

    /** As the first release shipped it: seven questions, two answers. */
    @Test
    void a_table_of_two_answers_goes_on_and_asks_nobody_outside() {
        String former = SHIPPED.replaceAll("(?s)\\s*<input id=\"Input_Unclear\".*?</input>", "")
                .replaceAll("\\s*<output id=\"Output_Outside\"[^>]*/>", "")
                .replaceAll("\\s*<inputEntry id=\"InputEntry_\\w+_Unclear\">.*?</inputEntry>", "")
                .replaceAll("\\s*<outputEntry id=\"OutputEntry_\\w+_Outside\">.*?</outputEntry>", "")
                .replaceAll("(?s)\\s*<rule id=\"Rule_Unclear\">.*?</rule>", "");
        assertThat(former).doesNotContain("unclear", "name=\"outside\"", "_Outside");
        assertThat(table.replace(bytes(former)).isGranted()).isTrue();
        assertThat(levels(plain(Outcome.D3))).containsExactlyInAnyOrder(LEGAL, LEADER);
        assertThat(outside(unclear(Outcome.D3))).isFalse();
    }

    @Test
    void a_table_without_a_history_setting_and_with_a_drawing_is_taken() {
        String drawn = SHIPPED.replace(" camunda:historyTimeToLive=\"P180D\"", "")
                .replace(
                        "</definitions>",
                        "<dmndi:DMNDI xmlns:dmndi=\"https://www.omg.org/spec/DMN/20191111/DMNDI/\"/></definitions>");
        assertThat(table.replace(bytes(drawn)).isGranted()).isTrue();
    }

    /** Whatever is asked, an accepted table answers. */
    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_result_gets_an_answer(Outcome outcome) {
        assertThat(levels(new Facts(outcome, true, true, true, true, true, true)))
                .containsExactlyInAnyOrder(LEGAL, LEADER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>true</text></outputEntry> | <text>${execution}</text></outputEntry> | TABLE_ANSWER_NOT_LITERAL",
                "<text>true</text></outputEntry> | <text>1 == 1</text></outputEntry> | TABLE_ANSWER_NOT_LITERAL",
                "<text>\"N4\",\"X2\"</text> | <text>${deadlineWatch}</text> | TABLE_TEST_NOT_LITERAL",
                "<text>\"N4\",\"X2\"</text> | <text>\"N4\" or true</text> | TABLE_TEST_NOT_LITERAL",
                "<text>\"N4\",\"X2\"</text> | <text>outcome.getClass()</text> | TABLE_TEST_NOT_LITERAL",
                "<text>\"N4\",\"X2\"</text> | <text>\"N9\"</text> | TABLE_TEST_NOT_LITERAL",
                "<text>\"N4\",\"X2\"</text> | <text>true</text> | TABLE_TEST_NOT_LITERAL",
                "<text>fee</text> | <text>fee + 1</text> | TABLE_INPUTS",
                "<text>fee</text> | <text>applicant</text> | TABLE_INPUTS",
                "<text>fee</text> | <text>complex</text> | TABLE_INPUTS",
                "name=\"legal\" | name=\"division\" | TABLE_OUTPUTS",
                "name=\"outside\" | name=\"division\" | TABLE_OUTPUTS",
                "name=\"outside\" | name=\"legal\" | TABLE_OUTPUTS",
                "<outputEntry id=\"OutputEntry_Fee_Outside\"><text>false</text></outputEntry> | <description/> | TABLE_OUTPUTS",
                "name=\"legal\" typeRef=\"boolean\" | name=\"legal\" typeRef=\"string\" | TABLE_OUTPUTS",
                "hitPolicy=\"COLLECT\" | hitPolicy=\"FIRST\" | TABLE_HIT_POLICY",
                "hitPolicy=\"COLLECT\" | hitPolicy=\"COLLECT\" aggregation=\"SUM\" | TABLE_PART_NOT_ALLOWED",
                "<text>fee</text> | <text>fee</text><!-- --> | ",
                "typeRef=\"string\"><text>outcome | typeRef=\"string\" expressionLanguage=\"juel\"><text>outcome | TABLE_PART_NOT_ALLOWED",
                "<description>Difficult cases</description> | <extensionElements/> | TABLE_PART_NOT_ALLOWED",
                "id=\"Input_Fee\" | id=\"Input_Fee\" camunda:inputVariable=\"x\" | TABLE_PART_NOT_ALLOWED",
                "decision id=\"ReviewLevels\" | decision id=\"Other\" | TABLE_NOT_THE_ONE",
                "<definitions | <!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><definitions | TABLE_NOT_DMN",
                "</definitions> | </definition> | TABLE_NOT_DMN",
                "<outputEntry id=\"OutputEntry_Fee_Leader\"><text>false</text></outputEntry> | <description/> | TABLE_OUTPUTS"
            })
    void a_table_in_which_something_could_be_evaluated_is_refused(String of, String by, String reason) {
        String changed = SHIPPED.replace(of, by);
        assertThat(changed).isNotEqualTo(SHIPPED);
        Ruling<ReviewTable.Kept> ruling = table.replace(bytes(changed));
        if (reason == null) assertThat(ruling.isGranted()).isTrue();
        else {
            assertThat(((Refused<ReviewTable.Kept>) ruling).refusal().reason()).isEqualTo(TableReason.valueOf(reason));
            assertThat(levels(plain(Outcome.N4))).containsExactly(LEGAL);
        }
    }

    private Set<ReviewLevel> levels(Facts... grounds) {
        return table.levels(List.of(grounds)).levels();
    }

    private boolean outside(Facts... grounds) {
        return table.levels(List.of(grounds)).outside();
    }

    private static Facts unclear(Outcome outcome) {
        return new Facts(outcome, outcome.isDiscretionary(), false, false, false, false, false, true);
    }

    private static Facts plain(Outcome outcome) {
        return new Facts(outcome, outcome.isDiscretionary(), false, false, false, false, false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String shipped() {
        try {
            return Files.readString(Path.of("processes/ReviewLevels.dmn"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
