package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** What the house itself does once a task is done, in the same unit of work: seals the volume, starts what comes next. */
@Service
public class FollowingUp {

    private final CaseProcess process;
    private final SealingVolumes sealing;

    public FollowingUp(CaseProcess process, SealingVolumes sealing) {
        this.process = process;
        this.sealing = sealing;
    }

    Ruling<Standing> after(TaskForm form, Standing standing, Moment now) {
        Reference reference = standing.reference();
        if (form instanceof TaskForm.ArchiveCase) return sealing.seal(reference, now);
        if (form instanceof SideForm.RecordRemedyResult result && result.replyOrdered()) ordered(standing);
        return Ruling.granted(standing);
    }

    private void ordered(Standing standing) {
        if (standing.recordCorrection())
            process.begin(SideProcess.RECORD_CORRECTION_ORDERED, standing.reference(), MatterDays.RECORD);
        else process.replyOrdered(standing.reference());
    }
}
