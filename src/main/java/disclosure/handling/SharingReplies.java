package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.JoinedRequests;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.SupportAct;
import disclosure.law.Ruling;
import disclosure.review.GridDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Once a request is answered, its reply stands for those that are joined to it and follow: they go on at their letter, and
 * until that has left their due days and warnings go on as well (R-OUT-05). One that waits for its applicant, for an opinion
 * or for its division takes the reply over as soon as it is with its handler.
 */
@Service
public class SharingReplies {

    private final CaseFiles files;
    private final CaseDesk desk;
    private final CaseProcess process;
    private final Attachments attachments;
    private final Completeness completeness;

    SharingReplies(
            CaseFiles files, CaseDesk desk, CaseProcess process, Attachments attachments, Completeness completeness) {
        this.files = files;
        this.desk = desk;
        this.process = process;
        this.attachments = attachments;
        this.completeness = completeness;
    }

    /** After a step of a case, in the same unit of work. @param standing where the case stands now */
    Ruling<Standing> after(Standing standing, Moment now) {
        CaseFile file = files.find(standing.reference()).orElseThrow();
        Ruling<Standing> shared = Ruling.granted(standing);
        if (standing.repliedOn() != null)
            for (Reference follower : JoinedRequests.following(file))
                shared = shared.flatMap(same -> takenOver(follower, file, now).map(done -> standing));
        if (standing.closedOn() != null) return shared;
        // The first that was answered; where another leads too and is still open, it is waited for.
        List<CaseFile> leading = JoinedRequests.leading(file).stream()
                .flatMap(reference -> files.find(reference).stream())
                .toList();
        boolean waits = leading.stream().anyMatch(one -> one.closedOn().isEmpty());
        Optional<CaseFile> answered =
                leading.stream().filter(one -> one.answered().isPresent()).findFirst();
        return waits || answered.isEmpty() ? shared : takenOver(standing.reference(), answered.get(), now);
    }

    private Ruling<Standing> takenOver(Reference follower, CaseFile leading, Moment now) {
        return desk.record(follower, Actor.PLATFORM, now, file -> Ruling.granted(step(file, leading, now)), step -> {
            if (!step.acts().isEmpty()) process.replyTakenOver(follower);
        });
    }

    private Step step(CaseFile file, CaseFile leading, Moment now) {
        Act.ReplyDrafted answer = leading.answered().orElse(null);
        if (answer == null || !isFree(file) || !JoinedRequests.mayTakeOver(file, leading))
            return new Step(List.of(), Optional.empty());
        Act takenOver = new SupportAct.ReplyTakenOver(
                now.today(), leading.reference().value(), number(leading), answer.sha256());
        if (!isWhole(file, answer, takenOver, now)) return new Step(List.of(), Optional.empty());
        List<Act> acts = new ArrayList<>();
        List<GridDocument> grid = new ArrayList<>();
        for (GridDocument document : answer.grid()) grid.add(copied(document, leading, file, acts, now));
        acts.add(new Act.ReplyDrafted(now.today(), answer.draft(), grid));
        acts.add(takenOver);
        return new Step(acts, Optional.empty());
    }

    /** Where the letter would lack what only the leading case has (a correction, reasons asked), it is drafted by hand. */
    private boolean isWhole(CaseFile file, Act.ReplyDrafted answer, Act takenOver, Moment now) {
        CaseFile after = file;
        for (Act act : List.of(answer, takenOver))
            after = after.with(new RecordedAct(after.acts().size() + 1, act, now.at(), Actor.PLATFORM.id()));
        return completeness.of(answer.draft(), after, now.today()).isGranted();
    }

    /** No other request that leads it is still open. */
    private boolean isFree(CaseFile file) {
        return JoinedRequests.leading(file).stream()
                .flatMap(reference -> files.find(reference).stream())
                .noneMatch(one -> one.closedOn().isEmpty());
    }

    /** What goes out with a reply is a file of the case, so that nothing has to be looked up in another. */
    private GridDocument copied(GridDocument document, CaseFile leading, CaseFile file, List<Act> acts, Moment now) {
        String id = document.fileId();
        PaperAct.ReleaseFileAdded original = id == null ? null : released(leading, id);
        byte[] content =
                id == null ? null : attachments.content(leading.reference(), id).orElse(null);
        if (original == null || content == null) return document;
        Attachments.Attachment copy =
                attachments.keep(file.reference(), original.fileName(), original.mediaType(), content);
        acts.add(new PaperAct.ReleaseFileAdded(
                now.today(), copy.id(), copy.fileName(), copy.mediaType(), copy.bytes(), copy.sha256(), null));
        return new GridDocument(
                document.title(),
                document.number(),
                document.dated(),
                document.maker(),
                document.marking(),
                document.pages(),
                document.attribute(),
                document.grounds(),
                copy.id(),
                copy.sha256());
    }

    private static PaperAct.@Nullable ReleaseFileAdded released(CaseFile leading, String id) {
        return leading.all(PaperAct.ReleaseFileAdded.class).stream()
                .filter(added -> added.fileId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String number(CaseFile leading) {
        return leading.last(DeliveryAct.LetterIssued.class)
                .map(DeliveryAct.LetterIssued::documentNumber)
                .orElse("");
    }
}
