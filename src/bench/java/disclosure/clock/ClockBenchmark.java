package disclosure.clock;

import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many histories of ten acts one thread reads in a second; the days they span must not matter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClockBenchmark {

    /** Calendar days between the sending of a letter and its arrival: the whole history spans about 3 months, or 5 years. */
    @Param({"3", "1800"})
    int daysUnderway;

    private WorkingDays calendar = WorkingDays.of(List.of());
    private ClockPolicy policy = ClockPolicy.defaults();
    private List<ClockEvent> events = List.of();

    @Setup
    public void setUp() {
        calendar = ShippedCalendar.workingDays();
        LocalDate day = LocalDate.of(2021, 3, 29);
        LocalDate arrived = day.plusDays(25 + daysUnderway);
        events = List.of(
                new ClockEvent.Received(day),
                new ClockEvent.CorrectionSent(day.plusDays(2)),
                new ClockEvent.CorrectionDelivered(day.plusDays(3), 15),
                new ClockEvent.Corrected(day.plusDays(22)),
                new ClockEvent.ConsultationSent(day.plusDays(25), "a", ConsultationKind.THIRD_PARTY),
                new ClockEvent.ConsultationDelivered(arrived, "a"),
                new ClockEvent.ConsultationSent(arrived, "b", ConsultationKind.OTHER_AGENCY),
                new ClockEvent.ConsultationClosed(arrived.plusDays(10), "a"),
                new ClockEvent.ConsultationClosed(arrived.plusDays(12), "b"),
                new ClockEvent.Extended(arrived.plusDays(14), 10));
    }

    @Benchmark
    public Ruling<Reading> read() {
        return ReplyClock.read(calendar, policy, events);
    }
}
