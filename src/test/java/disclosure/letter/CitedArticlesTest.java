package disclosure.letter;

import static disclosure.letter.LetterCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.ConsultationAct;
import disclosure.clock.ConsultationKind;
import disclosure.handling.LetterReason;
import disclosure.handling.Letters.Written;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import disclosure.remedy.RemedySet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every letter rests on the text its case is handled under, whatever the day of the decision (law.md §1, §7.3, §16; traps
 * 7, 8, 13): letters × rule set × remedy set against a table written independently.
 */
class CitedArticlesTest {

    private record Cited(String of2007, String of2019) {}

    /** Articles of the Regulation alone; "no 35" for a letter that the text of 2007 does not know, with what it lacks. */
    private static final Map<String, Cited> TABLE = table("""
            L-01 |        |
            L-02 |        | 31
            L-03 | 21     | 30
            L-04 | no 35  | 35
            L-05 | 24     | 33
            L-06 | 23     | 32
            L-07 | 24     | 33
            L-08 | no 34  | 34
            L-09 | 14 23  | 15 32
            L-10 | 21     | 36
            L-11 | 21     | 36 40
            L-12 | 21 22 23 | 15 16 32 37
            L-13 | 23     | 15 32
            L-14 | 21     | 36
            L-15 | 21     | 36
            L-16 | 21     | 10 36
            L-17 | 21     | 38
            L-18 | 21     | 30
            L-19 | 21     | 39
            L-20 | 21     | 36
            L-21 | 21     | 39
            L-22 | no 35  | 35
            L-23 | 21     | 36 38
            L-24 | 21     | 30
            L-25 | no 42  | 42 51
            L-26 |        |
            L-27 | 2      | 2
            L-28 |        |
            L-29 | no 42  | 42 51
            L-30 | no 35  | 33 35
            L-31 |        |
            L-32 | 22     | 37
            L-33 |        |
            L-34 |        |
            L-35 | 25     | 41
            L-36 |        |
            """);

