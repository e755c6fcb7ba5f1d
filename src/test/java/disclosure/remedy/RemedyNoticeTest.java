package disclosure.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each clause says, and what it must not say. */
class RemedyNoticeTest {

    private static final RemedyRoutes ROUTES =
            new RemedyRoutes("镇江市人民政府", "镇江市南徐大道68号", "江苏省行政复议网上申请平台", "江苏省人力资源和社会保障厅", "镇江市京口区人民法院");
    private static final LocalDate IN_2024 = LocalDate.parse("2024-01-15");

    @Test
    void clause_a_sends_to_reconsideration_first() { // R-REM-01, R-REM-03
        assertThat(words(IN_2024, false, RemedyClause.A))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("60日内先向镇江市人民政府申请行政复议", "收到行政复议决定书之日起15日内", "第二十三条第一款第四项")
                        .doesNotContain("或者", "6个月", "江苏省人力资源和社会保障厅"));
    }

    @Test
    void clause_b_leaves_the_choice_of_way_and_not_of_authority() {
        assertThat(words(IN_2024, false, RemedyClause.B))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("60日内向镇江市人民政府申请行政复议", "6个月内直接向镇江市京口区人民法院提起行政诉讼")
                        .doesNotContain("先向", "江苏省人力资源和社会保障厅"));
    }

    @Test
    void clauses_c_and_d_leave_the_choice_of_authority_and_differ_in_months() {
        String both = "向镇江市人民政府或者江苏省人力资源和社会保障厅申请行政复议";
        assertThat(words(LocalDate.parse("2023-12-31"), false, RemedyClause.C).get(0))
                .contains(both, "6个月内")
                .doesNotContain("先向");
        assertThat(words(LocalDate.parse("2015-04-30"), false, RemedyClause.D).get(0))
                .contains(both, "3个月内")
                .doesNotContain("6个月");
    }

    @Test
    void a_partial_disclosure_says_which_way_is_for_which_part() {
        List<String> words = words(IN_2024, false, RemedyClause.A, RemedyClause.B);
        assertThat(words).hasSize(2);
        assertThat(words.get(0)).contains("就其中部分内容作出的不予公开", "先向");
        assertThat(words.get(1)).contains("的其他内容不服", "6个月内直接向");
    }

    @Test
    void served_online_it_names_the_online_channel() { // R-REM-04
        assertThat(words(IN_2024, true, RemedyClause.B)).last().asString().contains("江苏省行政复议网上申请平台");
        assertThat(words(IN_2024, false, RemedyClause.B)).noneMatch(text -> text.contains("网上申请平台"));
    }

    @Test
    void an_unpaid_fee_is_challenged_through_the_end_of_the_matter() { // R-FEE-10
        RemedyNotice notice = new RemedyNotice(Set.of(RemedyClause.B), "你", "告知书", IN_2024, false);
        assertThat(notice.paragraphsOfUnpaidFee(ROUTES))
                .hasSize(2)
                .first()
                .asString()
                .contains("不单独", "第五十一条");
    }

    @Test
    void without_a_clause_there_is_no_word() {
        assertThat(words(IN_2024, true)).isEmpty();
    }

    @Test
    void routes_suffice_for_what_the_clause_names() { // R-REM-05
        RemedyRoutes bare = new RemedyRoutes("某市人民政府", "", "", "", "某区人民法院");
        assertThat(bare.suffice(RemedySet.M2024, false)).isTrue();
        assertThat(bare.suffice(RemedySet.M2024, true)).isFalse();
        assertThat(bare.suffice(RemedySet.M2015, false)).isFalse();
        assertThat(ROUTES.suffice(RemedySet.M2008, true)).isTrue();
        assertThat(new RemedyRoutes("某市人民政府", "", "", "", " ").suffice(RemedySet.M2024, false))
                .isFalse();
    }

    private static List<String> words(LocalDate day, boolean online, RemedyClause... clauses) {
        return new RemedyNotice(Set.of(clauses), "你", "决定书", day, online).paragraphs(ROUTES);
    }
}
