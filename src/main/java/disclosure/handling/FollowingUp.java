package disclosure.handling;

import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** What the house itself does once a task is done: seals the volume. */
@Service
public class FollowingUp {

    private final SealingVolumes sealing;

    public FollowingUp(SealingVolumes sealing) {
        this.sealing = sealing;
    }

    Ruling<Standing> after(TaskForm form, Standing standing, Moment now) {
        var reference = standing.reference();
        if (form instanceof DeliveryForm.ArchiveCase) sealing.sealAfterwards(reference, now);
        return Ruling.granted(standing);
    }
}
