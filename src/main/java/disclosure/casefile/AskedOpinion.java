package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.OpinionRules;
import disclosure.consultation.Weighing;
import disclosure.law.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One consultation as the acts tell it.
 *
 * @param deliveredOn null while the letter is on its way
 * @param closedOn day of the opinion or of waiting no longer, null while open
 * @param opinion null where none came
 * @param postedOn postmark, where it was posted in time and came in later (R-CON-09)
 * @param end why none is waited for, null where one came or still may
 * @param weighing what the bureau decided, null before
 * @param told whether the third party was told of the public-interest decision
 */
public record AskedOpinion(
        String id,
        ConsultationKind kind,
        String content,
        LocalDate sentOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate closedOn,
        @Nullable Opinion opinion,
        @Nullable LocalDate postedOn,
        @Nullable ConsultationEnd end,
        @Nullable Weighing weighing,
        boolean told) {

    static List<AskedOpinion> of(CaseFile file) {
        Map<String, AskedOpinion> opinions = new LinkedHashMap<>();
        for (ConsultationAct act : file.all(ConsultationAct.class)) {
            AskedOpinion before = opinions.get(act.id());
            if (act instanceof ConsultationAct.ConsultationSent sent) opinions.put(sent.id(), opened(sent));
            else if (before != null) opinions.put(act.id(), before.after(act));
        }
        return new ArrayList<>(opinions.values());
    }

    private static AskedOpinion opened(ConsultationAct.ConsultationSent sent) {
        return new AskedOpinion(
                sent.id(), sent.asked(), sent.content(), sent.on(), null, null, null, null, null, null, false);
    }

    private AskedOpinion after(ConsultationAct act) {
        if (act instanceof ConsultationAct.ConsultationDelivered a)
            return with(a.on(), closedOn, opinion, postedOn, end, weighing, told);
        // One posted in time that comes in after the silence was noted: what was decided on silence is decided anew.
        if (act instanceof ConsultationAct.OpinionReceived a)
            return with(
                    deliveredOn, closedOn == null ? a.on() : closedOn, a.opinion(), a.postedOn(), null, null, false);
        if (act instanceof ConsultationAct.ConsultationEnded a)
            return with(deliveredOn, a.on(), opinion, postedOn, a.how(), weighing, told);
        if (act instanceof ConsultationAct.OpinionWeighed a)
            return with(deliveredOn, closedOn, opinion, postedOn, end, a.weighing(), told);
        return act instanceof ConsultationAct.ThirdPartyTold
                ? with(deliveredOn, closedOn, opinion, postedOn, end, weighing, true)
                : this;
    }

    private AskedOpinion with(
            @Nullable LocalDate delivered,
            @Nullable LocalDate closed,
            @Nullable Opinion said,
            @Nullable LocalDate posted,
            @Nullable ConsultationEnd ended,
            @Nullable Weighing decided,
            boolean informed) {
        return new AskedOpinion(id, kind, content, sentOn, delivered, closed, said, posted, ended, decided, informed);
    }

    public boolean open() {
        return closedOn == null;
    }

    /** The last day to answer in time; empty before delivery, and where the text sets no time (2007). */
    public Optional<LocalDate> answerDueOn(CaseFile file, WorkingDays calendar) {
        if (deliveredOn == null) return Optional.empty();
        return file.ruleSet()
                .flatMap(rules -> rules.opinion(kind))
                .map(Limit::workingDays)
                .map(days -> calendar.add(deliveredOn, days));
    }

    /** What came of asking, as far as it binds the decision; only of one that is closed. */
    public OpinionRules.Heard heard(CaseFile file, WorkingDays calendar) {
        LocalDate handedInOn = postedOn == null ? closedOn : postedOn;
        boolean inTime = answerDueOn(file, calendar)
                .map(last -> handedInOn == null || !handedInOn.isAfter(last))
                .orElse(true);
        return new OpinionRules.Heard(file.ruleSet().orElseThrow(), kind, opinion, end, inTime);
    }
}
