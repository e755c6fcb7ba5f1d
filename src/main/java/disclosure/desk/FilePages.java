package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.FiledPapers.Origin;
import disclosure.handling.FiledPapers.Paper;
import disclosure.handling.LocatingCases;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a case: papers to save, letters to look at, and the diagrams of its processes. */
@StaffPage
class FilePages {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Written or checked by the house itself (docs/decisions/022-case-page.md). */
    private static final Set<Origin> OUR_OWN = EnumSet.of(Origin.LETTER, Origin.RELEASE);

    private final ReadingCases reading;
    private final LocatingCases locating;
    private final DiagramWords diagrams;
    private final Clock clock;

    FilePages(ReadingCases reading, LocatingCases locating, DiagramWords diagrams, Clock clock) {
        this.reading = reading;
        this.locating = locating;
        this.diagrams = diagrams;
        this.clock = clock;
    }

    /** Whether a paper may be shown in the browser's own window. */
    static boolean isShown(Paper paper) {
        return OUR_OWN.contains(paper.origin()) && paper.file().mediaType().equals("application/pdf");
    }

    /** Always as a download: what others sent in is never shown in the browser's own window. */
    @GetMapping("/desk/cases/{reference}/attachments/{id}")
    ResponseEntity<byte[]> attachment(
            @PathVariable("reference") String typed, @PathVariable("id") String id, Actor actor) {
        Reference reference = CaseSheets.reference(typed);
        return file(paper(reference, id, actor), content(reference, id, actor), ContentDisposition.attachment());
    }

    /** A PDF of the house's own, in a window by itself and in no frame. */
    @GetMapping("/desk/cases/{reference}/attachments/{id}/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable("reference") String typed, @PathVariable("id") String id, Actor actor) {
        Reference reference = CaseSheets.reference(typed);
        Paper paper = paper(reference, id, actor);
        byte[] content = content(reference, id, actor);
        if (!isShown(paper) || !isPdf(content)) throw CaseSheets.notFound();
        return file(paper, content, ContentDisposition.inline());
    }

    private static boolean isPdf(byte[] content) {
        return content.length > PDF.length && java.util.Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    /** In the words of the reader; nothing in it but the diagram as deployed. */
    @GetMapping("/desk/cases/{reference}/diagrams/{course}")
    ResponseEntity<byte[]> diagram(
            @PathVariable("reference") String typed, @PathVariable("course") String course, Actor actor) {
        Reference reference = CaseSheets.reference(typed);
        String xml = locating.diagram(reference, course, actor).toOptional().orElseThrow(CaseSheets::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(diagrams.in(xml).getBytes(StandardCharsets.UTF_8));
    }

    private Paper paper(Reference reference, String id, Actor actor) {
        return reading.open(reference, actor, Moment.of(clock)).toOptional().stream()
                .flatMap(opened -> opened.papers().stream())
                .filter(kept -> kept.file().id().equals(id))
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
    }

    private byte[] content(Reference reference, String id, Actor actor) {
        return reading.attachment(reference, id, actor, Moment.of(clock))
                .toOptional()
                .orElseThrow(CaseSheets::notFound);
    }

    private static ResponseEntity<byte[]> file(Paper paper, byte[] content, ContentDisposition.Builder disposition) {
        ContentDisposition named = disposition
                .filename(paper.file().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .contentType(MediaType.parseMediaType(paper.file().mediaType()))
                .body(content);
    }
}
