package disclosure.desk;

import disclosure.calendar.WorkingDays;
import disclosure.handling.CasePlaces;
import disclosure.handling.CasePlaces.Course;
import disclosure.handling.CasePlaces.State;
import disclosure.handling.CasePlaces.Step;
import disclosure.handling.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One process of a case for its diagram, and the same as rows.
 *
 * @param done ids of the diagram's elements that were passed, parted by blanks
 * @param active ids of those the case stands at
 */
public record PlaceCard(Course course, String done, String active, List<Line> lines) {

    /** @param used working days it took, or has taken so far; 0 within one day */
    public record Line(Step step, String person, int used) {}

    static PlaceCard of(Course course, Names names, WorkingDays calendar, Moment now) {
        return new PlaceCard(
                course,
                elements(course, State.DONE),
                elements(course, State.ACTIVE),
                course.steps().stream()
                        .filter(step -> step.task() != null)
                        .map(step -> new Line(step, names.person(step.person()), used(step, calendar, now)))
                        .toList());
    }

    private static String elements(Course course, CasePlaces.State state) {
        return course.steps().stream()
                .filter(step -> step.state() == state)
                .map(Step::element)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static int used(Step step, WorkingDays calendar, Moment now) {
        Instant until = step.until();
        return calendar.count(day(step.from()), until == null ? now.today() : day(until));
    }

    private static LocalDate day(Instant at) {
        return new Moment(at).today();
    }
}
