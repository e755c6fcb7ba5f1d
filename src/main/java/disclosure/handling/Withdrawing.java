package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** The applicant takes the request back, recorded in writing (law.md §7.1 X3a). */
@Service
public class Withdrawing {

    private final CaseDesk desk;
    private final CaseProcess process;

    Withdrawing(CaseDesk desk, CaseProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /** @param record what the applicant wrote, or the record that was read back */
    public Ruling<Standing> withdraw(Reference reference, String record, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Step.of(new Act.RequestWithdrawn(now.today(), record)),
                step -> process.ended(reference));
    }
}
