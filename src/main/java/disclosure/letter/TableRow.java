package disclosure.letter;

import disclosure.letter.WordDocument.Cell;
import disclosure.letter.WordDocument.Row;
import disclosure.letter.WordDocument.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A row of a table, its cells broken into lines; one that is higher than a page is cut between lines. */
final class TableRow {

    private final Table table;
    private final List<Double> widths;
    private final List<Boolean> centred;
    private final List<List<TextLine>> cells;
    private final double least;

    private TableRow(
            Table table, List<Double> widths, List<Boolean> centred, List<List<TextLine>> cells, double least) {
        this.table = table;
        this.widths = widths;
        this.centred = centred;
        this.cells = cells;
        this.least = least;
    }

    static TableRow of(Table table, Row row, LineBreaker breaker) {
        List<List<TextLine>> cells = new ArrayList<>();
        for (Cell cell : row.cells())
            cells.add(cell.paragraphs().stream()
                    .flatMap(paragraph -> breaker.lines(paragraph, cell.width() - 2 * table.padding(), 1).stream())
                    .toList());
        return new TableRow(table, map(row, Cell::width), map(row, Cell::centred), cells, row.leastHeight());
    }

    private static <T> List<T> map(Row row, Function<Cell, T> property) {
        return row.cells().stream().map(property).toList();
    }

    double height() {
        return Math.max(
                least, cells.stream().mapToDouble(TableRow::height).max().orElse(0));
    }

    private static double height(List<TextLine> lines) {
        return lines.stream().mapToDouble(line -> line.gap() + line.height()).sum();
    }

    /** What of it fits into that height and what is left over. */
    List<TableRow> cut(double room) {
        List<List<TextLine>> above = new ArrayList<>();
        List<List<TextLine>> below = new ArrayList<>();
        for (List<TextLine> lines : cells) {
            int fits = 0;
            double used = 0;
            while (fits < lines.size()
                    && used + lines.get(fits).gap() + lines.get(fits).height() <= room) {
                used += lines.get(fits).gap() + lines.get(fits).height();
                fits++;
            }
            above.add(lines.subList(0, fits));
            below.add(lines.subList(fits, lines.size()));
        }
        return List.of(
                new TableRow(table, widths, centred, above, Math.min(least, room)),
                new TableRow(table, widths, centred, below, 0));
    }

    boolean isEmpty() {
        return cells.stream().allMatch(List::isEmpty);
    }

    void draw(PdfPage page, double left, double textWidth, double top) {
        double x = left + (table.centred() ? (textWidth - table.width()) / 2 : table.indent());
        double height = height();
        for (int i = 0; i < cells.size(); i++) {
            double y = top + (centred.get(i) ? (height - height(cells.get(i))) / 2 : 0);
            for (TextLine line : cells.get(i)) {
                y += line.gap();
                page.put(line, x + table.padding(), y);
                y += line.height();
            }
            if (table.border() > 0) page.box(x, top, widths.get(i), height, table.border());
            x += widths.get(i);
        }
    }
}
