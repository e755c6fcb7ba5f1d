package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.handling.PreviewingClock;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock as a calculator (contract §2). Nothing is stored. */
@RestController
@RequestMapping(path = "/api/clock", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Clock")
class ClockController {

    private final PreviewingClock preview;
    private final Wording words;

    ClockController(PreviewingClock preview, Wording words) {
        this.preview = preview;
        this.words = words;
    }

    /**
     * @param events in order of day, up to 1000
     * @param asOf null for the day of the last event
     */
    record Story(
            @NotNull @Size(max = 1000) List<@Valid @NotNull EventForm> events,
            @Nullable LocalDate asOf) {}

    @PostMapping(path = "/preview", consumes = APPLICATION_JSON_VALUE)
    @RefusedAs(HttpStatus.UNPROCESSABLE_ENTITY)
    @Operation(
            summary = "What a history of events comes to",
            description = "An unlawful order of events is 422 with the article.")
    Ruling<ReadingView> preview(@RequestBody @Valid Story story) {
        return preview.preview(story.events().stream().map(EventForm::event).toList(), story.asOf())
                .map(read -> ReadingView.of(read.reading(), ReadingView.days(read.days(), words)));
    }
}
