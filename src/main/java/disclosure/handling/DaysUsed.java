package disclosure.handling;

import disclosure.handling.DashboardFigures.Answered;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many replies used how many working days; those of which it is not known are left out. */
record DaysUsed(TreeMap<Integer, Integer> replies) {

    static DaysUsed of(List<Answered> answered) {
        TreeMap<Integer, Integer> replies = new TreeMap<>();
        for (Answered one : answered) {
            Integer used = one.workingDays();
            if (used != null) replies.merge(used, one.replies(), Integer::sum);
        }
        return new DaysUsed(replies);
    }

    @Nullable
    BigDecimal average() {
        long days = 0;
        for (Map.Entry<Integer, Integer> one : replies.entrySet()) days += (long) one.getKey() * one.getValue();
        return Dashboard.ratio(days, number());
    }

    @Nullable
    BigDecimal median() {
        int number = number();
        return number == 0 ? null : Dashboard.ratio((long) at((number - 1) / 2) + at(number / 2), 2);
    }

    private int number() {
        return replies.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of the reply at that place, from 0, in the order of the days. */
    private int at(int place) {
        int before = 0;
        for (Map.Entry<Integer, Integer> one : replies.entrySet()) {
            before += one.getValue();
            if (place < before) return one.getKey();
        }
        throw new IllegalArgumentException("no reply at " + place);
    }
}
