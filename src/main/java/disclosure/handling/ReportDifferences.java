package disclosure.handling;

import disclosure.annual.Disclosed;
import disclosure.annual.FormerFigures;
import disclosure.annual.FormerStatistics;
import disclosure.annual.ReportText;
import disclosure.casefile.Reference;
import disclosure.handling.DisclosedFigures.Change;
import disclosure.handling.WritingReport.Part;
import disclosure.handling.WritingReport.Written;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a report would say otherwise today than as it was published.
 *
 * @param cases of tables 三 and 四, by reference
 * @param figures of table 二 in the order of the form, then of the statistics that years before 2019 had besides
 * @param texts of the sections that people write, in order
 */
public record ReportDifferences(List<Moved> cases, List<FigureChange> figures, List<TextChange> texts) {

    public ReportDifferences {
        cases = List.copyOf(cases);
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    /**
     * A case that stands elsewhere today.
     *
     * @param from its cells as published, empty where it was not counted
     * @param to its cells today
     * @param because what was recorded in it since; empty where none of its acts tells why
     */
    public record Moved(
            Reference reference, SortedSet<String> from, SortedSet<String> to, List<ReportCases.Since> because) {}

    /**
     * A figure of table 二 that was entered otherwise since, or one of the statistics before 2019 that is counted otherwise.
     *
     * @param key of the cell, or path of what is counted @param then as published, 0 where nobody had filled it
     * @param by user name of who changed it last, null where that is not known to be since and for what is counted
     */
    public record FigureChange(
            String key,
            BigDecimal then,
            BigDecimal now,
            @Nullable String by,
            @Nullable Instant at) {}

    /**
     * A section that reads otherwise today.
     *
     * @param prefilled whether it is the figures' own text today
     * @param by user name of who wrote it or put that text back since, null where nobody did: the text followed its figures
     */
    public record TextChange(
            ReportText part,
            String then,
            String now,
            boolean prefilled,
            @Nullable String by,
            @Nullable Instant at) {}

    public boolean isEmpty() {
        return cases.isEmpty() && figures.isEmpty() && texts.isEmpty();
    }

    /** Of table 二. @param since only what was changed from then on tells by whom */
    static List<FigureChange> figures(Disclosed then, Disclosed now, Map<String, Change> changes, Instant since) {
        return now.layout()
                .cells()
                .map(cell -> cell.key())
                .filter(key -> then.at(key).compareTo(now.at(key)) != 0)
                .map(key -> changed(key, then, now, changes.get(key), since))
                .toList();
    }

    /** Of the fees, channels, replies and remedies of the years before 2019; of every later year none (R-ANN-16, R-ANN-17). */
    static List<FigureChange> figures(@Nullable FormerStatistics then, @Nullable FormerStatistics now) {
        if (then == null || now == null) return List.of();
        return FormerFigures.differing(then, now).stream()
                .map(key -> new FigureChange(
                        key,
                        BigDecimal.valueOf(FormerFigures.at(then, key)),
                        BigDecimal.valueOf(FormerFigures.at(now, key)),
                        null,
                        null))
                .toList();
    }

    private static FigureChange changed(
            String key, Disclosed then, Disclosed now, @Nullable Change change, Instant since) {
        return change == null || change.at().isBefore(since)
                ? new FigureChange(key, then.at(key), now.at(key), null, null)
                : new FigureChange(key, then.at(key), now.at(key), change.by(), change.at());
    }

    static List<TextChange> texts(Map<ReportText, String> then, Written now, Instant since) {
        return now.parts().stream()
                .filter(part -> !part.text().equals(then.getOrDefault(part.part(), "")))
                .map(part -> changed(part, then.getOrDefault(part.part(), ""), since))
                .toList();
    }

    private static TextChange changed(Part part, String then, Instant since) {
        Instant at = part.at();
        boolean known = at != null && !at.isBefore(since);
        return new TextChange(
                part.part(), then, part.text(), part.prefilled(), known ? part.by() : null, known ? at : null);
    }
}
