package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Reduction.Keeping;
import disclosure.law.Article;
import disclosure.outcome.LetterKind;
import disclosure.remedy.RemedyClause;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyPeriods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Until when what a case decided can still be taken to an authority or a court (clocks K-14 to K-16). */
final class OpenChallenge {

    private final RemedyPeriods periods;
    private final List<Keeping> keepings = new ArrayList<>();

    OpenChallenge(WorkingDays calendar) {
        this.periods = new RemedyPeriods(calendar);
    }

    List<Keeping> of(CaseFile file) {
        Act.@Nullable ReplyDrafted drafted = null;
        LocalDate decidedOn = null;
        for (RecordedAct recorded : file.acts()) {
            Act act = recorded.act();
            if (act instanceof Act.ReplyDrafted draft) drafted = draft;
            if (act instanceof DeliveryAct.LetterIssued issued) decidedOn = issued.on();
            if (act instanceof DeliveryAct.ReplyServed served && drafted != null && decidedOn != null)
                add(RemedyClause.of(drafted.draft(), decidedOn), decidedOn, served.on());
            if (act instanceof DeliveryAct.ClosingLetterIssued || act instanceof ConsultationAct.ThirdPartyTold)
                add(clauses(act, file), act.on(), act.on());
            if (act instanceof DeliveryAct.ClosingLetterServed served)
                file.last(DeliveryAct.ClosingLetterIssued.class)
                        .ifPresent(letter -> add(clauses(letter, file), letter.on(), served.on()));
            if (act instanceof RemedyAct.RemedyDecided decided) afterDecision(file, decided);
        }
        return keepings;
    }

    private static Set<RemedyClause> clauses(Act act, CaseFile file) {
        if (act instanceof ConsultationAct.ThirdPartyTold)
            return RemedyClause.of(LetterKind.THIRD_PARTY_DECISION, act.on());
        return file.endedWithoutReply()
                .map(outcome -> RemedyClause.of(outcome, act.on()))
                .orElseGet(() -> EnumSet.noneOf(RemedyClause.class));
    }

    /** Where reconsideration must come first there is no suit to wait for. */
    private void add(Set<RemedyClause> clauses, LocalDate decidedOn, LocalDate servedOn) {
        if (clauses.isEmpty()) return;
        keep(periods.reconsiderationUntil(servedOn), RemedyPeriods.RECONSIDERATION);
        if (!clauses.equals(Set.of(RemedyClause.A))) keep(periods.suitUntil(decidedOn, servedOn), RemedyPeriods.SUIT);
    }

    /** Fifteen days to go on to court, and as many from the first court to the next (行政诉讼法 Arts. 45, 85). */
    private void afterDecision(CaseFile file, RemedyAct.RemedyDecided decided) {
        boolean complaint = Remedy.find(file, decided.id())
                .filter(remedy -> remedy.kind() == RemedyKind.COMPLAINT)
                .isPresent();
        if (!complaint)
            keep(periods.suitAfterReconsiderationUntil(decided.on()), RemedyPeriods.SUIT_AFTER_RECONSIDERATION);
    }

    private void keep(LocalDate until, Article article) {
        keepings.add(new Keeping(until, ArchivedReason.CHALLENGE_OPEN, article));
    }
}
