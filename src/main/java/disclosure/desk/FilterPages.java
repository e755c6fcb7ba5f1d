package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.SavedFilters;
import disclosure.handling.SavedFilters.SavedFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person keeps the filter of the list under a name, and forgets it again. */
@StaffPage
class FilterPages {

    private final SavedFilters saved;
    private final TaskLines lines;

    FilterPages(SavedFilters saved, TaskLines lines) {
        this.saved = saved;
        this.lines = lines;
    }

    @PostMapping("/desk/filters")
    ModelAndView keep(
            @RequestParam(name = "filterName", required = false) @Nullable String typed,
            @ModelAttribute("filter") TaskFilter filter,
            Actor actor,
            RedirectAttributes flash) {
        String name = typed == null ? "" : typed.strip();
        List<SavedFilter> kept = saved.of(actor.id());
        boolean full = kept.size() >= SavedFilters.MOST
                && kept.stream().noneMatch(one -> one.name().equals(name));
        if (!isName(name) || full)
            return lines.page(filter, actor, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("filterFault", full ? "desk.saved.full" : "desk.saved.name.wrong")
                    .addObject("filterName", name)
                    .addObject("failed", true);
        saved.keep(actor.id(), new SavedFilter(name, filter.toKeep()));
        flash.addFlashAttribute("done", "desk.saved.kept");
        return new ModelAndView("redirect:" + filter.at("/desk"));
    }

    @PostMapping("/desk/filters/forget")
    ModelAndView forget(
            @RequestParam(name = "filterName", required = false) @Nullable String name,
            @ModelAttribute("filter") TaskFilter filter,
            Actor actor,
            RedirectAttributes flash) {
        if (name != null && isName(name)) saved.forget(actor.id(), name);
        flash.addFlashAttribute("done", "desk.saved.forgotten");
        return new ModelAndView("redirect:" + filter.at("/desk"));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.codePointCount(0, name.length()) <= SavedFilters.LONGEST_NAME;
    }
}
