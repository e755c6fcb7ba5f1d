package disclosure.rest;

import static org.springframework.http.MediaType.ALL_VALUE;

import disclosure.casefile.Actor;
import disclosure.handling.AppraisingDivisions;
import disclosure.handling.AppraisingDivisions.Appraised;
import disclosure.handling.Dashboard;
import disclosure.handling.DashboardFigures.Filter;
import disclosure.handling.Moment;
import disclosure.handling.OversightCsv;
import disclosure.handling.ReadingDashboard;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of a period (R-SUP-04), and the appraisal of each division by year (R-SUP-01). */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports")
class DashboardController {

    private final ReadingDashboard dashboard;
    private final AppraisingDivisions appraising;
    private final CsvOrJson answers;
    private final Clock clock;

    DashboardController(ReadingDashboard dashboard, AppraisingDivisions appraising, CsvOrJson answers, Clock clock) {
        this.dashboard = dashboard;
        this.appraising = appraising;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param asOf day of what is near and late
     * @param figures null where there is nothing to divide by; rates are from 0 to 1
     * @param refusedByArticle refusals by the article they rest on
     */
    record DashboardView(
            LocalDate from,
            LocalDate to,
            @Nullable String division,
            @Nullable Channel channel,
            @Nullable ApplicantType applicantType,
            LocalDate asOf,
            Map<Dashboard.Figure, @Nullable BigDecimal> figures,
            Map<ReportRow, Integer> closed,
            Map<String, Integer> refusedByArticle) {

        static DashboardView of(Dashboard one) {
            return new DashboardView(
                    one.filter().from(),
                    one.filter().to(),
                    one.filter().division(),
                    one.filter().channel(),
                    one.filter().applicantType(),
                    one.asOf(),
                    one.figures(),
                    one.closed(),
                    one.refused());
        }
    }

    /**
     * @param division code, null for requests that never had one
     * @param answered = {@code timed} + {@code dueDayUnknown}, which is the case of a reply that a ledger tells of
     * @param timed = {@code inTime} + {@code late}
     * @param score 0 to 100, null where no reply has a known due day
     */
    record AppraisalView(
            @Nullable String division,
            int received,
            int answered,
            int timed,
            int inTime,
            int late,
            int dueDayUnknown,
            @Nullable BigDecimal averageWorkingDays,
            int returnedReviews,
            int findings,
            @Nullable BigDecimal score) {

        static AppraisalView of(Appraised one) {
            return new AppraisalView(
                    one.figures().division(),
                    one.figures().received(),
                    one.figures().answered(),
                    one.figures().timed(),
                    one.figures().inTime(),
                    one.figures().late(),
                    one.figures().dueDayUnknown(),
                    one.figures().averageDays(),
                    one.figures().returned(),
                    one.findings(),
                    one.score());
        }
    }

    @GetMapping(path = "/dashboard", produces = ALL_VALUE)
    @Operation(
            summary = "Figures of a period",
            description = "For SUPERVISOR, OFFICE_HEAD and LEADER. Both days are included; division, channel and"
                    + " applicantType narrow every figure but training. What is near and late is as of today. CSV where"
                    + " Accept is text/csv.")
    ResponseEntity<?> dashboard(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable ApplicantType applicantType,
            HttpServletRequest request,
            Actor actor) {
        Filter filter = new Filter(from, to, division, channel, applicantType);
        return answers.answer(
                request,
                "dashboard-" + from + "-" + to + ".csv",
                dashboard.of(filter, actor, Moment.of(clock)),
                OversightCsv::dashboard,
                DashboardView::of);
    }

    @GetMapping(path = "/appraisal/{year}", produces = ALL_VALUE)
    @Operation(
            summary = "The appraisal of each division in a year",
            description =
                    "For SUPERVISOR, OFFICE_HEAD and LEADER. answered = timed + dueDayUnknown, timed = inTime + late;"
                            + " a reply whose due day nobody knows, as of a case from a ledger of earlier years, is neither in time"
                            + " nor late and counts for no score. CSV where Accept is text/csv.")
    ResponseEntity<?> appraisal(@PathVariable int year, HttpServletRequest request, Actor actor) {
        return answers.answer(
                request,
                "appraisal-" + year + ".csv",
                appraising.year(year, actor, Moment.of(clock)),
                OversightCsv::appraisal,
                all -> all.stream().map(AppraisalView::of).toList());
    }
}
