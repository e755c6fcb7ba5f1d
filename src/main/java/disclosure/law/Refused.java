package disclosure.law;

import java.util.Optional;
import java.util.function.Function;

/** A wish the law does not allow. */
public record Refused<T>(Refusal refusal) implements Ruling<T> {

    @Override
    public boolean isGranted() {
        return false;
    }

    @Override
    public <R> Ruling<R> map(Function<? super T, ? extends R> next) {
        return new Refused<>(refusal);
    }

    @Override
    public <R> Ruling<R> flatMap(Function<? super T, Ruling<R>> next) {
        return new Refused<>(refusal);
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
