package disclosure.desk;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Passage;
import disclosure.page.Words;
import disclosure.review.GridDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is different from what was put forward last time, so that nobody has to read the same thing twice.
 *
 * @param round which time it is put forward, from 1
 * @param changes only what differs; empty the first time
 */
public record DraftChanges(int round, List<Change> changes) {

    /** One thing that differs. @param key of its label */
    public record Change(String key, List<WordDiff.Piece> pieces) {}

    private static final List<String> FIELDS = List.of(
            "legalBasis", "reasons", "discretionReason", "earlierReference", "responsibleAgency", "whereToFind");

    public boolean first() {
        return round == 1;
    }

    /** @param proposed the kind of act that puts it forward */
    static DraftChanges of(CaseFile file, Class<? extends Act> proposed, ActNotes notes, Words words) {
        List<? extends Act> rounds = file.all(proposed);
        if (rounds.size() < 2) return new DraftChanges(1, List.of());
        Act before = rounds.get(rounds.size() - 2);
        Act after = rounds.get(rounds.size() - 1);
        List<Change> changes = before instanceof Act.ReplyDrafted one && after instanceof Act.ReplyDrafted other
                ? new Drafts(one, other, words).changes()
                : noted(notes.of(before), notes.of(after));
        return new DraftChanges(rounds.size(), changes);
    }

    private static List<Change> noted(List<ActNotes.Note> before, List<ActNotes.Note> after) {
        Map<String, String> was = byKey(before);
        Map<String, String> is = byKey(after);
        Set<String> keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) compared(key, was.get(key), is.get(key)).ifPresent(changes::add);
        return changes;
    }

    private static Map<String, String> byKey(List<ActNotes.Note> notes) {
        Map<String, String> byKey = new LinkedHashMap<>();
        notes.forEach(note -> byKey.merge(note.key(), note.text(), (one, other) -> one + "\n" + other));
        return byKey;
    }

    private static Optional<Change> compared(String key, @Nullable String before, @Nullable String after) {
        String was = before == null ? "" : before;
        String is = after == null ? "" : after;
        return was.equals(is) ? Optional.empty() : Optional.of(new Change(key, WordDiff.of(was, is)));
    }

    /** Two drafts of a reply: their results, grounds, documents, passages and words. */
    private record Drafts(Act.ReplyDrafted before, Act.ReplyDrafted after, Words words) {

        List<Change> changes() {
            DraftReply was = before.draft();
            DraftReply is = after.draft();
            List<Change> changes = new ArrayList<>();
            compared("form.HandleRequest.outcome", words.label(was.outcome()), words.label(is.outcome()))
                    .ifPresent(changes::add);
            DraftWords fields = new DraftWords();
            for (String field : FIELDS)
                compared("form.HandleRequest." + field, fields.value(was, field), fields.value(is, field))
                        .ifPresent(changes::add);
            lines("desk.sign.documents", documents(before), documents(after)).ifPresent(changes::add);
            lines("desk.case.withheld", withheld(was), withheld(is)).ifPresent(changes::add);
            lines("desk.review.passages", passages(was), passages(is)).ifPresent(changes::add);
            compared("form.HandleRequest.text", was.text(), is.text()).ifPresent(changes::add);
            return changes;
        }

        private static Optional<Change> lines(String key, List<String> was, List<String> is) {
            return was.equals(is) ? Optional.empty() : Optional.of(new Change(key, WordDiff.ofLines(was, is)));
        }

        private List<String> documents(Act.ReplyDrafted drafted) {
            return drafted.grid().stream().map(this::document).toList();
        }

        private String document(GridDocument document) {
            String hash = document.fileSha256();
            return String.join(
                    " · ",
                    document.title(),
                    words.label(document.attribute()),
                    document.grounds(),
                    hash == null ? "—" : "SHA-256 " + SignSheet.shortHash(hash));
        }

        private List<String> withheld(DraftReply draft) {
            return draft.withheld().stream()
                    .map(part -> String.join(" · ", part.part(), words.label(part.ground()), part.reason()))
                    .toList();
        }

        private List<String> passages(DraftReply draft) {
            return draft.passages().stream().map(this::passage).toList();
        }

        private String passage(Passage passage) {
            String reason = passage.reason();
            return String.join(
                    " · ",
                    passage.document(),
                    passage.place(),
                    words.label(passage.treatment()),
                    words.label(passage.ground()),
                    reason == null ? "" : reason);
        }
    }
}
