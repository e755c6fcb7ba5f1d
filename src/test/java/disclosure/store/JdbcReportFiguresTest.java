package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.AnnualReport;
import disclosure.annual.Check;
import disclosure.annual.Column;
import disclosure.annual.Disclosed;
import disclosure.annual.DisclosedLayout;
import disclosure.annual.FeeFigures;
import disclosure.annual.RemedyBlock.Part;
import disclosure.annual.ReportForm;
import disclosure.annual.RequestLine;
import disclosure.handling.DisclosedFigures.Change;
import disclosure.handling.InMemoryCaseFiles;
import disclosure.handling.InMemoryReportFigures;
import disclosure.handling.ReportFigures;
import disclosure.handling.ReportFigures.Days;
import disclosure.handling.ReportedCase;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the columns count is what the acts tell, figure by figure; and each figure is found in an index. */
class JdbcReportFiguresTest {

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

        private static final LocalDate TODAY = LocalDate.of(2024, 8, 15);
        private static final List<Integer> YEARS = List.of(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024);

        private ReportFigures figures;
        private JdbcCaseFiles files;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            figures = new JdbcReportFigures(database);
            files = new JdbcCaseFiles(database);
        }

        private static <T> T any(Random random, T[] all) {
            return all[random.nextInt(all.length)];
        }

        /** Nothing happens after today. */
        private static String day(LocalDate day) {
            return (day.isAfter(TODAY) ? TODAY : day).toString();
        }

        /** Whatever can happen to a case, on any day, the last and the first of a year often among them. */
        private static ReportedCase any(Random random, int serial) {
            LocalDate received = LocalDate.of(2017 + random.nextInt(8), 1, 1);
            received = random.nextInt(5) == 0
                    ? received.minusDays(random.nextInt(2))
                    : received.plusDays(random.nextInt(360));
            if (received.isAfter(TODAY)) received = TODAY;
            LocalDate closed = random.nextInt(6) == 0
                    ? LocalDate.of(received.getYear() + random.nextInt(3), 12, 31)
                            .plusDays(random.nextInt(2))
                    : received.plusDays(random.nextInt(60));
            ReportedCase one = ReportedCase.arrived(
                    serial, any(random, ApplicantType.values()), any(random, Channel.values()), day(received));
            if (random.nextInt(3) > 0) one.confirmed(day(received.plusDays(random.nextInt(3))));
            if (random.nextInt(20) == 0) one.recordCorrection(day(received));
            Outcome outcome = any(random, Outcome.values());
            if (random.nextInt(10) > 0 && !closed.isAfter(TODAY)) {
                if (outcome.isReply()) one.replied(day(closed), outcome);
                else if (outcome == Outcome.X1) one.abandoned(day(closed));
                else if (outcome == Outcome.X2) one.unpaid(day(closed));
                else one.withdrawn(day(closed));
            }
            for (int r = 1; random.nextInt(4) == 0; r++) remedy(one, "r" + r, closed, random);
            return one;
        }

        private static void remedy(ReportedCase one, String id, LocalDate closed, Random random) {
            LocalDate filed = closed.plusDays(random.nextInt(60));
            LocalDate decided = filed.plusDays(30 + random.nextInt(300));
            one.filed(id, any(random, RemedyKind.values()), day(filed));
            if (random.nextInt(4) == 0 || decided.isAfter(TODAY)) return;
            one.decided(
                    id,
                    any(random, RemedyCategory.values()),
                    day(decided.plusDays(10)),
                    random.nextBoolean() ? null : decided.toString());
            if (random.nextInt(3) == 0) one.recategorised(id, any(random, RemedyCategory.values()), day(decided));
        }

        private static AnnualReport report(ReportFigures figures, int year) {
            Days days = Days.of(year, TODAY);
            return AnnualReport.of(
                    year,
                    days.last(),
                    new AnnualReport.Counted(
                            figures.requests(days),
                            figures.channels(days),
                            figures.remedies(days),
                            Disclosed.none(year),
                            Disclosed.none(year - 1),
                            FeeFigures.NONE));
        }

        @Test
        void columns_count_what_the_acts_tell_and_every_list_is_as_long_as_its_figure() {
            InMemoryCaseFiles told = new InMemoryCaseFiles();
            Random random = new Random(20240815);
            for (int serial = 1; serial <= 250; serial++) {
                ReportedCase one = any(random, serial);
                one.keptIn(told);
                one.keptIn(files);
            }
            ReportFigures counted = new InMemoryReportFigures(told);
            int results = 0;
            for (int year : YEARS) {
                AnnualReport report = report(figures, year);
                assertThat(report).isEqualTo(report(counted, year));
                assertThat(report.checks()).as(year + "").allMatch(Check::holds);
                results += report.line(RequestLine.TOTAL).orElseThrow().cells().total();
                if (year % 3 == 0) lists(report, counted);
            }
            assertThat(results).isGreaterThan(120);
        }

        private void lists(AnnualReport report, ReportFigures counted) {
            Days days = Days.of(report.year(), TODAY);
            ReportForm form = report.form();
            for (AnnualReport.Line line : report.lines())
                for (Column column : Column.values())
                    assertThat(figures.cases(line.row(), line.row().results(form), column.applicant(), days))
                            .hasSize(line.cells().at(column))
                            .isEqualTo(counted.cases(line.row(), line.row().results(form), column.applicant(), days));
            for (RemedyKind kind : RemedyKind.values())
                for (Part part : Part.values())
                    assertThat(figures.cases(kind, part, days)).isEqualTo(counted.cases(kind, part, days));
        }

        @Test
        void a_year_without_any_case_is_complete() { // R-ANN-05, seed 003
            AnnualReport zero = report(figures, 2017);

            assertThat(zero.lines()).hasSize(23).allMatch(line -> line.cells().added() == 0);
            assertThat(zero.checks()).isNotEmpty().allMatch(Check::holds);
        }

        private List<Check.Rule> broken(int year) {
            return report(figures, year).checks().stream()
                    .filter(check -> !check.holds())
                    .map(Check::rule)
                    .toList();
        }

        private void change(String what) {
            database.sql("UPDATE case_file SET " + what + " WHERE agency = :agency")
                    .update();
        }

        @Test
        void each_identity_is_seen_broken() { // R-ANN-08, R-SUP-06
            ReportedCase.received(1, "2022-12-20")
                    .replied("2023-01-10", Outcome.G2)
                    .keptIn(files);
            assertThat(broken(2022)).isEmpty();
            assertThat(broken(2023)).isEmpty();

            change("report_row = NULL");
            assertThat(broken(2023)).containsExactly(Check.Rule.RESULTS_ADD_UP, Check.Rule.ONE_CELL);
            change("report_row = 'NOTHING'");
            assertThat(broken(2023)).containsExactly(Check.Rule.RESULTS_ADD_UP, Check.Rule.ONE_CELL);
            change("report_row = 'DISCLOSED', applicant_type = ''");
            assertThat(broken(2022)).containsExactly(Check.Rule.ROWS_ADD_UP, Check.Rule.APPLICANT_KNOWN);
            assertThat(broken(2023)).containsExactly(Check.Rule.ROWS_ADD_UP, Check.Rule.APPLICANT_KNOWN);
            change("applicant_type = 'ENTERPRISE', carried = FALSE");
            assertThat(broken(2022)).containsExactly(Check.Rule.CARRY);
            assertThat(broken(2023)).containsExactly(Check.Rule.CARRY, Check.Rule.YEAR_TO_YEAR);
            change("carried = TRUE, closed_on = NULL");
            assertThat(broken(2023)).containsExactly(Check.Rule.ONE_CELL);
        }

        @Test
        void a_remedy_without_a_column_is_seen() { // R-ANN-13
            ReportedCase.received(1, "2023-01-10")
                    .replied("2023-02-10", Outcome.D6)
                    .filed("r1", RemedyKind.RECONSIDERATION, "2023-03-01")
                    .decided("r1", RemedyCategory.UPHELD, "2023-05-01", null)
                    .keptIn(files);
            assertThat(broken(2023)).isEmpty();

            database.sql("UPDATE case_remedy SET category = NULL WHERE agency = :agency")
                    .update();
            assertThat(broken(2023)).containsExactly(Check.Rule.REMEDIES_ADD_UP);
        }

        @Test
        void other_agencies_are_not_counted() {
            ReportedCase.received(1, "2023-01-10").keptIn(new JdbcCaseFiles(database("elsewhere")));

            assertThat(report(figures, 2023).lines())
                    .allMatch(line -> line.cells().total() == 0);
        }

        @Test
        void table_two_is_kept_by_year_and_replaced_as_a_whole() {
            JdbcDisclosedFigures disclosed = new JdbcDisclosedFigures(database);
            Map<String, BigDecimal> entered = Map.of(
                    "normativeDocuments.inForce", new BigDecimal("100"), "fees.amount", new BigDecimal("12.345600"));
            disclosed.keep(2023, new Disclosed(DisclosedLayout.FORM_2021, entered), "office", NOW);

            assertThat(disclosed.of(2023).at("normativeDocuments.inForce")).isEqualTo(new BigDecimal("100"));
            assertThat(disclosed.of(2023).at("fees.amount")).isEqualTo(new BigDecimal("12.3456"));
            assertThat(disclosed.of(2023).at("rules.made")).isEqualTo(BigDecimal.ZERO);
            assertThat(disclosed.of(2022).isEntered()).isFalse();

            disclosed.keep(
                    2023,
                    new Disclosed(DisclosedLayout.FORM_2021, Map.of("rules.made", BigDecimal.ONE)),
                    "office",
                    NOW);
            assertThat(disclosed.of(2023).entered()).containsExactly(Map.entry("rules.made", BigDecimal.ONE));
        }

        @Test
        void of_each_figure_of_table_two_it_is_kept_who_changed_it_last() {
            JdbcDisclosedFigures disclosed = new JdbcDisclosedFigures(database);
            Instant later = NOW.plusSeconds(60);
            disclosed.keep(2023, two(Map.of("rules.made", "1", "licences.decisions", "3")), "li", NOW);
            disclosed.keep(2023, two(Map.of("rules.made", "1.0", "penalties.decisions", "4")), "chen", later);

            assertThat(disclosed.of(2023).entered())
                    .isEqualTo(two(Map.of("rules.made", "1", "penalties.decisions", "4"))
                            .entered());
            assertThat(disclosed.changes(2023))
                    .as("what stays, what went and what came")
                    .isEqualTo(Map.of(
                            "rules.made", new Change("li", NOW),
                            "licences.decisions", new Change("chen", later),
                            "penalties.decisions", new Change("chen", later)));
            disclosed.keep(2023, two(Map.of()), "wu", later);
            assertThat(disclosed.of(2023).isEntered()).isFalse();
            assertThat(disclosed.changes(2023).get("licences.decisions"))
                    .as("gone before")
                    .isEqualTo(new Change("chen", later));
            assertThat(disclosed.changes(2023).get("rules.made")).isEqualTo(new Change("wu", later));
            assertThat(disclosed.changes(2022)).isEmpty();
        }

        private static Disclosed two(Map<String, String> figures) {
            return new Disclosed(
                    DisclosedLayout.FORM_2021,
                    figures.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, one -> new BigDecimal(one.getValue()))));
        }

        /** How the database would go about it, over enough rows for an index to be worth it. */
        private String plan(String select, String where) {
            Days days = Days.of(2023, TODAY);
            return String.join(
                            "\n",
                            database.sql("EXPLAIN " + select + where)
                                    .param("first", days.first())
                                    .param("last", days.last())
                                    .param("rows", Set.of("DISCLOSED"))
                                    .param("category", RemedyCategory.OTHER)
                                    .list((row, i) -> row.getString(1)))
                    .toLowerCase(Locale.ROOT);
        }

        private void many(int cases) {
            for (int from = 1; from <= cases; from += 100) {
                List<ReportedCase> part = IntStream.range(from, from + 100)
                        .mapToObj(serial -> {
                            LocalDate on =
                                    LocalDate.of(2008 + serial % 16, 5, 2).plusDays(serial % 200);
                            return ReportedCase.received(serial, on.toString())
                                    .replied(on.plusDays(20).toString(), Outcome.D6)
                                    .filed(
                                            "r1",
                                            RemedyKind.RECONSIDERATION,
                                            on.plusDays(30).toString())
                                    .decided(
                                            "r1",
                                            RemedyCategory.OTHER,
                                            on.plusDays(90).toString(),
                                            null);
                        })
                        .toList();
                database.insert(
                        "case_file",
                        StandingRow.COLUMNS,
                        part.stream()
                                .map(one -> StandingRow.values(one.standing()))
                                .toList());
                database.insert(
                        RemedyRows.TABLE,
                        RemedyRows.COLUMNS,
                        part.stream()
                                .flatMap(one -> RemedyRows.values(one.file()).stream())
                                .toList());
            }
            database.sql("ANALYZE").update();
        }

        @Test
        void no_figure_scans_its_table() {
            many(3000);
            String cases = "SELECT applicant_type, COUNT(*) FROM case_file WHERE agency = :agency AND ";
            for (RequestLine row : RequestLine.values())
                assertThat(plan(cases, ReportQueries.cases(row) + " GROUP BY applicant_type"))
                        .as(row.name())
                        .contains(
                                switch (row) {
                                    case RECEIVED -> "case_file_by_received";
                                    case CARRIED_IN, CARRIED_OUT -> "case_file_by_carried";
                                    default -> "case_file_by_closed";
                                })
                        .doesNotContain("seq scan", "tablescan");
            assertThat(plan(
                            "SELECT applicant_type, COUNT(*)",
                            ReportQueries.CARRIED_CASES + " GROUP BY applicant_type"))
                    .contains("case_file_by_carried")
                    .doesNotContain("seq scan", "tablescan");
            assertThat(plan("SELECT kind, COUNT(*)", ReportQueries.PENDING_REMEDIES + " GROUP BY kind"))
                    .contains("case_remedy_by_decided")
                    .doesNotContain("seq scan", "tablescan");
            String remedies = "SELECT kind, COUNT(*) FROM case_remedy WHERE agency = :agency AND ";
            for (Part part : List.of(Part.UPHELD, Part.CORRECTED, Part.OTHER))
                assertThat(plan(remedies, ReportQueries.remedies(part) + " GROUP BY kind"))
                        .as(part.name())
                        .contains("case_remedy_by_decided")
                        .doesNotContain("seq scan", "tablescan");
        }
    }
}
