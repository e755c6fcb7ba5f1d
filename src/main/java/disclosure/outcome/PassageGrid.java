package disclosure.outcome;

import static disclosure.law.Article.article;

import disclosure.law.Reason;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply.Withheld;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a partial disclosure, checked: something is given, something is not, and each withheld passage has a
 * ground that lets it be withheld, with its reason (Art. 37). The draft's list of withheld parts is computed from it.
 */
public final class PassageGrid {

    private final List<Passage> passages;

    private PassageGrid(List<Passage> passages) {
        this.passages = passages.stream().map(Passage::tidy).toList();
    }

    /** The grid, or the first thing that is wrong with it; the detail names the passage. */
    public static Ruling<PassageGrid> of(List<Passage> passages) {
        Set<List<String>> seen = new HashSet<>();
        for (Passage passage : passages) {
            Optional<Reason> wrong = wrongWith(passage);
            if (wrong.isPresent()) return refused(wrong.get(), passage);
            if (!seen.add(List.of(passage.document().strip(), passage.place().strip())))
                return refused(PassageReason.PASSAGE_TWICE, passage);
        }
        if (passages.stream().allMatch(Passage::heldBack))
            return Ruling.refused(article(37), PassageReason.NOTHING_DISCLOSED);
        if (passages.stream().noneMatch(Passage::heldBack))
            return Ruling.refused(article(37), PassageReason.NOTHING_WITHHELD);
        return Ruling.granted(new PassageGrid(passages));
    }

    private static Optional<Reason> wrongWith(Passage passage) {
        if (blank(passage.document())) return Optional.of(PassageReason.DOCUMENT_MISSING);
        if (blank(passage.place())) return Optional.of(PassageReason.PLACE_MISSING);
        Outcome ground = passage.ground();
        if (!passage.heldBack())
            return ground == null ? Optional.empty() : Optional.of(PassageReason.GROUND_OF_DISCLOSED_PASSAGE);
        if (ground == null) return Optional.of(PassageReason.GROUND_MISSING);
        Optional<OutcomeReason> wrong = OutcomeRules.wrongWith(part(passage.place(), ground, passage.reason()));
        if (wrong.isPresent()) return wrong.map(reason -> reason);
        return ground.isDiscretionary() && blank(passage.discretionReason())
                ? Optional.of(OutcomeReason.DISCRETION_REASON_MISSING)
                : Optional.empty();
    }

    public List<Passage> passages() {
        return passages;
    }

    /** For the draft: withheld places of one document with one ground and reason are one part, in the order of the grid. */
    public List<Withheld> withheld() {
        Map<List<Object>, List<Passage>> parts = passages.stream()
                .filter(Passage::heldBack)
                .collect(Collectors.groupingBy(PassageGrid::sameLine, LinkedHashMap::new, Collectors.toList()));
        return parts.values().stream().map(PassageGrid::line).toList();
    }

    private static List<Object> sameLine(Passage passage) {
        return List.of(
                passage.document().strip(),
                Objects.requireNonNull(passage.ground()),
                Objects.requireNonNull(passage.reason()).strip());
    }

    private static Withheld line(List<Passage> passages) {
        Passage first = passages.get(0);
        String places =
                passages.stream().map(passage -> passage.place().strip()).collect(Collectors.joining("、"));
        Outcome ground = Objects.requireNonNull(first.ground());
        return part(first.document().strip() + " " + places, ground, first.reason());
    }

    private static Withheld part(String part, Outcome ground, @Nullable String reason) {
        return new Withheld(part, ground, reason == null ? "" : reason.strip());
    }

    /** The documents of which something is given, each once. */
    public List<String> documents() {
        return passages.stream()
                .filter(passage -> !passage.heldBack())
                .map(passage -> passage.document().strip())
                .distinct()
                .toList();
    }

    /** For the draft, which has one place for it: every reason for using the discretion of Art. 16. */
    public Optional<String> discretionReason() {
        String reasons = passages.stream()
                .filter(Passage::heldBack)
                .map(Passage::discretionReason)
                .filter(reason -> !blank(reason))
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("；"));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Ruling<PassageGrid> refused(Reason reason, Passage passage) {
        return Ruling.refused(article(37), reason, passage.document() + " " + passage.place());
    }
}
