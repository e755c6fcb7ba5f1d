package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.KeepingPublished;
import disclosure.handling.Moment;
import disclosure.handling.PublishedItems.PublishedItem;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The counter keeps the list of what is public already, which applicants are offered before they send a request. */
@StaffPage
class PublishedItemPages {

    private final KeepingPublished published;
    private final FormBinder binder;
    private final Clock clock;

    PublishedItemPages(KeepingPublished published, FormBinder binder, Clock clock) {
        this.published = published;
        this.binder = binder;
        this.clock = clock;
    }

    record PublishedEntry(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 100) String number,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String link) {

        PublishedItem item(String id) {
            return new PublishedItem(id, title, number, on, link);
        }
    }

    @GetMapping("/desk/published")
    ModelAndView list() {
        return list(PageForm.empty(PublishedEntry.class), HttpStatus.OK);
    }

    @PostMapping("/desk/published")
    ModelAndView add(HttpServletRequest request, Actor actor) {
        FormBinder.Bound<PublishedEntry> bound = binder.bind(PublishedEntry.class, request);
        if (bound.value().isEmpty()) return list(bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Ruling<PublishedItem> added = published.add(bound.value().get().item(""), actor, Moment.of(clock));
        if (added instanceof Refused<PublishedItem> no) return list(bound.after(added), Refusals.status(no.refusal()));
        return new ModelAndView("redirect:/desk/published");
    }

    @GetMapping("/desk/published/{id}")
    ModelAndView open(@PathVariable("id") String id) {
        PublishedItem item = find(id);
        Map<String, String> typed = new HashMap<>();
        typed.put("title", item.title());
        typed.put("on", item.on().toString());
        typed.put("link", item.link());
        Optional.ofNullable(item.number()).ifPresent(number -> typed.put("number", number));
        return one(id, PageForm.with(PublishedEntry.class, typed), HttpStatus.OK);
    }

    @PostMapping("/desk/published/{id}")
    ModelAndView change(@PathVariable("id") String id, HttpServletRequest request, Actor actor) {
        FormBinder.Bound<PublishedEntry> bound = binder.bind(PublishedEntry.class, request);
        if (bound.value().isEmpty()) return one(id, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Ruling<PublishedItem> changed = published.change(bound.value().get().item(id), actor, Moment.of(clock));
        if (changed instanceof Refused<PublishedItem> no)
            return one(id, bound.after(changed), Refusals.status(no.refusal()));
        return new ModelAndView("redirect:/desk/published");
    }

    /** What somebody else has removed meanwhile is gone as well. */
    @PostMapping("/desk/published/{id}/removal")
    String remove(@PathVariable("id") String id, Actor actor) {
        published.remove(id, actor);
        return "redirect:/desk/published";
    }

    private PublishedItem find(String id) {
        return published.find(id).orElseThrow(CaseSheets::notFound);
    }

    private ModelAndView list(PageForm form, HttpStatus status) {
        return new ModelAndView(
                "desk/published", Map.of("items", published.all(), "form", form, "failed", form.failed()), status);
    }

    private ModelAndView one(String id, PageForm form, HttpStatus status) {
        return new ModelAndView("desk/published-item", Map.of("id", id, "form", form, "failed", form.failed()), status);
    }
}
