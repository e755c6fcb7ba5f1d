package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.handling.CaseFiles.Entered;
import disclosure.handling.TextIndex.Near;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * What all requests ask, as this node has read it: once from the first to the last, by one thread for all, and from then on
 * what has come in since.
 */
final class RequestTexts {

    /** Requests read with one statement. */
    private static final int AT_ONCE = 500;

    /** How far back it looks for cases whose transaction ended after that of cases put on file later. */
    private static final int LATECOMERS = 1000;

    /** How long somebody waits for the one who is reading. */
    private static final long PATIENCE_MILLIS = 500;

    /** How many statements' worth somebody who asks reads themselves. */
    private static final int PARTS_AT_ONCE = 6;

    private final CaseFiles files;
    private final TextIndex index = new TextIndex();
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicBoolean ahead = new AtomicBoolean();

    /** Behind which number it goes on; may be below zero. */
    private long from;

    RequestTexts(CaseFiles files) {
        this.files = files;
    }

    /** Reads all there is, however long that takes. */
    void readAhead() {
        reading.lock();
        try {
            boolean read = false;
            while (!read) read = readPart();
        } finally {
            reading.unlock();
        }
    }

    /**
     * Reads what has come in; of much, the rest on a thread of its own.
     *
     * @return whether all is read
     */
    boolean follow() {
        if (readSome()) return true;
        if (ahead.compareAndSet(false, true)) {
            Thread thread = new Thread(this::readApart, "reading-on");
            thread.setDaemon(true);
            thread.start();
        }
        return false;
    }

    /** What is left unread by a fault is read by the next who asks. */
    private void readApart() {
        try {
            readAhead();
        } finally {
            ahead.set(false);
        }
    }

    /** @return whether all is read; not so where there is more, or where another thread reads for longer than the patience */
    private boolean readSome() {
        try {
            if (!reading.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            for (int part = 0; part < PARTS_AT_ONCE; part++) if (readPart()) return true;
            return false;
        } finally {
            reading.unlock();
        }
    }

    /** The nearest of those at or above the threshold, nearest first. @param most how many, at least 1 */
    List<Near> near(String text, double threshold, int most, Predicate<Reference> wanted) {
        return index.near(text, threshold, most, wanted);
    }

    /** @return whether it was the last part */
    private boolean readPart() {
        List<Entered> part = files.enteredAfter(Math.max(0, from), LATECOMERS + AT_ONCE);
        read(index.unknown(part.stream().map(Entered::reference).toList()));
        boolean last = part.size() < LATECOMERS + AT_ONCE;
        if (!part.isEmpty()) from = part.get(part.size() - 1).number() - (last ? LATECOMERS : 0);
        return last;
    }

    private void read(List<Reference> unknown) {
        for (int from = 0; from < unknown.size(); from += AT_ONCE)
            files.descriptions(unknown.subList(from, Math.min(from + AT_ONCE, unknown.size())))
                    .forEach(index::add);
    }
}
