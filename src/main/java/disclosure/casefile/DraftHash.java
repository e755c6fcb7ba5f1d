package disclosure.casefile;

import disclosure.outcome.DraftReply;
import disclosure.outcome.Passage;
import disclosure.review.GridDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reviews and signature are bound to: everything a draft says, and every file that goes out (R-SEC-09, -10). */
final class DraftHash {

    private final StringBuilder said = new StringBuilder();

    private DraftHash() {}

    /** SHA-256 over the draft and the grid beside it; the draft's own where the grid is empty. */
    static String of(DraftReply draft, List<GridDocument> grid) {
        String own = sha256(written(draft).said);
        if (grid.isEmpty()) return own;
        DraftHash documents = new DraftHash();
        grid.forEach(documents::add);
        return sha256(documents.said.insert(0, own));
    }

    private static DraftHash written(DraftReply draft) {
        DraftHash hash = new DraftHash();
        hash.add(
                draft.outcome(),
                draft.legalBasis(),
                draft.reasons(),
                draft.discretionReason(),
                draft.earlierReference(),
                draft.responsibleAgency(),
                draft.whereToFind(),
                draft.text());
        hash.add(draft.documents().size());
        draft.documents().forEach(hash::add);
        hash.add(draft.withheld().size());
        draft.withheld().forEach(part -> hash.add(part.part(), part.ground(), part.reason()));
        // A draft without passages has the hash that it had before they were kept.
        if (!draft.passages().isEmpty()) hash.add(draft.passages().size());
        draft.passages().forEach(hash::add);
        return hash;
    }

    private void add(Passage passage) {
        add(
                passage.document(),
                passage.place(),
                passage.treatment(),
                passage.ground(),
                passage.reason(),
                passage.discretionReason());
    }

    private void add(GridDocument document) {
        add(
                document.title(),
                document.number(),
                document.dated(),
                document.maker(),
                document.marking(),
                document.pages(),
                document.attribute(),
                document.grounds(),
                document.fileSha256());
    }

    /** Length first, so that no two different drafts read the same. */
    private void add(@Nullable Object... parts) {
        for (Object part : parts) {
            String words = part == null ? "" : part.toString();
            said.append(words.length()).append(':').append(words).append(';');
        }
    }

    private static String sha256(CharSequence said) {
        return Sha256.of(said.toString().getBytes(StandardCharsets.UTF_8));
    }
}
