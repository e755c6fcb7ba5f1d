package disclosure.desk;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Risk;
import disclosure.casefile.TaskKind;
import disclosure.handling.ReadingCases.Opened;
import disclosure.handling.WorkList.Row;
import disclosure.outcome.DraftReply;
import disclosure.page.Deadline;
import disclosure.page.PageForm;
import disclosure.review.GridDocument;
import disclosure.review.SecrecyHead;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a decision, with all that is needed to decide it.
 *
 * @param row null for a corrected day of receipt, which is no task
 * @param heading what kind of decision it is
 * @param proposal in a few words
 * @param proposed the act that put it forward; null where none did
 * @param notes what that act says, unless it is a draft
 * @param cited the articles at hand
 * @param review null where nothing is drafted
 * @param mayDecide whether the viewer can; else it is only to be read
 * @param candidates who it can be handed to, empty where the viewer hands out nothing
 * @param form what has been typed so far
 */
public record SignSheet(
        Opened opened,
        @Nullable Row row,
        String heading,
        String proposal,
        Set<Risk> risks,
        Deadline deadline,
        String division,
        String holder,
        @Nullable RecordedAct proposed,
        String proposedBy,
        List<ActNotes.Note> notes,
        List<LawText.Quote> cited,
        DraftChanges changes,
        @Nullable ReviewCard review,
        List<Document> documents,
        boolean mayDecide,
        boolean mine,
        Map<String, String> candidates,
        PageForm form) {

    private static final int SHORT = 12;

    /** A document of the grid. @param number from 1 @param fileName of the copy that goes out, null where nothing does */
    public record Document(
            int number, GridDocument grid, @Nullable String fileName) {

        public @Nullable String hash() {
            String whole = grid.fileSha256();
            return whole == null ? null : shortHash(whole);
        }
    }

    /** The beginning of a hash, enough to compare by eye. */
    static String shortHash(String sha256) {
        return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }

    /** The same with what was typed. */
    SignSheet with(PageForm typed) {
        return new SignSheet(
                opened,
                row,
                heading,
                proposal,
                risks,
                deadline,
                division,
                holder,
                proposed,
                proposedBy,
                notes,
                cited,
                changes,
                review,
                documents,
                mayDecide,
                mine,
                candidates,
                typed);
    }

    public CaseFile file() {
        return opened.file();
    }

    public String reference() {
        return file().reference().value();
    }

    public @Nullable DraftReply draft() {
        return proposed != null && proposed.act() instanceof Act.ReplyDrafted drafted ? drafted.draft() : null;
    }

    /** Short form of the hash that opinions and signature are bound to; empty where there is none. */
    public String draftHash() {
        return proposed != null && proposed.act() instanceof Act.ReplyDrafted drafted
                ? shortHash(drafted.sha256())
                : "";
    }

    public boolean checklist() {
        return row != null && row.kind() == TaskKind.CONFIDENTIALITY_REVIEW;
    }

    public SecrecyHead[] heads() {
        return SecrecyHead.values();
    }

    /** What was answered for a head of a document: NO, YES, UNCLEAR, or nothing yet. */
    public String answer(int document, SecrecyHead head) {
        String at = "findings[" + document + "].";
        if (form.chosen(at + "touched", head)) return "YES";
        if (form.chosen(at + "unclear", head)) return "UNCLEAR";
        return form.chosen(at + "looked", head) ? "NO" : "";
    }
}
