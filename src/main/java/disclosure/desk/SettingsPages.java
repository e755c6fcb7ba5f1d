package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.AllowedValue;
import disclosure.handling.BureauDecision;
import disclosure.handling.BureauPoint;
import disclosure.handling.ChoiceReason;
import disclosure.handling.DecidingChoices;
import disclosure.handling.DecidingChoices.Choice;
import disclosure.handling.DecidingChoices.Choices;
import disclosure.handling.DecidingChoices.Meaning;
import disclosure.handling.DecidingChoices.Wish;
import disclosure.handling.Moment;
import disclosure.law.Granted;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Asked;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import disclosure.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What may be in it is said by {@link DecidingChoices}, all at once. @param confirmed once what it means was shown */
    record ChoiceEntry(
            @Asked @Nullable String value,
            @Asked @Nullable LocalDate validFrom,
            @Asked @Nullable String reason,
            boolean confirmed) {}

    record TakeBackEntry(
            @Asked @Nullable LocalDate validFrom,
            @Asked @Nullable String reason) {}

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
        return page(point(key), actor, null, null);
    }

    /** Shown first for what it means, and kept once that is confirmed. */
    @PostMapping("/{point}")
    ModelAndView decide(
            @PathVariable("point") String key, HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        BureauPoint point = point(key);
        FormBinder.Bound<ChoiceEntry> bound = binder.bind(ChoiceEntry.class, request);
        Wish wish = wish(point, bound.form());
        Moment now = Moment.of(clock);
        if (!bound.value().map(ChoiceEntry::confirmed).orElse(false)) {
            Ruling<Meaning> considered = deciding.consider(wish, actor, now);
            return bound.value().isPresent() && considered instanceof Granted<Meaning> meaning
                    ? meaning(meaning.value())
                    : page(point, actor, wrong(bound.form(), considered), null);
        }
        Ruling<BureauDecision> decided = deciding.decide(wish, actor, now);
        if (!decided.isGranted()) return page(point, actor, wrong(bound.form(), decided), null);
        flash.addFlashAttribute("done", "desk.settings.done");
        return back(point);
    }

    @PostMapping("/{point}/take-back")
    ModelAndView takeBack(
            @PathVariable("point") String key, HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        BureauPoint point = point(key);
        FormBinder.Bound<TakeBackEntry> bound = binder.bind(TakeBackEntry.class, request);
        Wish wish = wish(point, bound.form());
        // A form that cannot be read names no day, and then nothing is taken back.
        LocalDate from = bound.value().map(TakeBackEntry::validFrom).orElse(null);
        Ruling<BureauDecision> taken = deciding.takeBack(point, from, wish.reason(), actor, Moment.of(clock));
        if (!taken.isGranted()) return page(point, actor, null, wrong(bound.form(), taken));
        flash.addFlashAttribute("done", "desk.settings.takenBack");
        return back(point);
    }

    /** As it was typed; a day that nobody can read is none. */
    private static Wish wish(BureauPoint point, PageForm form) {
        LocalDate validFrom;
        try {
            validFrom = LocalDate.parse(form.value("validFrom"));
        } catch (DateTimeException noDay) {
            validFrom = null;
        }
        return new Wish(point, form.value("value"), validFrom, form.value("reason"));
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

    /** All that is wrong at once: at the field it speaks of, unless that is told, and at the top with the place in the law. */
    private PageForm wrong(PageForm form, Ruling<?> ruling) {
        if (!(ruling instanceof Refused<?> no)) return form;
        List<Refusal> atTheTop = new ArrayList<>();
        for (Refusal why : no.all()) {
            String field = field(why).orElse(null);
            if (field == null) atTheTop.add(why);
            else if (form.error(field) == null && !form.value(field).isEmpty()) {
                atTheTop.add(why);
                form.reject(
                        field,
                        "desk.settings.fault." + why.reason().name(),
                        why.details().stream().map(words::detail).toArray());
            } else form.reject(field, missing(field));
        }
        return form.refused(atTheTop);
    }

    /** What was left empty is asked for in the words of every form. */
    private static String missing(String field) {
        return "page.invalid." + (field.equals("validFrom") ? "NotNull" : "NotBlank");
    }

    private static Optional<String> field(Refusal why) {
        return why.reason() instanceof ChoiceReason reason ? reason.field() : Optional.empty();
    }

    private ModelAndView meaning(Meaning meaning) {
        Choice choice = meaning.choice();
        LocalDate until = meaning.until();
        return new ModelAndView("desk/setting-confirm")
                .addObject("choice", choice)
                .addObject("value", lines.said(choice.point(), choice.value()))
                .addObject("before", lines.said(choice.point(), meaning.before()))
                .addObject("from", words.day(choice.validFrom()))
                .addObject("until", until == null ? null : words.day(until))
                .addObject("open", meaning.openCases());
    }

    private ModelAndView page(BureauPoint point, Actor actor, @Nullable PageForm choice, @Nullable PageForm takeBack) {
        PageForm problem = choice == null ? takeBack : choice;
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
        return new ModelAndView("desk/setting", status(problem))
                .addObject("s", line)
                .addObject("options", point.allowed() instanceof AllowedValue.OneOf one ? one.name() : null)
                .addObject("bounds", point.allowed() instanceof AllowedValue.Number number ? number : null)
                .addObject("days", days)
                .addObject("form", choice == null ? fresh(choices.today()) : choice)
                .addObject("backForm", takeBack == null ? PageForm.empty(TakeBackEntry.class) : takeBack)
                .addObject("problem", problem)
                .addObject("failed", problem != null)
                .addObject(
                        "history",
                        choices.history().stream()
                                .filter(decided -> decided.point() == point)
                                .map(lines::told)
                                .toList());
    }

    /** What was sent may be wrong, or in order and too late. */
    private static HttpStatus status(@Nullable PageForm problem) {
        if (problem == null) return HttpStatus.OK;
        Refusal why = problem.refusal();
        return why == null || !problem.faults().isEmpty() ? HttpStatus.UNPROCESSABLE_ENTITY : Refusals.status(why);
    }

    private static PageForm fresh(LocalDate today) {
        return PageForm.with(
                ChoiceEntry.class, Map.of("validFrom", today.plusDays(1).toString()));
    }
}
