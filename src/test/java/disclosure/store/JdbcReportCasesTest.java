package disclosure.store;

import static disclosure.handling.ReportedCase.arrived;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.AnnualReport;
import disclosure.annual.Column;
import disclosure.annual.Disclosed;
import disclosure.annual.FeeFigures;
import disclosure.annual.ReportForm;
import disclosure.annual.ReportPeriod;
import disclosure.annual.RequestLine;
import disclosure.casefile.FeeAct;
import disclosure.casefile.Reference;
import disclosure.handling.CountedCase;
import disclosure.handling.InMemoryReportCases;
import disclosure.handling.ReportFigures.Days;
import disclosure.handling.ReportedCase;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The cases of a report stand in its cells as often as its figures say; what was paid; what was open as a month ended. */
class JdbcReportCasesTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases::h2);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres() {
            super(TestDatabases::postgres);
        }
    }

    abstract static class Contract extends OnBothDatabases {

        private JdbcReportCases cases;
        private JdbcCaseFiles files;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            cases = new JdbcReportCases(database);
            files = new JdbcCaseFiles(database);
        }

        private Reference kept() {
            ReportedCase.received(1, "2022-12-20")
                    .replied("2023-01-10", Outcome.G2)
                    .keptIn(files);
            ReportedCase.received(2, "2023-12-20")
                    .replied("2024-01-10", Outcome.P1)
                    .keptIn(files);
            arrived(3, ApplicantType.ENTERPRISE, Channel.IN_PERSON, "2023-03-01")
                    .abandoned("2023-05-05")
                    .keptIn(files);
            ReportedCase.received(4, "2023-03-02")
                    .recordCorrection("2023-03-03")
                    .keptIn(files);
            ReportedCase.received(5, "2022-11-01").keptIn(files);
            return ReportedCase.received(6, "2023-02-01")
                    .replied("2023-02-10", Outcome.D4)
                    .filed("r1", RemedyKind.RECONSIDERATION, "2023-03-01")
                    .decided("r1", RemedyCategory.UPHELD, "2023-04-01", null)
                    .filed("r2", RemedyKind.LITIGATION_AFTER_RECONSIDERATION, "2023-04-20")
                    .keptIn(files);
        }

        @Test
        void as_often_as_the_figures_say() {
            Reference challenged = kept();
            for (int year : new int[] {2019, 2022, 2023, 2024}) {
                Days days = Days.of(year, LocalDate.of(2024, 8, 1));
                List<CountedCase> found = cases.of(ReportPeriod.of(year), days);
                Map<String, Integer> counted = new HashMap<>();
                found.forEach(one -> one.cells().forEach(cell -> counted.merge(cell, 1, Integer::sum)));
                JdbcReportFigures figures = new JdbcReportFigures(database);
                AnnualReport report = AnnualReport.of(
                        year,
                        days.last(),
                        new AnnualReport.Counted(
                                figures.requests(days),
                                Map.of(),
                                figures.remedies(days),
                                Disclosed.none(year),
                                Disclosed.none(year - 1),
                                FeeFigures.NONE));
                for (RequestLine row : RequestLine.of(ReportForm.of(year)))
                    if (row != RequestLine.TOTAL)
                        for (Column column : Column.ofApplicants())
                            assertThat(counted.getOrDefault(row + "/" + column.key(), 0))
                                    .as(year + " " + row + " " + column)
                                    .isEqualTo(report.line(row)
                                            .orElseThrow()
                                            .cells()
                                            .at(column));
                assertThat(counted.getOrDefault("RECONSIDERATION/upheld", 0))
                        .isEqualTo(report.reconsideration().upheld());
                assertThat(counted.getOrDefault("LITIGATION_AFTER_RECONSIDERATION/pending", 0))
                        .isEqualTo(report.litigationAfterReconsideration().pending());
            }
            assertThat(cases.of(ReportPeriod.of(2023), Days.of(2023, LocalDate.of(2024, 8, 1))))
                    .filteredOn(one -> one.reference().equals(challenged))
                    .singleElement()
                    .satisfies(one -> assertThat(one.cells())
                            .containsExactly(
                                    "LITIGATION_AFTER_RECONSIDERATION/pending",
                                    "RECEIVED/naturalPerson",
                                    "RECONSIDERATION/upheld",
                                    "THIRD_PARTY_RIGHTS/naturalPerson"));
        }

        @Test
        void a_month_has_receipts_and_results_alone() {
            kept();
            Days february = new Days(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28));
            assertThat(cases.of(ReportPeriod.read("2023-02").orElseThrow(), february))
                    .singleElement()
                    .satisfies(one -> assertThat(one.cells())
                            .containsExactly("RECEIVED/naturalPerson", "THIRD_PARTY_RIGHTS/naturalPerson"));
        }

        @Test
        void what_was_recorded_since_is_found_by_its_moment() {
            Reference one = kept();
            assertThat(cases.since(List.of(one), Instant.EPOCH)).isEmpty();
            assertThat(cases.since(List.of(one), Instant.EPOCH.minusSeconds(1)))
                    .hasSize(files.find(one).orElseThrow().acts().size());
            assertThat(cases.since(List.of(), Instant.EPOCH)).isEmpty();
        }

        @Test
        void fees_count_by_the_day_of_payment() { // R-ANN-04
            ReportedCase.received(1, "2023-11-01")
                    .then(new FeeAct.FeePaid(LocalDate.of(2023, 12, 31), 120, "票1"))
                    .keptIn(files);
            ReportedCase.received(2, "2023-11-01")
                    .then(new FeeAct.FeePaid(LocalDate.of(2024, 1, 1), 40, "票2"))
                    .keptIn(files);
            JdbcCollectedFees fees = new JdbcCollectedFees(database);
            assertThat(fees.yuan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
                    .isEqualTo(120);
            assertThat(fees.yuan(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
                    .isZero();
        }

        private static FeeAct proposed(int yuan) {
            return new FeeAct.FeeProposed(
                    LocalDate.of(2012, 3, 1), disclosure.fee.FeeMode.PER_REQUEST, 11, yuan, List.of(), "多");
        }

        private static FeeAct decided(String day, Verdict verdict) {
            return new FeeAct.FeeDecided(LocalDate.parse(day), verdict, "意见", "财务");
        }

        private static FeeAct noticed(String day) {
            return new FeeAct.FeeNoticeSent(LocalDate.parse(day), 30, "银行");
        }

        @Test
        void fees_and_waivers_by_their_own_days() { // R-ANN-16
            JdbcCollectedFees fees = new JdbcCollectedFees(database);
            LocalDate first = LocalDate.of(2012, 1, 1);
            LocalDate last = LocalDate.of(2012, 12, 31);
            assertThat(fees.figures(first, last)).isEqualTo(FeeFigures.NONE);

            ReportedCase.received(1, "2012-02-01")
                    .then(proposed(30))
                    .then(decided("2012-03-02", Verdict.APPROVED))
                    .then(noticed("2012-12-31"))
                    .then(new FeeAct.FeePaid(LocalDate.of(2013, 1, 4), 30, "票1"))
                    .keptIn(files);
            ReportedCase.received(2, "2011-12-01")
                    .then(noticed("2011-12-31"))
                    .then(new FeeAct.FeePaid(last, 45, "票2"))
                    .keptIn(files);
            ReportedCase.received(3, "2012-02-01")
                    .then(proposed(99))
                    .then(proposed(70))
                    .then(decided("2012-03-02", Verdict.RETURNED))
                    .keptIn(files);
            ReportedCase.received(4, "2012-02-01")
                    .then(proposed(8))
                    .then(decided("2012-03-02", Verdict.APPROVED))
                    .then(new FeeAct.FeeDropped(LocalDate.of(2012, 3, 9), "未发"))
                    .keptIn(files);
            ReportedCase.received(5, "2012-02-01")
                    .then(proposed(500))
                    .then(decided("2012-12-30", Verdict.RETURNED))
                    .then(proposed(30))
                    .then(noticed("2013-01-05"))
                    .keptIn(files);
            ReportedCase.received(6, "2012-02-01")
                    .then(proposed(1000))
                    .then(decided("2013-01-01", Verdict.RETURNED))
                    .keptIn(files);

            FeeFigures told = new FeeFigures(1, 45, 2, 78);
            assertThat(fees.figures(first, last)).isEqualTo(told);
            assertThat(new InMemoryReportCases(files).figures(first, last)).isEqualTo(told);
            assertThat(new JdbcCollectedFees(database("another")).figures(first, last))
                    .isEqualTo(FeeFigures.NONE);
        }

        @Test
        void open_and_overdue_as_a_day_ended() { // R-ANN-18
            kept();
            JdbcMonthEnds ends = new JdbcMonthEnds(database);
            assertThat(ends.openAtEndOf(LocalDate.of(2022, 12, 31)).cases()).isEqualTo(2);
            assertThat(ends.openAtEndOf(LocalDate.of(2022, 12, 31)).overdue())
                    .as("the one of November")
                    .isEqualTo(1);
            assertThat(ends.openAtEndOf(LocalDate.of(2022, 10, 31)).cases()).isZero();
        }
    }
}
