package disclosure.handling;

import java.util.List;
import java.util.function.Function;

/** Some rows of a list and how many there are in all. */
public record Page<T>(List<T> items, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), total);
    }
}
