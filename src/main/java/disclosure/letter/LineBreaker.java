package disclosure.letter;

import disclosure.letter.WordDocument.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Breaks paragraphs into lines by the rules of Chinese typesetting: no closing mark at the head of a line, no opening mark
 * at its end (避头尾), no Latin word or number cut.
 */
final class LineBreaker {

    private static final String NOT_AT_HEAD = "、。，．：；？！）》〉」』】〕〗”’％％…—～·,.:;?!)]}%℃";
    private static final String NOT_AT_END = "（《〈「『【〔〖“‘([{￥$№";
    private static final double ASCENT = 0.86;
    private static final double AUTO_HEIGHT = 1.3;

    /** A line is not pulled apart further than this for each character, in parts of the size. */
    private static final double MOST_STRETCH = 0.25;

    private final LetterFont font;
    private final Set<Integer> missing = new TreeSet<>();

    LineBreaker(LetterFont font) {
        this.font = font;
    }

    /** The characters met so far that the font lacks; 〓 stands in their place. */
    Set<Integer> missing() {
        return missing;
    }

    private record Char(int codePoint, WordStyle.Text style, double width) {}

    List<TextLine> lines(Paragraph paragraph, double width, int page) {
        List<TextLine> lines = new ArrayList<>();
        List<Char> rest = new ArrayList<>();
        boolean newPage = paragraph.style().pageBreakBefore();
        for (Paragraph.Piece piece : paragraph.pieces())
            for (int c : piece.text()
                    .replace(WordDocument.PAGE_NUMBER, Integer.toString(page))
                    .codePoints()
                    .toArray()) {
                if (c == '\n' || c == '\f') {
                    fill(paragraph, rest, width, newPage, lines);
                    newPage = c == '\f';
                    rest = new ArrayList<>();
                } else {
                    rest.add(character(c, piece.style()));
                }
            }
        fill(paragraph, rest, width, newPage, lines);
        return lines;
    }

    private Char character(int c, WordStyle.Text style) {
        int shown = c;
        if (!font.has(c)) {
            missing.add(c);
            shown = LetterFont.GETA;
        }
        return new Char(shown, style, font.width(shown) * style.size() + style.spacing());
    }

    private void fill(Paragraph paragraph, List<Char> text, double width, boolean newPage, List<TextLine> lines) {
        int from = 0;
        boolean first = lines.isEmpty() || newPage;
        do {
            double room = width
                    - paragraph.style().left()
                    - paragraph.style().right()
                    - (first ? paragraph.style().first() : 0);
            int to = end(text, from, room);
            lines.add(line(paragraph, text.subList(from, to), room, first, to == text.size(), newPage && from == 0));
            from = to;
            first = false;
        } while (from < text.size());
    }

    /** Where the line ends that begins there: after the last unit that fits, or within a unit that fits no line. */
    private static int end(List<Char> text, int from, double room) {
        double used = 0;
        int unitStart = from;
        for (int at = from; at < text.size(); at++) {
            if (at > from
                    && breakable(text.get(at - 1).codePoint(), text.get(at).codePoint())) unitStart = at;
            used += text.get(at).width();
            // Half a point more or less is lost in the justification of the line.
            if (used - text.get(at).style().spacing() > room + 0.5
                    && text.get(at).codePoint() != ' ') return unitStart > from ? unitStart : Math.max(at, from + 1);
        }
        return text.size();
    }

    private static boolean breakable(int before, int after) {
        if (NOT_AT_HEAD.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) return false;
        return !(inWord(before) && inWord(after));
    }

    private static boolean inWord(int c) {
        return c > ' ' && c < 0x250 && c != '/';
    }

    private TextLine line(
            Paragraph paragraph, List<Char> text, double room, boolean first, boolean last, boolean newPage) {
        WordStyle.Block block = paragraph.style();
        List<TextLine.Stretch> stretches = stretches(text);
        double size = paragraph.pieces().get(0).style().size();
        for (Char character : text) size = Math.max(size, character.style().size());
        double natural = stretches.stream().mapToDouble(TextLine.Stretch::width).sum();
        double slack = room - natural;
        double stretch = slack / Math.max(1, text.size() - 1);
        boolean justified = block.align() == WordStyle.Align.BOTH && !last && Math.abs(stretch) <= MOST_STRETCH * size;
        double indent = block.left() + (first ? block.first() : 0);
        if (block.align() == WordStyle.Align.CENTER) indent += slack / 2;
        if (block.align() == WordStyle.Align.RIGHT) indent += slack;
        double height = height(block, size);
        return new TextLine(
                stretches,
                indent,
                justified ? stretch : 0,
                height + (last ? block.after() : 0),
                (height - size) / 2 + ASCENT * size,
                first ? block.before() : 0,
                last ? block.keepNext() : block.keepLines(),
                newPage);
    }

    private static double height(WordStyle.Block block, double size) {
        if (block.line() < 0) return -block.line() * AUTO_HEIGHT * size;
        return block.exact() ? block.line() : Math.max(block.line(), AUTO_HEIGHT * size);
    }

    private static List<TextLine.Stretch> stretches(List<Char> text) {
        List<TextLine.Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.size(); at++) {
            if (at < text.size() && text.get(at).style().equals(text.get(from).style())) continue;
            if (text.isEmpty()) break;
            StringBuilder words = new StringBuilder();
            double width = 0;
            for (Char character : text.subList(from, at)) {
                words.appendCodePoint(character.codePoint());
                width += character.width();
            }
            stretches.add(new TextLine.Stretch(words.toString(), text.get(from).style(), width));
            from = at;
        }
        return stretches;
    }
}
