package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.handling.Attachments.Attachment;
import disclosure.law.Ruling;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The applicant fetches the reply with reference and query code. The first file that is fetched serves the reply, and the
 * moment stays on file (law.md §3.5, R-SRV-03).
 */
@Service
public class FetchingReply {

    private static final String EVIDENCE = "申请人凭受理编号和查询码在线获取";

    private final CaseFiles files;
    private final Attachments attachments;
    private final OpeningWithCode door;
    private final CaseDesk desk;
    private final WorkList list;
    private final CaseProcess process;
    private final SharingReplies sharing;
    private final UnitOfWork unit;

    public FetchingReply(
            CaseFiles files,
            Attachments attachments,
            CodeHashes codes,
            SecretHash secrets,
            Attempts attempts,
            CaseDesk desk,
            WorkList list,
            CaseProcess process,
            SharingReplies sharing,
            UnitOfWork unit) {
        this.files = files;
        this.attachments = attachments;
        this.door = new OpeningWithCode(codes, secrets, attempts);
        this.desk = desk;
        this.list = list;
        this.process = process;
        this.sharing = sharing;
        this.unit = unit;
    }

    public sealed interface Answer {}

    /** No such case, not this code, or no reply lies ready: the caller is not told which. */
    public record NotFound() implements Answer {}

    public record TooManyTries(Duration retryAfter) implements Answer {}

    public record Ready(Reference reference, List<Attachment> files) implements Answer {}

    public record Fetched(Attachment file, byte[] content) implements Answer {}

    /** What lies ready; looking serves nothing. @param address where the call came from, to count failures */
    public Answer look(String typedReference, String typedCode, String address) {
        OpeningWithCode.Door answered = door.knock(typedReference, typedCode, address);
        if (answered instanceof OpeningWithCode.Wait wait) return new TooManyTries(wait.retryAfter());
        if (!(answered instanceof OpeningWithCode.Open open)) return new NotFound();
        return files.find(open.reference())
                .filter(ReadyReply::isReady)
                .<Answer>map(file -> new Ready(file.reference(), kept(file)))
                .orElseGet(NotFound::new);
    }

    /** One of the files. @param fileId from {@link #look}; the file of another case is as unknown as none */
    public Answer fetch(String typedReference, String typedCode, String fileId, String address, Moment now) {
        Answer looked = look(typedReference, typedCode, address);
        if (!(looked instanceof Ready ready)) return looked;
        Optional<Attachment> wanted =
                ready.files().stream().filter(file -> file.id().equals(fileId)).findFirst();
        Optional<byte[]> content = wanted.flatMap(file -> attachments.content(ready.reference(), fileId));
        if (content.isEmpty()) return new NotFound();
        return served(ready.reference(), now).isGranted()
                ? new Fetched(wanted.orElseThrow(), content.orElseThrow())
                : new NotFound();
    }

    private List<Attachment> kept(CaseFile file) {
        List<Attachment> all = attachments.of(file.reference());
        return ReadyReply.files(file).stream()
                .map(id -> all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Once; whoever fetches again finds it served. */
    private Ruling<?> served(Reference reference, Moment now) {
        return unit.run(() -> desk.record(reference, Actor.APPLICANT, now, file -> serve(file, now), step -> {
                    if (!step.acts().isEmpty()) delivered(reference);
                })
                .flatMap(standing -> sharing.after(standing, now)));
    }

    private static Ruling<Step> serve(CaseFile file, Moment now) {
        if (file.stage() != Stage.SIGNED) return Step.of();
        return Step.of(new DeliveryAct.ReplyServed(now.today(), EVIDENCE, false));
    }

    private void delivered(Reference reference) {
        list.of(reference).stream()
                .filter(row -> row.kind() == TaskKind.DELIVER_REPLY)
                .forEach(row -> process.complete(row.id(), Actor.APPLICANT.id(), Set.of()));
    }
}
