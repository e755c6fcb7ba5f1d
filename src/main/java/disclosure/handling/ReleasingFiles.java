package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Persons;
import disclosure.casefile.Reference;
import disclosure.casefile.ReviewAct;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The files that may go out with a reply: uploaded, or made of another by taking the withheld regions out of it (Art. 37).
 * One that comes while the draft is reviewed or signed changes what was reviewed, and reopens it (law.md R-SEC-09, -10).
 */
@Service
public class ReleasingFiles {

    private static final String PDF = "application/pdf";

    private final CaseDesk desk;
    private final CaseProcess process;
    private final Attachments attachments;
    private final Redaction redaction;
    private final UnitOfWork unit;

    ReleasingFiles(CaseDesk desk, CaseProcess process, Attachments attachments, Redaction redaction, UnitOfWork unit) {
        this.desk = desk;
        this.process = process;
        this.attachments = attachments;
        this.redaction = redaction;
        this.unit = unit;
    }

    /** A file as it was put on the case. @param reopened whether the draft must be reviewed again because of it */
    public record Added(String id, String fileName, String mediaType, long bytes, String sha256, boolean reopened) {}

    public Ruling<Added> add(Reference reference, Upload upload, Actor actor, Moment now) {
        return upload.check()
                .flatMap(this::readable)
                .flatMap(checked -> kept(
                        reference,
                        actor,
                        now,
                        file -> Ruling.granted(
                                new Copy(checked.fileName(), checked.mediaType(), checked.content(), null))));
    }

    /** @param from a release file of the case, a PDF */
    public Ruling<Added> redact(
            Reference reference, String from, List<Redaction.Region> regions, Actor actor, Moment now) {
        return kept(
                reference,
                actor,
                now,
                file -> source(file, from)
                        .flatMap(source -> redaction
                                .withhold(content(reference, from), regions)
                                .map(redacted -> new Copy(redactedName(source.fileName()), PDF, redacted, from))));
    }

    private record Copy(
            String fileName,
            String mediaType,
            byte[] content,
            @Nullable String redactedFrom) {}

    private interface Making {
        Ruling<Copy> of(CaseFile file);
    }

    /** A PDF that nobody here can open cannot be reviewed either. */
    private Ruling<Upload> readable(Upload upload) {
        return upload.mediaType().equals(PDF)
                ? redaction.inspect(upload.content()).map(seen -> upload)
                : Ruling.granted(upload);
    }

    private Ruling<Added> kept(Reference reference, Actor actor, Moment now, Making making) {
        Added[] added = new Added[1];
        return unit.run(() -> desk.record(
                        reference,
                        actor,
                        now,
                        file -> Persons.mayDraft(file, actor)
                                .flatMap(free -> ReopeningDraft.notIssued(file))
                                .flatMap(making::of)
                                .map(copy -> {
                                    Attachments.Attachment kept = attachments.keep(
                                            reference, copy.fileName(), copy.mediaType(), copy.content());
                                    added[0] = added(kept, ReopeningDraft.inReview(file));
                                    return step(kept, copy.redactedFrom(), file, now);
                                }),
                        step -> {
                            if (added[0].reopened()) process.draftReopened(reference);
                        })
                .map(standing -> added[0]));
    }

    private static Added added(Attachments.Attachment kept, boolean reopened) {
        return new Added(kept.id(), kept.fileName(), kept.mediaType(), kept.bytes(), kept.sha256(), reopened);
    }

    private static Step step(Attachments.Attachment kept, @Nullable String redactedFrom, CaseFile file, Moment now) {
        Act added = new PaperAct.ReleaseFileAdded(
                now.today(), kept.id(), kept.fileName(), kept.mediaType(), kept.bytes(), kept.sha256(), redactedFrom);
        if (!ReopeningDraft.inReview(file)) return new Step(List.of(added), Optional.empty());
        Act reopened = new ReviewAct.DraftReopened(now.today(), kept.fileName());
        return new Step(List.of(reopened, added), Optional.empty());
    }

    /** Another case's file is as unknown as none. */
    private static Ruling<PaperAct.ReleaseFileAdded> source(CaseFile file, String id) {
        return file.all(PaperAct.ReleaseFileAdded.class).stream()
                .filter(added -> added.fileId().equals(id))
                .findFirst()
                .<Ruling<PaperAct.ReleaseFileAdded>>map(Ruling::granted)
                .orElseGet(() -> CaseDesk.unknown(id));
    }

    private byte[] content(Reference reference, String id) {
        return attachments.content(reference, id).orElseThrow();
    }

    private static String redactedName(String original) {
        int dot = original.lastIndexOf('.');
        return (dot < 0 ? original : original.substring(0, dot)) + "（区分处理）.pdf";
    }
}
