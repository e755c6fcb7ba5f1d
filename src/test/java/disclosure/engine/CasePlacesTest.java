package disclosure.engine;

import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.TaskKind;
import disclosure.handling.CasePlaces;
import disclosure.handling.CasePlaces.Course;
import disclosure.handling.CasePlaces.State;
import disclosure.handling.CasePlaces.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a case stands is read from the history of its processes. */
class CasePlacesTest {

    private final CaseStory story =
            aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();

    private final CasePlaces places = new CamundaCasePlaces(story.bureau.engine());

    private List<Course> courses() {
        return places.of(story.reference);
    }

    private static Optional<Step> step(Course course, TaskKind task) {
        return course.steps().stream().filter(step -> step.task() == task).findFirst();
    }

    @Test
    void what_is_done_bears_who_did_it_and_what_is_open_has_no_end() {
        Course main = courses().get(0);
        assertThat(main.process()).isEqualTo("DisclosureCaseProcess");
        assertThat(main.running()).isTrue();
        assertThat(step(main, TaskKind.REGISTER_REQUEST))
                .hasValueSatisfying(step -> assertThat(step.state()).isEqualTo(State.DONE))
                .hasValueSatisfying(step -> assertThat(step.person()).isEqualTo(Staff.REGISTRAR.id()));
        assertThat(step(main, TaskKind.HANDLE_REQUEST))
                .hasValueSatisfying(step -> assertThat(step.state()).isEqualTo(State.ACTIVE))
                .hasValueSatisfying(step -> assertThat(step.until()).isNull());
        assertThat(main.steps())
                .anyMatch(step -> step.task() == null && step.element().startsWith("StartEvent_"));
    }

    @Test
    void what_was_left_undone_says_so() {
        story.isWithdrawn();
        Course main = courses().get(0);
        assertThat(step(main, TaskKind.HANDLE_REQUEST))
                .hasValueSatisfying(step -> assertThat(step.state()).isEqualTo(State.LEFT));
    }

    @Test
    void called_processes_are_courses_of_the_same_case_each_with_its_own_diagram() {
        new Beside(story).isDrafted(disclosure.outcome.Outcome.D5);
        Course review = courses().stream()
                .filter(course -> course.process().equals("ConfidentialityReviewProcess"))
                .findFirst()
                .orElseThrow();
        assertThat(places.diagram(story.reference, review.id()).orElse(""))
                .contains("ConfidentialityReviewProcess", "<bpmndi:");
        assertThat(places.diagram(story.reference, "nothing")).isEmpty();
    }
}
