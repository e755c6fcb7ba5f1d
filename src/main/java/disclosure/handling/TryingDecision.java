package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** What would come of a decision before it is made: the same rules are asked, and nothing is recorded. */
@Service
public class TryingDecision {

    private final CaseFiles files;
    private final TaskSteps steps;

    TryingDecision(CaseFiles files, TaskSteps steps) {
        this.files = files;
        this.steps = steps;
    }

    public Ruling<CaseFile> check(WorkList.Row row, TaskForm form, Actor actor, Moment now) {
        CaseFile file = files.find(row.reference()).orElseThrow();
        return steps.decide(row.kind(), row.matter(), form, file, actor, now.today())
                .map(step -> file);
    }
}
