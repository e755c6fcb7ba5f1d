package disclosure.casefile;

import java.util.HashSet;
import java.util.Set;

/** Whether a court was asked to suspend disclosure and nothing may be released for now (law.md R-TRK-05). */
public final class ReleaseHold {

    private ReleaseHold() {}

    public static boolean isOn(CaseFile file) {
        Set<String> holding = new HashSet<>();
        for (RemedyAct act : file.all(RemedyAct.class)) {
            if (act instanceof RemedyAct.ReleaseHeld held) holding.add(held.id());
            if (act instanceof RemedyAct.ReleaseFreed freed) holding.remove(freed.id());
        }
        return !holding.isEmpty();
    }
}
