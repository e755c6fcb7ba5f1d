package disclosure.handling;

import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** What the house itself does once a task is done: seals the volume, and lets a reply stand for what is joined to it. */
@Service
public class FollowingUp {

    private final SealingVolumes sealing;
    private final SharingReplies sharing;

    public FollowingUp(SealingVolumes sealing, SharingReplies sharing) {
        this.sealing = sealing;
        this.sharing = sharing;
    }

    Ruling<Standing> after(TaskForm form, Standing standing, Moment now) {
        var reference = standing.reference();
        if (form instanceof DeliveryForm.ArchiveCase) sealing.sealAfterwards(reference, now);
        return sharing.after(standing, now);
    }
}
