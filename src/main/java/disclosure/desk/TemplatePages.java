package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.download.Download;
import disclosure.handling.LetterTemplates;
import disclosure.handling.Letters;
import disclosure.handling.Moment;
import disclosure.handling.ReplacingTemplates;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import disclosure.page.Refusals;
import disclosure.page.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The templates of the letters: which is in use, downloading, trying one out and putting it in force. */
@StaffPage
@RequestMapping("/desk/templates")
class TemplatePages {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ReplacingTemplates templates;
    private final Names names;
    private final Words words;
    private final Clock clock;

    TemplatePages(ReplacingTemplates templates, Names names, Words words, Clock clock) {
        this.templates = templates;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /** A version with who put it in force. */
    public record VersionLine(LetterTemplates.Version version, String by) {}

    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("desk/templates")
                .addObject("templates", templates.list(actor).orElseThrow());
    }

    @GetMapping("/{letter}")
    ModelAndView letter(@PathVariable("letter") String code, Actor actor) {
        return page(kind(code), actor, HttpStatus.OK);
    }

    @GetMapping("/{letter}/versions/{version}")
    ResponseEntity<byte[]> download(
            @PathVariable("letter") String code, @PathVariable("version") String version, Actor actor) {
        if (!version.matches("\\d{1,5}")) throw CaseSheets.notFound();
        ReplacingTemplates.Document document = templates
                .download(kind(code), Optional.of(Integer.valueOf(version)), actor)
                .toOptional()
                .orElseThrow(CaseSheets::notFound);
        return Download.of("%s-v%s.docx".formatted(code, version), DOCX, document.docx());
    }

    /** The letter as the template would write it; nothing is kept. */
    @PostMapping("/{letter}/test")
    Object test(@PathVariable("letter") String code, @RequestParam("file") MultipartFile file, Actor actor) {
        LetterKind kind = kind(code);
        Ruling<Letters.Written> written = templates.test(kind, content(file), actor);
        if (written instanceof Refused<Letters.Written> no) return refused(kind, actor, no);
        String name = "%s %s.pdf".formatted(code, words.message("desk.template.test"));
        return Download.of(
                name, MediaType.APPLICATION_PDF, written.orElseThrow().pdf());
    }

    @PostMapping("/{letter}")
    ModelAndView replace(
            @PathVariable("letter") String code,
            @RequestParam("file") MultipartFile file,
            Actor actor,
            RedirectAttributes flash) {
        LetterKind kind = kind(code);
        Ruling<LetterTemplates.Version> kept = templates.replace(kind, content(file), actor, Moment.of(clock));
        if (kept instanceof Refused<LetterTemplates.Version> no) return refused(kind, actor, no);
        flash.addFlashAttribute("done", "desk.template.replaced");
        return new ModelAndView("redirect:/desk/templates/" + code);
    }

    private ModelAndView refused(LetterKind kind, Actor actor, Refused<?> no) {
        return page(kind, actor, Refusals.status(no.refusal()))
                .addObject("refusal", no.refusal())
                .addObject("failed", true);
    }

    private ModelAndView page(LetterKind kind, Actor actor, HttpStatus status) {
        ReplacingTemplates.Standing standing = templates.list(actor).orElseThrow().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
        return new ModelAndView("desk/template", status)
                .addObject("letter", standing)
                .addObject("heading", kind.code() + " " + words.label(kind))
                .addObject(
                        "versions",
                        standing.versions().stream()
                                .map(version -> new VersionLine(version, names.person(version.uploadedBy())))
                                .sorted((a, b) ->
                                        b.version().version() - a.version().version())
                                .toList());
    }

    private static LetterKind kind(String code) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
