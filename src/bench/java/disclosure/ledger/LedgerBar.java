package disclosure.ledger;

import com.sun.management.OperatingSystemMXBean;
import disclosure.DisclosureApplication;
import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.LedgerTaken;
import disclosure.handling.Moment;
import disclosure.handling.TakingLedger;
import disclosure.outcome.ReportRow;
import disclosure.store.BenchFolder;
import disclosure.store.TestDatabases;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Takes over ledgers of closed cases, on H2 in a file and on a real PostgreSQL: prints rows a second and the heap that is
 * still in use after a collection, while a short and a long one are read; fails below the bar, and where the heap grows
 * with the rows.
 */
public final class LedgerBar {

    private static final int AT_LEAST_A_SECOND = 2_000;
    private static final int SHORT = Integer.getInteger("bench.ledger.short", 100_000);
    private static final int LONG = Integer.getInteger("bench.ledger.long", 500_000);

    /** From the first day of a ledger to its last; its rows have them all over, which costs more than one after the other. */
    private static final int DAYS = 5_500;

    /** What the caches of a database and the like may take more after the long one. */
    private static final double MAY_GROW_MEGABYTES = 32;

    private static final Actor OFFICE = new Actor("office", "office", Set.of(Role.OFFICE_HEAD), null);
    private static final Moment NOW = new Moment(Instant.parse("2026-02-10T01:00:00Z"));

    private LedgerBar() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean met = measure("H2 in a file", () -> BenchFolder.h2("ledger"));
        met &= measure("PostgreSQL", TestDatabases::postgres);
        System.out.println(met ? "ledger benchmark: met" : "ledger benchmark: NOT MET");
        System.exit(met ? 0 : 1);
    }

    private static boolean measure(String product, Supplier<DataSource> databases)
            throws IOException, InterruptedException {
        System.out.printf("import of closed rows, %s (bar: %d rows a second)%n", product, AT_LEAST_A_SECOND);
        try (ConfigurableApplicationContext application = started(databases.get())) {
            TakingLedger taking = application.getBean(TakingLedger.class);
            taken(taking, "W", 5_000, new Heap());
            Heap small = new Heap();
            double slow = taken(taking, "A", SHORT, small);
            Heap large = new Heap();
            double slower = taken(taking, "B", LONG, large);
            double grown = large.most() - small.most();
            System.out.printf("  heap after collection: %.0f MB and %.0f MB%n%n", small.most(), large.most());
            return Math.min(slow, slower) >= AT_LEAST_A_SECOND && grown <= MAY_GROW_MEGABYTES;
        }
    }

    /** @return rows a second */
    private static double taken(TakingLedger taking, String series, int rows, Heap heap)
            throws IOException, InterruptedException {
        Path file = ledger(series, rows);
        heap.start();
        long cpu = cpuNanos();
        long start = System.nanoTime();
        LedgerTaken taken;
        try (InputStream content = Files.newInputStream(file)) {
            taken = taking.take(content, false, OFFICE, NOW).orElseThrow();
        } finally {
            heap.end();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpuNanos() - cpu) / 1e9;
        Files.delete(file);
        if (taken.imported() != rows)
            throw new IllegalStateException(taken.rejected().toString());
        System.out.printf(
                "  %7d rows   %6.1f s   %6.0f rows a second   cpu %6.1f s%n",
                rows, seconds, rows / seconds, cpuSeconds);
        return rows / seconds;
    }

    /** Of this process, the collector included: what it costs however busy the machine is. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Path ledger(String series, int rows) throws IOException {
        Path file = BenchFolder.within("ledger").resolve(series + ".csv");
        ReportRow[] outcomes = ReportRow.values();
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write(String.join(",", LedgerWriter.HEAD) + "\r\n");
            for (int row = 1; row <= rows; row++) {
                LocalDate on = LocalDate.of(2009, 1, 1).plusDays(row * 7919L % DAYS);
                csv.write(series + "〔" + on.getYear() + "〕" + row + "号," + on + ",ONLINE,NATURAL_PERSON,王" + row
                        + ",请公开第" + row + "号地块征收补偿安置方案、社会保障费用落实情况及其审核意见的全部材料,社会保障处,"
                        + outcomes[row % outcomes.length] + "," + on.plusDays(15) + "," + on.plusDays(15)
                        + (row % 50 == 0
                                ? ",RECONSIDERATION," + on.plusDays(30) + ",UPHELD," + on.plusDays(80)
                                : ",,,,")
                        + "\r\n");
            }
        }
        return file;
    }

    private static ConfigurableApplicationContext started(DataSource database) {
        return new SpringApplicationBuilder(DisclosureApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("dataSource", DataSource.class, () -> database))
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--disclosure.training=true",
                        "--disclosure.training-from=2026-02-10T09:00:00+08:00",
                        "--logging.level.root=WARN");
    }

    /** Collects every few seconds and remembers the most that was still in use. */
    private static final class Heap {

        private static final long EVERY_MILLIS = 5_000;

        private final Thread watch = new Thread(this::watch, "heap");
        private volatile long most;

        void start() {
            watch.setDaemon(true);
            watch.start();
        }

        private void watch() {
            try {
                while (true) {
                    Thread.sleep(EVERY_MILLIS);
                    look();
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        private void look() {
            Runtime machine = Runtime.getRuntime();
            System.gc();
            most = Math.max(most, machine.totalMemory() - machine.freeMemory());
        }

        void end() throws InterruptedException {
            watch.interrupt();
            watch.join();
            look();
        }

        double most() {
            return most / 1048576.0;
        }
    }
}
