package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.calendar.DayKind;
import disclosure.calendar.MarkedDay;
import disclosure.calendar.PublishedYear;
import disclosure.casefile.Actor;
import disclosure.handling.Calendars;
import disclosure.handling.Moment;
import disclosure.handling.PublishingCalendar;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The working-day calendar by published year (contract §3). */
@RestController
@RequestMapping(path = "/api/calendar/{year}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Calendar")
class CalendarController {

    private final Calendars calendars;
    private final PublishingCalendar publishing;
    private final Problems problems;
    private final Clock clock;

    CalendarController(Calendars calendars, PublishingCalendar publishing, Problems problems, Clock clock) {
        this.calendars = calendars;
        this.publishing = publishing;
        this.problems = problems;
        this.clock = clock;
    }

    /** A year as published: only the days that differ from the plain week. @param version from 1 */
    record YearView(int year, String source, int version, List<MarkedDay> days) {

        static YearView of(PublishedYear year) {
            return new YearView(year.year(), year.source(), year.version(), year.days());
        }
    }

    /** @param source the notice, such as 国办发明电〔2025〕7号 */
    record YearForm(
            @NotBlank @CodePoints(max = 300) String source,
            @NotNull @Size(max = 366) List<@Valid @NotNull DayForm> days) {

        List<MarkedDay> marked() {
            return days.stream()
                    .map(day -> new MarkedDay(day.date(), day.kind(), day.name()))
                    .toList();
        }
    }

    /** @param kind OFF, or WORK for a weekend day that is worked */
    record DayForm(
            @NotNull LocalDate date,
            @NotNull DayKind kind,
            @NotBlank @CodePoints(max = 50) String name) {}

    record PublishedView(int version, List<MovedView> moved) {}

    /** An open case whose due day moved; null where none runs. */
    record MovedView(
            String reference,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @GetMapping
    @Operation(summary = "A published year", description = "404 where the year is not yet published.")
    ResponseEntity<?> year(@PathVariable int year) {
        return calendars
                .year(year)
                .<ResponseEntity<?>>map(published -> ResponseEntity.ok(YearView.of(published)))
                .orElseGet(() -> Problems.answer(problems.plain(HttpStatus.NOT_FOUND, "rest.calendar.notPublished")));
    }

    @PutMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Publish or amend a year",
            description = "For ADMINISTRATOR. Answers every open case whose due day moved.")
    Ruling<PublishedView> publish(@PathVariable int year, @RequestBody @Valid YearForm form, Actor actor) {
        return publishing
                .publish(year, form.source(), form.marked(), actor, Moment.of(clock))
                .map(published -> new PublishedView(
                        published.version(),
                        published.moved().stream()
                                .map(moved -> new MovedView(moved.reference().value(), moved.from(), moved.to()))
                                .toList()));
    }
}
