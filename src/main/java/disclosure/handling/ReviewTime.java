package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.ActKind;
import disclosure.handling.HouseFigures.ReviewStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long a level of review takes.
 *
 * @param level the act by which the level speaks
 * @param reviews how many there were
 * @param median working days from when the level before it was done, or the draft was handed in, to its own opinion
 */
public record ReviewTime(ActKind level, int reviews, double median) {

    /** @param steps by case, in the order of the acts */
    static List<ReviewTime> of(List<ReviewStep> steps, WorkingDays calendar) {
        Map<ActKind, List<Integer>> days = new EnumMap<>(ActKind.class);
        ReviewStep before = null;
        for (ReviewStep step : steps) {
            boolean sameCase = before != null && before.reference().equals(step.reference());
            if (before != null && sameCase && step.kind() != ActKind.REPLY_DRAFTED)
                days.computeIfAbsent(step.kind(), kind -> new ArrayList<>())
                        .add(calendar.count(before.on(), step.on()));
            before = step;
        }
        return days.entrySet().stream()
                .map(level -> new ReviewTime(level.getKey(), level.getValue().size(), median(level.getValue())))
                .toList();
    }

    private static double median(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
