package disclosure.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a decision says was wrong, in its own words, and no more than it says (R-SUP-03). */
class RulingFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            撤销被申请人作出的答复书，被申请人未说明不予公开的理由，责令重新答复。 | NO_REASONS
            被告作出不予公开决定，没有向原告告知理由；撤销。                     | NO_REASONS
            确认违法。答复书未 载明 理由                                       | NO_REASONS
            被申请人未告知申请人申请行政复议的权利和期限，确认违法               | WRONG_CLAUSE
            答复书未载明救济途径；撤销                                         | WRONG_CLAUSE
            被诉答复告知的复议机关有误，确认违法                               | WRONG_CLAUSE
            被申请人错误告知可以直接提起行政诉讼                               | WRONG_CLAUSE
            撤销被申请人作出的信息处理费收费通知书                             | WRONG_FEE
            责令被申请人于10日内退还申请人已缴纳的信息处理费                   | WRONG_FEE
            被告违法收取信息处理费，确认违法                                   | WRONG_FEE
            """)
    void it_is_found_where_the_words_say_it(String words, RulingFault fault) {
        assertThat(RulingFault.in(words)).containsExactly(fault);
    }

    @Test
    void several_points_tell_several_faults() {
        assertThat(RulingFault.in("一、撤销答复书，该答复未说明理由；二、被申请人未告知救济途径。"))
                .containsExactly(RulingFault.NO_REASONS, RulingFault.WRONG_CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "撤销被申请人作出的答复书，责令其在15个工作日内重新答复",
                "申请人主张被申请人未说明理由，本机关不予支持；程序违法，确认违法",
                "原告认为被告未告知救济途径；撤销",
                "申请人未说明正当理由，变更",
                "被申请人延长答复期限未说明理由，确认违法",
                "申请人未说明申请的理由；责令重新答复",
                "被告已说明理由并告知复议机关和起诉期限；因超期答复，确认违法",
                "责令被申请人公开收费标准",
                ""
            })
    void nothing_is_made_up(String words) {
        assertThat(RulingFault.in(words)).isEmpty();
    }
}
