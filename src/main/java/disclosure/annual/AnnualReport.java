package disclosure.annual;

import disclosure.intake.Channel;
import disclosure.remedy.RemedyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annual report of one year: tables 二, 三 and 四 in the form of that year, and whether the figures agree with each other
 * (law.md §8). Complete for a year without any request (R-ANN-05).
 *
 * @param until the last day counted: 31 December, or today in a year that is not over
 * @param lines table 三, from top to bottom
 * @param disclosed table 二
 * @param former the statistics of the years before 2019; null for every later year
 */
public record AnnualReport(
        int year,
        ReportForm form,
        LocalDate until,
        List<Line> lines,
        RemedyBlock reconsideration,
        RemedyBlock directLitigation,
        RemedyBlock litigationAfterReconsideration,
        Disclosed disclosed,
        @Nullable FormerStatistics former,
        List<Check> checks) {

    public AnnualReport {
        lines = List.copyOf(lines);
        checks = List.copyOf(checks);
    }

    /** One numbered row of table 三. @param heads what stands to the left of the label, part first */
    public record Line(RequestLine row, String label, List<String> heads, Cells cells) {}

    /**
     * What a report is made of.
     *
     * @param channels receipts of the year by the way they came
     * @param disclosedBefore table 二 of the year before
     * @param fees of the years before 2019; none for every later year, whose section 六 states what was collected
     */
    public record Counted(
            RequestFigures requests,
            Map<Channel, Integer> channels,
            List<RemedyFigures> remedies,
            Disclosed disclosed,
            Disclosed disclosedBefore,
            FeeFigures fees) {}

    public static AnnualReport of(int year, LocalDate until, Counted counted) {
        ReportForm form = ReportForm.of(year);
        List<Line> lines = RequestLine.of(form).stream()
                .map(row -> new Line(
                        row,
                        row.label(form),
                        row.heads(form),
                        counted.requests().of(row, form)))
                .toList();
        List<RemedyBlock> blocks = Stream.of(
                        RemedyKind.RECONSIDERATION,
                        RemedyKind.DIRECT_LITIGATION,
                        RemedyKind.LITIGATION_AFTER_RECONSIDERATION)
                .map(kind -> RemedyFigures.block(counted.remedies(), kind))
                .toList();
        return new AnnualReport(
                year,
                form,
                until,
                lines,
                blocks.get(0),
                blocks.get(1),
                blocks.get(2),
                counted.disclosed(),
                ReportForm.isFree(year)
                        ? FormerStatistics.of(
                                counted.requests(), counted.channels(), counted.remedies(), counted.fees())
                        : null,
                Checks.of(lines, counted.requests(), blocks, counted.disclosed(), counted.disclosedBefore()));
    }

    /** Empty for a row that the form does not have. */
    public Optional<Line> line(RequestLine row) {
        return lines.stream().filter(line -> line.row() == row).findFirst();
    }

    /** The three blocks of table 四, from left to right. */
    public List<RemedyBlock> remedies() {
        return List.of(reconsideration, directLitigation, litigationAfterReconsideration);
    }

    /** Whether every identity holds; what is only pointed out aside (R-SUP-06). */
    public boolean isConsistent() {
        return checks.stream().allMatch(check -> check.holds() || check.rule().isSoft());
    }
}
