package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.VolumePart;
import disclosure.handling.AddingPapers;
import disclosure.handling.Moment;
import disclosure.handling.Upload;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Papers that come in while a case goes on, put where they belong in its volume. */
@RestController
@RequestMapping(path = "/api/cases/{reference}/papers", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class PaperController {

    private final AddingPapers adding;
    private final MultipartCall multipart;
    private final Clock clock;

    PaperController(AddingPapers adding, MultipartCall multipart, Clock clock) {
        this.adding = adding;
        this.multipart = multipart;
        this.clock = clock;
    }

    /** One file or several, as multipart/form-data. */
    record PaperPart(org.springframework.core.io.Resource file) {}

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "A paper that came in",
            description =
                    "An envelope, a corrected request, an opinion, a signed receipt: part says where in the volume"
                            + " it lies. The reply and what the system writes take none. After filing it is sealed into the next version.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = PaperPart.class))))
    Ruling<StandingView> add(
            @PathVariable Reference reference,
            @RequestParam VolumePart part,
            MultipartHttpServletRequest call,
            Actor actor)
            throws IOException, ServletException {
        List<Upload> uploads = multipart.uploads(call);
        Moment now = Moment.of(clock);
        return adding.add(reference, part, uploads, actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
