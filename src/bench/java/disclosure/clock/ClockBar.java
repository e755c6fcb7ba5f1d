package disclosure.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link ClockBenchmark}, prints what it measured and fails where the clock is slower than promised. Both spans take
 * turns and the median second of each counts, so that a busy machine weighs on both alike and no lucky second decides.
 */
public final class ClockBar {

    private static final double HISTORIES_PER_SECOND = 500_000;
    private static final double RATIO_AT_LEAST = 0.8;
    private static final double RATIO_AT_MOST = 1.25;
    private static final int ROUNDS = 3;

    private ClockBar() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<Integer, List<Double>> seconds = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) measure(seconds);
        double shortSpan = median(seconds.get(3));
        double longSpan = median(seconds.get(1800));
        double ratio = longSpan / shortSpan;
        System.out.printf("reply clock, one thread, ten acts a history (bar: %,.0f/s)%n", HISTORIES_PER_SECOND);
        System.out.printf("  about three months  %,12.0f histories/s, median second%n", shortSpan);
        System.out.printf("  about five years    %,12.0f histories/s, median second%n", longSpan);
        System.out.printf("  ratio %.2f (bar: %.2f to %.2f)%n", ratio, RATIO_AT_LEAST, RATIO_AT_MOST);
        boolean fast = Math.min(shortSpan, longSpan) >= HISTORIES_PER_SECOND;
        boolean flat = ratio >= RATIO_AT_LEAST && ratio <= RATIO_AT_MOST;
        System.out.println(fast && flat ? "clock benchmark: met" : "clock benchmark: NOT MET");
        if (!fast || !flat) System.exit(1);
    }

    private static void measure(Map<Integer, List<Double>> seconds) throws RunnerException {
        var options = new OptionsBuilder()
                .include(ClockBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            int days = Integer.parseInt(result.getParams().getParam("daysUnderway"));
            result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .map(IterationResult::getPrimaryResult)
                    .forEach(second -> seconds.computeIfAbsent(days, span -> new ArrayList<>())
                            .add(second.getScore()));
        }
    }

    private static double median(List<Double> seconds) {
        double[] sorted =
                seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
