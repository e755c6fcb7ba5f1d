package disclosure.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-TRK-01 and -02: the words of a decision and the column they are counted in. */
class RemedyResultsTest {

    @ParameterizedTest
    @CsvSource({
        "维持被申请人作出的答复, UPHELD",
        "驳回行政复议请求, UPHELD",
        "驳回原告的诉讼请求, UPHELD",
        "驳回原告要求撤销答复书并责令重新答复的诉讼请求, UPHELD",
        "驳回上诉，维持原判, UPHELD",
        "撤销被申请人作出的答复，责令其在法定期限内重新答复, CORRECTED",
        "撤销答复第二项；驳回其他诉讼请求, CORRECTED",
        "一、确认被告作出的答复违法；二、驳回原告的其他诉讼请求, CORRECTED",
        "变更答复书第二项, CORRECTED",
        "责令被申请人限期答复, CORRECTED",
        "不予受理, OTHER",
        "经审查不符合受理条件，驳回行政复议申请, OTHER",
        "驳回起诉, OTHER",
        "准许原告撤回起诉, OTHER",
        "终止行政复议, OTHER",
        "双方达成调解, OTHER"
    })
    void the_words_have_their_column(String words, RemedyCategory category) {
        assertThat(RemedyResults.categoryOf(words)).contains(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"驳回行政复议申请", "其他", ""})
    void what_can_be_read_two_ways_is_left_to_a_person(String words) {
        assertThat(RemedyResults.categoryOf(words)).isEmpty();
    }

    @Test
    void a_withdrawn_suit_beside_a_correction_is_still_a_correction() {
        assertThat(RemedyResults.categoryOf("撤销答复；准许第三人撤回申请")).contains(RemedyCategory.CORRECTED);
    }
}
