package disclosure.handling;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * What is put on file under growing numbers, as this node has met it: each once, those too whose transaction ended after
 * that of later ones. One thread reads at a time.
 */
public final class Newcomers<T> {

    /** How far back it looks for those whose transaction ended after that of later ones. */
    private static final int LATECOMERS = 1000;

    /** How long a call waits for another that is reading. */
    private static final long PATIENCE_MILLIS = 500;

    /** What is on file. */
    @FunctionalInterface
    public interface Source<T> {
        /** Those with a greater number, by number; the first so many. */
        List<T> after(long number, int most);
    }

    private final Source<T> source;
    private final ToLongFunction<T> number;
    private final int atOnce;
    private final ReentrantLock reading = new ReentrantLock();
    /** Numbers of those met last. */
    private final NavigableSet<Long> met = new TreeSet<>();

    private long last;

    /** @param atOnce how many new ones are read with one statement, at least 1 */
    public Newcomers(Source<T> source, ToLongFunction<T> number, int atOnce) {
        this.source = source;
        this.number = number;
        this.atOnce = atOnce;
    }

    /**
     * Hands over those that have come in, as far as so many statements go. What the taker throws is thrown on, and what it
     * was given then comes again.
     *
     * @return whether those were all; not so either where another call has been reading for longer than the patience
     */
    public boolean meet(int statements, Consumer<List<T>> taker) {
        try {
            if (!reading.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        return metUnderLock(statements, taker);
    }

    /** Hands over all of them, however long that takes. */
    public void meetAll(Consumer<List<T>> taker) {
        reading.lock();
        metUnderLock(Integer.MAX_VALUE, taker);
    }

    private boolean metUnderLock(int statements, Consumer<List<T>> taker) {
        try {
            long from = Math.max(0, last - LATECOMERS);
            for (int statement = 0; statement < statements; statement++) {
                List<T> part = source.after(from, LATECOMERS + atOnce);
                if (!part.isEmpty()) from = handOver(part, taker);
                if (part.size() < LATECOMERS + atOnce) return true;
            }
            return false;
        } finally {
            reading.unlock();
        }
    }

    /** @return the last number */
    private long handOver(List<T> part, Consumer<List<T>> taker) {
        List<T> unmet = part.stream()
                .filter(one -> !met.contains(number.applyAsLong(one)))
                .toList();
        if (!unmet.isEmpty()) taker.accept(unmet);
        for (T one : unmet) met.add(number.applyAsLong(one));
        last = Math.max(last, number.applyAsLong(part.get(part.size() - 1)));
        met.headSet(last - LATECOMERS, true).clear();
        return number.applyAsLong(part.get(part.size() - 1));
    }
}
