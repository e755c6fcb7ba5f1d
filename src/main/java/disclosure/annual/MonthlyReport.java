package disclosure.annual;

import disclosure.annual.Grid.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of one month (R-ANN-18): receipts, replies, outcomes, what is overdue, reviews, and remedies.
 *
 * @param until last day counted: the end of the month, or today in a month that is not over
 * @param outcomes every result of the form of 2021 in its order, also those that did not occur
 */
public record MonthlyReport(
        YearMonth month, LocalDate until, Counts counts, List<Outcome> outcomes, List<RemedyFigures> remedies) {

    public MonthlyReport {
        outcomes = List.copyOf(outcomes);
        remedies = List.copyOf(remedies);
    }

    /**
     * @param received by day of receipt
     * @param replied replies dispatched in the month
     * @param repliedTimed of those, whose due day is known, which a ledger of earlier years does not tell
     * @param repliedLate of {@code repliedTimed}, after their due day
     * @param closed with a result, replies and others
     * @param open at the end, whoever waits for whom
     * @param overdue of those, not answered and their due day past; whose clock stands still are not
     * @param reviews opinions and signatures on drafts given in the month, of every level
     */
    public record Counts(
            int received,
            int replied,
            int repliedTimed,
            int repliedLate,
            int closed,
            int open,
            int overdue,
            int reviews) {

        /** Of {@code repliedTimed}, up to and on their due day. */
        public int repliedInTime() {
            return repliedTimed - repliedLate;
        }

        /** Of {@code replied}, neither in time nor late, because nobody knows by when they were due. */
        public int dueDayUnknown() {
            return replied - repliedTimed;
        }
    }

    public record Outcome(RequestLine row, int count) {}

    /** @param open and overdue are counted apart, the others from the figures of the days */
    public static MonthlyReport of(
            YearMonth month, LocalDate until, Counts counts, RequestFigures requests, List<RemedyFigures> remedies) {
        return new MonthlyReport(
                month,
                until,
                counts,
                RequestLine.of(ReportForm.FORM_2021).stream()
                        .filter(RequestLine::isResult)
                        .map(row -> new Outcome(
                                row, requests.of(row, ReportForm.FORM_2021).total()))
                        .toList(),
                remedies.stream().filter(one -> one.block().kind().isReported()).toList());
    }

    /** @param bureau its name */
    public ReportPaper paper(String bureau) {
        return new ReportPaper(
                bureau + month.getYear() + "年" + month.getMonthValue() + "月依申请公开工作月报",
                List.of(
                        section("一、收到和答复情况", "收到和答复", countRows()),
                        section("二、办理结果", "办理结果", outcomeRows()),
                        section("三、行政复议、行政诉讼情况", "复议诉讼", remedyRows())));
    }

    private List<List<Cell>> countRows() {
        return List.of(
                row("本月新收申请", counts.received()),
                row("本月答复", counts.replied()),
                row("　其中：按期答复", counts.repliedInTime()),
                row("　其中：逾期答复", counts.repliedLate()),
                row("　其中：未记载办理期限", counts.dueDayUnknown()),
                row("本月办结", counts.closed()),
                row("月末在办", counts.open()),
                row("　其中：超期未答复", counts.overdue()),
                row("本月出具审查、签发意见", counts.reviews()));
    }

    private List<List<Cell>> outcomeRows() {
        return outcomes.stream()
                .map(one -> List.of(
                        Cell.head(String.join(
                                        "",
                                        one.row().heads(ReportForm.FORM_2021).stream()
                                                .skip(1)
                                                .toList())
                                + one.row().label(ReportForm.FORM_2021)),
                        Cell.figure(BigDecimal.valueOf(one.count()), 1, null)))
                .toList();
    }

    private List<List<Cell>> remedyRows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RemedyFigures one : remedies) {
            rows.add(row(one.block().label() + "：本月提起", one.filed()));
            for (RemedyBlock.Part part : RemedyBlock.Part.values())
                if (part != RemedyBlock.Part.TOTAL)
                    rows.add(row(
                            one.block().label() + "：" + part.label(),
                            one.block().at(part)));
        }
        return rows;
    }

    private static ReportPaper.Section section(String heading, String name, List<List<Cell>> rows) {
        List<List<Cell>> all = new ArrayList<>();
        all.add(List.of(Cell.head("项目"), Cell.head("件数")));
        all.addAll(rows);
        return new ReportPaper.Section(heading, List.of(), List.of(new ReportPaper.Table(name, new Grid(2, 1, all))));
    }

    private static List<Cell> row(String label, int figure) {
        return List.of(Cell.head(label), Cell.figure(BigDecimal.valueOf(figure), 1, null));
    }
}
