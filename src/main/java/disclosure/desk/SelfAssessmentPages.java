package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.Moment;
import disclosure.handling.OversightCsv;
import disclosure.handling.Registers.Score;
import disclosure.handling.SelfAssessing;
import disclosure.handling.SelfAssessing.SelfAssessment;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bureau's sheet of scores for itself: one indicator is entered at a time, each with evidence and remark. */
@StaffPage
@RequestMapping("/desk/oversight/self-assessment/{year}")
class SelfAssessmentPages {

    private final SelfAssessing assessing;
    private final FormBinder binder;
    private final Clock clock;

    SelfAssessmentPages(SelfAssessing assessing, FormBinder binder, Clock clock) {
        this.assessing = assessing;
        this.binder = binder;
        this.clock = clock;
    }

    record ScoreEntry(
            @NotBlank @Size(max = 40) String indicator,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
            BigDecimal score,

            @Nullable @Size(max = 2000) String evidence,
            @Nullable @Size(max = 2000) String remark) {

        Score kept() {
            return new Score(
                    indicator,
                    score.movePointRight(1).intValueExact(),
                    Objects.requireNonNullElse(evidence, ""),
                    Objects.requireNonNullElse(remark, ""));
        }
    }

    @GetMapping
    ModelAndView sheet(@PathVariable("year") String year, Actor actor) {
        return page(OversightPages.year(year), actor, PageForm.empty(ScoreEntry.class), HttpStatus.OK);
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable("year") String year, Actor actor) {
        return OversightPages.file(
                "self-assessment-" + OversightPages.year(year) + ".csv",
                assessing
                        .sheet(OversightPages.year(year), actor, Moment.of(clock))
                        .map(OversightCsv::selfAssessment));
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable("year") String year, HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        int number = OversightPages.year(year);
        FormBinder.Bound<ScoreEntry> bound = binder.bind(ScoreEntry.class, request);
        if (bound.value().isEmpty()) return page(number, actor, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Ruling<SelfAssessment> kept =
                assessing.keep(number, List.of(bound.value().get().kept()), actor, Moment.of(clock));
        if (kept instanceof Refused<SelfAssessment> no)
            return page(number, actor, bound.after(kept), Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.done.recorded");
        return new ModelAndView("redirect:/desk/oversight/self-assessment/" + number);
    }

    private ModelAndView page(int year, Actor actor, PageForm form, HttpStatus status) {
        Moment now = Moment.of(clock);
        return new ModelAndView("desk/self-assessment", status)
                .addObject("sheet", OversightPages.shown(assessing.sheet(year, actor, now)))
                .addObject("last", now.today().getYear())
                .addObject("enters", actor.is(Role.OFFICE_HEAD))
                .addObject("form", form)
                .addObject("failed", form.failed());
    }
}
