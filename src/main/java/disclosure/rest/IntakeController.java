package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Stage;
import disclosure.handling.FilingRequest;
import disclosure.handling.Moment;
import disclosure.handling.Upload;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The counter takes in requests that came by letter, fax, e-mail, in person or by word of mouth. */
@RestController
@RequestMapping(path = "/api/intake", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Intake", description = "Requests by all channels but the online form")
class IntakeController {

    private final FilingRequest filing;
    private final MultipartCall multipart;
    private final Clock clock;

    IntakeController(FilingRequest filing, MultipartCall multipart, Clock clock) {
        this.filing = filing;
        this.multipart = multipart;
        this.clock = clock;
    }

    /** The receipt, and where the case now stands. */
    record TakenIn(
            String reference,
            String queryCode,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate replyDueOn,
            Stage stage) {

        static TakenIn of(FilingRequest.Receipt receipt) {
            ReceiptView view = ReceiptView.of(receipt);
            Stage stage = receipt.standing().stage();
            return new TakenIn(view.reference(), view.queryCode(), view.receivedOn(), view.replyDueOn(), stage);
        }
    }

    /** A request with its files, as multipart/form-data. */
    record IntakeParts(
            IntakeForm request,

            @Schema(
                    description = "Up to 10 files of 20 MB each, with those that prove identity; seen by the counter"
                            + " alone until it has sorted them")
            List<org.springframework.core.io.Resource> file,

            @Schema(description = "Files that show who somebody is; seen by the counter alone")
            List<org.springframework.core.io.Resource> identityProof) {}

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Take in a request",
            description = "The day of receipt follows from channel and evidence (Art. 31). For REGISTRAR.")
    Ruling<TakenIn> takeIn(@RequestBody @Valid IntakeForm form, Actor actor) {
        return takeIn(form, List.of(), actor);
    }

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Take in a request with its papers",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = IntakeParts.class))))
    Ruling<TakenIn> takeInWithAttachments(MultipartHttpServletRequest call, Actor actor)
            throws IOException, ServletException {
        return takeIn(multipart.form(call, IntakeForm.class), multipart.uploads(call), actor);
    }

    private Ruling<TakenIn> takeIn(IntakeForm form, List<Upload> uploads, Actor actor) {
        Moment now = Moment.of(clock);
        return filing.takeIn(form.request(), form.arrival(now.today()), uploads, actor, now)
                .map(TakenIn::of);
    }
}
