package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever is put on file is handed over once, however late its transaction ends and whatever becomes of the one who takes it. */
class NewcomersTest {

    private final TreeSet<Long> onFile = new TreeSet<>();
    private final List<Long> taken = new ArrayList<>();
    private final Newcomers<Long> newcomers = new Newcomers<>(
            (number, most) -> onFile.tailSet(number, false).stream().limit(most).toList(), Long::longValue, 10);

    @Test
    void each_is_handed_over_once() {
        for (long number = 1; number <= 3000; number++) onFile.add(number);
        assertThat(newcomers.meet(3, taken::addAll)).isTrue();
        assertThat(newcomers.meet(3, taken::addAll)).isTrue();
        assertThat(taken).hasSize(3000).doesNotHaveDuplicates();
    }

    @Test
    void no_more_than_so_many_statements_and_the_next_call_goes_on() {
        for (long number = 1; number <= 3000; number++) onFile.add(number);
        assertThat(newcomers.meet(1, taken::addAll)).isFalse();
        assertThat(taken).hasSize(1010);
        newcomers.meetAll(taken::addAll);
        assertThat(taken).hasSize(3000).doesNotHaveDuplicates();
    }

    @Test
    void one_whose_transaction_ended_late_is_met_behind_those_that_came_after_it() {
        for (long number = 1001; number <= 1900; number++) onFile.add(number);
        newcomers.meetAll(taken::addAll);
        onFile.add(950L);
        newcomers.meetAll(taken::addAll);
        assertThat(taken).hasSize(901).contains(950L);
    }

    @Test
    void what_could_not_be_taken_comes_again() {
        onFile.add(1L);
        assertThatThrownBy(() -> newcomers.meet(1, all -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");
        assertThat(newcomers.meet(1, taken::addAll)).isTrue();
        assertThat(taken).containsExactly(1L);
    }
}
