package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.handling.CaseFiles.Entered;
import disclosure.handling.TextIndex.Near;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * What all requests ask, as this node has read it: once from the first to the last, by one thread for all, and from then on
 * what has come in since.
 */
final class RequestTexts {

    /** Requests read with one statement. */
    private static final int AT_ONCE = 500;

    /** How many statements' worth somebody who asks reads themselves. */
    private static final int STATEMENTS_AT_ONCE = 6;

    private final CaseFiles files;
    private final Newcomers<Entered> newcomers;
    private final TextIndex index = new TextIndex();
    private final AtomicBoolean ahead = new AtomicBoolean();

    RequestTexts(CaseFiles files) {
        this.files = files;
        this.newcomers = new Newcomers<>(files::enteredAfter, Entered::number, AT_ONCE);
    }

    /** Reads all there is, however long that takes. */
    void readAhead() {
        newcomers.meetAll(this::read);
    }

    /**
     * Reads what has come in; of much, the rest on a thread of its own.
     *
     * @return whether all is read
     */
    boolean follow() {
        if (newcomers.meet(STATEMENTS_AT_ONCE, this::read)) return true;
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

    /** The nearest of those at or above the threshold, nearest first. @param most how many, at least 1 */
    List<Near> near(String text, double threshold, int most, Predicate<Reference> wanted) {
        return index.near(text, threshold, most, wanted);
    }

    private void read(List<Entered> newcomers) {
        List<Reference> references = newcomers.stream().map(Entered::reference).toList();
        for (int from = 0; from < references.size(); from += AT_ONCE)
            files.descriptions(references.subList(from, Math.min(from + AT_ONCE, references.size())))
                    .forEach(index::add);
    }
}
