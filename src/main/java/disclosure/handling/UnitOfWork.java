package disclosure.handling;

import disclosure.law.Ruling;
import java.util.function.Supplier;

/** All or nothing: what is granted is kept whole, what is refused (or fails) leaves nothing behind, not even a number. */
public interface UnitOfWork {

    <T> Ruling<T> run(Supplier<Ruling<T>> work);

    /** Does it once the unit is kept, in one of its own, and lets nobody wait for it; not at all if the unit is not kept. */
    default void afterwards(Runnable work) {
        work.run();
    }

    /** Waits a moment for what this node has still to do afterwards. */
    default void settled() {}
}
