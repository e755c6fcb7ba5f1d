package disclosure.review;

import static disclosure.law.Article.article;

import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 逐项审查: a reviewer who says anything of a document has looked for every head in it, and the confidentiality reviewer
 * approves only after looking at the letter and every document of the grid (law.md R-SEC-01, -03, -09).
 */
public final class Checklist {

    /** 行政机关应当建立健全政府信息公开审查机制,明确审查的程序和责任。 */
    public static final Article REVIEW = article(17);

    private final List<GridDocument> grid;

    public Checklist(List<GridDocument> grid) {
        this.grid = List.copyOf(grid);
    }

    /** What is found, or the first document that was not looked at as it must be for that opinion. */
    public Ruling<List<DocumentFinding>> check(ReviewLevel level, Verdict verdict, List<Looked> looked) {
        Set<Integer> seen = new HashSet<>();
        List<DocumentFinding> findings = new ArrayList<>();
        for (Looked one : looked) {
            if (one.document() < 0 || one.document() > grid.size())
                return refused(ReviewReason.FINDING_OF_NO_DOCUMENT, one.document());
            if (!seen.add(one.document())) return refused(ReviewReason.FINDING_TWICE, one.document());
            if (verdict == Verdict.APPROVED) {
                if (level == ReviewLevel.CONFIDENTIALITY && !one.unclear().isEmpty())
                    return refused(ReviewReason.HEAD_UNCLEAR, one.document());
                if (!everyHead(one)) return refused(ReviewReason.HEAD_NOT_LOOKED_AT, one.document());
                if (!one.touched().isEmpty() && goesOut(one.document()) && blank(one))
                    return refused(ReviewReason.NOTE_MISSING, one.document());
            }
            // A finding says of every head whether it is touched; what was not looked at yields none.
            if (everyHead(one) || !one.touched().isEmpty() || !one.unclear().isEmpty())
                findings.add(new DocumentFinding(one.document(), one.touched(), one.note(), one.unclear()));
        }
        boolean every = level == ReviewLevel.CONFIDENTIALITY && verdict == Verdict.APPROVED;
        if (!every) return Ruling.granted(findings);
        return IntStream.rangeClosed(0, grid.size())
                .filter(document -> !seen.contains(document))
                .boxed()
                .findFirst()
                .<Ruling<List<DocumentFinding>>>map(missing -> refused(ReviewReason.FINDING_MISSING, missing))
                .orElseGet(() -> Ruling.granted(findings));
    }

    private static boolean everyHead(Looked one) {
        return one.at().containsAll(EnumSet.allOf(SecrecyHead.class));
    }

    /** The letter always does; of a document, unless it is wholly withheld. */
    private boolean goesOut(int document) {
        return document == 0 || grid.get(document - 1).attribute() != Attribute.NOT_PUBLIC;
    }

    private static boolean blank(Looked one) {
        String note = one.note();
        return note == null || note.isBlank();
    }

    private static Ruling<List<DocumentFinding>> refused(ReviewReason reason, int document) {
        return Ruling.refused(REVIEW, reason, document);
    }
}
