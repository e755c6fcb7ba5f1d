package disclosure.casefile;

import static disclosure.outcome.Outcome.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.outcome.Outcome;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schedule of R-ARC-03. */
class RetentionClassTest {

    private static final Set<Outcome> THIRTY_YEARS = EnumSet.of(P1, D1, D2, D3, D4, D5, D6, D7, N4, X2);

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void refused_partial_fee_and_article_35_are_kept_longer(Outcome outcome) {
        assertThat(RetentionClass.proposedFor(outcome))
                .isEqualTo(THIRTY_YEARS.contains(outcome) ? RetentionClass.YEARS_30 : RetentionClass.YEARS_10);
    }
}
