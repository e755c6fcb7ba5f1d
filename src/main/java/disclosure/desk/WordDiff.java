package disclosure.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What went out of a text and what came into it. Sentences are compared first, and only in those that differ the words; a
 * Chinese character is a word of its own.
 */
final class WordDiff {

    private static final Pattern SENTENCE = Pattern.compile("[^。；！？\\n]*[。；！？\\n]|[^。；！？\\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}]+|\\s+|.", Pattern.DOTALL);

    /** Texts of more parts than that are shown as replaced whole: comparing them would take too long. */
    private static final int MOST_PARTS = 2000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of text with one fate. */
    public record Piece(Kind kind, String text) {

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }

        public boolean isAdded() {
            return kind == Kind.ADDED;
        }
    }

    static List<Piece> of(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(parts(SENTENCE, before), parts(SENTENCE, after), true);
        return diff.pieces;
    }

    /** Line by line, each whole. */
    static List<Piece> ofLines(List<String> before, List<String> after) {
        WordDiff diff = new WordDiff();
        diff.compare(ended(before), ended(after), false);
        return diff.pieces;
    }

    private static List<String> ended(List<String> lines) {
        return lines.stream().map(line -> line + "\n").toList();
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Deltas that touch are one change: what went out of it is shown first, then what came in. */
    private void compare(List<String> before, List<String> after, boolean closer) {
        if (before.size() > MOST_PARTS || after.size() > MOST_PARTS) {
            replaced(before, after, false);
            return;
        }
        int seen = 0;
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            if (from > seen) {
                replaced(out, in, closer);
                add(Kind.SAME, before.subList(seen, from));
                out.clear();
                in.clear();
            }
            out.addAll(delta.getSource().getLines());
            in.addAll(delta.getTarget().getLines());
            seen = from + delta.getSource().size();
        }
        replaced(out, in, closer);
        add(Kind.SAME, before.subList(seen, before.size()));
    }

    private void replaced(List<String> before, List<String> after, boolean closer) {
        if (closer && !before.isEmpty() && !after.isEmpty()) {
            compare(parts(WORD, String.join("", before)), parts(WORD, String.join("", after)), false);
            return;
        }
        add(Kind.REMOVED, before);
        add(Kind.ADDED, after);
    }

    /** Neighbours of one kind are one piece. */
    private void add(Kind kind, List<String> parts) {
        if (parts.isEmpty()) return;
        String text = String.join("", parts);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind)
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        else pieces.add(new Piece(kind, text));
    }
}
