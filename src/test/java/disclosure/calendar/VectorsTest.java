package disclosure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The machine-readable vectors of law.md §6. */
class VectorsTest {

    private static final WorkingDays DAYS = ShippedCalendar.workingDays();

    static List<String> rows() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                VectorsTest.class.getResourceAsStream("/law/vectors.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }

    @Test
    void there_are_51_of_them() throws IOException {
        assertThat(rows()).hasSize(51);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/law/vectors.csv", numLinesToSkip = 1)
    void each_holds(String op, LocalDate a, String b, String c, String expected) {
        assertThat(computed(op, a, b, c)).isEqualTo(expected);
    }

    private static String computed(String op, LocalDate a, String b, String c) {
        return switch (op) {
            case "add" -> DAYS.add(a, Integer.parseInt(b)).toString();
            case "cdays" -> DAYS.plusCalendarDays(a, Integer.parseInt(b)).toString();
            case "cmonths" -> DAYS.plusMonths(a, Integer.parseInt(b)).toString();
            case "count" -> Integer.toString(DAYS.count(a, LocalDate.parse(b)));
            case "deadline" -> deadline(a, Integer.parseInt(b), c).toString();
            default -> throw new IllegalArgumentException(op);
        };
    }

    /** law.md §4, word for word. */
    private static LocalDate deadline(LocalDate base, int allowance, String intervals) {
        LocalDate day = base;
        for (int used = 0; used < allowance; ) {
            day = day.plusDays(1);
            used += DAYS.isWorkingDay(day) && !leftOut(day, intervals) ? 1 : 0;
        }
        return day;
    }

    private static boolean leftOut(LocalDate day, String intervals) {
        return List.of(intervals.split(";")).stream()
                .map(one -> one.split("/"))
                .anyMatch(one -> day.isAfter(LocalDate.parse(one[0])) && !day.isAfter(LocalDate.parse(one[1])));
    }
}
