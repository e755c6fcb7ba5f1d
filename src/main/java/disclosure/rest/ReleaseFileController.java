package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.InputReason;
import disclosure.handling.Moment;
import disclosure.handling.Redaction;
import disclosure.handling.ReleasingFiles;
import disclosure.handling.Upload;
import disclosure.law.Article;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Puts on a case the files that go out with its reply; they are read back as any file of the case. */
@RestController
@RequestMapping(path = "/api/cases/{reference}/release-files", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Release files")
class ReleaseFileController {

    private final ReleasingFiles releasing;
    private final MultipartCall multipart;
    private final Clock clock;

    ReleaseFileController(ReleasingFiles releasing, MultipartCall multipart, Clock clock) {
        this.releasing = releasing;
        this.multipart = multipart;
        this.clock = clock;
    }

    /** One file, as multipart/form-data. */
    record FilePart(org.springframework.core.io.Resource file) {}

    /** A rectangle in fractions of the page, from its top left corner. @param page from 1 */
    record RegionForm(
            @NotNull Integer page,
            @NotNull Double x,
            @NotNull Double y,
            @NotNull Double width,
            @NotNull Double height) {

        Redaction.Region region() {
            return new Redaction.Region(page, x, y, width, height);
        }
    }

    record RedactionForm(@NotEmpty @Size(max = 2000) List<@Valid @NotNull RegionForm> regions) {}

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Put a file on the case that is to go out",
            description = "For HANDLER. While the draft is reviewed or signed it reopens the draft.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FilePart.class))))
    Ruling<ReleasingFiles.Added> add(@PathVariable Reference reference, MultipartHttpServletRequest call, Actor actor)
            throws IOException, ServletException {
        List<Upload> uploads = multipart.uploads(call);
        if (uploads.isEmpty()) return Ruling.refused(Article.internalRule(), InputReason.FILE_EMPTY);
        if (uploads.size() > 1) return Ruling.refused(Article.internalRule(), InputReason.TOO_MANY_FILES, 1);
        return releasing.add(reference, uploads.get(0), actor, Moment.of(clock));
    }

    @PostMapping(path = "/{id}/redaction", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make the copy that may be given",
            description = "A new PDF in which nothing of the withheld regions is left (Art. 37).")
    Ruling<ReleasingFiles.Added> redact(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid RedactionForm form,
            Actor actor) {
        List<Redaction.Region> regions =
                form.regions().stream().map(RegionForm::region).toList();
        return releasing.redact(reference, id, regions, actor, Moment.of(clock));
    }
}
