package disclosure.architecture.wrong.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Wrong on purpose. */
final class ReadsTime {
    final Supplier<Instant> reference = Instant::now;

    static LocalDate day() {
        return LocalDate.now();
    }

    static LocalDate dayInZone() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static Instant instant() {
        return Instant.now();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Date date() {
        return new Date();
    }

    static int year() {
        return Calendar.getInstance().get(Calendar.YEAR);
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static LocalDate fromClock(Clock clock) {
        return LocalDate.now(clock);
    }
}
