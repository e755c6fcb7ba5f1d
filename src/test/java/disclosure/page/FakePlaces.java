package disclosure.page;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.CasePlaces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every case was registered on the Monday before and is with its handler since. */
public final class FakePlaces implements CasePlaces {

    static final Instant MONDAY = Instant.parse("2026-02-02T01:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-02-04T01:00:00Z");

    @Override
    public List<Course> of(Reference reference) {
        return List.of(new Course(
                "7",
                "DisclosureCaseProcess",
                true,
                List.of(
                        new Step("StartEvent_RequestReceived", null, State.DONE, null, MONDAY, MONDAY),
                        new Step(
                                "Task_RegisterRequest",
                                TaskKind.REGISTER_REQUEST,
                                State.DONE,
                                "registrar",
                                MONDAY,
                                WEDNESDAY),
                        new Step("Task_HandleRequest", TaskKind.HANDLE_REQUEST, State.ACTIVE, null, WEDNESDAY, null))));
    }

    @Override
    public Optional<String> diagram(Reference reference, String course) {
        return course.equals("7")
                ? Optional.of("<definitions><task id=\"a\" name=\"Register request\"/><event id=\"b\""
                        + " name=\"Request&#10;received\"/><x id=\"c\" name=\"unknown\"/></definitions>")
                : Optional.empty();
    }
}
