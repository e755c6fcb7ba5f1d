package disclosure.archive;

import static disclosure.archive.Sealed.bytes;
import static disclosure.archive.Sealed.text;
import static disclosure.archive.Sealed.unzipped;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.clock.ConsultationKind;
import disclosure.clock.Why;
import disclosure.handling.EvidenceBundles.Bundle;
import disclosure.handling.EvidenceBundles.Paper;
import disclosure.handling.EvidencePart;
import disclosure.handling.Sheet;
import disclosure.law.Article;
import disclosure.law.Detail;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A court can check every paper against the index, and nothing in it runs (R-TRK-06). */
class ZippedEvidenceTest {

    private static final String FOLDER = "evidence-" + Sealed.CASE + "/";
    private static final String SCRIPT = "<script>alert('x')</script>";

    private final PaperWords words = new PaperWords(messages());
    private final byte[] zip = new ZippedEvidence(words)
            .write(new Bundle(
                    Sealed.CASE,
                    "某人社局" + SCRIPT,
                    Sealed.DAY,
                    List.of(
                            paper(EvidencePart.LETTER, "答复书", "the letter"),
                            paper(EvidencePart.REQUEST, "申请" + SCRIPT, "the request"),
                            paper(EvidencePart.CLOCK, "期限", "the clock"))))
            .content();

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/labels", "messages/reasons");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Paper paper(EvidencePart part, String title, String content) {
        return new Paper(part, title, Sealed.DAY, "pdf", bytes(content));
    }

    @Test
    void every_hash_in_the_index_is_that_of_the_file_and_no_file_is_left_out() throws IOException {
        Map<String, byte[]> files = unzipped(zip);
        JsonNode index = new ObjectMapper().readTree(files.get(FOLDER + "index.json"));
        assertThat(index.at("/reference").asText()).isEqualTo(Sealed.CASE.value());
        String page = text(zip, FOLDER + "index.html");
        for (JsonNode line : index.at("/papers")) {
            String hash = Hashes.sha256(files.get(FOLDER + line.at("/file").asText()));
            assertThat(line.at("/sha256").asText()).isEqualTo(hash);
            assertThat(page).contains(hash, line.at("/file").asText());
        }
        assertThat(files).hasSize(index.at("/papers").size() + 2);
        assertThat(index.at("/papers").findValuesAsText("number")).containsExactly("1", "2", "3");
    }

    @Test
    void papers_stand_in_the_order_of_the_chapters_and_an_empty_chapter_says_so() {
        assertThat(text(zip, FOLDER + "index.html"))
                .containsSubsequence(
                        "1. 申请及收件",
                        "001-request.pdf",
                        "3. 期限计算",
                        "002-clock.pdf",
                        "4. 检索记录",
                        "本案无此项材料",
                        "7. 答复文书",
                        "003-letter.pdf");
    }

    @Test
    void words_of_others_are_text_and_never_markup() {
        String page = text(zip, FOLDER + "index.html");
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
        String sheet = new String(
                new WrittenPapers(words)
                        .html(
                                Sealed.CASE,
                                new Sheet(
                                        Sheet.Kind.REPLY,
                                        Sealed.DAY,
                                        List.of(Arrays.asList(Sealed.DAY, SCRIPT, null, "two\nlines")))),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(sheet).doesNotContain("<script").contains("&lt;script&gt;", "two<br>lines", "<td>—</td>");
    }

    @Test
    void the_clock_is_told_in_words_with_its_article() {
        Sheet clock = new Sheet(
                Sheet.Kind.CLOCK,
                Sealed.DAY,
                List.of(Arrays.asList(
                        LocalDate.parse("2026-03-05"),
                        disclosure.clock.ExplainedDay.Kind.EXCLUDED,
                        null,
                        new Sheet.Told(Why.CONSULTATION, List.of(new Detail.Named("c1", ConsultationKind.THIRD_PARTY))),
                        Article.article(33, 3))));
        String page =
                new String(new WrittenPapers(words).html(Sealed.CASE, clock), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page)
                .contains("lang=\"zh-CN\"", "size: A4", "征求意见期间（c1 第三方）", "第三十三条第三款")
                .doesNotContain("THIRD_PARTY", "EXCLUDED");
    }

    @ParameterizedTest
    @EnumSource
    void every_table_has_a_title_and_a_heading_for_each_column(Sheet.Kind kind) {
        assertThat(words.title(kind)).isNotEqualTo(kind.name());
        assertThat(words.headings(kind)).hasSize(kind.columns());
    }
}
