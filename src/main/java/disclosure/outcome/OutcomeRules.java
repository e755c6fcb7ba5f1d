package disclosure.outcome;

import static disclosure.law.Article.article;

import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which result a case may have (law.md §7.2, R-OUT-01 … -15): everything that can be checked from the file is. */
public final class OutcomeRules {

    /** Results that rest on steps which the text of 2007 did not know (law.md §16). */
    private static final Set<Outcome> ONLY_SINCE_2019 = Set.of(Outcome.N4, Outcome.X2);

    private static final Set<Outcome> TELLS_WHERE = Set.of(Outcome.G1, Outcome.N3, Outcome.D8, Outcome.X3C);
    private static final Set<Outcome> CITES_A_STATUTE = Set.of(Outcome.D2, Outcome.D8);
    private static final Set<Outcome> PROVIDES = Set.of(Outcome.G2, Outcome.P1);

    private OutcomeRules() {}

    /**
     * What the file shows when a reply is drafted.
     *
     * @param under2007 whether the text of 2007 governs the case
     * @param searchRecorded places, terms, staff and result of a search are on file (R-OUT-04)
     * @param corrected the applicant answered a correction notice
     * @param reasonsAsked the applicant was asked for reasons (Art. 35)
     * @param earlier the earlier request that the draft names, if there is one of that number
     */
    public record Shown(
            boolean under2007,
            boolean searchRecorded,
            boolean corrected,
            boolean reasonsAsked,
            Optional<EarlierRequest> earlier) {}

    /**
     * An earlier request, as far as "repeated" depends on it (Art. 36 item 6).
     *
     * @param answeredBefore whether it was answered when the request at hand came
     */
    public record EarlierRequest(String reference, boolean answered, boolean answeredBefore, boolean sameApplicant) {}

    /** The draft, or the first thing that is wrong with it. */
    public static Ruling<DraftReply> check(DraftReply draft, Shown shown) {
        List<Check> checks = List.of(
                OutcomeRules::basis,
                OutcomeRules::grounds,
                OutcomeRules::content,
                OutcomeRules::partial,
                OutcomeRules::steps,
                OutcomeRules::repeated);
        for (Check check : checks) {
            Ruling<DraftReply> ruling = check.apply(draft, shown);
            if (!ruling.isGranted()) return ruling;
        }
        return Ruling.granted(draft);
    }

    private interface Check {
        Ruling<DraftReply> apply(DraftReply draft, Shown shown);
    }

    private static Ruling<DraftReply> basis(DraftReply draft, Shown shown) {
        Outcome outcome = draft.outcome();
        if (!outcome.isReply()) return refused(draft, OutcomeReason.NOT_A_REPLY);
        if (shown.under2007() && ONLY_SINCE_2019.contains(outcome))
            return refused(draft, OutcomeReason.NOT_UNDER_2007_RULES);
        return Ruling.granted(draft);
    }

    /** R-OUT-02, -03: a refusal has reasons, a use of discretion has its own. */
    private static Ruling<DraftReply> grounds(DraftReply draft, Shown shown) {
        Outcome outcome = draft.outcome();
        boolean granted = outcome == Outcome.G1 || outcome == Outcome.G2;
        if (!granted && blank(draft.reasons())) return refused(article(36, 0, 3), OutcomeReason.REASONS_MISSING, draft);
        for (Outcome ground : groundsOf(draft)) {
            if (ground.isDiscretionary() && blank(draft.discretionReason()))
                return refused(ground, OutcomeReason.DISCRETION_REASON_MISSING, draft);
            if (CITES_A_STATUTE.contains(ground) && blank(draft.legalBasis()))
                return refused(ground, OutcomeReason.STATUTE_MISSING, draft);
        }
        return Ruling.granted(draft);
    }

    /** The result itself and, in a partial disclosure, that of each part withheld: each needs what it would need alone. */
    private static List<Outcome> groundsOf(DraftReply draft) {
        return Stream.concat(
                        Stream.of(draft.outcome()), draft.withheld().stream().map(DraftReply.Withheld::ground))
                .distinct()
                .toList();
    }

    private static Ruling<DraftReply> content(DraftReply draft, Shown shown) {
        for (Outcome ground : groundsOf(draft))
            if (TELLS_WHERE.contains(ground) && blank(draft.whereToFind()))
                return refused(ground, OutcomeReason.WHERE_TO_FIND_MISSING, draft);
        if (PROVIDES.contains(draft.outcome()) && draft.documents().isEmpty())
            return refused(draft, OutcomeReason.DOCUMENTS_MISSING);
        return Ruling.granted(draft);
    }

