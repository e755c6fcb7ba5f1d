package disclosure.remedy;

import disclosure.outcome.DraftReply;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The four remedy clauses (law.md §10.3): which a decision carries follows from its day and from what it rests on. */
public enum RemedyClause {
    /** Reconsideration first, suit afterwards: withheld under Arts. 14, 15 or 16, decided since 2024-01-01. */
    A,
    /** Reconsideration or suit, at the addressee's choice: every other decision since 2024-01-01. */
    B,
    /** The same with a choice of authority: 2015-05-01 to 2023-12-31. */
    C,
    /** As C, but three months to sue: until 2015-04-30. */
    D;

    /** A withdrawal is not decided upon; what is withheld needs reconsideration first; D8 rests on Art. 36 and does not. */
    public static Set<RemedyClause> of(Outcome outcome, LocalDate decidedOn) {
        if (outcome == Outcome.X3A) return EnumSet.noneOf(RemedyClause.class);
        return EnumSet.of(outcome.withholds() ? withholding(decidedOn) : ordinary(decidedOn));
    }

    /** A partial disclosure has the clause of what it withholds and that of the rest. */
    public static Set<RemedyClause> of(DraftReply reply, LocalDate decidedOn) {
        Set<RemedyClause> clauses = of(reply.outcome(), decidedOn);
        reply.withheld().forEach(part -> clauses.addAll(of(part.ground(), decidedOn)));
        return clauses;
    }

    /** For decisions that are no reply to a request: told to a third party, or on the correction of a record. */
    public static Set<RemedyClause> of(LetterKind letter, LocalDate decidedOn) {
        return letter.tellsOfRemedies() ? EnumSet.of(ordinary(decidedOn)) : EnumSet.noneOf(RemedyClause.class);
    }

    private static RemedyClause withholding(LocalDate decidedOn) {
        return RemedySet.forDecision(decidedOn) == RemedySet.M2024 ? A : ordinary(decidedOn);
    }

    private static RemedyClause ordinary(LocalDate decidedOn) {
        return switch (RemedySet.forDecision(decidedOn)) {
            case M2008 -> D;
            case M2015 -> C;
            case M2024 -> B;
        };
    }
}
