package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.desk.WordDiff.Kind;
import disclosure.desk.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static String text(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "不予公开。理由如下。, 不予公开。理由如下。, 不予公开。理由如下。",
        "不予公开。理由如下。, 予以公开。理由如下。, [-不]予[+以]公开。理由如下。",
        "共12页。, 共120页。, 共[-12][+120]页。",
        "'', 新增。, [+新增。]",
        "删去。, '', [-删去。]",
        "see page one, see page two, see page [-one][+two]"
    })
    void words_that_differ_are_marked_and_the_others_are_not(String before, String after, String expected) {
        assertThat(shown(WordDiff.of(before, after))).isEqualTo(expected);
    }

    @Test
    void a_character_beyond_the_basic_plane_is_not_torn_apart() {
        assertThat(shown(WordDiff.of("𠮷某", "𠮶某"))).isEqualTo("[-𠮷][+𠮶]某");
    }

    @Test
    void both_texts_can_be_read_out_of_it() {
        String before = "第一段。\n第二段，很长。\n第三段。";
        String after = "第一段。\n第二段，较长；另有一句。\n第四段。";
        List<Piece> pieces = WordDiff.of(before, after);
        assertThat(text(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(text(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void texts_of_the_greatest_length_that_have_nothing_in_common_are_replaced_whole() {
        String before = "甲".repeat(20_000);
        String after = "乙".repeat(20_000);
        assertThat(WordDiff.of(before, after))
                .containsExactly(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }

    @Test
    void lines_are_compared_whole() {
        assertThat(shown(WordDiff.ofLines(List.of("甲 公开", "乙 公开"), List.of("甲 公开", "乙 不公开"))))
                .isEqualTo("甲 公开\n[-乙 公开\n][+乙 不公开\n]");
    }
}
