package disclosure.rest;

import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.download.Download;
import disclosure.handling.LetterTemplates;
import disclosure.handling.Moment;
import disclosure.handling.ReplacingTemplates;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The templates of the letters, L-01 to L-36: list, download and replace. */
@RestController
@RequestMapping(path = "/api/templates", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Templates")
class TemplateController {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReplacingTemplates templates;
    private final Problems problems;
    private final Clock clock;

    TemplateController(ReplacingTemplates templates, Problems problems, Clock clock) {
        this.templates = templates;
        this.problems = problems;
        this.clock = clock;
    }

    /** @param inUse 0 is the template that ships */
    record TemplateView(String letter, LetterKind kind, int inUse, List<VersionView> versions) {

        static TemplateView of(ReplacingTemplates.Standing standing) {
            return new TemplateView(
                    standing.kind().code(),
                    standing.kind(),
                    standing.inUse(),
                    standing.versions().stream().map(VersionView::of).toList());
        }
    }

    record VersionView(int version, String sha256, long bytes, String uploadedBy, OffsetDateTime uploadedAt) {

        static VersionView of(LetterTemplates.Version version) {
            return new VersionView(
                    version.version(),
                    version.sha256(),
                    version.bytes(),
                    version.uploadedBy(),
                    version.uploadedAt().atZone(Moment.ZONE).toOffsetDateTime());
        }
    }

    @GetMapping
    @Operation(summary = "Every letter with the versions of its template", description = "For ADMINISTRATOR.")
    Ruling<List<TemplateView>> list(Actor actor) {
        return templates
                .list(actor)
                .map(all -> all.stream().map(TemplateView::of).toList());
    }

    @GetMapping(path = "/{letter}", produces = ALL_VALUE)
    @Operation(
            summary = "A template as DOCX",
            description = "For ADMINISTRATOR. The one in use, or the version asked for; 0 is the one that ships.")
    ResponseEntity<?> download(
            @PathVariable LetterKind letter, @RequestParam(required = false) @Nullable Integer version, Actor actor) {
        Ruling<ReplacingTemplates.Document> found = templates.download(letter, Optional.ofNullable(version), actor);
        if (found instanceof Refused<?> refused) return Problems.answer(problems.refused(refused.refusal()));
        ReplacingTemplates.Document document = found.orElseThrow();
        String name = "%s-v%d.docx".formatted(letter.code(), document.version());
        return Download.of(name, MediaType.parseMediaType(DOCX), document.docx());
    }

    @PutMapping(path = "/{letter}", consumes = DOCX)
    @Operation(
            summary = "Replace a template",
            description =
                    "For ADMINISTRATOR. Kept as the next version and used from now on; a case keeps the version it"
                            + " used. Refused if a placeholder is unknown, missing or broken, or if the electronic copy could"
                            + " not show a part of it.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary"))))
    Ruling<VersionView> replace(@PathVariable LetterKind letter, HttpServletRequest call, Actor actor)
            throws IOException {
        byte[] docx = call.getInputStream().readNBytes(ReplacingTemplates.MAX_BYTES + 1);
        return templates.replace(letter, docx, actor, Moment.of(clock)).map(VersionView::of);
    }
}