    /** R-OUT-08, -09: something given and something not is partial disclosure, and nothing else is. */
    private static Ruling<DraftReply> partial(DraftReply draft, Shown shown) {
        boolean partial = draft.outcome() == Outcome.P1;
        if (partial && draft.withheld().isEmpty()) return refused(draft, OutcomeReason.WITHHELD_PARTS_MISSING);
        if (!partial
                && gives(draft)
                && (draft.outcome().withholds() || !draft.withheld().isEmpty()))
            return refused(article(37), OutcomeReason.WITHHELD_PARTS_NEED_PARTIAL_DISCLOSURE, draft);
        for (DraftReply.Withheld part : draft.withheld()) {
            Optional<OutcomeReason> wrong = wrongWith(part);
            if (wrong.isPresent()) return refused(article(37), wrong.get(), draft);
        }
        return Ruling.granted(draft);
    }

    /** What a part that is not provided lacks, whatever the rest of the reply. */
    static Optional<OutcomeReason> wrongWith(DraftReply.Withheld part) {
        if (part.ground().reportRow() == ReportRow.DISCLOSED || part.ground() == Outcome.P1)
            return Optional.of(OutcomeReason.WITHHELD_GROUND_IS_A_GRANT);
        if (!part.ground().isReply()) return Optional.of(OutcomeReason.NOT_A_REPLY);
        return blank(part.reason()) ? Optional.of(OutcomeReason.REASONS_MISSING) : Optional.empty();
    }

    private static boolean gives(DraftReply draft) {
        return !draft.documents().isEmpty() || draft.outcome().reportRow() == ReportRow.DISCLOSED;
    }

    /** R-OUT-04 search before "does not exist"; Art. 30 before "still unclear"; Art. 35 reasons before "excessive". */
    private static Ruling<DraftReply> steps(DraftReply draft, Shown shown) {
        List<Outcome> grounds = groundsOf(draft);
        if (grounds.contains(Outcome.U1A) && !shown.searchRecorded())
            return refused(Outcome.U1A, OutcomeReason.SEARCH_RECORD_MISSING, draft);
        if (grounds.contains(Outcome.U3) && !shown.corrected())
            return refused(Outcome.U3, OutcomeReason.NO_CORRECTION_BEFORE, draft);
        if (grounds.contains(Outcome.N4) && !shown.reasonsAsked())
            return refused(Outcome.N4, OutcomeReason.REASONS_STEP_MISSING, draft);
        return Ruling.granted(draft);
    }

    /** R-OUT-05: repeated means the same applicant, and answered before. */
    private static Ruling<DraftReply> repeated(DraftReply draft, Shown shown) {
        if (!groundsOf(draft).contains(Outcome.N2)) return Ruling.granted(draft);
        if (blank(draft.earlierReference())) return refused(Outcome.N2, OutcomeReason.EARLIER_REQUEST_MISSING, draft);
        Optional<EarlierRequest> earlier = shown.earlier();
        if (earlier.isEmpty()) return refused(Outcome.N2, OutcomeReason.EARLIER_REQUEST_UNKNOWN, draft);
        // The applicant first: whether a stranger's request was answered is not told.
        if (!earlier.get().sameApplicant())
            return refused(Outcome.N2, OutcomeReason.EARLIER_REQUEST_OF_OTHER_APPLICANT, draft);
        if (!earlier.get().answered()) return refused(Outcome.N2, OutcomeReason.EARLIER_REQUEST_NOT_ANSWERED, draft);
        // Asked again while the first was pending: answered together, however long one waits.
        if (!earlier.get().answeredBefore())
            return refused(Outcome.N2, OutcomeReason.EARLIER_REQUEST_WAS_PENDING, draft);
        return Ruling.granted(draft);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Ruling<DraftReply> refused(DraftReply draft, Reason reason) {
        return refused(draft.outcome(), reason, draft);
    }

    private static Ruling<DraftReply> refused(Outcome ground, Reason reason, DraftReply draft) {
        return refused(ground.basis().get(0), reason, draft);
    }

    private static Ruling<DraftReply> refused(Article article, Reason reason, DraftReply draft) {
        return Ruling.refused(article, reason, draft.outcome());
    }
}
