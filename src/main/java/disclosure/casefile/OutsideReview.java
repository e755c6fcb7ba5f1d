package disclosure.casefile;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.review.OutsideRuling;
import disclosure.review.ReviewReason;
import java.util.Set;

/**
 * The fifth level of review (law.md §11.2): whether an authority outside has to be asked about a draft before anybody
 * approves or signs it, and what its answer forbids. The bureau's table asks for it, or whoever found that it cannot be
 * decided here (R-SEC-06).
 */
public final class OutsideReview {

    /** 行政机关不能确定政府信息是否可以公开的,应当依照…规定报有关主管部门或者保密行政管理部门确定。 */
    public static final Article REFERRAL = Article.of(Statute.REGULATION_2019, 17, 3);

    private static final Set<Outcome> GIVES_ALL = Set.of(Outcome.G1, Outcome.G2);

    /** What is withheld because it is secret, or because the law forbids to give it. */
    private static final Set<Outcome> FORBIDDEN = Set.of(Outcome.D1, Outcome.D2);

    private OutsideReview() {}

    /** Whether the draft on file may be approved and signed as far as outside authorities are concerned. */
    public static Ruling<CaseFile> mayPass(CaseFile file) {
        if (isMissing(file)) return Ruling.refused(REFERRAL, ReviewReason.REFERRAL_NEEDED);
        return file.draft()
                .map(drafted -> mayDraft(file, drafted.draft()).map(draft -> file))
                .orElseGet(() -> Ruling.granted(file));
    }

    /** An answer that forbids disclosure holds until another one is given. */
    public static Ruling<DraftReply> mayDraft(CaseFile file, DraftReply draft) {
        return discloses(draft) && isForbidden(file)
                ? Ruling.refused(REFERRAL, ReviewReason.OUTSIDE_FORBIDS_DISCLOSURE)
                : Ruling.granted(draft);
    }

    /** Asked for, and no referral of this very draft was answered. */
    public static boolean isMissing(CaseFile file) {
        int drafted =
                file.lastRecord(Act.ReplyDrafted.class).map(RecordedAct::number).orElse(0);
        return isAskedFor(file, drafted)
                && Referral.of(file).stream()
                        .noneMatch(referral -> referral.asked().number() > drafted && referral.answered() != null);
    }

    private static boolean isAskedFor(CaseFile file, int drafted) {
        boolean table = file.last(ReviewAct.ReviewLevelsFixed.class)
                .map(ReviewAct.ReviewLevelsFixed::outside)
                .orElse(false);
        return table
                || file.acts().stream()
                        .filter(recorded -> recorded.number() > drafted)
                        .anyMatch(recorded -> leavesUnclear(recorded.act()));
    }

    /** Whether somebody found that it cannot be decided here, and nobody outside has answered since. */
    public static boolean isUnclear(CaseFile file) {
        boolean unclear = false;
        for (RecordedAct recorded : file.acts()) {
            if (leavesUnclear(recorded.act())) unclear = true;
            if (recorded.act() instanceof ReviewAct.ReferralAnswered) unclear = false;
        }
        return unclear;
    }

    private static boolean leavesUnclear(Act act) {
        return act instanceof Act.DraftReviewed reviewed
                && reviewed.findings().stream()
                        .anyMatch(finding -> !finding.unclear().isEmpty());
    }

    private static boolean isForbidden(CaseFile file) {
        return file.all(ReviewAct.ReferralAnswered.class).stream()
                .map(ReviewAct.ReferralAnswered::ruling)
                .filter(ruling -> ruling != null && ruling != OutsideRuling.LEFT_TO_THE_BUREAU)
                .reduce((earlier, later) -> later)
                .filter(OutsideRuling.MAY_NOT_BE_DISCLOSED::equals)
                .isPresent();
    }

    /** A partial disclosure that keeps back something secret or forbidden keeps back what it was about. */
    private static boolean discloses(DraftReply draft) {
        boolean partly = draft.outcome() == Outcome.P1
                && draft.withheld().stream().noneMatch(part -> FORBIDDEN.contains(part.ground()));
        return GIVES_ALL.contains(draft.outcome()) || partly;
    }
}
