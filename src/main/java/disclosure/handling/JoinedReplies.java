package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.JoinedRequests;
import disclosure.casefile.Reference;
import disclosure.casefile.SupportReason;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import java.util.Optional;

/** Whether a joined request may be answered by itself: not before the one that leads, and not otherwise (R-OUT-05). */
final class JoinedReplies {

    private final CaseFiles files;

    JoinedReplies(CaseFiles files) {
        this.files = files;
    }

    Ruling<DraftReply> mayDraft(CaseFile file, DraftReply draft) {
        // An ordered reply follows the order, and not the one that was answered first.
        if (file.closedOn().isPresent()) return Ruling.granted(draft);
        for (Reference reference : JoinedRequests.leading(file)) {
            Optional<CaseFile> leading = files.find(reference);
            if (leading.flatMap(CaseFile::closedOn).isEmpty())
                return Ruling.refused(JoinedRequests.SOURCE, SupportReason.ANSWERED_WITH_LEADING, reference);
            boolean differs = leading.flatMap(CaseFile::answered)
                    .map(Act.ReplyDrafted::draft)
                    .filter(answer -> !JoinedRequests.saysTheSame(answer, draft))
                    .isPresent();
            if (differs) return Ruling.refused(JoinedRequests.SOURCE, SupportReason.DIFFERS_FROM_LEADING, reference);
        }
        return Ruling.granted(draft);
    }

    Ruling<CaseFile> mayLeave(CaseFile file) {
        return file.draft()
                .map(drafted -> mayDraft(file, drafted.draft()).map(fine -> file))
                .orElseGet(() -> Ruling.granted(file));
    }
}
