package disclosure.law;

import java.util.Optional;
import java.util.function.Function;

/** The law's answer to a wish: granted with what it yields, or refused with the article and the reason. */
public sealed interface Ruling<T> permits Granted, Refused {

    static <T> Ruling<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Ruling<T> refused(Article article, Reason reason, Object... details) {
        return new Refused<>(Refusal.of(article, reason, details));
    }

    boolean isGranted();

    <R> Ruling<R> map(Function<? super T, ? extends R> next);

    <R> Ruling<R> flatMap(Function<? super T, Ruling<R>> next);

    /** The value, empty where it was refused. */
    Optional<T> toOptional();

    /** The value where a refusal would be a bug: data shipped with the program, a history already checked. */
    T orElseThrow();
}
