package disclosure.portal;

import disclosure.handling.ActingOnline;
import disclosure.handling.ActingOnline.Key;
import disclosure.handling.CheckingStatus;
import disclosure.handling.CheckingStatus.Found;
import disclosure.handling.Moment;
import disclosure.handling.Upload;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import disclosure.page.SentFiles;
import disclosure.portal.StatusPages.StatusQuestion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * What applicants do to their own case from the page of its progress: supplement, state reasons, withdraw. Each has a page
 * that says what comes of it; reference and code are posted each time, so that no address holds them.
 */
@Controller
class ActPages {

    private static final String SEND = "send";

    private final ActingOnline acting;
    private final CheckingStatus checking;
    private final StatusPages status;
    private final FormBinder binder;
    private final Clock clock;

    ActPages(ActingOnline acting, CheckingStatus checking, StatusPages status, FormBinder binder, Clock clock) {
        this.acting = acting;
        this.checking = checking;
        this.status = status;
        this.binder = binder;
        this.clock = clock;
    }

    record Supplement(@NotBlank @Size(max = 5000) String text) {}

    record StatedReasons(@NotBlank @Size(max = 5000) String reasons) {}

    record Withdrawal(@AssertTrue boolean confirmed) {}

    /** @param goal "send" to hand it in, anything else shows the form */
    @PostMapping("/status/correction")
    ModelAndView supplement(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "step", required = false) @Nullable String goal,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        List<Upload> uploads = SEND.equals(goal) ? SentFiles.uploads(files) : List.of();
        return act(
                request,
                response,
                new Sheet<>("portal/supplement", Supplement.class),
                goal,
                asked -> acting.supplement(asked.key(), asked.form().text(), uploads, Moment.of(clock)));
    }

    @PostMapping("/status/reasons")
    ModelAndView stateReasons(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "step", required = false) @Nullable String goal) {
        return act(
                request,
                response,
                new Sheet<>("portal/state-reasons", StatedReasons.class),
                goal,
                asked -> acting.stateReasons(asked.key(), asked.form().reasons(), Moment.of(clock)));
    }

    @PostMapping("/status/withdrawal")
    ModelAndView withdraw(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "step", required = false) @Nullable String goal) {
        return act(
                request,
                response,
                new Sheet<>("portal/withdraw", Withdrawal.class),
                goal,
                asked -> acting.withdraw(asked.key(), Moment.of(clock)));
    }

    /** A page and the form on it. */
    private record Sheet<T>(String view, Class<T> form) {}

    /** A form that was filled in, with what opens the case. */
    private record Asked<T>(Key key, T form) {}

    private <T> ModelAndView act(
            HttpServletRequest request,
            HttpServletResponse response,
            Sheet<T> sheet,
            @Nullable String goal,
            Function<Asked<T>, ActingOnline.Answer> acts) {
        Optional<StatusQuestion> asked =
                binder.bind(StatusQuestion.class, request).value();
        if (asked.isEmpty()) return new ModelAndView("redirect:/status");
        StatusQuestion question = asked.get();
        FormBinder.Bound<T> bound = binder.bind(sheet.form(), request);
        if (!SEND.equals(goal)) return shown(request, response, sheet, question, PageForm.empty(sheet.form()));
        if (bound.value().isEmpty()) return shown(request, response, sheet, question, bound.form());
        Key key = new Key(question.tidyReference(), question.queryCode(), request.getRemoteAddr());
        ActingOnline.Answer answer = acts.apply(new Asked<>(key, bound.value().get()));
        if (answer instanceof ActingOnline.TooManyTries tries) return StatusPages.wait(tries.retryAfter(), response);
        if (answer instanceof ActingOnline.NotTaken no)
            return shown(request, response, sheet, question, bound.form().refused(no.why()));
        return answer instanceof ActingOnline.Taken taken ? done(taken, question) : status.unknown();
    }

    private <T> ModelAndView shown(
            HttpServletRequest request,
            HttpServletResponse response,
            Sheet<T> sheet,
            StatusQuestion question,
            PageForm form) {
        CheckingStatus.Answer answer = checking.check(
                question.tidyReference(), question.queryCode(), request.getRemoteAddr(), Moment.of(clock));
        if (answer instanceof CheckingStatus.TooManyTries tries) return StatusPages.wait(tries.retryAfter(), response);
        if (!(answer instanceof Found found)) return status.unknown();
        Map<String, Object> model = new HashMap<>();
        model.put("found", found);
        model.put("turn", found.turn());
        model.put("question", question);
        model.put("form", form);
        model.put("failed", form.failed());
        return new ModelAndView(sheet.view(), model, httpStatus(form));
    }

    private static HttpStatus httpStatus(PageForm form) {
        if (form.refusal() != null) return Refusals.status(form.refusal());
        return form.failed() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
    }

    private static ModelAndView done(ActingOnline.Taken taken, StatusQuestion question) {
        return new ModelAndView("portal/act-done", Map.of("taken", taken, "question", question));
    }
}
