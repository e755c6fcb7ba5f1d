package disclosure.annual;

import disclosure.annual.FormerStatistics.Line;
import disclosure.annual.Grid.Cell;
import disclosure.annual.RemedyBlock.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The statistics of the years before 2019 as tables of a name, a unit and a number each (R-ANN-16, R-ANN-17). */
public final class FormerTables {

    private static final int WIDTH = 3;
    private static final String PIECES = "件";
    private static final String YUAN = "元";

    private FormerTables() {}

    /** Receipts by the way they came, and replies with the reasons of refusals. */
    public static Grid requests(FormerStatistics former, AnnualReport report) {
        List<List<Cell>> rows = heads();
        report.line(RequestLine.RECEIVED)
                .ifPresent(line -> rows.add(row("收到申请数", line.cells().total())));
        for (Line line : former.receipts()) rows.add(row("　其中：" + line.label(), line.count()));
        report.line(RequestLine.TOTAL)
                .ifPresent(line -> rows.add(row("对申请的答复数", line.cells().total())));
        for (Line line : former.replies()) {
            rows.add(row("　" + line.label(), line.count()));
            for (Line reason : line.reasons())
                rows.add(row("　　" + reason.label().replaceFirst("^\\d+\\.", ""), reason.count()));
        }
        return new Grid(WIDTH, 1, rows);
    }

    /** Remedies filed, and the results of those concluded. */
    public static Grid remedies(FormerStatistics former, AnnualReport report) {
        List<List<Cell>> rows = heads();
        for (Line line : former.remedies()) rows.add(row(line.label() + "数", line.count()));
        List<RemedyBlock> blocks = new ArrayList<>(report.remedies());
        blocks.add(former.complaints());
        blocks.add(former.appeals());
        for (RemedyBlock block : blocks)
            for (Part part : Part.values()) rows.add(row(block.label() + "：" + part.label(), block.at(part)));
        return new Grid(WIDTH, 1, rows);
    }

    /** Fees and waivers, zero as zero (R-ANN-16). */
    public static Grid fees(FeeFigures fees) {
        List<List<Cell>> rows = heads();
        rows.add(row("收费件数", PIECES, fees.charged()));
        rows.add(row("实际收取费用", YUAN, fees.collectedYuan()));
        rows.add(row("减免件数", PIECES, fees.waived()));
        rows.add(row("减免费用", YUAN, fees.waivedYuan()));
        return new Grid(WIDTH, 1, rows);
    }

    private static List<List<Cell>> heads() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.head("指标名称"), Cell.head("单位"), Cell.head("统计数")));
        return rows;
    }

    private static List<Cell> row(String label, int figure) {
        return row(label, PIECES, figure);
    }

    private static List<Cell> row(String label, String unit, int figure) {
        return List.of(Cell.head(label), Cell.head(unit), Cell.figure(BigDecimal.valueOf(figure), 1, null));
    }
}
