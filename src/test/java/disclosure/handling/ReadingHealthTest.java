package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.SideBureau.reason;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Role;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the machine is well: jobs that wait too long, and a year that should be published by now. */
class ReadingHealthTest {

    private static final Actor ADMINISTRATOR = new Actor("admin", "管理员", Set.of(Role.ADMINISTRATOR), null);
    private static final Moment NOON = at("2026-02-10 Tue");

    private EngineState.Jobs jobs = new EngineState.Jobs(3, 0, 0, 0, null);

    private final ReadingHealth health = new ReadingHealth(
            () -> new StoreState.Store("H2", "2", "19"), now -> jobs, new InMemoryOutbox(), new InMemoryCalendars());

    private static Moment at(String day) {
        return new Moment(on(day).atTime(LocalTime.NOON).atZone(Moment.ZONE).toInstant());
    }

    private ReadingHealth.Health read(Moment now) {
        return health.read(ADMINISTRATOR, now).orElseThrow();
    }

    @Test
    void a_job_may_wait_a_moment_and_not_longer() {
        assertThat(read(NOON).jobsWell()).isTrue();
        jobs = due(NOON.at().minusSeconds(119));
        assertThat(read(NOON).jobsWell()).isTrue();
        jobs = due(NOON.at().minusSeconds(121));
        assertThat(read(NOON).jobsWell()).isFalse();
        assertThat(read(NOON).jobsLate()).isTrue();
        jobs = new EngineState.Jobs(0, 0, 1, 1, null);
        assertThat(read(NOON).jobsWell()).isFalse();
    }

    private static EngineState.Jobs due(Instant since) {
        return new EngineState.Jobs(0, 1, 0, 0, since);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30 Mon,", "2026-12-01 Tue, 2027", "2027-01-04 Mon, 2027"})
    void the_next_year_is_wanted_from_december_on(String day, Integer missing) {
        assertThat(read(at(day)).missingYear()).isEqualTo(missing);
    }

    @Test
    void it_is_the_administrators_alone() {
        Actor head = new Actor("office", "负责人", Set.of(Role.OFFICE_HEAD), null);
        assertThat(reason(health.read(head, NOON))).isEqualTo(CaseReason.ROLE_MAY_NOT);
    }
}
