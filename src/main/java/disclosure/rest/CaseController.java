package disclosure.rest;

import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Reference;
import disclosure.download.Download;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.FiledPapers;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases;
import disclosure.law.Article;
import disclosure.law.Granted;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.rest.ReadingView.DayView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A member of staff looks for cases and opens them. A case that the person may not see is as unknown as none. */
@RestController
@RequestMapping(path = "/api/cases", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class CaseController {

    private final ReadingCases cases;
    private final CaseViews views;
    private final Problems problems;
    private final Wording words;
    private final Clock clock;

    CaseController(ReadingCases cases, CaseViews views, Problems problems, Wording words, Clock clock) {
        this.cases = cases;
        this.views = views;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    /** Every calendar day of the count, with why and by which article. */
    record DaysView(String reference, List<DayView> days) {}

    @GetMapping
    @Operation(summary = "Look for cases", description = "Newest first. q is a part of a reference or of the request.")
    PageView<StandingView> search(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size,
            Actor actor) {
        Moment now = Moment.of(clock);
        return PageView.of(
                cases.search(q, actor, page, size).map(standing -> Views.VIEWS.standing(standing, now.today())));
    }

    @GetMapping("/{reference}")
    @Operation(summary = "Open a case")
    Ruling<CaseView> open(@PathVariable Reference reference, Actor actor) {
        Moment now = Moment.of(clock);
        return cases.open(reference, actor, now).map(opened -> views.of(opened, now.today()));
    }

    @GetMapping("/{reference}/days")
    @Operation(summary = "How the due day came about, day by day")
    Ruling<DaysView> days(@PathVariable Reference reference, Actor actor) {
        return cases.open(reference, actor, Moment.of(clock))
                .map(opened -> new DaysView(reference.value(), ReadingView.days(opened.days(), words)));
    }

    @GetMapping(path = "/{reference}/attachments/{id}", produces = ALL_VALUE)
    @Operation(summary = "A file of the case", description = "Always as a download, under the name it was sent with.")
    ResponseEntity<?> attachment(@PathVariable Reference reference, @PathVariable String id, Actor actor) {
        Moment now = Moment.of(clock);
        Ruling<ResponseEntity<byte[]>> file = cases.open(reference, actor, now)
                .flatMap(opened -> found(opened.papers(), id))
                .flatMap(found ->
                        cases.attachment(reference, id, actor, now).map(content -> Download.of(found, content)));
        if (file instanceof Refused<?> refused) return Problems.answer(problems.refused(refused.refusal()));
        return file.orElseThrow();
    }

    private static Ruling<Attachment> found(List<FiledPapers.Paper> papers, String id) {
        return papers.stream()
                .map(FiledPapers.Paper::file)
                .filter(attachment -> attachment.id().equals(id))
                .<Ruling<Attachment>>map(Granted::new)
                .findFirst()
                .orElseGet(() -> Ruling.refused(Article.internalRule(), CaseReason.CASE_UNKNOWN));
    }
}
