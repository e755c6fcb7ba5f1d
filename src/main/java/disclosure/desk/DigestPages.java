package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.DigestLevel;
import disclosure.handling.HouseLanguage;
import disclosure.handling.SettingDigests;
import disclosure.handling.StaffMail;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person says when to be written to, about what and in which language. */
@StaffPage
class DigestPages {

    private final SettingDigests digests;
    private final FormBinder binder;

    DigestPages(SettingDigests digests, FormBinder binder) {
        this.digests = digests;
        this.binder = binder;
    }

    record DigestEntry(
            boolean on,
            @NotNull LocalTime quietFrom,
            @NotNull LocalTime quietTo,
            @Nullable List<DigestLevel> levels,
            @NotNull HouseLanguage language) {

        SettingDigests.Wish wish() {
            Set<DigestLevel> wanted = EnumSet.noneOf(DigestLevel.class);
            if (levels != null) wanted.addAll(levels);
            return new SettingDigests.Wish(on, quietFrom, quietTo, wanted, language);
        }
    }

    @GetMapping("/desk/digest")
    ModelAndView digest(Actor actor) {
        StaffMail.Settings mine = digests.mine(actor);
        Map<String, List<String>> kept = new LinkedHashMap<>();
        if (mine.on()) kept.put("on", List.of("true"));
        kept.put("quietFrom", List.of(mine.quietFrom().toString()));
        kept.put("quietTo", List.of(mine.quietTo().toString()));
        kept.put("levels", mine.levels().stream().map(Enum::name).sorted().toList());
        kept.put("language", List.of(mine.language().name()));
        return page(actor, PageForm.again(DigestEntry.class, kept), HttpStatus.OK);
    }

    @PostMapping("/desk/digest")
    ModelAndView choose(Actor actor, HttpServletRequest request, RedirectAttributes flash) {
        FormBinder.Bound<DigestEntry> bound = binder.bind(DigestEntry.class, request);
        if (bound.value().isEmpty()) return page(actor, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Ruling<StaffMail.Settings> chosen =
                digests.choose(actor, bound.value().get().wish());
        if (chosen instanceof Refused<StaffMail.Settings> no)
            return page(actor, bound.after(chosen), Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.done.recorded");
        return new ModelAndView("redirect:/desk/digest");
    }

    private ModelAndView page(Actor actor, PageForm form, HttpStatus status) {
        return new ModelAndView("desk/digest", status)
                .addObject("address", digests.mine(actor).email())
                .addObject("form", form)
                .addObject("failed", form.failed());
    }
}
