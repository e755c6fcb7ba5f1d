package disclosure.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import disclosure.demo.SampleRequest;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearness of wordings: repeats are seen, and requests that merely begin alike are not. */
class SimilarityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            申请公开2024年度工伤认定数量。          | 申请公开 2024年度 工伤认定数量
            申请公开2024年度工伤认定数量。          | 申请公开２０２４年度工伤认定数量！
            ABC公司社保缴费基数                      | ａｂｃ公司社保缴费基数
            失业金,发放标准                          | 失业金，发放标准
            """)
    void width_case_punctuation_and_spacing_hardly_matter(String one, String other) {
        assertThat(Similarity.between(one, other)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            申请公开贵局有关工伤保险的文件           | 申请公开贵局有关人事考试的文件
            请提供电子版材料：公务用车派车单         | 请提供电子版材料：劳务派遣许可
            我公司现申请公开去年的失业人数           | 我公司现申请公开去年的职称评审
            """)
    void what_every_request_says_makes_no_two_alike(String one, String other) {
        assertThat(Similarity.between(one, other)).isLessThan(Similarity.SIMILAR);
    }

    /** Two rows of the sample repeat an earlier one in other words; they, and no others, are near. */
    @Test
    void of_the_sample_requests_the_two_repeats_are_found_and_nothing_else() {
        List<SampleRequest> all = SampleRequest.all();
        List<String> near = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++)
                if (Similarity.between(all.get(i).description(), all.get(j).description()) >= Similarity.SIMILAR)
                    near.add(all.get(j).id() + " " + all.get(i).id());
        assertThat(near).containsExactlyInAnyOrder("R035 R022", "R056 R048");
    }

    @Test
    void the_threshold_lies_between_with_room_on_both_sides() {
        List<SampleRequest> all = SampleRequest.all();
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++)
                scores.add(
                        Similarity.between(all.get(i).description(), all.get(j).description()));
        scores.sort((one, other) -> Double.compare(other, one));
        assertThat(scores.get(1)).isGreaterThan(Similarity.SIMILAR + 0.05);
        assertThat(scores.get(2)).isLessThan(Similarity.SIMILAR - 0.05);
    }

    @ParameterizedTest
    @CsvSource({"申请公开, 1", "申, 1", "。, 1", "'', 1"})
    void a_text_of_nothing_but_boilerplate_is_still_itself(String text, double score) {
        assertThat(Similarity.between(text, text)).isEqualTo(score);
        assertThat(Similarity.between(text, "2025年度社保基金预算")).isZero();
    }

    @Test
    void a_rare_character_is_one_character() {
        assertThat(TextGrams.of("𠮷野家").size()).isEqualTo(2);
    }

    @Property
    void the_order_does_not_matter_and_the_score_is_a_share(
            @ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 60) String other) {
        double score = Similarity.between(one, other);
        assertThat(score).isBetween(0.0, 1.0).isEqualTo(Similarity.between(other, one));
    }

    @Property
    void a_text_is_equal_to_itself(@ForAll @StringLength(max = 200) String text) {
        assertThat(Similarity.between(text, text)).isCloseTo(1.0, within(1e-12));
    }
}
