package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.AllowedValue;
import disclosure.handling.BureauDecision;
import disclosure.handling.BureauPoint;
import disclosure.handling.ChoiceReason;
import disclosure.handling.DecidingChoices;
import disclosure.handling.DecidingChoices.Choices;
import disclosure.handling.DecidingChoices.Meaning;
import disclosure.handling.DecidingChoices.Wish;
import disclosure.handling.Moment;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import disclosure.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the law leaves to the bureau: what holds, what was decided and why, and deciding for days to come. */
@StaffPage
@RequestMapping("/desk/settings")
class SettingsPages {

    /** Points of law.md §17 that are no setting: the program decides them as the law is read there. */
    static final List<String> FIXED =
            List.of("P-04", "P-08", "P-09", "P-14", "P-15", "P-16", "P-17", "P-18", "P-19", "P-22", "P-23", "P-24");

    private final DecidingChoices deciding;
    private final SettingLines lines;
    private final FormBinder binder;
    private final Words words;
    private final Clock clock;

    SettingsPages(DecidingChoices deciding, SettingLines lines, FormBinder binder, Words words, Clock clock) {
        this.deciding = deciding;
        this.lines = lines;
        this.binder = binder;
        this.words = words;
        this.clock = clock;
    }

    /** @param confirmed once what it means was shown */
    record ChoiceEntry(
            @NotBlank @Size(max = 40) String value,
            @NotNull LocalDate validFrom,

            @NotBlank @Size(max = DecidingChoices.LONGEST_REASON)
            String reason,

            boolean confirmed) {}

    record TakeBackEntry(
            @NotNull LocalDate validFrom,

            @NotBlank @Size(max = DecidingChoices.LONGEST_REASON)
            String reason) {}

    @GetMapping
    ModelAndView all(Actor actor) {
        Choices choices = choices(actor);
        return new ModelAndView("desk/settings")
                .addObject(
                        "settings", choices.points().stream().map(lines::line).toList())
                .addObject(
                        "history", choices.history().stream().map(lines::told).toList())
                .addObject("fixed", FIXED);
    }

    @GetMapping("/{point}")
    ModelAndView one(@PathVariable("point") String key, Actor actor) {
        return page(point(key), actor, null, null, HttpStatus.OK);
    }

    /** Shown first for what it means, and kept once that is confirmed. */
    @PostMapping("/{point}")
    ModelAndView decide(
            @PathVariable("point") String key, HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        BureauPoint point = point(key);
        FormBinder.Bound<ChoiceEntry> bound = binder.bind(ChoiceEntry.class, request);
        if (bound.value().isEmpty()) return page(point, actor, bound.form(), null, HttpStatus.UNPROCESSABLE_ENTITY);
        ChoiceEntry entry = bound.value().get();
        Wish wish = new Wish(point, entry.value(), entry.validFrom(), entry.reason());
        Moment now = Moment.of(clock);
        if (!entry.confirmed()) {
            Ruling<Meaning> considered = deciding.consider(wish, actor, now);
            return considered instanceof Refused<Meaning> no
                    ? page(point, actor, refused(bound.form(), no.refusal()), null, Refusals.status(no.refusal()))
                    : meaning(considered.orElseThrow());
        }
        Ruling<BureauDecision> decided = deciding.decide(wish, actor, now);
        if (decided instanceof Refused<BureauDecision> no)
            return page(point, actor, refused(bound.form(), no.refusal()), null, Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.settings.done");
        return back(point);
    }

    @PostMapping("/{point}/take-back")
    ModelAndView takeBack(
            @PathVariable("point") String key, HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        BureauPoint point = point(key);
        FormBinder.Bound<TakeBackEntry> bound = binder.bind(TakeBackEntry.class, request);
        if (bound.value().isEmpty()) return page(point, actor, null, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        TakeBackEntry entry = bound.value().get();
        Ruling<BureauDecision> taken =
                deciding.takeBack(point, entry.validFrom(), entry.reason(), actor, Moment.of(clock));
        if (taken instanceof Refused<BureauDecision> no)
            return page(point, actor, null, refused(bound.form(), no.refusal()), Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.settings.takenBack");
        return back(point);
    }

    private static ModelAndView back(BureauPoint point) {
        return new ModelAndView("redirect:/desk/settings/" + point.key());
    }

    private static BureauPoint point(String key) {
        return BureauPoint.byKey(key).orElseThrow(CaseSheets::notFound);
    }

    private Choices choices(Actor actor) {
        return deciding.read(actor, Moment.of(clock)).toOptional().orElseThrow(CaseSheets::notFound);
    }

    /** At the top with the place in the law, and at the field it speaks of. */
    private static PageForm refused(PageForm form, Refusal why) {
        if (why.reason() instanceof ChoiceReason reason)
            reason.field()
                    .ifPresent(field -> form.reject(
                            field,
                            "desk.settings.fault." + reason,
                            why.details().toArray()));
        return form.refused(why);
    }

    private ModelAndView meaning(Meaning meaning) {
        Wish wish = meaning.wish();
        LocalDate until = meaning.until();
        return new ModelAndView("desk/setting-confirm")
                .addObject("wish", wish)
                .addObject("value", lines.said(wish.point(), wish.value()))
                .addObject("before", lines.said(wish.point(), meaning.before()))
                .addObject("from", words.day(wish.validFrom()))
                .addObject("until", until == null ? null : words.day(until))
                .addObject("open", meaning.openCases());
    }

    private ModelAndView page(
            BureauPoint point, Actor actor, @Nullable PageForm choice, @Nullable PageForm takeBack, HttpStatus status) {
        Choices choices = choices(actor);
        SettingLines.Line line = choices.points().stream()
                .filter(one -> one.point() == point)
                .map(lines::line)
                .findFirst()
                .orElseThrow();
        Map<String, String> days = new LinkedHashMap<>();
        line.later()
                .forEach(later -> days.put(
                        later.from().toString(),
                        words.message("desk.settings.laterOne", words.day(later.from()), later.value())));
        return new ModelAndView("desk/setting", status)
                .addObject("s", line)
                .addObject("options", point.allowed() instanceof AllowedValue.OneOf one ? one.name() : null)
                .addObject("bounds", point.allowed() instanceof AllowedValue.Number number ? number : null)
                .addObject("days", days)
                .addObject("form", choice == null ? fresh(choices.today()) : choice)
                .addObject("backForm", takeBack == null ? PageForm.empty(TakeBackEntry.class) : takeBack)
                .addObject("problem", choice == null ? takeBack : choice)
                .addObject("failed", choice != null || takeBack != null)
                .addObject(
                        "history",
                        choices.history().stream()
                                .filter(decided -> decided.point() == point)
                                .map(lines::told)
                                .toList());
    }

    private static PageForm fresh(LocalDate today) {
        return PageForm.with(
                ChoiceEntry.class, Map.of("validFrom", today.plusDays(1).toString()));
    }
}
