package disclosure.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read or written already and need not ask for again: what it has locked, or what it goes by from
 * beginning to end. Forgotten when it ends; outside a transaction nothing is remembered, so no other call sees it.
 */
final class ReadOnce {

    /** @param what kept apart from all others, mostly the table @param id null where there is but one */
    private record Key(String what, Object id) {}

    <T> T get(String what, Object id, Supplier<T> read) {
        Optional<T> known = known(what, id);
        if (known.isPresent()) return known.get();
        T value = read.get();
        put(what, id, value);
        return value;
    }

    /** The type is that of what was put under that name. */
    @SuppressWarnings("unchecked")
    <T> Optional<T> known(String what, Object id) {
        return isIn() ? Optional.ofNullable((T) memory().get(new Key(what, id))) : Optional.empty();
    }

    void put(String what, Object id, Object value) {
        if (isIn()) memory().put(new Key(what, id), value);
    }

    void forget(String what) {
        if (isIn()) memory().keySet().removeIf(key -> key.what().equals(what));
    }

    private static boolean isIn() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive();
    }

    @SuppressWarnings("unchecked")
    private Map<Key, Object> memory() {
        Object known = TransactionSynchronizationManager.getResource(this);
        if (known != null) return (Map<Key, Object>) known;
        Map<Key, Object> memory = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, memory);
        TransactionSynchronizationManager.registerSynchronization(new Bound(memory));
        return memory;
    }

    /** A transaction within another does not see what that one remembers, and the other way round. */
    private final class Bound implements TransactionSynchronization {

        private final Map<Key, Object> memory;

        private Bound(Map<Key, Object> memory) {
            this.memory = memory;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ReadOnce.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReadOnce.this, memory);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
        }
    }
}
