package disclosure.casefile;

import static disclosure.law.Article.article;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.review.Attribute;
import disclosure.review.Checklist;
import disclosure.review.GridDocument;
import disclosure.review.ReviewReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the grid of documents beside a drafted reply must be (law.md §11.3, R-SEC-01, -09): the same documents as the
 * letter lists, each with its attribute, and only files that were put on this case to go out.
 */
public final class DraftRules {

    private final DraftReply draft;
    private final CaseFile file;

    private DraftRules(DraftReply draft, CaseFile file) {
        this.draft = draft;
        this.file = file;
    }

    /**
     * The grid with the hash of each file as it is on the case, or the first thing that is wrong with it.
     *
     * @param proposed what the handler wrote; where that is nothing, the grid is made from what the draft lists
     */
    public static Ruling<List<GridDocument>> grid(DraftReply draft, List<GridDocument> proposed, CaseFile file) {
        return new DraftRules(draft, file).checked(proposed.isEmpty() ? derived(draft) : proposed);
    }

    /** What is provided is public; what a partial disclosure withholds is not. */
    private static List<GridDocument> derived(DraftReply draft) {
        List<GridDocument> grid = new ArrayList<>();
        String reasons = Optional.ofNullable(draft.reasons()).orElse("");
        for (String title : draft.documents())
            grid.add(titled(title, isWithheldIn(draft, title) ? Attribute.PARTLY_PUBLIC : Attribute.PUBLIC, reasons));
        if (draft.outcome() == Outcome.P1)
            for (DraftReply.Withheld part : draft.withheld())
                grid.add(titled(part.part(), Attribute.NOT_PUBLIC, part.reason()));
        return grid;
    }

    private static boolean isWithheldIn(DraftReply draft, String title) {
        return draft.passages().stream()
                .anyMatch(passage -> passage.heldBack() && passage.document().equals(title.strip()));
    }

    private static GridDocument titled(String title, Attribute attribute, String grounds) {
        return new GridDocument(title, null, null, null, null, 0, attribute, grounds, null, null);
    }

    private Ruling<List<GridDocument>> checked(List<GridDocument> grid) {
        return listed(grid).flatMap(this::fitting).flatMap(fitting -> {
            List<GridDocument> bound = new ArrayList<>();
            for (GridDocument document : fitting) {
                Ruling<GridDocument> one = grounded(document).flatMap(this::withFile);
                if (!one.isGranted()) return one.map(List::of);
                bound.add(one.orElseThrow());
            }
            return Ruling.granted(bound);
        });
    }

    /** Letter and grid tell of the same documents, or somebody reviews what does not go out. */
    private Ruling<List<GridDocument>> listed(List<GridDocument> grid) {
        Set<String> provided = new HashSet<>(draft.documents());
        Set<String> given = grid.stream()
                .filter(DraftRules::goesOut)
                .map(GridDocument::title)
                .collect(Collectors.toSet());
        for (String title : provided)
            if (!given.contains(title)) return refused(ReviewReason.DOCUMENT_NOT_IN_GRID, title);
        for (String title : given)
            if (!provided.contains(title)) return refused(ReviewReason.GRID_DOCUMENT_NOT_PROVIDED, title);
        return passagesOf(grid);
    }

    /** Nothing is laid out as given of a document that does not go out, nor as withheld of one that goes out whole. */
    private Ruling<List<GridDocument>> passagesOf(List<GridDocument> grid) {
        for (Passage passage : draft.passages()) {
            boolean provided = draft.documents().stream().map(String::strip).anyMatch(passage.document()::equals);
            if (!passage.heldBack() && !provided)
                return refused(ReviewReason.PASSAGE_OF_DOCUMENT_NOT_PROVIDED, passage.document());
        }
        for (GridDocument document : grid)
            if (document.attribute() == Attribute.PUBLIC && isWithheldIn(draft, document.title()))
                return refused(ReviewReason.WITHHELD_PASSAGE_OF_PUBLIC_DOCUMENT, document.title());
        return Ruling.granted(grid);
    }

    /** Art. 37: all of it, a part of it or none of it, as the result says. */
    private Ruling<List<GridDocument>> fitting(List<GridDocument> grid) {
        boolean given = grid.stream().anyMatch(DraftRules::goesOut);
        boolean withheld = grid.stream().anyMatch(document -> document.attribute() != Attribute.PUBLIC);
        Outcome outcome = draft.outcome();
        if (outcome == Outcome.G2 && withheld) return refused(article(37), ReviewReason.GRID_NEEDS_PARTIAL_DISCLOSURE);
        if (outcome.withholds() && given) return refused(article(37), ReviewReason.GRID_GIVES_WHAT_IS_REFUSED);
        if (outcome == Outcome.P1 && !given) return refused(article(37), ReviewReason.NOTHING_PUBLIC_IN_GRID);
        if (outcome == Outcome.P1 && !withheld) return refused(article(37), ReviewReason.NOTHING_WITHHELD_IN_GRID);
        return Ruling.granted(grid);
    }

    private static boolean goesOut(GridDocument document) {
        return document.attribute() != Attribute.NOT_PUBLIC;
    }

    private static Ruling<GridDocument> grounded(GridDocument document) {
        return document.attribute() != Attribute.PUBLIC && document.grounds().isBlank()
                ? refused(ReviewReason.GRID_GROUNDS_MISSING, document.title())
                : Ruling.granted(document);
    }

    private Ruling<GridDocument> withFile(GridDocument document) {
        String id = document.fileId();
        if (id == null) return Ruling.granted(document);
        if (!goesOut(document)) return refused(ReviewReason.FILE_OF_WITHHELD_DOCUMENT, document.title());
        Optional<PaperAct.ReleaseFileAdded> kept = file.all(PaperAct.ReleaseFileAdded.class).stream()
                .filter(added -> added.fileId().equals(id))
                .findFirst();
        if (kept.isEmpty()) return refused(ReviewReason.RELEASE_FILE_UNKNOWN, document.title());
        if (document.attribute() == Attribute.PARTLY_PUBLIC && redactedCopyExists(id))
            return refused(ReviewReason.FILE_NOT_REDACTED, document.title());
        return Ruling.granted(document.bound(kept.get().sha256()));
    }

    /** Then the file is the one before anything was taken out of it. */
    private boolean redactedCopyExists(String id) {
        return file.all(PaperAct.ReleaseFileAdded.class).stream().anyMatch(added -> id.equals(added.redactedFrom()));
    }

    private static <T> Ruling<T> refused(ReviewReason reason, String title) {
        return Ruling.refused(Checklist.REVIEW, reason, title);
    }

    private static <T> Ruling<T> refused(Article article, ReviewReason reason) {
        return Ruling.refused(article, reason);
    }
}
