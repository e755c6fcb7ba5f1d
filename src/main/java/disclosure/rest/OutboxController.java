package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.handling.MessageState;
import disclosure.handling.Moment;
import disclosure.handling.TendingOutbox;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What left the house by e-mail, or has not yet; and what people make of a message in doubt. */
@RestController
@RequestMapping(path = "/api/outbox", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Outbox")
class OutboxController {

    private final TendingOutbox tending;
    private final Clock clock;

    OutboxController(TendingOutbox tending, Clock clock) {
        this.tending = tending;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Messages, newest first", description = "No addresses and no texts.")
    Ruling<PageView<OutboxView>> list(
            @RequestParam(required = false) @Nullable MessageState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size,
            Actor actor) {
        return tending.list(state, actor, page, size).map(found -> PageView.of(found.map(OutboxView::of)));
    }

    @PostMapping("/{id}/resend")
    @Operation(
            summary = "Send a message that is in doubt or failed once more",
            description = "As a new message with a Message-ID of its own, to the address the case has today.")
    Ruling<OutboxView> resend(@PathVariable String id, Actor actor) {
        return tending.sendAgain(id, actor, Moment.of(clock)).map(OutboxView::of);
    }

    @PostMapping("/{id}/arrived")
    @Operation(summary = "A message in doubt is known to have arrived")
    Ruling<OutboxView> arrived(@PathVariable String id, Actor actor) {
        return tending.arrived(id, actor, Moment.of(clock)).map(OutboxView::of);
    }
}
