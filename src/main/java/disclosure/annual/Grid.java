package disclosure.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the form prints it, cells with how far they reach; one for the page, the spreadsheet and the document, so that
 * none is laid out otherwise than another.
 *
 * @param columns how wide it is
 * @param headRows how many rows at the top are heads
 * @param rows each with the cells that begin in it, from left to right
 */
public record Grid(int columns, int headRows, List<List<Cell>> rows) {

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Where the cases behind a figure are found (contract §6). @param row of table 三, or the kind of remedy */
    public record Source(String row, String column) {}

    /**
     * @param text of a head or a note; of a figure the figure
     * @param figure null for a head
     * @param across columns it reaches over, from 1
     * @param down rows it reaches over, from 1
     * @param source null where there are no cases behind it
     */
    public record Cell(
            String text,
            @Nullable BigDecimal figure,
            int across,
            int down,
            @Nullable Source source) {

        static Cell head(String text, int across, int down) {
            return new Cell(text, null, across, down, null);
        }

        static Cell head(String text) {
            return head(text, 1, 1);
        }

        static Cell figure(int figure, Source source) {
            return figure(BigDecimal.valueOf(figure), 1, source);
        }

        static Cell figure(BigDecimal figure, int across, @Nullable Source source) {
            return new Cell(figure.toPlainString(), figure, across, 1, source);
        }

        public boolean isHead() {
            return figure == null;
        }
    }

    /** A cell and its place. @param row from 0 @param column from 0 */
    public record Placed(int row, int column, Cell cell) {}

    /**
     * The cells with their places; what reaches down from above pushes those beside it to the right.
     *
     * @throws IllegalStateException if the cells leave a hole or stick out
     */
    public List<Placed> placed() {
        boolean[][] taken = new boolean[rows.size()][columns];
        List<Placed> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) for (Cell cell : rows.get(row)) all.add(place(cell, row, taken));
        for (boolean[] row : taken)
            for (boolean full : row) if (!full) throw new IllegalStateException("a hole in the table");
        return all;
    }

    private Placed place(Cell cell, int row, boolean[][] taken) {
        int column = 0;
        while (column < columns && taken[row][column]) column++;
        if (column + cell.across() > columns || row + cell.down() > rows.size())
            throw new IllegalStateException("sticks out: " + cell);
        for (int down = 0; down < cell.down(); down++)
            for (int across = 0; across < cell.across(); across++) taken[row + down][column + across] = true;
        return new Placed(row, column, cell);
    }
}
