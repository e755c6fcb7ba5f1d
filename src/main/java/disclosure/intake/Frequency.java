package disclosure.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/**
 * How many requests of one applicant a bureau received in the calendar month and year of a request, that request among
 * them. It informs; whether that is beyond reason (Art. 35) is for people to judge (R-EXC-01).
 */
public record Frequency(int inMonth, int inYear) {

    /** @param receivedOn days of receipt of all requests of the applicant */
    public static Frequency around(LocalDate day, Collection<LocalDate> receivedOn) {
        YearMonth month = YearMonth.from(day);
        return new Frequency(
                (int) receivedOn.stream()
                        .filter(on -> YearMonth.from(on).equals(month))
                        .count(),
                (int) receivedOn.stream()
                        .filter(on -> on.getYear() == day.getYear())
                        .count());
    }
}
