package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.AftercareAct;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Remedy;
import disclosure.casefile.RemedyAct;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyReason;
import disclosure.remedy.RemedyResults;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Defending against a remedy, its result, and looking again at what was withheld (law.md §12; Art. 18). */
final class RemedySteps {

    /** 行政机关应当建立健全政府信息管理动态调整机制,对本行政机关不予公开的政府信息进行定期评估审查。 */
    private static final Article REASSESSMENT = Article.article(18);

    private RemedySteps() {}

    static Ruling<Step> decide(SideForm form, @Nullable String matter, CaseFile file, LocalDate today) {
        if (form instanceof SideForm.SendDefence f)
            return TrackingRemedies.pending(file, matter).flatMap(remedy -> defend(f, remedy, today));
        if (form instanceof SideForm.RecordRemedyResult f)
            return TrackingRemedies.pending(file, matter).flatMap(remedy -> result(f, remedy, file, today));
        if (form instanceof SideForm.ReassessWithholding f)
            return Step.answering(
                    f.verdict() == Verdict.APPROVED ? Answer.WITHHOLDING_STAYS : Answer.WITHHOLDING_ENDED,
                    new AftercareAct.WithholdingReassessed(today, f.verdict(), f.reason()));
        return Ruling.refused(
                REASSESSMENT, CaseReason.WRONG_FORM, form.getClass().getSimpleName());
    }

    private static Ruling<Step> defend(SideForm.SendDefence form, Remedy remedy, LocalDate today) {
        LocalDate on = CorrectionSteps.orToday(form.sentOn(), today);
        // Nobody sends a copy of a complaint.
        LocalDate from = remedy.kind().hasDefence() ? remedy.copyOn() : remedy.filedOn();
        if (from == null) return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.COPY_NOT_RECEIVED);
        if (!remedy.awaitsAnswer()) return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.ALREADY_DEFENDED);
        if (on.isBefore(from)) return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, from);
        return Step.of(new RemedyAct.DefenceSent(on, remedy.id(), form.evidence()));
    }

    /** What it comes to; an ordered answer on an own record begins by itself, as it is no request for information. */
    static Ruling<Step> result(SideForm.RecordRemedyResult form, Remedy remedy, CaseFile file, LocalDate today) {
        return decision(form, remedy, today)
                .map(decided -> new Step(List.of(decided), Optional.empty()))
                .map(step -> step.ordersReply() && file.isRecordCorrection()
                        ? step.beginning(SideProcess.RECORD_CORRECTION_ORDERED)
                        : step);
    }

    private static Ruling<Act> decision(SideForm.RecordRemedyResult form, Remedy remedy, LocalDate today) {
        LocalDate on = CorrectionSteps.orToday(form.receivedOn(), today);
        if (on.isBefore(remedy.filedOn()))
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, remedy.filedOn());
        LocalDate decidedOn = form.decidedOn();
        if (decidedOn != null && decidedOn.isBefore(remedy.filedOn()))
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, remedy.filedOn());
        if (decidedOn != null && on.isBefore(decidedOn))
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, decidedOn);
        LocalDate replyDueOn = form.replyDueOn();
        if (replyDueOn != null && replyDueOn.isBefore(on))
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, on);
        return category(form)
                .map(category -> new RemedyAct.RemedyDecided(
                        on,
                        remedy.id(),
                        form.rawResult(),
                        category,
                        form.categoryReason(),
                        form.replyOrdered(),
                        form.replyOrdered() ? replyDueOn : null,
                        decidedOn));
    }

    /** The one the words stand for, unless a person names another and says why (R-TRK-01). */
    private static Ruling<RemedyCategory> category(SideForm.RecordRemedyResult form) {
        Optional<RemedyCategory> meant = RemedyResults.categoryOf(form.rawResult());
        RemedyCategory named = form.category();
        RemedyCategory category = named == null ? meant.orElse(null) : named;
        boolean explained =
                form.categoryReason() != null && !form.categoryReason().isBlank();
        boolean differs = meant.isEmpty() || !meant.get().equals(category);
        if (category == null || (differs && !explained))
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.CATEGORY_NEEDS_REASON);
        if (form.replyOrdered() && category != RemedyCategory.CORRECTED)
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.ORDER_IS_A_CORRECTION);
        return Ruling.granted(category);
    }
}
