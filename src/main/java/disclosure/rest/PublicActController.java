package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import disclosure.casefile.ActKind;
import disclosure.handling.ActingOnline;
import disclosure.handling.CheckingStatus;
import disclosure.handling.Moment;
import disclosure.handling.Upload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What applicants do to their own case with reference and query code; both are posted, so that no address holds them. */
@RestController
@RequestMapping(path = "/api/public", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Public")
@SecurityRequirements
class PublicActController {

    private static final String ANSWERS =
            "404 for every pair that does not fit; 409 with article and reason where it is not taken; 429 when too often."
                    + " The same words sent twice are taken once.";

    private final ActingOnline acting;
    private final CheckingStatus status;
    private final MultipartCall multipart;
    private final Problems problems;
    private final Clock clock;

    PublicActController(
            ActingOnline acting, CheckingStatus status, MultipartCall multipart, Problems problems, Clock clock) {
        this.acting = acting;
        this.status = status;
        this.multipart = multipart;
        this.problems = problems;
        this.clock = clock;
    }

    record TurnQuestion(@NotNull String reference, @NotNull String queryCode) {}

    /** @param text the corrected request, up to 5000 characters */
    record CorrectionForm(
            @NotNull String reference,
            @NotNull String queryCode,
            @NotBlank @CodePoints(max = 5000) String text) {}

    /** A corrected request with its files, as multipart/form-data. */
    record CorrectionParts(
            CorrectionForm request,

            @Schema(description = "Up to 10 files of 20 MB each")
            List<org.springframework.core.io.Resource> file) {}

    /** @param reasons why so many or so often, up to 5000 characters */
    record ReasonsForm(
            @NotNull String reference,
            @NotNull String queryCode,
            @NotBlank @CodePoints(max = 5000) String reasons) {}

    /** @param confirmed that the request is really to be withdrawn */
    record WithdrawalForm(
            @NotNull String reference,
            @NotNull String queryCode,
            @AssertTrue boolean confirmed) {}

    /**
     * Taken and on file.
     *
     * @param on the day it counts from
     * @param replyDueOn null while no period runs
     * @param toBeConfirmed a member of staff confirms it with the applicant first; the day of confirmation counts
     */
    record TakenView(
            String reference,
            ActKind what,
            LocalDate on,
            @Nullable LocalDate replyDueOn,
            boolean toBeConfirmed) {}

    @PostMapping(path = "/turn", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What the applicant must or may do now",
            description = "404 for every pair that does not fit; 429 when too often")
    ResponseEntity<?> turn(@RequestBody @Valid TurnQuestion question, HttpServletRequest call) {
        CheckingStatus.Answer answer =
                status.check(question.reference(), question.queryCode(), call.getRemoteAddr(), Moment.of(clock));
        if (answer instanceof CheckingStatus.Found found) return ResponseEntity.ok(TurnView.of(found));
        return answer instanceof CheckingStatus.TooManyTries tries ? later(tries.retryAfter()) : notFound();
    }

    @PostMapping(path = "/correction", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Supplement a request whose correction was asked for (Art. 30)", description = ANSWERS)
    ResponseEntity<?> correct(@RequestBody @Valid CorrectionForm form, HttpServletRequest call) {
        return correct(form, List.of(), call);
    }

    @PostMapping(path = "/correction", consumes = MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Supplement a request with files",
            description = ANSWERS,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = CorrectionParts.class))))
    ResponseEntity<?> correctWithFiles(MultipartHttpServletRequest call) throws IOException, ServletException {
        return correct(multipart.form(call, CorrectionForm.class), multipart.uploads(call), call);
    }

    private ResponseEntity<?> correct(CorrectionForm form, List<Upload> uploads, HttpServletRequest call) {
        return answer(acting.supplement(
                key(form.reference(), form.queryCode(), call), form.text(), uploads, Moment.of(clock)));
    }

    @PostMapping(path = "/reasons", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "State the reasons that were asked for (Art. 35)", description = ANSWERS)
    ResponseEntity<?> stateReasons(@RequestBody @Valid ReasonsForm form, HttpServletRequest call) {
        return answer(
                acting.stateReasons(key(form.reference(), form.queryCode(), call), form.reasons(), Moment.of(clock)));
    }

    @PostMapping(path = "/withdrawal", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Withdraw a request before its reply goes out", description = ANSWERS)
    ResponseEntity<?> withdraw(@RequestBody @Valid WithdrawalForm form, HttpServletRequest call) {
        return answer(acting.withdraw(key(form.reference(), form.queryCode(), call), Moment.of(clock)));
    }

    private static ActingOnline.Key key(String reference, String queryCode, HttpServletRequest call) {
        return new ActingOnline.Key(reference, queryCode, call.getRemoteAddr());
    }

    private ResponseEntity<?> answer(ActingOnline.Answer answer) {
        if (answer instanceof ActingOnline.Taken taken)
            return ResponseEntity.ok(new TakenView(
                    taken.reference().value(), taken.what(), taken.on(), taken.replyDueOn(), taken.toBeConfirmed()));
        if (answer instanceof ActingOnline.NotTaken no) return Problems.answer(problems.refused(no.why()));
        return answer instanceof ActingOnline.TooManyTries tries ? later(tries.retryAfter()) : notFound();
    }

    private ResponseEntity<?> later(Duration retryAfter) {
        return Problems.answerLater(problems.plain(HttpStatus.TOO_MANY_REQUESTS), retryAfter);
    }

    private ResponseEntity<?> notFound() {
        return Problems.answer(problems.plain(HttpStatus.NOT_FOUND, "rest.status.notFound"));
    }
}
