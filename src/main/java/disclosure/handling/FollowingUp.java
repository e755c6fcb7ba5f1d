package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** What the house itself does once a task is done, seals the volume, starts what comes next. */
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
        if (form instanceof TaskForm.ArchiveCase) sealing.sealAfterwards(reference, now);
        if (form instanceof SideForm.RecordRemedyResult result && result.replyOrdered())
            process.replyOrdered(reference);
        return Ruling.granted(standing);
    }
}
