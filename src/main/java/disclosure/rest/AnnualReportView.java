package disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import disclosure.annual.AnnualReport;
import disclosure.annual.Check;
import disclosure.annual.Column;
import disclosure.annual.Disclosed;
import disclosure.annual.DisclosedLayout;
import disclosure.annual.FeeFigures;
import disclosure.annual.FormerStatistics;
import disclosure.annual.RemedyBlock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The annual report of a year (contract §6).
 *
 * @param form the form of that year: 2019 or 2021; for the years before 2019 the grid of 2019
 * @param until last day counted: 31 December, or today in a year that is not over
 * @param columns keys of the seven columns
 * @param table2 what was disclosed without request, as the office entered it
 * @param formerStatistics of the years before 2019 alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnualReportView(
        int year,
        String form,
        LocalDate until,
        List<String> columns,
        List<String> columnLabels,
        List<RowView> rows,
        BlockView reconsideration,
        BlockView directLitigation,
        BlockView litigationAfterReconsideration,
        TableView table2,
        @Nullable FormerView formerStatistics,
        List<CheckView> checks) {

    /** @param heads what the form prints to the left of the label @param cells one figure a column */
    record RowView(String key, String label, List<String> heads, List<Integer> cells) {}

    record BlockView(String label, int upheld, int corrected, int other, int pending, int total) {

        static BlockView of(RemedyBlock block) {
            return new BlockView(
                    block.label(), block.upheld(), block.corrected(), block.other(), block.pending(), block.total());
        }
    }

    /** @param rule of law.md @param check the identity @param soft only points something out @param detail where it does not hold */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckView(
            String rule,
            String check,
            boolean holds,
            boolean soft,
            @Nullable String detail) {

        static CheckView of(Check check) {
            return new CheckView(
                    check.rule().law(),
                    check.rule().name(),
                    check.holds(),
                    check.rule().isSoft(),
                    check.holds()
                            ? null
                            : check.differences().stream()
                                    .map(Check.Difference::toString)
                                    .collect(Collectors.joining("; ")));
        }
    }

    /** @param entered whether anybody has filled it; else every figure is 0 */
    record TableView(boolean entered, List<SectionView> sections) {

        static TableView of(Disclosed disclosed) {
            return new TableView(
                    disclosed.isEntered(),
                    disclosed.layout().sections().stream()
                            .map(section -> SectionView.of(section, disclosed))
                            .toList());
        }
    }

    /** @param columns the heads, that of the labels first */
    record SectionView(String item, List<String> columns, List<FigureRowView> rows) {

        static SectionView of(DisclosedLayout.Section section, Disclosed disclosed) {
            return new SectionView(
                    section.item(),
                    section.columns(),
                    section.rows().stream()
                            .map(row -> new FigureRowView(
                                    row.key(),
                                    row.label(),
                                    row.cells().stream()
                                            .map(cell -> new FigureView(cell.key(), disclosed.at(cell.key())))
                                            .toList()))
                            .toList());
        }
    }

    record FigureRowView(String key, String label, List<FigureView> cells) {}

    record FigureView(String key, BigDecimal figure) {}

    /** @param remedies filed in the year, by kind */
    record FormerView(
            List<LineView> receipts,
            List<LineView> replies,
            List<LineView> remedies,
            BlockView complaints,
            BlockView appeals,
            @Nullable FeesView fees) {

        static FormerView of(FormerStatistics former) {
            return new FormerView(
                    LineView.all(former.receipts()),
                    LineView.all(former.replies()),
                    LineView.all(former.remedies()),
                    BlockView.of(former.complaints()),
                    BlockView.of(former.appeals()),
                    former.fees() == null ? null : FeesView.of(former.fees()));
        }
    }

    /** Fees and waivers (R-ANN-16). @param waived requests for which a proposed fee was not asked for */
    record FeesView(int charged, int collectedYuan, int waived, int waivedYuan) {

        static FeesView of(FeeFigures fees) {
            return new FeesView(fees.charged(), fees.collectedYuan(), fees.waived(), fees.waivedYuan());
        }
    }

    /** @param reasons of a refusal, those that occurred */
    record LineView(String key, String label, int count, List<LineView> reasons) {

        static List<LineView> all(List<FormerStatistics.Line> lines) {
            return lines.stream()
                    .map(line -> new LineView(line.key(), line.label(), line.count(), all(line.reasons())))
                    .toList();
        }
    }

    static AnnualReportView of(AnnualReport report) {
        return new AnnualReportView(
                report.year(),
                report.form().code(),
                report.until(),
                Arrays.stream(Column.values()).map(Column::key).toList(),
                Arrays.stream(Column.values()).map(Column::label).toList(),
                report.lines().stream()
                        .map(line -> new RowView(
                                line.row().name(),
                                line.label(),
                                line.heads(),
                                line.cells().figures()))
                        .toList(),
                BlockView.of(report.reconsideration()),
                BlockView.of(report.directLitigation()),
                BlockView.of(report.litigationAfterReconsideration()),
                TableView.of(report.disclosed()),
                report.former() == null ? null : FormerView.of(report.former()),
                report.checks().stream().map(CheckView::of).toList());
    }
}