    private static final Pattern REGULATION = Pattern.compile("《中华人民共和国政府信息公开条例》((?:第[一二三四五六七八九十]+[条款项]、?)*)");
    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十]+)条");

    private static Map<String, Cited> table(String lines) {
        return lines.lines()
                .map(line -> line.split("\\|", -1))
                .collect(Collectors.toMap(
                        cells -> cells[0].strip(), cells -> new Cited(cells[1].strip(), cells[2].strip())));
    }

    /** The numbers of the articles, in order, each once. */
    private static String cited(String text) {
        TreeSet<Integer> numbers = new TreeSet<>();
        REGULATION
                .matcher(text)
                .results()
                .forEach(found -> ARTICLE.matcher(found.group(1))
                        .results()
                        .forEach(article -> numbers.add(number(article.group(1)))));
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static int number(String chinese) {
        String digits = "一二三四五六七八九";
        int tens = chinese.indexOf('十');
        if (tens < 0) return digits.indexOf(chinese.charAt(0)) + 1;
        int ten = tens == 0 ? 1 : digits.indexOf(chinese.charAt(0)) + 1;
        return 10 * ten + (tens == chinese.length() - 1 ? 0 : digits.indexOf(chinese.charAt(tens + 1)) + 1);
    }

    private static Ruling<Written> written(LetterKind kind, LocalDate receivedOn, LocalDate decidedOn) {
        LetterCases story = LetterCases.whole(kind, receivedOn);
        return story.letters().write(story.order(kind, decidedOn));
    }

    @Test
    void the_table_has_every_letter() {
        assertThat(TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(LetterKind.values()).map(LetterKind::code).toList());
        assertThat(cited("根据《中华人民共和国政府信息公开条例》第三十五条第二款、第四十二条、第二十条的规定")).isEqualTo("20 35 42");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_case_of_2007_rests_on_the_text_of_2007_under_each_text_on_remedies(LetterKind kind) throws IOException {
        String expected = TABLE.get(kind.code()).of2007();
        for (String days : new String[] {"2013-03-18 2013-04-02", "2018-09-10 2018-09-28", "2019-05-14 2026-03-05"}) {
            LocalDate receivedOn = day(days.substring(0, 10));
            LocalDate decidedOn = day(days.substring(11));
            Ruling<Written> ruling = written(kind, receivedOn, decidedOn);
            if (expected.startsWith("no")) {
                assertThat(ruling).as(days).isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.refusal().reason()).isEqualTo(LetterReason.NOT_IN_THE_RULES_OF_2007);
                    assertThat(no.refusal().article().toString()).isEqualTo(expected.substring(3));
                });
                continue;
            }
            String text = OfficialLettersTest.textOf(ruling.orElseThrow().docx());
            assertThat(cited(text)).as(days).isEqualTo(expected);
            assertThat(text).doesNotContain("（2007年）", "国办函〔2020〕109号");
            assertThat(OfficialLettersTest.textOfPdf(ruling.orElseThrow().pdf()))
                    .contains(text.substring(text.length() - 10));
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_case_of_2019_rests_on_the_text_of_2019_under_each_text_on_remedies(LetterKind kind) {
        for (String days : new String[] {"2019-05-15 2019-06-05", "2026-02-03 2026-03-05"}) {
            Ruling<Written> ruling = written(kind, day(days.substring(0, 10)), day(days.substring(11)));
            assertThat(cited(OfficialLettersTest.textOf(ruling.orElseThrow().docx())))
                    .as(days)
                    .isEqualTo(TABLE.get(kind.code()).of2019());
        }
    }

    /** The rules by the day of receipt, the remedies by that of the decision (trap 8). */
    @ParameterizedTest
    @CsvSource({"2013-04-02, 3个月内", "2018-09-28, 6个月内", "2026-03-05, 6个月内"})
    void a_third_party_is_told_under_the_rules_of_receipt_and_of_the_remedies_of_the_day(
            LocalDate decidedOn, String months) {
        LocalDate receivedOn = decidedOn.isBefore(day("2015-05-01")) ? day("2013-03-18") : day("2018-09-10");
        String text = OfficialLettersTest.textOf(written(LetterKind.THIRD_PARTY_DECISION, receivedOn, decidedOn)
                .orElseThrow()
                .docx());
        assertThat(text).contains("第十四条、第二十三条", months);
        assertThat(text.contains("江苏省人力资源和社会保障厅"))
                .as("choice of authority")
                .isEqualTo(RemedySet.forDecision(decidedOn).leavesChoiceOfAuthority());
    }

    /** 2007 Art. 23 asks of an objection no reasons; silence is not regulated (law.md §16). */
    @Test
    void what_an_objection_does_is_told_as_the_text_has_it() {
        String old = OfficialLettersTest.textOf(
                written(LetterKind.THIRD_PARTY_CONSULTATION, day("2018-09-10"), day("2018-09-12"))
                        .orElseThrow()
                        .docx());
        assertThat(old).contains("不同意公开的，本机关不予公开", "应当予以公开").doesNotContain("有合理理由", "逾期未提出意见");
        String today = OfficialLettersTest.textOf(
                written(LetterKind.THIRD_PARTY_CONSULTATION, day("2026-02-03"), day("2026-02-05"))
                        .orElseThrow()
                        .docx());
        assertThat(today).contains("不同意公开且有合理理由的", "逾期未提出意见的");
    }

    /** 2007 Art. 21(4): 告知申请人作出更改、补充; giving up by silence came with Art. 30 of 2019 (law.md §7.3, §16). */
    @ParameterizedTest
    @EnumSource(names = {"CORRECTION_NOTICE", "CORRECTION_ABANDONED"})
    void nobody_gives_up_by_silence_under_the_text_of_2007(LetterKind kind) {
        String old = OfficialLettersTest.textOf(written(kind, day("2018-09-10"), day("2018-10-30"))
                .orElseThrow()
                .docx());
        assertThat(old).contains("更改、补充", "申请内容不明确").doesNotContain("视为放弃", "不再处理该", "一次性", "正当理由");
        String today = OfficialLettersTest.textOf(written(kind, day("2026-02-03"), day("2026-03-05"))
                .orElseThrow()
                .docx());
        assertThat(today).contains("无正当理由逾期不补正", "视为放弃申请，本机关不再处理").doesNotContain("更改、补充");
    }

    @Test
    void another_agency_is_asked_under_2007_by_its_article_7() {
        LetterCases story = new LetterCases(LetterCases.REQUEST, day("2018-09-10"));
        Act sent = new ConsultationAct.ConsultationSent(day("2018-09-12"), "c1", ConsultationKind.OTHER_AGENCY, "文件");
        story.act(sent);
        String text = OfficialLettersTest.textOf(story.letters()
                .write(story.order(LetterKind.AGENCY_CONSULTATION, day("2018-09-12")))
                .orElseThrow()
                .docx());
        assertThat(cited(text)).isEqualTo("7");
    }
}
