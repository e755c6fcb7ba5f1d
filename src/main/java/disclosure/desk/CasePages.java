package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.Calendars;
import disclosure.handling.FiledPapers;
import disclosure.handling.Moment;
import disclosure.handling.Page;
import disclosure.handling.ReadingCases;
import disclosure.page.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding a case and reading it. */
@StaffPage
class CasePages {

    private static final int ROWS = 20;

    private final ReadingCases reading;
    private final CaseSheets sheets;
    private final Calendars calendars;
    private final Clock clock;

    CasePages(ReadingCases reading, CaseSheets sheets, Calendars calendars, Clock clock) {
        this.reading = reading;
        this.sheets = sheets;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A case as a line of the search result. */
    public record CaseLine(Standing standing, Deadline deadline) {}

    @GetMapping("/desk/cases")
    ModelAndView search(
            @RequestParam(name = "q", required = false) @Nullable String q,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Actor actor) {
        Moment now = Moment.of(clock);
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        String text = q == null || q.isBlank() ? "" : q.strip();
        Page<CaseLine> found = reading.search(text, actor, number - 1, ROWS).map(standing -> line(standing, now));
        int last = (int) Math.max(1, (found.total() + ROWS - 1) / ROWS);
        return new ModelAndView("desk/cases", Map.of("found", found, "q", text, "number", number, "last", last));
    }

    private CaseLine line(Standing standing, Moment now) {
        Deadline deadline = Deadline.of(
                calendars.current(),
                standing.replyDueOn(),
                now.today(),
                standing.paused(),
                standing.provisional(),
                standing.closedOn() != null);
        return new CaseLine(standing, deadline);
    }

    @GetMapping("/desk/cases/{reference}")
    ModelAndView open(@PathVariable("reference") String reference, Actor actor) {
        return sheets.page(CaseSheets.reference(reference), actor, Moment.of(clock));
    }

    /** Always as a download, never shown in the browser's own window. */
    @GetMapping("/desk/cases/{reference}/attachments/{id}")
    ResponseEntity<byte[]> attachment(
            @PathVariable("reference") String typed, @PathVariable("id") String id, Actor actor) {
        Reference reference = CaseSheets.reference(typed);
        Moment now = Moment.of(clock);
        Attachment file = reading.open(reference, actor, now).toOptional().stream()
                .flatMap(opened -> opened.papers().stream())
                .map(FiledPapers.Paper::file)
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
        byte[] content =
                reading.attachment(reference, id, actor, now).toOptional().orElseThrow(CaseSheets::notFound);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(content);
    }
}
