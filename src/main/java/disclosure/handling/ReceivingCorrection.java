package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** The corrected request comes in while its window is open (Art. 30): the reply clock starts anew. */
@Service
public class ReceivingCorrection {

    private final CaseDesk desk;
    private final CaseProcess process;
    private final TaskSteps steps;

    ReceivingCorrection(CaseDesk desk, CaseProcess process, TaskSteps steps) {
        this.desk = desk;
        this.process = process;
        this.steps = steps;
    }

    public Ruling<Standing> receive(
            Reference reference, TaskForm.CorrectedRequest correction, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> steps.corrections(file)
                        .received(correction, file, now.today())
                        .flatMap(act -> Step.of(act)),
                step -> process.correctionReceived(reference));
    }
}
