package disclosure.rest;

import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.download.Download;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.FetchingReply;
import disclosure.handling.Moment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An applicant fetches an electronic reply. Reference and code are posted, so that no address holds them. */
@RestController
@RequestMapping("/api/public/reply")
@Tag(name = "Public")
@SecurityRequirements
class PublicReplyController {

    private final FetchingReply fetching;
    private final Problems problems;
    private final Clock clock;

    PublicReplyController(FetchingReply fetching, Problems problems, Clock clock) {
        this.fetching = fetching;
        this.problems = problems;
        this.clock = clock;
    }

    /** What an applicant knows of a case. */
    record ReplyQuestion(@NotNull String reference, @NotNull String queryCode) {}

    /** @param fileId one of those that were listed */
    record FileQuestion(
            @NotNull String reference,
            @NotNull String queryCode,
            @NotNull String fileId) {}

    /** A file of the reply. @param bytes its size */
    record ReplyFile(String id, String fileName, String mediaType, long bytes, String sha256) {

        static ReplyFile of(Attachment file) {
            return new ReplyFile(file.id(), file.fileName(), file.mediaType(), file.bytes(), file.sha256());
        }
    }

    record ReplyFiles(String reference, List<ReplyFile> files) {}

    @PostMapping(consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What files a reply has",
            description = "404 for every pair that does not fit and while no reply lies ready; 429 when too often")
    ResponseEntity<?> look(@RequestBody @Valid ReplyQuestion question, HttpServletRequest call) {
        return answer(fetching.look(question.reference(), question.queryCode(), call.getRemoteAddr()));
    }

    @PostMapping(path = "/file", consumes = APPLICATION_JSON_VALUE, produces = ALL_VALUE)
    @Operation(summary = "Fetch a file of the reply", description = "The first one fetched serves the reply that day.")
    ResponseEntity<?> fetch(@RequestBody @Valid FileQuestion question, HttpServletRequest call) {
        return answer(fetching.fetch(
                question.reference(), question.queryCode(), question.fileId(), call.getRemoteAddr(), Moment.of(clock)));
    }

    private ResponseEntity<?> answer(FetchingReply.Answer answer) {
        if (answer instanceof FetchingReply.Ready ready)
            return ResponseEntity.ok(new ReplyFiles(
                    ready.reference().value(),
                    ready.files().stream().map(ReplyFile::of).toList()));
        if (answer instanceof FetchingReply.Fetched fetched) return Download.of(fetched.file(), fetched.content());
        if (answer instanceof FetchingReply.TooManyTries tries)
            return Problems.answerLater(problems.plain(HttpStatus.TOO_MANY_REQUESTS), tries.retryAfter());
        return Problems.answer(problems.plain(HttpStatus.NOT_FOUND, "rest.status.notFound"));
    }
}
