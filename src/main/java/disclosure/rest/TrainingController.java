package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.handling.Moment;
import disclosure.handling.TrainingClock;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The movable clock of training and acceptance tests (contract §8); without {@code disclosure.training} there is no such address. */
@RestController
@RequestMapping(path = "/api/training/clock", produces = APPLICATION_JSON_VALUE)
@ConditionalOnProperty(name = "disclosure.training", havingValue = "true")
@Tag(name = "Training")
class TrainingController {

    private final TrainingClock clock;

    TrainingController(TrainingClock clock) {
        this.clock = clock;
    }

    /** A moment with its offset, as in 2026-02-10T09:00:00+08:00. */
    record Time(@NotNull OffsetDateTime now) {

        static Time of(Instant moment) {
            ZoneOffset offset = Moment.ZONE.getRules().getOffset(moment);
            return new Time(moment.atOffset(offset));
        }
    }

    @GetMapping
    @Operation(summary = "What time it is here")
    Time now() {
        return Time.of(clock.now());
    }

    @PutMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Move time forward",
            description = "Answers once every timer due up to then has fired, in order. Backwards is 409.")
    Ruling<Time> move(@RequestBody @Valid Time to) {
        return clock.moveTo(to.now().toInstant()).map(Time::of);
    }
}
