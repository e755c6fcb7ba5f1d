package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** The head of the working body agrees to a longer reply period and the applicant is told (Art. 33(2)). */
@Service
public class Extending {

    private final CaseDesk desk;

    Extending(CaseDesk desk) {
        this.desk = desk;
    }

    /** @param workingDays 1 to 20 (2007 rules: 15), once */
    public Ruling<Standing> extend(Reference reference, int workingDays, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Step.of(new Act.ReplyExtended(now.today(), workingDays, reason)),
                step -> {});
    }
}
