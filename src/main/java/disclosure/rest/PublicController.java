package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import disclosure.handling.CheckingStatus;
import disclosure.handling.FilingRequest;
import disclosure.handling.Moment;
import disclosure.handling.Upload;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What anyone may do without an account: file a request, and ask where it stands. */
@RestController
@RequestMapping(path = "/api/public", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Public", description = "Without login")
@SecurityRequirements
class PublicController {

    private final FilingRequest filing;
    private final CheckingStatus status;
    private final MultipartCall multipart;
    private final Problems problems;
    private final Clock clock;

    PublicController(
            FilingRequest filing, CheckingStatus status, MultipartCall multipart, Problems problems, Clock clock) {
        this.filing = filing;
        this.status = status;
        this.multipart = multipart;
        this.problems = problems;
        this.clock = clock;
    }

    /** What an applicant knows of a case. @param queryCode spaces, dashes and full-width digits do not matter */
    record StatusQuestion(
            @NotNull String reference, @NotNull String queryCode) {}

    /** A request with its files, as multipart/form-data. */
    record FilingParts(
            FilingForm request,

            @Schema(
                    description = "Up to 10 files of 20 MB each, with those that prove identity; seen by the counter"
                            + " alone until it has sorted them")
            List<org.springframework.core.io.Resource> file,

            @Schema(description = "Files that show who somebody is; seen by the counter alone")
            List<org.springframework.core.io.Resource> identityProof) {}

    @PostMapping(path = "/requests", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "File a request", description = "No purpose is asked for. The query code is told this once.")
    Ruling<ReceiptView> file(@RequestBody @Valid FilingForm form) {
        return file(form, List.of());
    }

    @PostMapping(path = "/requests", consumes = MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "File a request with attachments",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FilingParts.class))))
    Ruling<ReceiptView> fileWithAttachments(MultipartHttpServletRequest call) throws IOException, ServletException {
        return file(multipart.form(call, FilingForm.class), multipart.uploads(call));
    }

    private Ruling<ReceiptView> file(FilingForm form, List<Upload> uploads) {
        return filing.online(form.request(), uploads, Moment.of(clock)).map(ReceiptView::of);
    }

    /** Whatever does not open a case gets one and the same answer. */
    @PostMapping(path = "/status", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Where a request stands",
            description = "404 for every pair that does not fit; 429 when too often")
    ResponseEntity<?> status(@RequestBody @Valid StatusQuestion question, HttpServletRequest call) {
        CheckingStatus.Answer answer =
                status.check(question.reference(), question.queryCode(), call.getRemoteAddr(), Moment.of(clock));
        if (answer instanceof CheckingStatus.Found found) return ResponseEntity.ok(StatusView.of(found));
        if (answer instanceof CheckingStatus.TooManyTries tries)
            return Problems.answerLater(problems.plain(HttpStatus.TOO_MANY_REQUESTS), tries.retryAfter());
        return Problems.answer(problems.plain(HttpStatus.NOT_FOUND, "rest.status.notFound"));
    }
}
