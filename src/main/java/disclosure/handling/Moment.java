package disclosure.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Now, as the caller read it from its clock; the day is China's, whatever zone the machine stands in. */
public record Moment(Instant at) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static Moment of(Clock clock) {
        return new Moment(clock.instant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
