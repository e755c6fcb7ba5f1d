package disclosure.law;

import java.util.Optional;
import java.util.function.Function;

/** A wish the law allows. */
public record Granted<T>(T value) implements Ruling<T> {

    @Override
    public boolean isGranted() {
        return true;
    }

    @Override
    public <R> Ruling<R> map(Function<? super T, ? extends R> next) {
        return new Granted<>(next.apply(value));
    }

    @Override
    public <R> Ruling<R> flatMap(Function<? super T, Ruling<R>> next) {
        return next.apply(value);
    }

    @Override
    public Optional<T> toOptional() {
        return Optional.of(value);
    }

    @Override
    public T orElseThrow() {
        return value;
    }
}
