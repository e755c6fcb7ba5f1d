package disclosure.tasklist;

import com.sun.management.OperatingSystemMXBean;
import disclosure.DisclosureApplication;
import disclosure.demo.Demonstration;
import disclosure.handling.CaseFiles;
import disclosure.handling.People;
import disclosure.handling.WorkList;
import disclosure.store.BenchFolder;
import disclosure.store.TestDatabases;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Asks for the first page of the task list over loopback with ten thousand open tasks, on H2 in a file and on a real
 * PostgreSQL, as a handler and as those who see the whole house; prints the time to the last byte and the processor time, and fails above the bar.
 */
public final class TaskListBar {

    private static final double AT_MOST_MILLIS = 60;
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 200;

    /** Who looks at what. */
    private enum Look {
        HANDLER_MINE("handler", "/desk"),
        HANDLER_CLAIMABLE("handler", "/desk?scope=claimable"),
        HANDLER_WAITING("handler", "/desk?scope=waiting"),
        HEAD_ALL("head", "/desk?scope=all"),
        OFFICE_ALL("office", "/desk?scope=all"),
        OFFICE_OVERDUE("office", "/desk?scope=all&overdue=true"),
        OFFICE_DIVISION("office", "/desk?scope=all&division=LDC&stage=ASSIGNED");

        private final String person;
        private final String address;

        Look(String person, String address) {
            this.person = person;
            this.address = address;
        }
    }

    private TaskListBar() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean met = measure("H2 in a file", () -> BenchFolder.h2("tasklist"));
        met &= measure("PostgreSQL", TestDatabases::postgres);
        System.out.println(met ? "task list benchmark: met" : "task list benchmark: NOT MET");
        System.exit(met ? 0 : 1);
    }

    private static boolean measure(String product, Supplier<DataSource> databases)
            throws IOException, InterruptedException {
        System.out.printf(
                "first page of the task list with %d open tasks, %s, milliseconds (bar: p95 %.0f)%n",
                OpenTasks.ALL, product, AT_MOST_MILLIS);
        boolean met = true;
        try (ConfigurableApplicationContext application = started(databases.get())) {
            application.getBean(Demonstration.class).hire();
            open(application);
            int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            for (Look look : Look.values()) met &= isMet(look, port);
        }
        return met;
    }

    /** The database looks at how large its tables have become, as it does by itself within a minute. */
    private static void open(ConfigurableApplicationContext application) {
        tasks(application).open();
        application.getBean(JdbcTemplate.class).execute("ANALYZE");
    }

    static OpenTasks tasks(ConfigurableApplicationContext application) {
        List<String> divisions = application.getBean(People.class).divisions().stream()
                .map(People.Division::code)
                .toList();
        return new OpenTasks(
                application.getBean(CaseFiles.class),
                application.getBean(WorkList.class),
                application.getBean(PlatformTransactionManager.class),
                divisions);
    }

    private static boolean isMet(Look look, int port) throws IOException, InterruptedException {
        SignedInReader reader = new SignedInReader(port, look.person);
        for (int round = 0; round < WARM_UP / Look.values().length; round++) reader.millis(look.address);
        double[] millis = new double[ROUNDS];
        long cpu = cpuNanos();
        for (int round = 0; round < ROUNDS; round++) millis[round] = reader.millis(look.address);
        double cpuMillis = (cpuNanos() - cpu) / 1e6 / ROUNDS;
        Arrays.sort(millis);
        double p95 = millis[(int) Math.ceil(ROUNDS * 0.95) - 1];
        System.out.printf(
                "  %-18s median %6.1f   p95 %6.1f   worst %6.1f   cpu %6.1f   %d KB%s%n",
                look,
                millis[ROUNDS / 2],
                p95,
                millis[ROUNDS - 1],
                cpuMillis,
                reader.lastBytes() / 1024,
                p95 <= AT_MOST_MILLIS ? "" : "   TOO SLOW");
        return p95 <= AT_MOST_MILLIS;
    }

    /** Of this process, reader and collector included; what a page costs however busy the machine is. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static ConfigurableApplicationContext started(DataSource database) {
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
}
