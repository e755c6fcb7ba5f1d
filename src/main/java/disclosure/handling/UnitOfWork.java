package disclosure.handling;

import disclosure.law.Ruling;
import java.util.function.Supplier;

/** All or nothing: what is granted is kept whole, what is refused (or fails) leaves nothing behind, not even a number. */
public interface UnitOfWork {

    <T> Ruling<T> run(Supplier<Ruling<T>> work);
}
