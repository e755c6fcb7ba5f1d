package disclosure.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private enum Sky implements Labelled, Reason {
        RAIN
    }

    private enum Nameless {
        FOG
    }

    /** Says what it was asked for. */
    private static final ReasonWords WORDS = new ReasonWords() {
        @Override
        public String message(String key, Object... details) {
            return key.equals("detail.comma") ? ", " : key + (details.length == 0 ? "" : Arrays.toString(details));
        }

        @Override
        public String day(LocalDate day) {
            return "day " + day.getDayOfYear();
        }
    };

    private static List<Detail> given(Object... details) {
        return Refusal.of(Article.internalRule(), Sky.RAIN, details).details();
    }

    @Test
    void each_is_what_it_was_given_as() {
        assertThat(given(Sky.RAIN, DAY, 20, 1_048_576L, "x", Article.article(33)))
                .containsExactly(
                        new Detail.Constant(Sky.RAIN),
                        new Detail.Day(DAY),
                        new Detail.Count(20),
                        new Detail.Count(1_048_576L),
                        new Detail.Text("x"),
                        new Detail.Text("33"));
        assertThatIllegalArgumentException().isThrownBy(() -> given(Nameless.FOG));
    }

    @Test
    void programs_know_each_by_its_plain_value() {
        Detail named = new Detail.Named("c1", Sky.RAIN);
        assertThat(given(Sky.RAIN, DAY, 1_048_576, "RAIN", named, new Detail.Several(List.of(named, named))))
                .map(Detail::toString)
                .containsExactly("RAIN", "2026-01-05", "1048576", "RAIN", "c1 RAIN", "c1 RAIN, c1 RAIN");
    }

    @Test
    void readers_are_told_constants_by_their_labels_and_days_as_they_write_them() {
        assertThat(WORDS.refusal(Refusal.of(Article.internalRule(), Sky.RAIN, Sky.RAIN, DAY, 1_048_576)))
                .isEqualTo("reason.Sky.RAIN[label.Sky.RAIN, day 5, 1048576]");
        Detail both = new Detail.Several(List.of(new Detail.Named("a", Sky.RAIN), new Detail.Named("b", Sky.RAIN)));
        assertThat(WORDS.reason(Sky.RAIN, List.of(both)))
                .isEqualTo("reason.Sky.RAIN[detail.Sky.RAIN[a], detail.Sky.RAIN[b]]");
    }

    @Test
    void what_somebody_typed_stands_as_typed_whatever_it_looks_like() {
        assertThat(WORDS.refusal(Refusal.of(Article.internalRule(), Sky.RAIN, "RAIN", "2026-01-05", "2026-13-45")))
                .isEqualTo("reason.Sky.RAIN[RAIN, 2026-01-05, 2026-13-45]");
        assertThat(WORDS.detail(new Detail.Named("RAIN", Sky.RAIN))).isEqualTo("detail.Sky.RAIN[RAIN]");
    }
}
