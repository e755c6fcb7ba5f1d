package disclosure.letter;

import java.util.List;

/**
 * One line of a paragraph, broken but not yet placed.
 *
 * @param indent from the left edge of the text to its first character
 * @param stretch added between its characters so that it fills the line
 * @param gap free space above it, not wanted at the head of a page
 */
record TextLine(
        List<Stretch> stretches,
        double indent,
        double stretch,
        double height,
        double baseline,
        double gap,
        boolean keepNext,
        boolean newPage) {

    /** Characters of one look. @param width natural, with the style's own spacing */
    record Stretch(String text, WordStyle.Text style, double width) {}
}
