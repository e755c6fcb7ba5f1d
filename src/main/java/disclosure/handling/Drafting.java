package disclosure.handling;

import static disclosure.law.Article.article;

import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.PassageGrid;
import disclosure.review.Attribute;
import disclosure.review.GridDocument;
import disclosure.review.ReviewReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a drafted reply out of the form: what is said twice is written once, in passages or grid, and derived. */
final class Drafting {

    private final TaskForm.HandleRequest form;
    private final List<GridDocument> grid;

    Drafting(TaskForm.HandleRequest form) {
        this.form = form;
        this.grid =
                orEmpty(form.grid()).stream().map(DraftForm.GridRow::document).toList();
    }

    /** What the handler wrote of the documents; empty where only their titles are given. */
    List<GridDocument> grid() {
        return grid;
    }

    Ruling<DraftReply> reply() {
        List<DraftReply.Withheld> parts = orEmpty(form.withheld()).stream()
                .map(part -> new DraftReply.Withheld(part.part(), part.ground(), part.reason()))
                .toList();
        if (orEmpty(form.passages()).isEmpty())
            return Ruling.granted(reply(documents(List.of()), parts, form.discretionReason()));
        if (!parts.isEmpty()) return Ruling.refused(article(37), ReviewReason.PASSAGES_AND_PARTS);
        return PassageGrid.of(orEmpty(form.passages()).stream()
                        .map(DraftForm.PassageRow::passage)
                        .toList())
                .map(passages -> reply(
                                documents(passages.documents()),
                                passages.withheld(),
                                passages.discretionReason().orElse(form.discretionReason()))
                        .with(passages.passages()));
    }

    private DraftReply reply(
            List<String> documents, List<DraftReply.Withheld> withheld, @Nullable String discretionReason) {
        return new DraftReply(
                form.outcome(),
                form.legalBasis(),
                form.reasons(),
                discretionReason,
                form.earlierReference(),
                form.responsibleAgency(),
                form.whereToFind(),
                documents,
                withheld,
                form.text());
    }

    /** As typed; else as the grid says; else as the passages say. */
    private List<String> documents(List<String> ofPassages) {
        List<String> typed = orEmpty(form.documents());
        if (!typed.isEmpty()) return typed;
        if (grid.isEmpty()) return ofPassages;
        return grid.stream()
                .filter(document -> document.attribute() != Attribute.NOT_PUBLIC)
                .map(GridDocument::title)
                .distinct()
                .toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
