package disclosure.letter;

import org.jspecify.annotations.Nullable;

/** How a paragraph and its text look, in points; everything inherited is resolved. */
final class WordStyle {

    private WordStyle() {}

    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        BOTH
    }

    /** A line along a paragraph. @param kind single, thickThinSmallGap or thinThickSmallGap */
    record Border(String kind, double width, double space, int color) {

        boolean isDouble() {
            return !kind.equals("single");
        }

        /** What it takes up beyond its space. */
        double height() {
            return isDouble() ? width + 1.5 : width;
        }
    }

    /** @param spacing added to the width of each character */
    record Text(String font, double size, int color, boolean bold, boolean underline, double spacing) {

        /** The one font of the copy stands for all; those drawn heavier by design are drawn heavier. */
        boolean heavy() {
            return bold || font.contains("黑体") || font.contains("小标宋");
        }
    }

    /**
     * @param first indent of the first line, negative for a hanging one
     * @param line exact or least height of a line; below 0 a multiple of what the text needs
     */
    record Block(
            Align align,
            double left,
            double right,
            double first,
            double before,
            double after,
            double line,
            boolean exact,
            boolean keepNext,
            boolean keepLines,
            boolean pageBreakBefore,
            @Nullable Border top,
            @Nullable Border bottom) {}
}
