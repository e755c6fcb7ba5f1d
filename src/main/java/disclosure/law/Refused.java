package disclosure.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A wish the law does not allow.
 *
 * @param further what else is wrong with the same wish, so that it can all be told at once; mostly nothing
 */
public record Refused<T>(Refusal refusal, List<Refusal> further) implements Ruling<T> {

    public Refused {
        further = List.copyOf(further);
    }

    public Refused(Refusal refusal) {
        this(refusal, List.of());
    }

    /** All that is wrong, in its order. */
    public List<Refusal> all() {
        return Stream.concat(Stream.of(refusal), further.stream()).toList();
    }

    @Override
    public boolean isGranted() {
        return false;
    }

    @Override
    public <R> Ruling<R> map(Function<? super T, ? extends R> next) {
        return new Refused<>(refusal, further);
    }

    @Override
    public <R> Ruling<R> flatMap(Function<? super T, Ruling<R>> next) {
        return new Refused<>(refusal, further);
    }

    @Override
    public Optional<T> toOptional() {
        return Optional.empty();
    }

    @Override
    public T orElseThrow() {
        throw new IllegalStateException("refused: " + refusal);
    }
}
