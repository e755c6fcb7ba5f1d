package disclosure.fullcase;

import disclosure.DisclosureApplication;
import disclosure.demo.Demonstration;
import disclosure.intake.DeliveryMethod;
import disclosure.replay.HttpBureau;
import disclosure.store.BenchFolder;
import disclosure.store.TestDatabases;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Takes a full case through the HTTP interface of the application, on H2 in a file and on a real PostgreSQL; prints what
 * each call asked of the database, fails where one asked more often than promised, and says how much longer the whole case
 * takes than the bare engine needs to complete the same tasks on such a database.
 */
public final class FullCaseBar {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private FullCaseBar() {}

    public static void main(String[] arguments) throws IOException {
        boolean met = measure("H2 in a file", () -> BenchFolder.h2("fullcase"));
        met &= measure("PostgreSQL", TestDatabases::postgres);
        System.out.println(met ? "full case benchmark: met" : "full case benchmark: NOT MET");
        System.exit(met ? 0 : 1);
    }

    private static boolean measure(String product, Supplier<DataSource> databases) {
        System.out.printf(
                "a full case through the HTTP interface, %s (bar: %d statements a step)%n", product, StepTable.MOST);
        double whole;
        boolean met;
        try (AskedDatabase database = new AskedDatabase(databases.get());
                ConfigurableApplicationContext application = started(database)) {
            application.getBean(Demonstration.class).hire();
            HttpBureau bureau = new HttpBureau(port(application), "disclosure-demo");
            List<CaseStep> first = new FullCase(bureau, database, DeliveryMethod.EMAIL).run();
            met = isMet(first);
            System.out.printf("  the very first case asks %d times%n", total(first));
            for (int round = 1; round < WARM_UP; round++) new FullCase(bureau, database, DeliveryMethod.EMAIL).run();
            double[] millis = new double[ROUNDS];
            List<CaseStep> steps = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                steps = new FullCase(bureau, database, DeliveryMethod.EMAIL).run();
                met &= isMet(steps);
                millis[round] = steps.stream().mapToDouble(CaseStep::millis).sum();
            }
            System.out.print(StepTable.of(steps));
            whole = median(millis);
        }
        compare(whole, databases);
        return met;
    }

    private static ConfigurableApplicationContext started(AskedDatabase database) {
        return new SpringApplicationBuilder(DisclosureApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("dataSource", DataSource.class, () -> database))
                .run(
                        "--server.port=0",
                        "--disclosure.training=true",
                        "--disclosure.training-from=2026-02-10T09:00:00+08:00",
                        "--logging.level.root=WARN");
    }

    private static int port(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static void compare(double whole, Supplier<DataSource> databases) {
        double[] millis = new double[ROUNDS];
        int asked;
        try (AskedDatabase database = new AskedDatabase(databases.get());
                BareEngine bare = new BareEngine(database)) {
            for (int round = 0; round < WARM_UP; round++) bare.completeCase();
            database.take();
            bare.completeCase();
            asked = database.take().size();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                bare.completeCase();
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        double bare = median(millis);
        System.out.printf("  median of %d cases: %.1f ms, letters and volume included%n", ROUNDS, whole);
        System.out.printf(
                "  the bare engine, the same tasks: %.1f ms and %d statements; ratio %.2f%n%n",
                bare, asked, whole / bare);
    }

    private static boolean isMet(List<CaseStep> steps) {
        return steps.stream().allMatch(step -> step.total() <= StepTable.MOST);
    }

    private static int total(List<CaseStep> steps) {
        return steps.stream().mapToInt(CaseStep::total).sum();
    }

    private static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
