package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct.AppraisalDecided;
import disclosure.casefile.AftercareAct.AppraisalProposed;
import disclosure.casefile.Appraisal;
import disclosure.casefile.ArchivedReason;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.KeptVolume;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reduction;
import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What becomes of a volume whose time is over: the archivist proposes, the head of the working body decides (law.md
 * R-ARC-07). What is to be destroyed comes on a list; this system destroys nothing by itself.
 */
@Service
public class AppraisingVolumes {

    private final CaseDesk desk;
    private final CaseFiles files;

    AppraisingVolumes(CaseDesk desk, CaseFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** A line of the list of what is to be destroyed (销毁清册). @param keptUntil the day its time was over */
    public record ToDestroy(
            Reference reference,
            String volume,
            RetentionClass retention,
            LocalDate keptUntil,
            String proposedBy,
            String reason,
            String decidedBy,
            LocalDate decidedOn) {}

    /** @param longer the class it is kept on in, null to destroy */
    public Ruling<Standing> propose(
            Reference reference,
            Appraisal proposal,
            @Nullable RetentionClass longer,
            String reason,
            Actor actor,
            Moment now) {
        @Nullable RetentionClass kept = proposal == Appraisal.DESTROY ? null : longer;
        return desk.record(
                reference,
                actor,
                now,
                file -> filed(file)
                        .flatMap(volume -> volume.mayPropose(file, proposal, kept, now.today()))
                        .flatMap(volume -> Step.of(new AppraisalProposed(now.today(), proposal, kept, reason))),
                step -> {});
    }

    public Ruling<Standing> decide(Reference reference, Verdict verdict, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> filed(file)
                        .flatMap(volume -> proposed(volume, actor))
                        .flatMap(volume -> Step.of(new AppraisalDecided(now.today(), verdict, reason))),
                step -> {});
    }

    private static Ruling<KeptVolume> filed(CaseFile file) {
        return KeptVolume.of(file)
                .<Ruling<KeptVolume>>map(Ruling::granted)
                .orElseGet(() -> Ruling.refused(Reduction.FILING, ArchivedReason.CASE_NOT_ARCHIVED));
    }

    private static Ruling<KeptVolume> proposed(KeptVolume volume, Actor actor) {
        RecordedAct proposal = volume.proposed();
        if (proposal == null || volume.destroyedBy() != null)
            return Ruling.refused(KeptVolume.APPRAISAL, ArchivedReason.NO_PROPOSAL);
        return proposal.by().equals(actor.id())
                ? Ruling.refused(Permissions.HOUSE_RULE, CaseReason.SAME_PERSON_MAY_NOT_APPROVE)
                : Ruling.granted(volume);
    }

    /** Decided in that year, by number of the volume. */
    public List<ToDestroy> toDestroy(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return files.withAct(ActKind.APPRAISAL_DECIDED, first, first.withDayOfYear(first.lengthOfYear())).stream()
                .flatMap(reference -> files.find(reference).stream())
                .flatMap(AppraisingVolumes::toDestroy)
                .filter(line -> line.decidedOn().getYear() == year)
                .sorted(Comparator.comparing(ToDestroy::volume))
                .toList();
    }

    private static Stream<ToDestroy> toDestroy(CaseFile file) {
        return KeptVolume.of(file).stream()
                .flatMap(volume -> Optional.ofNullable(volume.destroyedBy())
                        .flatMap(decision -> Optional.ofNullable(volume.until())
                                .flatMap(until -> Optional.ofNullable(volume.proposed())
                                        .map(proposal -> line(file, volume, until, proposal, decision))))
                        .stream());
    }

    private static ToDestroy line(
            CaseFile file, KeptVolume volume, LocalDate until, RecordedAct proposal, RecordedAct decision) {
        return new ToDestroy(
                file.reference(),
                volume.number(),
                volume.retention(),
                until,
                proposal.by(),
                ((AppraisalProposed) proposal.act()).reason(),
                decision.by(),
                decision.act().on());
    }
}
