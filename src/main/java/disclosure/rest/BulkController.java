package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import disclosure.casefile.Actor;
import disclosure.handling.BulkTasks;
import disclosure.handling.Moment;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.rest.Problem.InputError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same done to many tasks, each on its own: a row that is refused, or fails, does not hold up the others. */
@RestController
@RequestMapping(path = "/api/tasks/bulk", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Tasks")
class BulkController {

    private final TaskDesk desk;
    private final Problems problems;
    private final Failures failures;
    private final Clock clock;

    BulkController(TaskDesk desk, Problems problems, Failures failures, Clock clock) {
        this.desk = desk;
        this.problems = problems;
        this.failures = failures;
        this.clock = clock;
    }

    enum Action {
        CLAIM,
        UNCLAIM,
        ASSIGN,
        COMPLETE
    }

    /**
     * @param ids up to 200 tasks; one named twice is done once
     * @param person needed for ASSIGN
     * @param form needed for COMPLETE: the form of the tasks' kind
     */
    record Bulk(
            @NotNull Action action,
            @NotEmpty @Size(max = BulkTasks.MAX) List<@NotBlank @CodePoints(max = 100) String> ids,
            @Nullable @CodePoints(max = 100) String person,
            @Schema(type = "object") @Nullable JsonNode form) {}

    /** What came of one row. @param status as the single call would have had */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BulkResult(
            String id,
            boolean ok,
            int status,
            @Nullable String detail,
            @Nullable String article,
            @Nullable List<InputError> errors) {

        static BulkResult done(String id) {
            return new BulkResult(id, true, HttpStatus.OK.value(), null, null, null);
        }

        static BulkResult failed(String id, Problem problem) {
            return new BulkResult(id, false, problem.status(), problem.detail(), problem.article(), problem.errors());
        }
    }

    record BulkResults(List<BulkResult> results) {}

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The same done to many tasks",
            description = "200 with a result per row, whatever came of each.")
    ResponseEntity<?> bulk(@RequestBody @Valid Bulk bulk, Actor actor) {
        if (bulk.action() == Action.ASSIGN
                && (bulk.person() == null || bulk.person().isBlank())) return missing("person");
        if (bulk.action() == Action.COMPLETE && bulk.form() == null) return missing("form");
        Moment now = Moment.of(clock);
        return ResponseEntity.ok(new BulkResults(bulk.ids().stream()
                .distinct()
                .map(id -> row(id, bulk, actor, now))
                .toList()));
    }

    private ResponseEntity<Problem> missing(String field) {
        return Problems.answer(problems.input(HttpStatus.UNPROCESSABLE_ENTITY, field, "rest.constraint.NotNull"));
    }

    private BulkResult row(String id, Bulk bulk, Actor actor, Moment now) {
        try {
            Ruling<?> ruling = once(id, bulk, actor, now);
            return ruling instanceof Refused<?> refused
                    ? BulkResult.failed(id, problems.refused(refused.refusal()))
                    : BulkResult.done(id);
        } catch (JsonProcessingException | RuntimeException failure) {
            return BulkResult.failed(id, failures.problem(failure));
        }
    }

    private Ruling<?> once(String id, Bulk bulk, Actor actor, Moment now) throws JsonProcessingException {
        return switch (bulk.action()) {
            case CLAIM -> desk.claim(id, actor, now);
            case UNCLAIM -> desk.unclaim(id, actor, now);
            case ASSIGN -> desk.assign(id, Objects.requireNonNull(bulk.person()), actor, now);
            case COMPLETE ->
                desk.complete(id, Objects.requireNonNullElse(bulk.form(), MissingNode.getInstance()), actor, now);
        };
    }
}
