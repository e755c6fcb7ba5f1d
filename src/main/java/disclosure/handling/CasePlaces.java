package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the processes of a case stand and what they have passed, by their diagrams. */
public interface CasePlaces {

    /** How it is with a step. */
    enum State {
        DONE,
        ACTIVE,
        /** Left without being done: the case went another way. */
        LEFT
    }

    /**
     * One passing of a step of the diagram.
     *
     * @param element its id in the diagram
     * @param task null for events, questions and what calls another process
     * @param person who did it or has it, null for nobody yet
     * @param until null while it is active
     */
    record Step(
            String element,
            @Nullable TaskKind task,
            State state,
            @Nullable String person,
            Instant from,
            @Nullable Instant until) {}

    /**
     * One process of the case.
     *
     * @param id tells it apart from others of the case
     * @param process key of its diagram
     */
    record Course(String id, String process, boolean running, List<Step> steps) {
        public Course {
            steps = List.copyOf(steps);
        }
    }

    /** In the order in which they began. */
    List<Course> of(Reference reference);

    /** The BPMN of a course of the case, as it was deployed when the course began. */
    Optional<String> diagram(Reference reference, String course);
}
