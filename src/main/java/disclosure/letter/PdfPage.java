package disclosure.letter;

import java.util.ArrayList;
import java.util.List;

/** What stands on one page, in points from its upper left corner. */
final class PdfPage {

    /** @param spacing between characters, besides their width */
    record Words(double x, double baseline, String text, WordStyle.Text style, double spacing) {}

    record Rule(double x1, double y1, double x2, double y2, double width, int color) {}

    private final List<Words> words = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    List<Words> words() {
        return words;
    }

    List<Rule> rules() {
        return rules;
    }

    void put(TextLine line, double left, double top) {
        double x = left + line.indent();
        for (TextLine.Stretch stretch : line.stretches()) {
            double spacing = stretch.style().spacing() + line.stretch();
            double width = stretch.width()
                    + line.stretch()
                            * stretch.text().codePointCount(0, stretch.text().length());
            words.add(new Words(x, top + line.baseline(), stretch.text(), stretch.style(), spacing));
            if (stretch.style().underline()) {
                double y = top + line.baseline() + 2;
                rules.add(new Rule(x, y, x + width, y, 0.6, stretch.style().color()));
            }
            x += width;
        }
    }

    /** A border along a paragraph: of two lines, the outer or the inner is the thick one, as its kind says. */
    void put(WordStyle.Border border, double left, double right, double top) {
        if (!border.isDouble()) {
            rule(left, right, top, border.width(), border.color());
        } else if (border.kind().startsWith("thickThin")) {
            rule(left, right, top, border.width(), border.color());
            rule(left, right, top + border.width() + 0.75, 0.75, border.color());
        } else {
            rule(left, right, top, 0.75, border.color());
            rule(left, right, top + 1.5, border.width(), border.color());
        }
    }

    private void rule(double left, double right, double top, double width, int color) {
        rules.add(new Rule(left, top + width / 2, right, top + width / 2, width, color));
    }

    void box(double x, double y, double width, double height, double line) {
        rules.add(new Rule(x, y, x + width, y, line, 0));
        rules.add(new Rule(x, y + height, x + width, y + height, line, 0));
        rules.add(new Rule(x, y - line / 2, x, y + height + line / 2, line, 0));
        rules.add(new Rule(x + width, y - line / 2, x + width, y + height + line / 2, line, 0));
    }
}
