package disclosure.desk;

import disclosure.annual.Disclosed;
import disclosure.annual.DisclosedLayout;
import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportText;
import disclosure.casefile.Actor;
import disclosure.handling.EnteringDisclosed;
import disclosure.handling.Moment;
import disclosure.handling.PublishingReport;
import disclosure.handling.ReportDuties;
import disclosure.handling.WritingReport;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.PlainText;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the head of the office does to a report: enters table 二, writes its text, tells that it is prepared, publishes. */
@StaffPage
@RequestMapping("/desk/reports")
class ReportActs {

    private static final String FIGURE = "f.";

    private final ReportSheets sheets;
    private final EnteringDisclosed entering;
    private final WritingReport writing;
    private final PublishingReport publishing;
    private final ReportDuties duties;
    private final MonthlyReportPages monthly;
    private final SignatureGuard guard;
    private final Clock clock;

    ReportActs(
            ReportSheets sheets,
            EnteringDisclosed entering,
            WritingReport writing,
            PublishingReport publishing,
            ReportDuties duties,
            MonthlyReportPages monthly,
            SignatureGuard guard,
            Clock clock) {
        this.sheets = sheets;
        this.entering = entering;
        this.writing = writing;
        this.publishing = publishing;
        this.duties = duties;
        this.monthly = monthly;
        this.guard = guard;
        this.clock = clock;
    }

    @PostMapping("/annual/{year}/disclosed")
    ModelAndView enter(
            @PathVariable("year") String typed, HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        ReportPeriod period = ReportPages.period(typed);
        Map<String, String> sent = new HashMap<>();
        Map<String, BigDecimal> entered = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        DisclosedLayout.of(period.year()).cells().forEach(cell -> {
            String text = Objects.requireNonNullElse(request.getParameter(FIGURE + cell.key()), "")
                    .strip();
            sent.put(cell.key(), text);
            figure(cell, text).ifPresentOrElse(figure -> entered.put(cell.key(), figure), () -> wrong.add(cell.key()));
        });
        ReportSheets.Forms back = new ReportSheets.Forms(null, null, sent, wrong, null, "");
        if (!wrong.isEmpty()) return sheets.annual(period, back, actor, HttpStatus.UNPROCESSABLE_ENTITY);
        return after(period, entering.enter(period.year(), entered, actor, Moment.of(clock)), actor, flash, "entered");
    }

    /** A cell left empty is 0 (R-ANN-05). */
    private static Optional<BigDecimal> figure(DisclosedLayout.Cell cell, String text) {
        if (text.isEmpty()) return Optional.of(BigDecimal.ZERO);
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) return Optional.empty();
        return Optional.of(new BigDecimal(text)).filter(figure -> Disclosed.fits(cell, figure));
    }

    /** @param version the one that was before the writer */
    @PostMapping("/annual/{year}/texts/{part}")
    ModelAndView write(
            @PathVariable("year") String typed,
            @PathVariable("part") String key,
            @RequestParam(name = "version", defaultValue = "0") String version,
            @RequestParam(name = "text", required = false) @Nullable String sent,
            @RequestParam(name = "do", defaultValue = "keep") String what,
            Actor actor,
            RedirectAttributes flash) {
        ReportPeriod period = ReportPages.period(typed);
        ReportText part = ReportText.read(key).orElseThrow(CaseSheets::notFound);
        int seen = version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
        String text = Objects.requireNonNullElse(sent, "");
        Moment now = Moment.of(clock);
        Ruling<WritingReport.Written> written = what.equals("reset")
                ? writing.reset(period.year(), part, seen, actor, now)
                : writing.keep(period.year(), part, seen, PlainText.isPlain(text) ? text : "", actor, now);
        if (written instanceof Refused<WritingReport.Written> no)
            return sheets.annual(
                    period,
                    new ReportSheets.Forms(no.refusal(), null, Map.of(), List.of(), part, text),
                    actor,
                    Refusals.status(no.refusal()));
        return done(period, flash, what.equals("reset") ? "reset" : "kept");
    }

    @PostMapping("/{kind:annual|monthly}/{period}/prepared")
    ModelAndView prepared(
            @PathVariable("kind") String kind,
            @PathVariable("period") String typed,
            Actor actor,
            RedirectAttributes flash) {
        ReportPeriod period = ReportPages.period(kind, typed);
        return after(period, duties.prepared(period, actor), actor, flash, "prepared");
    }

    /** As for a signature, the password is asked again where it was given long ago. */
    @PostMapping("/{kind:annual|monthly}/{period}/publication")
    ModelAndView publish(
            @PathVariable("kind") String kind,
            @PathVariable("period") String typed,
            @RequestParam(name = "confirmed", defaultValue = "false") String confirmed,
            @RequestParam(name = "password", required = false) @Nullable String password,
            Actor actor,
            RedirectAttributes flash) {
        ReportPeriod period = ReportPages.period(kind, typed);
        Moment now = Moment.of(clock);
        Optional<SignatureGuard.Stopped> stopped = guard.stops(actor, password, now);
        if (stopped.isPresent())
            return page(
                    period,
                    new ReportSheets.Forms(null, stopped.get().form(), Map.of(), List.of(), null, ""),
                    actor,
                    stopped.get().status());
        return after(
                period,
                publishing.publish(period, confirmed.equals("true"), actor, now),
                actor,
                flash,
                period.isAnnual() ? "published" : "sent");
    }

    private ModelAndView after(
            ReportPeriod period, Ruling<?> ruling, Actor actor, RedirectAttributes flash, String what) {
        return ruling instanceof Refused<?> no
                ? page(period, ReportSheets.Forms.refused(no.refusal()), actor, Refusals.status(no.refusal()))
                : done(period, flash, what);
    }

    private ModelAndView page(ReportPeriod period, ReportSheets.Forms forms, Actor actor, HttpStatus status) {
        return period.isAnnual()
                ? sheets.annual(period, forms, actor, status)
                : monthly.page(period, forms, actor, status);
    }

    private static ModelAndView done(ReportPeriod period, RedirectAttributes flash, String what) {
        flash.addFlashAttribute("done", "desk.reports.done." + what);
        return new ModelAndView(
                "redirect:/desk/reports/" + (period.isAnnual() ? "annual/" : "monthly/") + period.key());
    }
}
