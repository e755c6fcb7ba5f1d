package disclosure.rest;

import disclosure.annual.MonthlyReport;
import disclosure.annual.RemedyBlock;
import java.time.LocalDate;
import java.util.List;

/**
 * The report of a month.
 *
 * @param until last day counted
 * @param replied = {@code repliedTimed} + {@code dueDayUnknown}, which is the case of a reply that a ledger tells of
 * @param repliedTimed = {@code repliedInTime} + {@code repliedLate}
 */
record MonthlyView(
        String month,
        LocalDate until,
        int received,
        int replied,
        int repliedTimed,
        int repliedInTime,
        int repliedLate,
        int dueDayUnknown,
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
                counts.repliedTimed(),
                counts.repliedInTime(),
                counts.repliedLate(),
                counts.dueDayUnknown(),
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
