package disclosure.rest;

import disclosure.annual.MonthlyReport;
import disclosure.annual.RemedyBlock;
import java.time.LocalDate;
import java.util.List;

/** The report of a month. @param until last day counted */
record MonthlyView(
        String month,
        LocalDate until,
        int received,
        int replied,
        int repliedLate,
        int closed,
        int open,
        int overdue,
        int reviews,
        List<OutcomeView> outcomes,
        List<RemedyView> remedies) {

    /** @param key row key of the annual report */
    record OutcomeView(String key, int count) {}

    record RemedyView(String kind, int filed, int upheld, int corrected, int other, int pending) {}

    static MonthlyView of(MonthlyReport report) {
        MonthlyReport.Counts counts = report.counts();
        return new MonthlyView(
                report.month().toString(),
                report.until(),
                counts.received(),
                counts.replied(),
                counts.repliedLate(),
                counts.closed(),
                counts.open(),
                counts.overdue(),
                counts.reviews(),
                report.outcomes().stream()
                        .map(one -> new OutcomeView(one.row().name(), one.count()))
                        .toList(),
                report.remedies().stream()
                        .map(one -> view(one.block(), one.filed()))
                        .toList());
    }

    private static RemedyView view(RemedyBlock block, int filed) {
        return new RemedyView(
                block.kind().name(), filed, block.upheld(), block.corrected(), block.other(), block.pending());
    }
}
