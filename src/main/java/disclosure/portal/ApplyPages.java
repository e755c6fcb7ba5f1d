package disclosure.portal;

import disclosure.handling.FilingRequest;
import disclosure.handling.Moment;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.ReceiptSheet;
import disclosure.page.Refusals;
import disclosure.page.SentFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Filing online in two steps: fill in, then look it over, add files and send. Nothing is kept before it is sent. */
@Controller
class ApplyPages {

    private static final String TOKEN = "[0-9a-f]{32}";

    private final FilingRequest filing;
    private final FormBinder binder;
    private final Submissions submissions;
    private final Clock clock;

    ApplyPages(FilingRequest filing, FormBinder binder, Submissions submissions, Clock clock) {
        this.filing = filing;
        this.binder = binder;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping("/apply")
    ModelAndView form() {
        return form(PageForm.empty(Application.class), HttpStatus.OK);
    }

    /** @param step "check" to look it over, "edit" to go back, anything else sends it */
    @PostMapping("/apply")
    ModelAndView send(
            HttpServletRequest request,
            @RequestParam(name = "step", required = false) @Nullable String step,
            @RequestParam(name = "token", required = false) @Nullable String token,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        FormBinder.Bound<Application> bound = binder.bind(Application.class, request);
        if ("edit".equals(step)) return form(bound.form(), HttpStatus.OK);
        if (bound.value().isEmpty()) return form(bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Application application = bound.value().get();
        String once = token != null && token.matches(TOKEN) ? token : submissions.token();
        if ("check".equals(step)) return check(application, bound.form(), once, HttpStatus.OK);
        Moment now = Moment.of(clock);
        Ruling<Submissions.Filed> filed =
                submissions.once(once, now, () -> filing.online(application.request(), SentFiles.uploads(files), now));
        if (filed instanceof Refused<?> no)
            return check(application, bound.after(filed), once, Refusals.status(no.refusal()));
        return filed(filed.orElseThrow());
    }

    private static ModelAndView filed(Submissions.Filed filed) {
        FilingRequest.Receipt receipt = filed.receipt();
        if (receipt == null) return new ModelAndView("portal/filed-before", Map.of("reference", filed.reference()));
        return new ModelAndView(
                "receipt", Map.of("receipt", ReceiptSheet.of(receipt), "again", filed.again(), "staff", false));
    }

    private static ModelAndView form(PageForm form, HttpStatus status) {
        return new ModelAndView("portal/apply", Map.of("form", form, "failed", form.failed()), status);
    }

    private static ModelAndView check(Application application, PageForm form, String token, HttpStatus status) {
        Map<String, Object> model = Map.of(
                "form",
                form,
                "failed",
                form.failed(),
                "answers",
                application,
                "missing",
                application.missing(),
                "token",
                token);
        return new ModelAndView("portal/check", model, status);
    }
}
