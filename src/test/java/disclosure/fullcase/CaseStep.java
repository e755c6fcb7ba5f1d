package disclosure.fullcase;

import disclosure.fullcase.AskedDatabase.Asked;
import java.util.List;

/**
 * One call of a case: how often the database was asked for it, by our own store and by the engine.
 *
 * @param asked on the thread that answered the call
 * @param beside on other threads while it was answered: after the commit, or a round that comes by
 * @param millis from the first byte of the call to the last of the answer
 */
public record CaseStep(String name, List<Asked> asked, List<Asked> beside, double millis) {

    public int own() {
        return total() - ofTheEngine();
    }

    public int ofTheEngine() {
        return (int) asked.stream().filter(Asked::isOfTheEngine).count();
    }

    public int total() {
        return asked.size();
    }
}
