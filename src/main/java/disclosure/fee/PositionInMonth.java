package disclosure.fee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * The position of a request among those of its applicant in one calendar month (自然月, R-FEE-03). The month is that of the
 * day of receipt, and requests withdrawn or refused keep their positions (R-FEE-13).
 */
public final class PositionInMonth {

    private PositionInMonth() {}

    /**
     * @param receivedOn day of receipt of each of the applicant's requests, the one in question among them
     * @param <K> number of a request; of two received on one day the lower comes first
     * @return from 1
     */
    public static <K extends Comparable<? super K>> int of(K request, Map<K, LocalDate> receivedOn) {
        LocalDate day = receivedOn.get(request);
        if (day == null) throw new IllegalArgumentException("not one of the applicant's requests");
        YearMonth month = YearMonth.from(day);
        return 1
                + (int) receivedOn.entrySet().stream()
                        .filter(other -> YearMonth.from(other.getValue()).equals(month))
                        .filter(other -> before(other.getKey(), other.getValue(), request, day))
                        .count();
    }

    private static <K extends Comparable<? super K>> boolean before(K one, LocalDate on, K other, LocalDate otherOn) {
        return on.isBefore(otherOn) || on.equals(otherOn) && one.compareTo(other) < 0;
    }
}
