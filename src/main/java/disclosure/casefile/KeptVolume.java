package disclosure.casefile;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the volume of a case is kept, as filed and as appraised since (law.md R-ARC-07).
 *
 * @param number of the volume; the first one, also where the case was taken up and filed again (R-ARC-05)
 * @param until the last day, null for what is kept for ever
 * @param proposed what waits for the head's decision
 * @param destroyedBy the decision that put it on the list of what is to be destroyed
 */
public record KeptVolume(
        String number,
        RetentionClass retention,
        @Nullable LocalDate until,
        @Nullable RecordedAct proposed,
        @Nullable RecordedAct destroyedBy) {

    /** 经鉴定,仍需继续保存的档案,重新划定保管期限;…确无保存价值的,按照规定销毁,销毁清册永久保存. */
    public static final Article APPRAISAL = Article.of(Statute.ARCHIVES_REGULATION, 24);

    /** Empty for a case that was never filed. */
    public static Optional<KeptVolume> of(CaseFile file) {
        KeptVolume volume = null;
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof Act.CaseArchived archived) volume = filed(file, archived, volume);
            else if (volume != null) volume = volume.after(recorded, file);
        }
        return Optional.ofNullable(volume);
    }

    /** Filed again it is kept no shorter than before: what made it longer is still in it (R-ARC-03). */
    private static KeptVolume filed(CaseFile file, Act.CaseArchived archived, @Nullable KeptVolume before) {
        LocalDate closedOn = file.closedOn().orElse(archived.on());
        if (before == null)
            return new KeptVolume(
                    archived.volume(), archived.retention(), end(archived.retention(), closedOn), null, null);
        return before.keptAtLeast(archived.retention(), closedOn);
    }

    private KeptVolume keptAtLeast(RetentionClass other, LocalDate closedOn) {
        RetentionClass longer = other.isLongerThan(retention) ? other : retention;
        LocalDate last = end(longer, closedOn);
        boolean later = until != null && last != null && until.isAfter(last);
        return new KeptVolume(number, longer, later ? until : last, null, null);
    }

    private static @Nullable LocalDate end(RetentionClass retention, LocalDate from) {
        return RetentionSchedule.keptUntil(retention, from).orElse(null);
    }

    private KeptVolume after(RecordedAct recorded, CaseFile file) {
        if (recorded.act() instanceof AftercareAct.RetentionRaised raised)
            return keptAtLeast(raised.retention(), file.closedOn().orElse(raised.on()));
        if (recorded.act() instanceof AftercareAct.AppraisalProposed)
            return new KeptVolume(number, retention, until, recorded, null);
        if (!(recorded.act() instanceof AftercareAct.AppraisalDecided decided) || proposed == null) return this;
        return switch (decided.verdict()) {
            case RETURNED -> new KeptVolume(number, retention, until, null, null);
            case APPROVED -> agreed((AftercareAct.AppraisalProposed) proposed.act(), recorded);
        };
    }

    /**
     * What is still to be recorded because the case was challenged after it had been filed (R-ARC-03); empty where that is
     * on file, where the volume is kept as long already, and where it was appraised since.
     *
     * @param plan the schedule of the bureau
     */
    public static Optional<AftercareAct.RetentionRaised> toRaise(CaseFile file, RetentionPlan plan, LocalDate today) {
        Optional<KeptVolume> volume = of(file);
        boolean filed = false;
        RemedyAct.RemedyFiled challenge = null;
        for (RecordedAct recorded : file.acts()) {
            Act act = recorded.act();
            if (act instanceof Act.CaseArchived) filed = true;
            if (filed && act instanceof RemedyAct.RemedyFiled against) challenge = against;
            if (act instanceof AftercareAct.RetentionRaised || act instanceof AftercareAct.AppraisalDecided)
                challenge = null;
        }
        if (volume.isEmpty() || challenge == null) return Optional.empty();
        RetentionClass former = volume.get().retention();
        return plan.disputed().isLongerThan(former)
                ? Optional.of(new AftercareAct.RetentionRaised(today, former, plan.disputed(), challenge.id()))
                : Optional.empty();
    }

    /** The new class runs from the end of the former one: of two readings the one that keeps longer. */
    private KeptVolume agreed(AftercareAct.AppraisalProposed proposal, RecordedAct decision) {
        RetentionClass longer = proposal.retention();
        if (proposal.proposal() == Appraisal.DESTROY || longer == null || until == null)
            return new KeptVolume(number, retention, until, proposed, decision);
        return new KeptVolume(number, longer, end(longer, until), null, null);
    }

    /** The volume, if it may be proposed today what becomes of it. */
    public Ruling<KeptVolume> mayPropose(
            CaseFile file, Appraisal proposal, @Nullable RetentionClass longer, LocalDate today) {
        if (proposed != null) return Ruling.refused(APPRAISAL, ArchivedReason.PROPOSAL_OPEN);
        if (until == null) return Ruling.refused(APPRAISAL, ArchivedReason.KEPT_FOR_EVER);
        if (!today.isAfter(until)) return Ruling.refused(APPRAISAL, ArchivedReason.PERIOD_NOT_OVER, until);
        if (proposal == Appraisal.KEEP_LONGER && longer == null)
            return Ruling.refused(APPRAISAL, ArchivedReason.LONGER_CLASS_MISSING);
        boolean pending = Remedy.of(file).stream().anyMatch(Remedy::pending) || ReleaseHold.isOn(file);
        return proposal == Appraisal.DESTROY && pending
                ? Ruling.refused(APPRAISAL, ArchivedReason.REMEDY_PENDING, "")
                : Ruling.granted(this);
    }
}
