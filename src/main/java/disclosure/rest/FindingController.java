package disclosure.rest;

import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings.Finding;
import disclosure.handling.Findings.Severity;
import disclosure.handling.Findings.State;
import disclosure.handling.Moment;
import disclosure.handling.OversightCsv;
import disclosure.handling.ReadingMonthlyList;
import disclosure.handling.ReadingMonthlyList.MonthlyList;
import disclosure.handling.RecordingFindings;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was found to be wrong (R-SUP-03), and the list for the monthly office meeting. */
@RestController
@RequestMapping("/api")
@Tag(name = "Supervision")
class FindingController {

    private static final int TEXT = 2000;

    private final RecordingFindings findings;
    private final ReadingMonthlyList monthly;
    private final CsvOrJson answers;
    private final Clock clock;

    FindingController(RecordingFindings findings, ReadingMonthlyList monthly, CsvOrJson answers, Clock clock) {
        this.findings = findings;
        this.monthly = monthly;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param person user name of who is answerable @param severity null for that of the kind */
    record FindingForm(
            @NotNull FindingKind kind,
            @Nullable Reference reference,
            @Nullable String person,
            @Nullable Severity severity,
            @NotNull LocalDate foundOn,
            @NotBlank @CodePoints(max = TEXT) String what) {}

    /** @param state PUT_RIGHT or DISMISSED @param how in words */
    record SettledForm(
            @NotNull State state,
            @NotBlank @CodePoints(max = TEXT) String how) {}

    @GetMapping(path = "/findings", produces = ALL_VALUE)
    @Operation(
            summary = "Findings of a period, and what the cases show besides",
            description = "For SUPERVISOR, OFFICE_HEAD and LEADER. CSV where Accept is text/csv.")
    ResponseEntity<?> register(
            @RequestParam LocalDate from, @RequestParam LocalDate to, HttpServletRequest request, Actor actor) {
        return answers.answer(
                request,
                "findings-" + from + "-" + to + ".csv",
                findings.register(from, to, actor, Moment.of(clock)),
                OversightCsv::findings,
                FindingViews.RegisterView::of);
    }

    @PostMapping(path = "/findings", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    @Operation(summary = "Record a finding", description = "For SUPERVISOR.")
    Ruling<FindingViews.FindingView> record(@RequestBody @Valid FindingForm form, Actor actor) {
        Ruling<Finding> kept = findings.record(
                new RecordingFindings.NewFinding(
                        form.kind(), form.reference(), form.person(), form.severity(), form.foundOn(), form.what()),
                actor,
                Moment.of(clock));
        return kept.map(FindingViews.FindingView::of);
    }

    @PostMapping(
            path = "/findings/{id}/settlement",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    @Operation(summary = "Settle a finding", description = "For SUPERVISOR: put right, or dismissed, and how; once.")
    Ruling<FindingViews.FindingView> settle(
            @PathVariable String id, @RequestBody @Valid SettledForm form, Actor actor) {
        return findings.settle(id, form.state(), form.how(), actor, Moment.of(clock))
                .map(FindingViews.FindingView::of);
    }

    @GetMapping(path = "/supervision/monthly", produces = ALL_VALUE)
    @Operation(
            summary = "The list for the monthly office meeting",
            description =
                    "What was asked in the month with its answer, near and late cases by division as of today, and"
                            + " the findings of the month. For SUPERVISOR, OFFICE_HEAD and LEADER. CSV where Accept is text/csv.")
    ResponseEntity<?> monthly(@RequestParam YearMonth month, HttpServletRequest request, Actor actor) {
        Ruling<MonthlyList> list = monthly.of(month, actor, Moment.of(clock));
        return answers.answer(
                request, "supervision-" + month + ".csv", list, OversightCsv::monthly, FindingViews.MonthlyView::of);
    }
}
