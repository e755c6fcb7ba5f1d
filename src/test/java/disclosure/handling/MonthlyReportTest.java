package disclosure.handling;

import static disclosure.handling.ReportedCase.received;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.MonthlyReport;
import disclosure.annual.ReportFacts;
import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.casefile.LedgerAct;
import disclosure.casefile.Role;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the report of a month says of timeliness (R-ANN-18). */
class MonthlyReportTest {

    private static final Moment JANUARY = new Moment(Instant.parse("2024-01-20T02:00:00Z"));
    private static final Actor OFFICE = new Actor("office", "主任", Set.of(Role.OFFICE_HEAD), null);
    private static final ReportPeriod DECEMBER = ReportPeriod.read("2023-12").orElseThrow();

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final ReadingMonthlyReport reading = new ReadingMonthlyReport(
            new InMemoryReportFigures(files),
            new InMemoryFigures(files),
            new InMemoryReportCases(files),
            UseCases.RULES);

    @Test
    void a_reply_that_a_ledger_tells_of_is_neither_in_time_nor_late() {
        received(1, "2023-12-04").replied("2023-12-29", Outcome.G1).keptIn(files);
        received(2, "2023-11-01").replied("2023-12-29", Outcome.G1).keptIn(files);
        LocalDate replied = LocalDate.of(2023, 12, 28);
        received(3, "2023-06-01")
                .then(new LedgerAct.TakenFromLedger(
                        LocalDate.of(2024, 1, 5),
                        LocalDate.of(2023, 6, 1),
                        "GK",
                        ReportRow.DISCLOSED,
                        replied,
                        replied))
                .keptIn(files);

        ReportModel model = reading.model(DECEMBER, OFFICE, JANUARY).orElseThrow();
        assertThat(model.facts()).isEqualTo(new ReportFacts(UseCases.RULES.bureauName(), 0, 3, 2, 1));
        MonthlyReport.Counts counts = model.monthly().counts();
        assertThat(counts.replied()).isEqualTo(3);
        assertThat(counts.repliedTimed()).isEqualTo(2).isEqualTo(counts.repliedInTime() + counts.repliedLate());
        assertThat(counts.repliedInTime()).as("by 2 January").isEqualTo(1);
        assertThat(counts.dueDayUnknown()).isEqualTo(1);
        assertThat(model.paper().sections().get(0).tables().get(0).grid().rows())
                .extracting(row -> row.get(0).text().strip() + " " + row.get(1).text())
                .containsSubsequence("本月答复 3", "其中：按期答复 1", "其中：逾期答复 1", "其中：未记载办理期限 1");
    }
}
