package disclosure.store;

import com.zaxxer.hikari.HikariDataSource;
import disclosure.annual.AnnualReport;
import disclosure.annual.Check;
import disclosure.annual.FeeFigures;
import disclosure.annual.ReportForm;
import disclosure.annual.RequestLine;
import disclosure.handling.ReportFigures.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Counts the annual reports of ten years over a hundred thousand cases and over a million, on H2 in a file and on a real
 * PostgreSQL; prints the times, the first among them, and fails where the slowest is above the bar.
 */
public final class AnnualReportBar {

    private static final int ROUNDS = 3;

    /** Cases made together. */
    private static final int PART = 20_000;

    private static final int FIRST = 2017;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private AnnualReportBar() {}

    public static void main(String[] arguments) {
        boolean met = measure("H2 in a file", () -> BenchFolder.h2("annual"), true);
        met &= measure("PostgreSQL", TestDatabases::postgres, false);
        System.out.println(met ? "annual report benchmark: met" : "annual report benchmark: NOT MET");
        System.exit(met ? 0 : 1);
    }

    private static boolean measure(String product, Supplier<DataSource> databases, boolean h2) {
        try (HikariDataSource source = (HikariDataSource) TestDatabases.migrated(databases.get())) {
            JdbcClient jdbc = JdbcClient.create(source);
            Database database = new Database(jdbc, new JdbcTransactionManager(source), "main");
            for (int from = 1; from < 100_000; from += PART) fill(jdbc, h2, from, 0, 100_000);
            boolean met = isMet(product, h2, database, 100_000, 1_000);
            for (int from = 100_001; from < 1_000_000; from += PART) fill(jdbc, h2, from, 100_000, 900_000);
            return met & isMet(product, h2, database, 1_000_000, 3_000);
        }
    }

    private static void fill(JdbcClient jdbc, boolean h2, int from, int before, int share) {
        jdbc.sql(ManyCases.cases(h2, from, from + PART - 1, before, share)).update();
        jdbc.sql(ManyCases.remedies(from, from + PART - 1)).update();
    }

    private static boolean isMet(String product, boolean h2, Database database, int cases, double atMost) {
        database.sql(h2 ? "ANALYZE" : "VACUUM ANALYZE").update();
        JdbcReportFigures figures = new JdbcReportFigures(database);
        JdbcDisclosedFigures disclosed = new JdbcDisclosedFigures(database);
        JdbcCollectedFees fees = new JdbcCollectedFees(database);
        int years = TODAY.getYear() - FIRST + 1;
        double[] millis = new double[ROUNDS * years];
        long counted = 0;
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            AnnualReport report = report(figures, disclosed, fees, TODAY.getYear() - i % years);
            millis[i] = (System.nanoTime() - begin) / 1e6;
            counted += report.line(RequestLine.TOTAL).orElseThrow().cells().total();
            if (!report.checks().stream().allMatch(Check::holds))
                throw new IllegalStateException("figures that do not agree: " + report.checks());
        }
        double first = millis[0];
        Arrays.sort(millis);
        double worst = millis[millis.length - 1];
        System.out.printf(
                "  annual report over %,9d cases, %-12s   first %7.1f   median %7.1f   worst %7.1f ms (bar %.0f), %d results a report%s%n",
                cases,
                product,
                first,
                millis[millis.length / 2],
                worst,
                atMost,
                counted / millis.length,
                worst <= atMost ? "" : "   TOO SLOW");
        return worst <= atMost;
    }

    private static AnnualReport report(
            JdbcReportFigures figures, JdbcDisclosedFigures disclosed, JdbcCollectedFees fees, int year) {
        Days days = Days.of(year, TODAY);
        return AnnualReport.of(
                year,
                days.last(),
                new AnnualReport.Counted(
                        figures.requests(days),
                        ReportForm.isFree(year) ? figures.channels(days) : Map.of(),
                        figures.remedies(days),
                        disclosed.of(year),
                        disclosed.of(year - 1),
                        ReportForm.isFree(year) ? fees.figures(days.first(), days.last()) : FeeFigures.NONE));
    }
}
