package disclosure.portal;

import disclosure.handling.Attachments.Attachment;
import disclosure.handling.FetchingReply;
import disclosure.handling.Moment;
import disclosure.page.FormBinder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An applicant fetches an electronic reply from the page that shows where the case stands. */
@Controller
class ReplyPages {

    private final FetchingReply fetching;
    private final FormBinder binder;
    private final Clock clock;

    ReplyPages(FetchingReply fetching, FormBinder binder, Clock clock) {
        this.fetching = fetching;
        this.binder = binder;
        this.clock = clock;
    }

    /** One file of the reply. */
    record FileQuestion(
            @NotBlank @Size(max = 60) String reference,
            @NotBlank @Size(max = 60) String queryCode,
            @NotBlank @Size(max = 60) String fileId) {

        @Override
        public String toString() {
            return "FileQuestion";
        }
    }

    @PostMapping("/status/reply")
    @Nullable
    ModelAndView look(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return binder.bind(StatusPages.StatusQuestion.class, request)
                .value()
                .map(question -> page(
                        fetching.look(question.tidyReference(), question.queryCode(), request.getRemoteAddr()),
                        question,
                        response))
                .orElseGet(ReplyPages::nothing);
    }

    /** Answers with the file itself, or with the page that says why not. */
    @PostMapping("/status/reply/file")
    @Nullable
    ModelAndView fetch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileQuestion question = binder.bind(FileQuestion.class, request).value().orElse(null);
        if (question == null) return nothing();
        FetchingReply.Answer answer = fetching.fetch(
                question.reference(),
                question.queryCode(),
                question.fileId(),
                request.getRemoteAddr(),
                Moment.of(clock));
        if (!(answer instanceof FetchingReply.Fetched fetched))
            return page(answer, new StatusPages.StatusQuestion(question.reference(), question.queryCode()), response);
        send(fetched.file(), fetched.content(), response);
        return null;
    }

    private static ModelAndView page(
            FetchingReply.Answer answer, StatusPages.StatusQuestion question, HttpServletResponse response) {
        if (answer instanceof FetchingReply.TooManyTries tries) return StatusPages.wait(tries.retryAfter(), response);
        if (answer instanceof FetchingReply.Ready ready)
            return new ModelAndView("portal/reply", Map.of("ready", ready, "question", question));
        return nothing();
    }

    private static ModelAndView nothing() {
        return new ModelAndView("portal/no-reply", Map.of(), HttpStatus.NOT_FOUND);
    }

    private static void send(Attachment file, byte[] content, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(content.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(content);
    }
}
