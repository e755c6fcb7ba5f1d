package disclosure.casefile;

import disclosure.clock.ConsultationKind;
import disclosure.outcome.Outcome;

/**
 * The schedule by which a class of retention is proposed (law.md R-ARC-03); a bureau's own needs the archive department's
 * approval (P-20).
 *
 * @param ordinary granted, and everything that is not named below
 * @param contested refused, partial, with a third party asked, charged, or asked for reasons (Art. 35)
 * @param disputed with a reconsideration, suit or complaint
 */
public record RetentionPlan(RetentionClass ordinary, RetentionClass contested, RetentionClass disputed) {

    public static RetentionPlan defaults() {
        return new RetentionPlan(RetentionClass.YEARS_10, RetentionClass.YEARS_30, RetentionClass.YEARS_30);
    }

    public RetentionClass proposedFor(CaseFile file) {
        if (file.has(RemedyAct.RemedyFiled.class)) return disputed;
        return isContested(file) ? contested : ordinary;
    }

    private static boolean isContested(CaseFile file) {
        boolean thirdParty =
                file.consultations().stream().anyMatch(asked -> asked.kind() == ConsultationKind.THIRD_PARTY);
        return thirdParty
                || file.has(FeeAct.FeeNoticeSent.class)
                || file.has(Act.ReasonsAsked.class)
                || file.outcome().filter(RetentionPlan::refusesOrDivides).isPresent();
    }

    private static boolean refusesOrDivides(Outcome outcome) {
        return outcome.withholds() || outcome == Outcome.P1 || outcome == Outcome.N4 || outcome == Outcome.X2;
    }
}
