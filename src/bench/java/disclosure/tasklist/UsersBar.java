package disclosure.tasklist;

import disclosure.casefile.Reference;
import disclosure.demo.Demonstration;
import disclosure.handling.FindingSimilar;
import disclosure.store.BenchFolder;
import disclosure.store.TestDatabases;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fifty people at work over a hundred thousand cases, each of whom reads a page every five seconds on average: the list, a
 * search, a case. Prints the time to the last byte of each and fails above the bar (docs/ux.md, U7).
 */
public final class UsersBar {

    private static final int CASES = 100_000;
    private static final int USERS = 50;
    private static final double AT_MOST_MILLIS = 200;
    private static final Duration MEAN_PAUSE = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    /** They see every case, which costs most. */
    private static final List<String> PEOPLE = List.of("registrar", "office", "supervisor", "leader");

    private UsersBar() {}

    /** What is read, and how often among ten. */
    private enum Look {
        LIST,
        SEARCH,
        CASE;

        static Look any(ThreadLocalRandom random) {
            int of = random.nextInt(10);
            return of < 5 ? LIST : of < 7 ? SEARCH : CASE;
        }

        String address(ThreadLocalRandom random) {
            return switch (this) {
                case LIST -> random.nextBoolean() ? "/desk" : "/desk?scope=all";
                case SEARCH -> "/desk/cases?q=%E7%AC%AC" + (1 + random.nextInt(CASES)) + "%E5%8F%B7";
                case CASE -> "/desk/cases/" + Reference.of("RSJ", 2026, 1 + random.nextInt(OpenTasks.ALL));
            };
        }
    }

    public static void main(String[] arguments) throws Exception {
        boolean met = measure("H2 in a file", () -> BenchFolder.h2("users"));
        met &= measure("PostgreSQL", TestDatabases::postgres);
        System.out.println(met ? "users benchmark: met" : "users benchmark: NOT MET");
        System.exit(met ? 0 : 1);
    }

    private static boolean measure(String product, Supplier<DataSource> databases) throws Exception {
        try (ConfigurableApplicationContext application = TaskListBar.started(databases.get())) {
            application.getBean(Demonstration.class).hire();
            TaskListBar.tasks(application).open(CASES);
            // As a node does that starts over them.
            application.getBean(FindingSimilar.class).readAhead();
            int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            System.out.printf(
                    "%d people over %d cases, %s, milliseconds (bar: p95 %.0f)%n",
                    USERS, CASES, product, AT_MOST_MILLIS);
            Map<Look, ConcurrentLinkedQueue<Double>> times = work(port);
            boolean met = true;
            for (Look look : Look.values()) met &= isMet(look, times.get(look));
            return met;
        }
    }

    private static Map<Look, ConcurrentLinkedQueue<Double>> work(int port) throws Exception {
        Map<Look, ConcurrentLinkedQueue<Double>> times = new ConcurrentHashMap<>();
        for (Look look : Look.values()) times.put(look, new ConcurrentLinkedQueue<>());
        ExecutorService all = Executors.newFixedThreadPool(USERS);
        long begin = System.nanoTime();
        List<Future<?>> users = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            String person = PEOPLE.get(user % PEOPLE.size());
            users.add(all.submit(() -> {
                reads(new SignedInReader(port, person), begin, times);
                return null;
            }));
        }
        for (Future<?> user : users) user.get();
        all.shutdown();
        return times;
    }

    private static void reads(SignedInReader reader, long begin, Map<Look, ConcurrentLinkedQueue<Double>> times)
            throws IOException, InterruptedException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long measuredFrom = begin + WARM_UP.toNanos();
        long end = measuredFrom + MEASURED.toNanos();
        while (System.nanoTime() - end < 0) {
            Thread.sleep(random.nextLong(2 * MEAN_PAUSE.toMillis()));
            Look look = Look.any(random);
            double millis = reader.millis(look.address(random));
            if (System.nanoTime() - measuredFrom > 0) times.get(look).add(millis);
        }
    }

    private static boolean isMet(Look look, ConcurrentLinkedQueue<Double> times) {
        double[] millis =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double p95 = millis[(int) Math.ceil(millis.length * 0.95) - 1];
        System.out.printf(
                "  %-7s %4d pages   median %6.1f   p95 %6.1f   worst %6.1f%s%n",
                look,
                millis.length,
                millis[millis.length / 2],
                p95,
                Arrays.stream(millis).max().orElse(0),
                p95 <= AT_MOST_MILLIS ? "" : "   TOO SLOW");
        return p95 <= AT_MOST_MILLIS;
    }
}
