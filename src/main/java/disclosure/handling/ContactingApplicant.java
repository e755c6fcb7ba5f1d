package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** The bureau tries to reach an applicant whose letter waits for confirmation (law.md R-REC-08). */
@Service
public class ContactingApplicant {

    private final CaseDesk desk;

    ContactingApplicant(CaseDesk desk) {
        this.desk = desk;
    }

    public Ruling<Standing> attempted(Reference reference, String how, String result, Actor actor, Moment now) {
        return desk.record(
                reference, actor, now, file -> Step.of(new Act.ContactAttempted(now.today(), how, result)), step -> {});
    }
}
