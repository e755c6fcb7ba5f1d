package disclosure.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RulingTest {

    private enum Weather implements Reason {
        RAIN {
            @Override
            public String toString() {
                return "a constant with a body is still of its enum";
            }
        }
    }

    private final Ruling<Integer> refused = Ruling.refused(Article.article(33, 2), Weather.RAIN, 21, 20);

    @Test
    void a_grant_is_carried_on_and_a_refusal_stops() {
        assertThat(Ruling.granted(2).map(n -> n + 1)).isEqualTo(Ruling.granted(3));
        assertThat(Ruling.granted(2).flatMap(n -> refused)).isEqualTo(refused);
        assertThat(refused.map(n -> n + 1)).isEqualTo(refused);
        assertThat(refused.flatMap(Ruling::granted)).isEqualTo(refused);
        assertThat(refused.isGranted()).isFalse();
        assertThat(Ruling.granted(2).orElseThrow()).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(refused::orElseThrow);
    }

    @Test
    void a_refusal_names_article_reason_and_details() {
        assertThat(refused).isEqualTo(new Refused<>(Refusal.of(Article.article(33, 2), Weather.RAIN, 21, 20)));
        assertThat(((Refused<Integer>) refused).refusal().details())
                .map(Detail::toString)
                .containsExactly("21", "20");
        assertThat(Weather.RAIN.key()).isEqualTo("reason.Weather.RAIN");
    }
}
