package disclosure.handling;

import disclosure.casefile.AftercareAct;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reassessment;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** What the house itself does once a task is done, in the same unit of work: seals the volume, starts what comes next. */
@Service
public class FollowingUp {

    private final CaseFiles files;
    private final CaseProcess process;
    private final SealingVolumes sealing;

    public FollowingUp(CaseFiles files, CaseProcess process, SealingVolumes sealing) {
        this.files = files;
        this.process = process;
        this.sealing = sealing;
    }

    Ruling<Standing> after(TaskForm form, Standing standing, Moment now) {
        Reference reference = standing.reference();
        if (form instanceof TaskForm.ArchiveCase) return archived(reference, now);
        if (form instanceof SideForm.RecordRemedyResult result && result.replyOrdered())
            process.replyOrdered(reference);
        return Ruling.granted(standing);
    }

    /** What was withheld is looked at again in a year (Art. 18); one watch for a case, however often it is filed. */
    private Ruling<Standing> archived(Reference reference, Moment now) {
        CaseFile file = files.find(reference).orElseThrow();
        boolean watched = file.has(AftercareAct.VolumeSealed.class);
        if (Reassessment.isNeeded(file) && !watched)
            process.begin(SideProcess.REASSESSMENT, reference, MatterDays.REASSESSMENT);
        return sealing.seal(reference, now);
    }
}
