package disclosure.annual;

import disclosure.annual.AnnualReport.Counted;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Annual reports for tests. */
public final class Reports {

    private Reports() {}

    /** Every figure of table 三 and 四 differs from its neighbours, so that none can be taken for another. */
    public static AnnualReport full(int year) {
        Map<ReportRow, Cells> results = new EnumMap<>(ReportRow.class);
        Cells closed = Cells.ZERO;
        for (ReportRow row : ReportRow.values()) {
            Cells cells = cells(row.ordinal() + 1);
            results.put(row, cells);
            closed = closed.plus(cells);
        }
        Cells carriedIn = cells(50);
        Cells carriedOut = cells(7);
        Cells received = closed.plus(carriedOut).minus(carriedIn);
        return AnnualReport.of(
                year,
                LocalDate.of(year, 12, 31),
                new Counted(
                        new RequestFigures(received, carriedIn, results, closed, carriedOut, carriedIn, 0),
                        Map.of(Channel.ONLINE, 3, Channel.FAX, 2),
                        List.of(
                                new RemedyFigures(new RemedyBlock(RemedyKind.RECONSIDERATION, 1, 2, 3, 4, 10), 9),
                                new RemedyFigures(new RemedyBlock(RemedyKind.DIRECT_LITIGATION, 5, 6, 7, 8, 26), 0),
                                new RemedyFigures(
                                        new RemedyBlock(RemedyKind.LITIGATION_AFTER_RECONSIDERATION, 9, 10, 11, 12, 42),
                                        0)),
                        disclosed(year),
                        Disclosed.none(year - 1),
                        new FeeFigures(21, 345, 6, 78)));
    }

    private static Disclosed disclosed(int year) {
        Map<String, BigDecimal> entered = year >= 2021
                ? Map.of("normativeDocuments.made", new BigDecimal("12"), "fees.amount", new BigDecimal("1.25"))
                : Map.of("licences.change", new BigDecimal("-4"), "procurement.projects", new BigDecimal("3"));
        return new Disclosed(DisclosedLayout.of(year), entered);
    }

    private static Cells cells(int times) {
        return new Cells(List.of(100 * times, 10 * times, times, times + 1, times + 2, times + 3, 113 * times + 6));
    }

    public static AnnualReport zero(int year) {
        return AnnualReport.of(
                year,
                LocalDate.of(year, 12, 31),
                new Counted(
                        RequestFigures.none(),
                        Map.of(),
                        List.of(),
                        Disclosed.none(year),
                        Disclosed.none(year - 1),
                        FeeFigures.NONE));
    }

    public static ReportFacts facts(int feesYuan, int replied, int late) {
        return new ReportFacts("示例市人力资源和社会保障局", feesYuan, replied, replied, late);
    }

    public static ReportPaper paper(AnnualReport report, ReportFacts facts) {
        PrefilledText prefilled = new PrefilledText(report, facts);
        Map<ReportText, String> texts = new EnumMap<>(ReportText.class);
        for (ReportText part : ReportText.values()) texts.put(part, prefilled.of(part));
        return AnnualPaper.of(report, facts, texts);
    }
}
