package disclosure.annual;

import disclosure.annual.FormerStatistics.Line;
import disclosure.annual.RemedyBlock.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The statistics of the years before 2019 figure by figure, in the order of their tables, so that two of them can be compared
 * (R-ANN-16, R-ANN-17). A key is the path of the figure in the answer that has the report as JSON.
 */
public final class FormerFigures {

    private static final String ROOT = "formerStatistics.";
    private static final String FEES = ROOT + "fees.";

    private static final List<Figure> ALL = of(FormerStatistics.everyLine());

    /** @param label table and line, as printed */
    private record Figure(String key, String label, int count) {}

    private FormerFigures() {}

    /** What each figure that may occur is called, by key. */
    public static Map<String, String> labels() {
        return ALL.stream()
                .collect(Collectors.toMap(Figure::key, Figure::label, (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * Keys of the figures that differ. Statistics that were published before fees were counted say nothing of them, so there is
     * nothing to compare.
     */
    public static List<String> differing(FormerStatistics then, FormerStatistics now) {
        Map<String, Integer> before = counts(then);
        Map<String, Integer> today = counts(now);
        return ALL.stream()
                .map(Figure::key)
                .filter(key -> then.fees() != null || !key.startsWith(FEES))
                .filter(key -> !before.getOrDefault(key, 0).equals(today.getOrDefault(key, 0)))
                .toList();
    }

    /** By key; 0 for what did not occur. */
    public static int at(FormerStatistics former, String key) {
        return counts(former).getOrDefault(key, 0);
    }

    private static Map<String, Integer> counts(FormerStatistics former) {
        return of(former).stream().collect(Collectors.toMap(Figure::key, Figure::count));
    }

    private static List<Figure> of(FormerStatistics former) {
        List<Figure> all = new ArrayList<>();
        for (Line line : former.receipts()) all.add(figure("receipts", "收到申请数", line));
        for (Line line : former.replies()) {
            all.add(figure("replies", "对申请的答复数", line));
            for (Line reason : line.reasons()) all.add(figure("replies." + line.key(), line.label(), reason));
        }
        for (Line line : former.remedies()) all.add(figure("remedies", "复议诉讼申诉数", line));
        block(all, "complaints", former.complaints());
        block(all, "appeals", former.appeals());
        FeeFigures fees = former.fees();
        if (fees != null) fees(all, fees);
        return all;
    }

    private static Figure figure(String table, String heading, Line line) {
        return new Figure(ROOT + table + "." + line.key(), heading + "：" + line.label(), line.count());
    }

    private static void block(List<Figure> all, String name, RemedyBlock block) {
        for (Part part : Part.values())
            all.add(new Figure(ROOT + name + "." + part.key(), block.label() + "：" + part.label(), block.at(part)));
    }

    private static void fees(List<Figure> all, FeeFigures fees) {
        all.add(new Figure(FEES + "charged", "收费件数", fees.charged()));
        all.add(new Figure(FEES + "collectedYuan", "实际收取费用（元）", fees.collectedYuan()));
        all.add(new Figure(FEES + "waived", "减免件数", fees.waived()));
        all.add(new Figure(FEES + "waivedYuan", "减免费用（元）", fees.waivedYuan()));
    }
}
