package disclosure.law;

import static disclosure.law.Article.article;
import static disclosure.law.Article.article2007;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void the_code_is_short_for_the_regulation_in_force_and_names_any_other_text() {
        assertThat(article(33, 2)).hasToString("33(2)");
        assertThat(article(30)).hasToString("30");
        assertThat(Article.item(36, 4)).hasToString("36(4)");
        assertThat(article2007(24)).hasToString("2007:24");
        assertThat(article2007(21, 0, 4)).hasToString("2007:21(4)");
        assertThat(Article.of(Statute.CIVIL_CODE, 203)).hasToString("民法典 203");
        assertThat(Article.of(Statute.STATISTICS_LAW, 25)).hasToString("统计法 25");
        assertThat(Article.internalRule()).hasToString("本机关规程");
    }

    @Test
    void paragraph_and_item_share_a_code_but_not_a_citation() {
        assertThat(article(33, 2).chinese()).isEqualTo("《中华人民共和国政府信息公开条例》第三十三条第二款");
        assertThat(Article.item(36, 4).chinese()).isEqualTo("《中华人民共和国政府信息公开条例》第三十六条第四项");
        assertThat(Article.item(36, 4)).isNotEqualTo(article(36, 4));
    }

    @Test
    void numbers_are_written_as_statutes_do() {
        assertThat(article(10).chinese()).endsWith("第十条");
        assertThat(article(13).chinese()).endsWith("第十三条");
        assertThat(article(20).chinese()).endsWith("第二十条");
        assertThat(Article.of(Statute.CIVIL_CODE, 110).chinese()).endsWith("第一百一十条");
        assertThat(Article.of(Statute.CIVIL_CODE, 203).chinese()).isEqualTo("《中华人民共和国民法典》第二百零三条");
        assertThat(Article.of(Statute.CIVIL_CODE, 1005).chinese()).endsWith("第一千零五条");
        assertThat(Article.of(Statute.CIVIL_CODE, 1260).chinese()).endsWith("第一千二百六十条");
    }

    @Test
    void there_is_no_article_below_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> article(-1));
    }
}
