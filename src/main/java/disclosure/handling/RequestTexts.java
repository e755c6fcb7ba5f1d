package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.handling.CaseFiles.Entered;
import disclosure.handling.TextIndex.Near;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    private final CaseFiles files;
    private final TextIndex index = new TextIndex();
    private final ReentrantLock reading = new ReentrantLock();
    private long last;

    RequestTexts(CaseFiles files) {
        this.files = files;
    }

    /** Reads all there is, however long that takes. */
    void readAhead() {
        reading.lock();
        try {
            readOn();
        } finally {
            reading.unlock();
        }
    }

    /** Reads what has come in. @return whether all is read; not so while another thread is still at the first reading */
    boolean follow() {
        try {
            if (!reading.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            readOn();
            return true;
        } finally {
            reading.unlock();
        }
    }

    /** The nearest of those at or above the threshold, nearest first. @param most how many, at least 1 */
    List<Near> near(String text, double threshold, int most, Predicate<Reference> wanted) {
        return index.near(text, threshold, most, wanted);
    }

    private void readOn() {
        long from = Math.max(0, last - LATECOMERS);
        List<Entered> part;
        do {
            part = files.enteredAfter(from, LATECOMERS + AT_ONCE);
            if (part.isEmpty()) return;
            read(index.unknown(part.stream().map(Entered::reference).toList()));
            from = part.get(part.size() - 1).number();
            last = Math.max(last, from);
        } while (part.size() == LATECOMERS + AT_ONCE);
    }

    private void read(List<Reference> unknown) {
        for (int from = 0; from < unknown.size(); from += AT_ONCE)
            files.descriptions(unknown.subList(from, Math.min(from + AT_ONCE, unknown.size())))
                    .forEach(index::add);
    }
}
