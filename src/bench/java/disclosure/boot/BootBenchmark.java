package disclosure.boot;

import disclosure.store.BenchFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Boots the packaged application to its first HTTP 200, on an empty data folder and on an existing one, against a bare
 * Camunda starter application; interleaved, medians compared.
 */
public final class BootBenchmark {

    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final double RATIO_AT_MOST = 1.8;

    private BootBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path own = Path.of(System.getProperty("bench.jar"));
        Path bare = BareApplication.build(
                BenchFolder.within("bare"),
                Map.of(
                        "spring-boot", System.getProperty("bench.spring-boot"),
                        "camunda", System.getProperty("bench.camunda"),
                        "tomcat", System.getProperty("bench.tomcat"),
                        "h2", System.getProperty("bench.h2")));
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        Path data = BenchFolder.within("data");
        for (int run = 1; run <= RUNS; run++) {
            for (String folder : List.of("empty", "existing")) {
                measure(seconds, "bare, " + folder + " data", bare, data.resolve("bare" + run));
                measure(seconds, "disclosure, " + folder + " data", own, data.resolve("own" + run));
            }
        }
        report(own, seconds);
        boolean met = ratio(seconds, "empty") <= RATIO_AT_MOST && ratio(seconds, "existing") <= RATIO_AT_MOST;
        System.out.println(met ? "boot benchmark: met" : "boot benchmark: NOT MET");
        if (!met) System.exit(1);
    }

    private static void measure(Map<String, List<Double>> seconds, String what, Path jar, Path data)
            throws IOException, InterruptedException {
        double took = new Boot(jar, data).secondsToFirstAnswer();
        seconds.computeIfAbsent(what, key -> new ArrayList<>()).add(took);
    }

    private static void report(Path own, Map<String, List<Double>> seconds) {
        System.out.printf("boot to the first HTTP 200 of %s, %d runs, seconds%n", own.getFileName(), RUNS);
        seconds.forEach((what, all) -> System.out.printf(
                "  %-26s median %5.2f   (%5.2f to %5.2f)%n",
                what,
                median(all),
                all.stream().mapToDouble(d -> d).min().orElseThrow(),
                all.stream().mapToDouble(d -> d).max().orElseThrow()));
        System.out.printf(
                "  ratio to bare: %.2f on empty data, %.2f on existing data (bar: %.2f)%n",
                ratio(seconds, "empty"), ratio(seconds, "existing"), RATIO_AT_MOST);
    }

    private static double ratio(Map<String, List<Double>> seconds, String folder) {
        return median(seconds.get("disclosure, " + folder + " data"))
                / median(seconds.get("bare, " + folder + " data"));
    }

    private static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
