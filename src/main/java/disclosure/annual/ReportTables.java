package disclosure.annual;

import disclosure.annual.DisclosedLayout.Section;
import disclosure.annual.Grid.Cell;
import disclosure.annual.Grid.Source;
import disclosure.annual.RemedyBlock.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of the report as the form lays them out, merged heads included (law.md §8.2 – §8.5). */
public final class ReportTables {

    /** Part, group and label to the left of the figures of table 三. */
    private static final int LABELS = 3;

    private static final int HEADS = 3;

    private ReportTables() {}

    /** Table 二. */
    public static Grid disclosed(Disclosed disclosed) {
        List<Section> sections = disclosed.layout().sections();
        int width =
                sections.stream().mapToInt(one -> one.columns().size()).max().orElseThrow();
        List<List<Cell>> rows = new ArrayList<>();
        for (Section section : sections) {
            rows.add(List.of(Cell.head(section.item(), width, 1)));
            int last = section.columns().size() - 1;
            int wide = width - last;
            rows.add(row(last, at -> Cell.head(section.columns().get(at), at == last ? wide : 1, 1)));
            for (DisclosedLayout.Row row : section.rows())
                rows.add(row(
                        last,
                        at -> at == 0
                                ? Cell.head(row.label())
                                : Cell.figure(
                                        disclosed.at(row.cells().get(at - 1).key()), at == last ? wide : 1, null)));
        }
        return new Grid(width, 0, rows);
    }

    private static List<Cell> row(int last, java.util.function.IntFunction<Cell> cell) {
        List<Cell> row = new ArrayList<>();
        for (int at = 0; at <= last; at++) row.add(cell.apply(at));
        return row;
    }

    /** Table 三. */
    public static Grid requests(AnnualReport report) {
        List<List<Cell>> rows = new ArrayList<>(requestHeads());
        List<AnnualReport.Line> lines = report.lines();
        for (int at = 0; at < lines.size(); at++) {
            AnnualReport.Line line = lines.get(at);
            List<Cell> row = new ArrayList<>();
            for (int depth = 0; depth < line.heads().size(); depth++)
                if (begins(lines, at, depth)) row.add(Cell.head(line.heads().get(depth), 1, reach(lines, at, depth)));
            row.add(Cell.head(line.label(), LABELS - line.heads().size(), 1));
            for (Column column : Column.values())
                row.add(Cell.figure(
                        line.cells().at(column), new Source(line.row().name(), column.key())));
            rows.add(row);
        }
        return new Grid(LABELS + Column.values().length, HEADS, rows);
    }

    private static List<List<Cell>> requestHeads() {
        int organizations = (int)
                Arrays.stream(Column.values()).filter(Column::isOrganization).count();
        return List.of(
                List.of(
                        Cell.head(RequestLine.CORNER, LABELS, HEADS),
                        Cell.head(Column.HEAD, Column.values().length, 1)),
                List.of(
                        Cell.head(Column.NATURAL_PERSON.label(), 1, 2),
                        Cell.head(Column.ORGANIZATIONS, organizations, 1),
                        Cell.head(Column.TOTAL.label(), 1, 2)),
                Arrays.stream(Column.values())
                        .filter(Column::isOrganization)
                        .map(column -> Cell.head(column.label()))
                        .toList());
    }

    private static boolean begins(List<AnnualReport.Line> lines, int at, int depth) {
        return at == 0 || !sameHeads(lines.get(at - 1), lines.get(at), depth);
    }

    private static int reach(List<AnnualReport.Line> lines, int at, int depth) {
        int end = at + 1;
        while (end < lines.size() && sameHeads(lines.get(at), lines.get(end), depth)) end++;
        return end - at;
    }

    private static boolean sameHeads(AnnualReport.Line one, AnnualReport.Line other, int depth) {
        return one.heads().size() > depth
                && other.heads().size() > depth
                && one.heads().subList(0, depth + 1).equals(other.heads().subList(0, depth + 1));
    }

    /** Table 四: one row of figures under its three blocks. */
    public static Grid remedies(AnnualReport report) {
        int parts = Part.values().length;
        List<Cell> blocks = new ArrayList<>();
        for (Part part : Part.values()) blocks.add(Cell.head(part.label(), 1, 2));
        blocks.add(Cell.head(report.directLitigation().label(), parts, 1));
        blocks.add(Cell.head(report.litigationAfterReconsideration().label(), parts, 1));
        List<Cell> labels = new ArrayList<>();
        for (int block = 1; block < report.remedies().size(); block++)
            for (Part part : Part.values()) labels.add(Cell.head(part.label()));
        List<Cell> figures = report.remedies().stream()
                .flatMap(block -> Arrays.stream(Part.values())
                        .map(part -> Cell.figure(
                                block.at(part), new Source(block.kind().name(), part.key()))))
                .collect(Collectors.toList());
        return new Grid(
                parts * report.remedies().size(),
                HEADS,
                List.of(
                        List.of(
                                Cell.head(report.reconsideration().label(), parts, 1),
                                Cell.head(RemedyBlock.LITIGATION, 2 * parts, 1)),
                        blocks,
                        labels,
                        figures));
    }
}
