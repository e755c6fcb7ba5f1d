package disclosure.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which pages a list of many offers to go to: the first, the last, and those around the one that is shown.
 *
 * @param here from 1; may lie behind the last
 * @param last at least 1
 * @param shown in order; 0 stands for those left out
 */
public record PageNumbers(int here, int last, List<Integer> shown) {

    private static final int AROUND = 2;
    private static final int MANY = 9;

    public static PageNumbers of(int here, int last) {
        int middle = Math.min(Math.max(here, 1), last);
        List<Integer> offered = Stream.of(
                        IntStream.of(1),
                        IntStream.rangeClosed(Math.max(1, middle - AROUND), Math.min(last, middle + AROUND)),
                        IntStream.of(last))
                .flatMap(IntStream::boxed)
                .distinct()
                .sorted()
                .toList();
        List<Integer> shown = new ArrayList<>();
        for (int number : offered) {
            int before = shown.isEmpty() ? 0 : shown.get(shown.size() - 1);
            if (number == before + 2) shown.add(number - 1);
            else if (number > before + 1) shown.add(0);
            shown.add(number);
        }
        return new PageNumbers(here, last, List.copyOf(shown));
    }

    /** Whether it is quicker to type the number of a page. */
    public boolean isMany() {
        return last > MANY;
    }
}
