package disclosure.desk;

import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.ComparingReports;
import disclosure.handling.Moment;
import disclosure.handling.PublishingReport;
import disclosure.handling.ReportDuties;
import disclosure.page.PageForm;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report of a month, as it stands and as it was sent (R-ANN-18). */
@StaffPage
class MonthlyReportPages {

    private final PublishingReport publishing;
    private final ComparingReports comparing;
    private final ReportDuties duties;
    private final SignatureGuard guard;
    private final Names names;
    private final Clock clock;

    MonthlyReportPages(
            PublishingReport publishing,
            ComparingReports comparing,
            ReportDuties duties,
            SignatureGuard guard,
            Names names,
            Clock clock) {
        this.publishing = publishing;
        this.comparing = comparing;
        this.duties = duties;
        this.guard = guard;
        this.names = names;
        this.clock = clock;
    }

    /** A month chosen from the list. */
    @GetMapping("/desk/reports/monthly")
    ModelAndView chosen(@RequestParam(name = "month", required = false) @Nullable String month) {
        boolean known = month != null && month.matches("20\\d{2}-\\d{2}");
        return new ModelAndView("redirect:/desk/reports" + (known ? "/monthly/" + month : ""));
    }

    @GetMapping("/desk/reports/monthly/{month}")
    ModelAndView monthly(@PathVariable("month") String month, Actor actor) {
        return page(ReportPages.period("monthly", month), ReportSheets.Forms.none(), actor, HttpStatus.OK);
    }

    ModelAndView page(ReportPeriod period, ReportSheets.Forms forms, Actor actor, HttpStatus status) {
        Moment now = Moment.of(clock);
        return new ModelAndView("desk/report-monthly", status)
                .addObject("period", period)
                .addObject(
                        "paper",
                        ReportPages.shown(publishing.model(period, actor, now)).paper())
                .addObject("writes", actor.is(Role.OFFICE_HEAD))
                .addObject("begun", !now.today().isBefore(duties.beginsOn(period)))
                .addObject("failed", forms.refusal() != null || forms.password() != null)
                .addObject("refusal", forms.refusal())
                .addObject("forms", forms)
                .addObject("password", password(forms, now))
                .addObject("duty", duties.of(period).orElse(null))
                .addObject("targetOn", duties.targetOn(period))
                .addObject("versions", ReportPages.shown(comparing.of(period, actor)))
                .addObject("people", names.people());
    }

    private @Nullable PageForm password(ReportSheets.Forms forms, Moment now) {
        if (forms.password() != null) return forms.password();
        return guard.asks(now) ? SignatureGuard.empty() : null;
    }
}
