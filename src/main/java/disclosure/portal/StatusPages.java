package disclosure.portal;

import disclosure.casefile.Reference;
import disclosure.handling.Calendars;
import disclosure.handling.CheckingStatus;
import disclosure.handling.Moment;
import disclosure.handling.QueryCode;
import disclosure.page.Deadline;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a case stands, for whoever has its reference and query code. Both are posted, so that no address holds them. */
@Controller
class StatusPages {

    private final CheckingStatus checking;
    private final Calendars calendars;
    private final FormBinder binder;
    private final Clock clock;

    StatusPages(CheckingStatus checking, Calendars calendars, FormBinder binder, Clock clock) {
        this.checking = checking;
        this.calendars = calendars;
        this.binder = binder;
        this.clock = clock;
    }

    /** The two fields. */
    record StatusQuestion(
            @NotBlank @Size(max = 60) String reference,
            @NotBlank @Size(max = 60) String queryCode) {

        /** In half-width letters, without spaces and with plain dashes, however it was copied. */
        String tidyReference() {
            return Normalizer.normalize(reference, Normalizer.Form.NFKC)
                    .replaceAll("\\s", "")
                    .replaceAll("[\\p{Pd}\\u2212_]+", "-");
        }

        @Override
        public String toString() {
            return "StatusQuestion";
        }
    }

    @GetMapping("/status")
    ModelAndView form() {
        return form(PageForm.empty(StatusQuestion.class), HttpStatus.OK);
    }

    @PostMapping("/status")
    ModelAndView check(HttpServletRequest request, HttpServletResponse response) {
        FormBinder.Bound<StatusQuestion> bound = binder.bind(StatusQuestion.class, request);
        bound.value().ifPresent(question -> pointOutSlips(question, bound.form()));
        if (bound.form().failed()) return form(bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        StatusQuestion question = bound.value().orElseThrow();
        Moment now = Moment.of(clock);
        CheckingStatus.Answer answer =
                checking.check(question.tidyReference(), question.queryCode(), request.getRemoteAddr(), now);
        if (answer instanceof CheckingStatus.TooManyTries tries) return wait(tries.retryAfter(), response);
        if (answer instanceof CheckingStatus.Found found) return found(found, question, now);
        return form(bound.form().reject("reference", "portal.status.notFound"), HttpStatus.NOT_FOUND);
    }

    /** The form once more, for whoever came with a pair that does not fit. */
    ModelAndView unknown() {
        return form(
                PageForm.empty(StatusQuestion.class).reject("reference", "portal.status.notFound"),
                HttpStatus.NOT_FOUND);
    }

    /** What anybody can see is a slip of the pen costs no try and tells nothing about any case. */
    private static void pointOutSlips(StatusQuestion question, PageForm form) {
        if (Reference.read(question.tidyReference()).isEmpty())
            form.reject("reference", "portal.status.referenceMistyped");
        if (QueryCode.read(question.queryCode()).isEmpty()) form.reject("queryCode", "portal.status.codeMistyped");
    }

    static ModelAndView wait(Duration retryAfter, HttpServletResponse response) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return new ModelAndView(
                "portal/wait", Map.of("minutes", Math.max(1, (seconds + 59) / 60)), HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView found(CheckingStatus.Found found, StatusQuestion question, Moment now) {
        boolean settled = found.stage() == CheckingStatus.PublicStage.REPLIED
                || found.stage() == CheckingStatus.PublicStage.TERMINATED;
        Deadline deadline = Deadline.of(
                calendars.current(), found.replyDueOn(), now.today(), found.paused(), found.provisional(), settled);
        return new ModelAndView(
                "portal/status-result",
                Map.of(
                        "found", found,
                        "deadline", deadline,
                        "question", question,
                        "path", PathMark.of(found.stage())));
    }

    private static ModelAndView form(PageForm form, HttpStatus status) {
        return new ModelAndView("portal/status", Map.of("form", form, "failed", form.failed()), status);
    }
}
