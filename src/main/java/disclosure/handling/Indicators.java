package disclosure.handling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a bureau scores itself by (R-SUP-05): organisation 15, systems 10, daily work 75, together 100. A list that does not
 * add up is refused where it is read.
 */
public record Indicators(List<Indicator> all) {

    private static final int COLUMNS = 6;

    public Indicators {
        all = List.copyOf(all);
        Set<String> codes = new HashSet<>();
        for (Indicator one : all)
            if (!codes.add(one.code())) throw new IllegalArgumentException("indicator twice: " + one.code());
        for (Part part : Part.values()) {
            int sum = weight(all, part);
            if (sum != part.weight())
                throw new IllegalArgumentException(
                        "indicators of " + part + " weigh " + sum + " together, not " + part.weight());
        }
    }

    /** The three parts of the sheet. */
    public enum Part {
        ORGANISATION(15),
        SYSTEMS(10),
        DAILY_WORK(75);

        private final int weight;

        Part(int weight) {
            this.weight = weight;
        }

        /** Points. */
        public int weight() {
            return weight;
        }
    }

    /** From which figure of the year a score is proposed. */
    public enum Source {
        NONE,
        /** Rate of replies in time. */
        ON_TIME,
        /** Rate of concluded remedies that corrected nothing. */
        NOT_CORRECTED,
        /** Whether there was any training. */
        TRAINING,
        /** Rate of what was asked by supervision and answered. */
        SUPERVISION
    }

    /** @param weight the highest score, in points */
    public record Indicator(String code, Part part, int weight, Source source, String chinese, String english) {}

    public Optional<Indicator> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static int weight(List<Indicator> all, Part part) {
        return all.stream()
                .filter(one -> one.part() == part)
                .mapToInt(Indicator::weight)
                .sum();
    }

    /**
     * From lines of six columns divided by tabs, the first of them headings: code, part, weight, proposed, zh, en.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or the part that does not add up
     */
    public static Indicators read(List<String> lines) {
        List<Indicator> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            String[] cells = lines.get(i).strip().split("\t", -1);
            try {
                if (cells.length != COLUMNS) throw new IllegalArgumentException("six columns are wanted");
                all.add(new Indicator(
                        cells[0],
                        Part.valueOf(cells[1]),
                        Integer.parseInt(cells[2]),
                        Source.valueOf(cells[3]),
                        cells[4],
                        cells[5]));
            } catch (IllegalArgumentException unreadable) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " of the indicators: " + unreadable.getMessage());
            }
        }
        return new Indicators(all);
    }
}
