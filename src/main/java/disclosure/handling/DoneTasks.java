package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.TaskKind;
import disclosure.clock.ClockReason;
import disclosure.clock.RuleSet;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is said to somebody who comes to a task that is open no longer. */
@Service
public class DoneTasks {

    private final CaseProcess process;
    private final CaseFiles files;

    public DoneTasks(CaseProcess process, CaseFiles files) {
        this.process = process;
        this.files = files;
    }

    /** Nothing can be done with it. */
    <T> Ruling<T> refusal(String taskId) {
        return process.past(taskId).isPresent()
                ? Ruling.refused(Article.internalRule(), CaseReason.TASK_DONE)
                : Ruling.refused(Article.internalRule(), CaseReason.TASK_GONE);
    }

    /** To complete it once more: all that is to be corrected is told at once, so the law says why there is no second notice. */
    <T> Ruling<T> again(String taskId, Actor actor) {
        return process.past(taskId)
                .filter(past -> past.kind() == TaskKind.SEND_CORRECTION_NOTICE)
                .flatMap(past -> files.find(past.reference()))
                .filter(file -> Permissions.maySee(actor, file.division().orElse(null)))
                .filter(file -> file.has(Act.CorrectionNoticeSent.class))
                .<Ruling<T>>map(file -> Ruling.refused(correction(file), ClockReason.SECOND_CORRECTION_NOTICE))
                .orElseGet(() -> refusal(taskId));
    }

    private static Article correction(CaseFile file) {
        return Optional.of(file)
                .flatMap(CaseFile::ruleSet)
                .orElse(RuleSet.R2019)
                .correction();
    }
}
