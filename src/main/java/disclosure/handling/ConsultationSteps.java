package disclosure.handling;

import static disclosure.handling.CorrectionSteps.orToday;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Act;
import disclosure.casefile.AskedOpinion;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.clock.ClockReason;
import disclosure.clock.RuleSet;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.ConsultationReason;
import disclosure.consultation.OpinionRules;
import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes of a letter asking for an opinion: service, opinion or silence, decision (law.md R-CON-02 … -09). */
final class ConsultationSteps {

    private final WorkingDays calendar;

    ConsultationSteps(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** A letter that comes back asked nobody: the consultation ends there. */
    Ruling<Step> delivered(
            SideForm.RecordConsultationDelivery form, @Nullable String id, CaseFile file, LocalDate today) {
        LocalDate on = orToday(form.deliveredOn(), today);
        return asked(id, file)
                .flatMap(asked -> form.undeliverable()
                        ? Step.answering(
                                Answer.LETTER_RETURNED,
                                new ConsultationAct.ConsultationEnded(
                                        on, asked.id(), ConsultationEnd.UNDELIVERABLE, form.evidence()))
                        : Step.answering(
                                Answer.LETTER_DELIVERED,
                                new ConsultationAct.ConsultationDelivered(on, asked.id(), form.evidence())));
    }

    Ruling<Step> answered(SideForm.RecordOpinion form, @Nullable String id, CaseFile file, LocalDate today) {
        LocalDate on = orToday(form.receivedOn(), today);
        ConsultationEnd end = form.end();
        return asked(id, file).flatMap(asked -> {
            if ((form.opinion() == null) == (end == null)) return refused(file, ConsultationReason.OPINION_OR_END);
            // The letter came back: that is on file, and the process only has to go on.
            if (end == ConsultationEnd.UNDELIVERABLE && asked.end() == end) return Step.of();
            Ruling<Act> act = end == null ? opinion(form, asked, file, on) : ended(form, end, asked, file, on);
            return act.flatMap(Step::of);
        });
    }

    private Ruling<Act> opinion(SideForm.RecordOpinion form, AskedOpinion asked, CaseFile file, LocalDate on) {
        LocalDate postedOn = form.postedOn();
        if (postedOn != null && postedOn.isAfter(on))
            return refused(file, ConsultationReason.POSTED_AFTER_RECEIPT, postedOn, on);
        Act act = new ConsultationAct.OpinionReceived(
                on, asked.id(), Objects.requireNonNull(form.opinion()), form.grounds(), postedOn);
        return asked.open() ? Ruling.granted(act) : afterSilence(act, postedOn, asked, file);
    }

    /** Silence was noted already: only what was posted in time still counts (R-CON-09). */
    private Ruling<Act> afterSilence(Act act, @Nullable LocalDate postedOn, AskedOpinion asked, CaseFile file) {
        if (asked.end() != ConsultationEnd.SILENCE)
            return refused(file, ClockReason.CONSULTATION_ALREADY_CLOSED, asked.id());
        Optional<LocalDate> last = asked.answerDueOn(file, calendar);
        boolean inTime =
                postedOn != null && last.map(day -> !postedOn.isAfter(day)).orElse(true);
        return inTime
                ? Ruling.granted(act)
                : refused(
                        file,
                        ConsultationReason.NOT_POSTED_IN_TIME,
                        last.<Object>map(Function.identity()).orElse(""));
    }

    private Ruling<Act> ended(
            SideForm.RecordOpinion form, ConsultationEnd end, AskedOpinion asked, CaseFile file, LocalDate on) {
        String note = form.grounds() == null ? "" : form.grounds().strip();
        Optional<LocalDate> last = asked.answerDueOn(file, calendar);
        if (end == ConsultationEnd.SILENCE) {
            if (asked.deliveredOn() == null) return refused(file, ConsultationReason.NOT_DELIVERED, asked.id());
            if (last.isPresent() && !on.isAfter(last.get()))
                return refused(file, ConsultationReason.TIME_TO_ANSWER_RUNS, last.get());
        }
        // Silence proves itself where the law sets a last day; everything else, and silence under the text of 2007,
        // needs a word.
        boolean evident = end == ConsultationEnd.SILENCE && last.isPresent();
        if (!evident && note.isEmpty()) return refused(file, ConsultationReason.NOTE_MISSING);
        return Ruling.granted(new ConsultationAct.ConsultationEnded(on, asked.id(), end, note));
    }

    /** Against a third party's objection with the notice to the third party in the same stroke (Art. 32). */
    Ruling<Step> weighed(SideForm.WeighOpinion form, @Nullable String id, CaseFile file, LocalDate today) {
        return asked(id, file).flatMap(asked -> {
            if (asked.open()) return refused(file, ConsultationReason.STILL_OPEN, asked.id());
            if (asked.weighing() != null) return refused(file, ConsultationReason.ALREADY_WEIGHED, asked.id());
            return OpinionRules.weigh(
                            asked.heard(file, calendar),
                            new OpinionRules.Decision(
                                    form.objectionReasonable(), form.weighing(), form.reason(), form.toldThirdParty()))
                    .map(decision -> new Step(acts(decision, asked.id(), today), Optional.empty()));
        });
    }

    private static List<Act> acts(OpinionRules.Decision decision, String id, LocalDate today) {
        List<Act> acts = new ArrayList<>();
        acts.add(new ConsultationAct.OpinionWeighed(
                today, id, decision.objectionReasonable(), decision.weighing(), decision.reason()));
        String told = decision.told();
        if (told != null && !told.isBlank())
            acts.add(new ConsultationAct.ThirdPartyTold(today, id, told, decision.reason()));
        return acts;
    }

    /** What is asked for has its own task, or is nothing that was ever sent. */
    Ruling<Step> onlyAfterSilence(String id, CaseFile file) {
        return asked(id, file).flatMap(asked -> refused(file, ConsultationReason.HAS_ITS_TASK, id));
    }

    private static Ruling<AskedOpinion> asked(@Nullable String id, CaseFile file) {
        return file.consultations().stream()
                .filter(asked -> asked.id().equals(id))
                .findFirst()
                .map((Function<AskedOpinion, Ruling<AskedOpinion>>) Ruling::granted)
                .orElseGet(() -> refused(file, ConsultationReason.NEVER_OPENED, String.valueOf(id)));
    }

    private static <T> Ruling<T> refused(CaseFile file, Reason reason, Object... details) {
        Article source = file.ruleSet().orElse(RuleSet.R2019).exclusion();
        return Ruling.refused(source, reason, details);
    }
}
