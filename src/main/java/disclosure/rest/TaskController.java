package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.Actor;
import disclosure.casefile.Stage;
import disclosure.handling.DeliveryForm;
import disclosure.handling.ListingTasks;
import disclosure.handling.Moment;
import disclosure.handling.RecordForm;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.handling.WorkList;
import disclosure.handling.WorkingTasks;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A member of staff lists, takes, gives back, hands over and completes tasks. */
@RestController
@RequestMapping(path = "/api/tasks", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Tasks")
class TaskController {

    private final WorkingTasks tasks;
    private final ListingTasks listing;
    private final TaskDesk desk;
    private final TaskItems items;
    private final Clock clock;

    TaskController(WorkingTasks tasks, ListingTasks listing, TaskDesk desk, TaskItems items, Clock clock) {
        this.tasks = tasks;
        this.listing = listing;
        this.desk = desk;
        this.items = items;
        this.clock = clock;
    }

    /** @param person user name of the one who gets the task; while away, the deputy gets it */
    record Assignment(@NotBlank @CodePoints(max = 100) String person) {}

    @GetMapping
    @Operation(summary = "List tasks", description = "Only those the person may see.")
    PageView<TaskItem> list(
            @Parameter(schema = @Schema(allowableValues = {"mine", "claimable", "all", "waiting"}))
                    @RequestParam(defaultValue = "mine")
                    WorkList.Scope scope,
            @RequestParam(required = false) @Nullable @Size(max = 100) String division,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            @Parameter(description = "Only those past the day of the house plan.") @RequestParam(defaultValue = "false")
                    boolean behindPlan,
            @RequestParam(required = false) @Nullable @Size(max = 200) String q,
            @Parameter(schema = @Schema(allowableValues = {"due", "received"})) @RequestParam(defaultValue = "due")
                    WorkList.Sort sort,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size,
            Actor actor) {
        Moment now = Moment.of(clock);
        ListingTasks.Filter filter =
                new ListingTasks.Filter(scope, given(division), stage, overdue, behindPlan, given(q), sort, page, size);
        return PageView.of(listing.list(filter, actor, now).map(items.asOf(now.today())));
    }

    @GetMapping("/next")
    @Operation(summary = "The most urgent task the person may claim", description = "204 where there is none.")
    ResponseEntity<TaskItem> next(Actor actor) {
        Moment now = Moment.of(clock);
        return listing.next(actor, now)
                .map(items.asOf(now.today()))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task")
    Ruling<TaskItem> find(@PathVariable String id, Actor actor) {
        return tasks.find(id, actor).map(items.asOf(Moment.of(clock).today()));
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Take a task", description = "409 names who has it, if another does.")
    Ruling<TaskItem> claim(@PathVariable String id, Actor actor) {
        Moment now = Moment.of(clock);
        return desk.claim(id, actor, now).map(items.asOf(now.today()));
    }

    @PostMapping("/{id}/unclaim")
    @Operation(summary = "Give a task back")
    Ruling<TaskItem> unclaim(@PathVariable String id, Actor actor) {
        Moment now = Moment.of(clock);
        return desk.unclaim(id, actor, now).map(items.asOf(now.today()));
    }

    @PostMapping(path = "/{id}/assign", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Give a task to somebody", description = "For heads.")
    Ruling<TaskItem> assign(@PathVariable String id, @RequestBody @Valid Assignment to, Actor actor) {
        Moment now = Moment.of(clock);
        return desk.assign(id, to.person(), actor, now).map(items.asOf(now.today()));
    }

    @PostMapping(path = "/{id}/complete", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Complete a task",
            description = "The body is the form of the task's kind; the answer is where the case then stands.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            oneOf = {
                                                                TaskForm.ConfirmReceipt.class,
                                                                TaskForm.RegisterRequest.class,
                                                                TaskForm.SendCorrectionNotice.class,
                                                                TaskForm.RecordCorrectionDelivery.class,
                                                                TaskForm.CheckAbandonment.class,
                                                                DeliveryForm.IssueClosingLetter.class,
                                                                DeliveryForm.DeliverClosingLetter.class,
                                                                TaskForm.AssignDivision.class,
                                                                TaskForm.HandleRequest.class,
                                                                TaskForm.ReviewDraft.class,
                                                                TaskForm.SignReply.class,
                                                                DeliveryForm.IssueLetter.class,
                                                                DeliveryForm.DeliverReply.class,
                                                                DeliveryForm.ArchiveCase.class,
                                                                SideForm.RecordConsultationDelivery.class,
                                                                SideForm.RecordOpinion.class,
                                                                SideForm.WeighOpinion.class,
                                                                SideForm.DecideExtension.class,
                                                                SideForm.SendExtensionNotice.class,
                                                                SideForm.ApproveFee.class,
                                                                SideForm.SendFeeNotice.class,
                                                                SideForm.RecordFeeDelivery.class,
                                                                SideForm.RecordFeePayment.class,
                                                                SideForm.CheckFeeLapse.class,
                                                                SideForm.SendDefence.class,
                                                                SideForm.RecordRemedyResult.class,
                                                                SideForm.ReassessWithholding.class,
                                                                RecordForm.ExamineRecord.class,
                                                                RecordForm.DecideRecordFinding.class
                                                            }))))
    Ruling<StandingView> complete(@PathVariable String id, @RequestBody JsonNode form, Actor actor)
            throws JsonProcessingException {
        Moment now = Moment.of(clock);
        return desk.complete(id, form, actor, now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }

    /** An empty filter is none. */
    private static @Nullable String given(@Nullable String filter) {
        return filter == null || filter.isBlank() ? null : filter.strip();
    }
}
