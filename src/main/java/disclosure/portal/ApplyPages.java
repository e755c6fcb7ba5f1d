package disclosure.portal;

import disclosure.handling.DraftSecret;
import disclosure.handling.Drafts.Draft;
import disclosure.handling.KeepingApplication;
import disclosure.handling.KeepingPublished;
import disclosure.handling.Moment;
import disclosure.handling.PublishedItems.PublishedItem;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.PlainText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Applying online, one question a page. Each answer is kept sealed as it is sent, so that going back, reloading and coming
 * back later lose nothing; the browser's cookie opens it and nothing else does.
 */
@Controller
class ApplyPages {

    private static final String STEP = "/apply/{step:who|contact|what|how}";
    private static final int LONGEST_KEPT = 20_000;

    private final KeepingApplication keeping;
    private final KeepingPublished published;
    private final FormBinder binder;
    private final Clock clock;

    ApplyPages(KeepingApplication keeping, KeepingPublished published, FormBinder binder, Clock clock) {
        this.keeping = keeping;
        this.published = published;
        this.binder = binder;
        this.clock = clock;
    }

    /** What to know beforehand, and the draft if there is one. */
    @GetMapping("/apply")
    ModelAndView begin(HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("saved", request.getParameterMap().containsKey("saved"));
        model.put("gone", request.getParameterMap().containsKey("gone"));
        model.put("deleted", request.getParameterMap().containsKey("deleted"));
        draft(request).ifPresent(draft -> {
            model.put("resume", resume(draft));
            model.put("keptUntil", LocalDate.ofInstant(draft.keptUntil(), Moment.ZONE));
        });
        return new ModelAndView("portal/apply", model);
    }

    private String resume(Draft draft) {
        return Application.unanswered(draft, binder)
                .map(step -> "/apply/" + step.path())
                .orElse("/apply/check");
    }

    @PostMapping("/apply/delete")
    String delete(HttpServletRequest request, HttpServletResponse response) {
        DraftCookie.of(request).ifPresent(keeping::forget);
        DraftCookie.clear(request, response);
        return "redirect:/apply?deleted";
    }

    /** @param back "check" if the applicant came to change an answer */
    @GetMapping(STEP)
    ModelAndView ask(
            HttpServletRequest request,
            @PathVariable("step") String path,
            @RequestParam(name = "back", required = false) @Nullable String back) {
        ApplyStep step = ApplyStep.at(path).orElseThrow();
        Optional<Draft> draft = draft(request);
        if (draft.isEmpty() && step != ApplyStep.WHO) return new ModelAndView("redirect:/apply?gone");
        Map<String, String> answers = draft.map(Draft::answers).orElse(Map.of());
        return page(step, PageForm.with(step.form(), only(step, answers)), "check".equals(back), HttpStatus.OK);
    }

    /** @param goal "later" to keep it as it is and go on another day, anything else goes on now */
    @PostMapping(STEP)
    ModelAndView answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("step") String path,
            @RequestParam(name = "step", required = false) @Nullable String goal,
            @RequestParam(name = "back", required = false) @Nullable String back) {
        ApplyStep step = ApplyStep.at(path).orElseThrow();
        Optional<Draft> draft = draft(request);
        if (draft.isEmpty() && step != ApplyStep.WHO) return new ModelAndView("redirect:/apply?gone");
        FormBinder.Bound<? extends Record> bound = binder.bind(step.form(), request);
        boolean kept = keep(
                request, response, step, bound.form(), draft.map(Draft::answers).orElse(Map.of()));
        if (kept && "later".equals(goal)) return new ModelAndView("redirect:/apply?saved");
        boolean toCheck = "check".equals(back);
        if (bound.value().isEmpty() || !kept) return page(step, bound.form(), toCheck, HttpStatus.UNPROCESSABLE_ENTITY);
        if (step == ApplyStep.WHAT && !near(bound.form()).isEmpty())
            return new ModelAndView("redirect:/apply/published");
        return new ModelAndView("redirect:" + (toCheck ? "/apply/check" : step.next()));
    }

    /** Whatever was typed, right or wrong, as long as it can be kept at all. */
    private boolean keep(
            HttpServletRequest request,
            HttpServletResponse response,
            ApplyStep step,
            PageForm form,
            Map<String, String> before) {
        Map<String, String> answers = new HashMap<>(before);
        for (String field : step.fields()) {
            String typed = form.value(field);
            if (!PlainText.isPlain(typed) || typed.length() > LONGEST_KEPT) return false;
            if (typed.isEmpty()) answers.remove(field);
            else answers.put(field, typed);
        }
        DraftSecret secret = DraftCookie.of(request).orElseGet(DraftSecret::random);
        keeping.answer(secret, answers, Moment.of(clock));
        DraftCookie.keep(request, response, secret);
        return true;
    }

    private List<PublishedItem> near(PageForm form) {
        return published.near(form.value("description"));
    }

    /** What is public already and may answer the request, before it is sent. */
    @GetMapping("/apply/published")
    ModelAndView published(HttpServletRequest request) {
        List<PublishedItem> near = draft(request)
                .map(draft -> draft.answers().getOrDefault("description", ""))
                .map(published::near)
                .orElse(List.of());
        if (near.isEmpty()) return new ModelAndView("redirect:/apply/how");
        return new ModelAndView("portal/apply-published", Map.of("items", near, "before", "/apply/what"));
    }

    private Optional<Draft> draft(HttpServletRequest request) {
        return DraftCookie.of(request).flatMap(secret -> keeping.open(secret, Moment.of(clock)));
    }

    private static Map<String, String> only(ApplyStep step, Map<String, String> answers) {
        Map<String, String> own = new HashMap<>(answers);
        own.keySet().retainAll(step.fields());
        return own;
    }

    private static ModelAndView page(ApplyStep step, PageForm form, boolean toCheck, HttpStatus status) {
        Map<String, Object> model = Map.of(
                "step",
                step,
                "pages",
                ApplyStep.PAGES,
                "form",
                form,
                "failed",
                form.failed(),
                "toCheck",
                toCheck,
                "before",
                toCheck ? "/apply/check" : step.before());
        return new ModelAndView("portal/apply-step", model, status);
    }
}
