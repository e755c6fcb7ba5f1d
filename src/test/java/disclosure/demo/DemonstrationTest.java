package disclosure.demo;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.handling.Actors;
import disclosure.handling.Calendars;
import disclosure.handling.CaseFiles;
import disclosure.handling.ListingTasks;
import disclosure.handling.Moment;
import disclosure.handling.WorkList;
import disclosure.replay.OnH2;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The first start of profile demo (contract §10): everybody finds something to do, today. */
@DirtiesContext
@ActiveProfiles("demo")
@Import(OnH2.class)
@SpringBootTest(properties = {"disclosure.secrets.memory-kib=1024", "disclosure.secrets.iterations=1"})
class DemonstrationTest {

    @Autowired
    private ListingTasks tasks;

    @Autowired
    private Actors actors;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Clock clock;

    private List<WorkList.Row> seenBy(String person, WorkList.Scope scope) {
        Moment now = Moment.of(clock);
        Actor actor = actors.find(person, now.today()).orElseThrow();
        var all = new ListingTasks.Filter(scope, null, null, false, false, null, WorkList.Sort.DUE, 0, 200);
        return tasks.list(all, actor, now).items();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "handler", "handler2", "head", "reviewer", "office", "leader", "archivist"})
    void everybody_who_works_on_cases_finds_something_to_claim(String person) {
        assertThat(seenBy(person, WorkList.Scope.CLAIMABLE)).isNotEmpty();
    }

    @Test
    void a_case_waits_at_each_kind_of_task() {
        assertThat(seenBy("supervisor", WorkList.Scope.ALL))
                .extracting(WorkList.Row::kind)
                .contains(TaskKind.values());
        assertThat(Arrays.asList(TaskKind.values())).hasSize(32);
    }

    /** Law.md §2.3, its overlays included: each of them in a case that still waits for somebody, and filed ones besides. */
    @Test
    void a_case_stands_in_each_state_of_the_law() {
        List<Standing> all = files.allCases().stream()
                .flatMap(reference -> files.standing(reference).stream())
                .toList();
        List<Standing> inHand = all.stream()
                .filter(standing -> standing.stage() != Stage.ARCHIVED)
                .toList();
        assertThat(all).extracting(Standing::stage).contains(Stage.values());
        assertThat(inHand).as("consulting").anyMatch(Standing::consulting);
        assertThat(all)
                .as("a remedy")
                .anyMatch(standing ->
                        files.find(standing.reference()).orElseThrow().has(RemedyAct.RemedyFiled.class));
    }

    @Test
    void one_is_due_on_the_next_working_day_one_is_overdue_and_one_waits_for_its_applicant() {
        LocalDate today = Moment.of(clock).today();
        List<WorkList.Row> drafting = seenBy("handler", WorkList.Scope.CLAIMABLE);
        assertThat(drafting).extracting(WorkList.Row::dueOn).anyMatch(day -> day.isBefore(today));
        LocalDate nextWorkingDay = calendars.current().add(today, 1);
        assertThat(drafting).extracting(WorkList.Row::dueOn).contains(nextWorkingDay);
        assertThat(files.openCases().stream()
                        .flatMap(reference -> files.standing(reference).stream())
                        .filter(standing -> standing.paused() && standing.correctionDueOn() != null)
                        .filter(standing -> !today.isAfter(standing.correctionDueOn())))
                .isNotEmpty();
    }

    @Test
    void the_sample_rows_are_all_archived_and_time_is_the_machines_again() {
        assertThat(files.allCases()).hasSizeGreaterThanOrEqualTo(60 + 18 + 17);
        assertThat(Duration.between(Instant.now(), clock.instant()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_second_start_replays_nothing() {
        assertThat(demonstration.isWanted()).isFalse();
    }
}
