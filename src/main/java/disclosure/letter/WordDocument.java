package disclosure.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as far as the copy shows it: paragraphs, tables, heads and feet; lengths in points. */
record WordDocument(Sheet sheet, List<Block> body, Margin first, Margin odd, Margin even) {

    /** Stands in a text where the page's number is put in. */
    static final String PAGE_NUMBER = "\uE000";

    static final String PAGE_BREAK = "\f";

    record Sheet(
            double width,
            double height,
            double top,
            double right,
            double bottom,
            double left,
            double head,
            double foot) {}

    /** What stands above and below the text of a page. */
    record Margin(List<Paragraph> head, List<Paragraph> foot) {}

    sealed interface Block {}

    record Paragraph(WordStyle.Block style, List<Piece> pieces) implements Block {

        /** Text of one look. Line breaks are in it as they are. */
        record Piece(String text, WordStyle.Text style) {}
    }

    /** @param border width of its lines, 0 for none */
    record Table(double indent, boolean centred, double border, double padding, List<Row> rows) implements Block {

        double width() {
            return rows.stream()
                    .mapToDouble(
                            row -> row.cells().stream().mapToDouble(Cell::width).sum())
                    .max()
                    .orElse(0);
        }
    }

    /** @param repeated the head of a table; stays with the row below it */
    record Row(double leastHeight, boolean repeated, List<Cell> cells) {}

    record Cell(double width, boolean centred, List<Paragraph> paragraphs) {}

    Margin marginOf(int page) {
        return page == 1 ? first : page % 2 == 0 ? even : odd;
    }

    static @Nullable Paragraph last(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) if (blocks.get(i) instanceof Paragraph paragraph) return paragraph;
        return null;
    }
}
