package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.EnteringDisclosed;
import disclosure.handling.Moment;
import disclosure.handling.ReadingAnnualReport;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The annual report, counted from the cases (contract §6), and the figures of table 二, which the office enters. */
@RestController
@RequestMapping(path = "/api/reports/annual/{year}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Reports")
class AnnualReportController {

    private static final int CELLS = 100;

    private final ReadingAnnualReport reading;
    private final EnteringDisclosed entering;
    private final Clock clock;

    AnnualReportController(ReadingAnnualReport reading, EnteringDisclosed entering, Clock clock) {
        this.reading = reading;
        this.entering = entering;
        this.clock = clock;
    }

    /** @param cells by key such as {@code normativeDocuments.made}; a cell left out is 0 */
    record DisclosedForm(@NotNull @Size(max = CELLS) Map<String, @NotNull BigDecimal> cells) {}

    @GetMapping
    @Operation(
            summary = "The annual report of a year",
            description =
                    "For OFFICE_HEAD, LEADER and SUPERVISOR. Any year from 2008 in the form of that year; a year that"
                            + " is not over is counted up to today. The checks are the identities that must hold before it is"
                            + " published (law.md R-ANN-08, -13, R-SUP-06); soft ones only point something out.")
    Ruling<AnnualReportView> report(@PathVariable int year, Actor actor) {
        return reading.report(year, actor, Moment.of(clock)).map(AnnualReportView::of);
    }

    @GetMapping("/cells/{row}/{column}")
    @Operation(
            summary = "The cases behind a cell",
            description =
                    "As many references as the figure says. Of table 三: a row key and a column key of the report. Of"
                            + " table 四: RECONSIDERATION, DIRECT_LITIGATION or LITIGATION_AFTER_RECONSIDERATION with upheld,"
                            + " corrected, other, pending or total. 404 for a cell that the form of the year does not have.")
    Ruling<List<String>> cases(
            @PathVariable int year, @PathVariable String row, @PathVariable String column, Actor actor) {
        return reading.cases(year, row, column, actor, Moment.of(clock))
                .map(cases -> cases.stream().map(Reference::value).toList());
    }

    @PutMapping(path = "/disclosed", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Enter table 二",
            description =
                    "For OFFICE_HEAD. In place of all that was entered for the year before; whole numbers, but for"
                            + " amounts in 万元 with up to six places.")
    Ruling<AnnualReportView.TableView> enter(
            @PathVariable int year, @RequestBody @Valid DisclosedForm form, Actor actor) {
        return entering.enter(year, form.cells(), actor, Moment.of(clock)).map(AnnualReportView.TableView::of);
    }
}
