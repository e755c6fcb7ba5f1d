package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.TaskKind;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.review.ReviewLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which decision each task form stands for. */
@Service
class TaskSteps {

    private final Calendars calendars;
    private final People people;
    private final BureauRules rules;
    private final ReplySteps replies;
    private final DeliverySteps deliveries;
    private final SideSteps sides;
    private final RecordSteps records;

    TaskSteps(
            Calendars calendars,
            People people,
            CaseFiles files,
            Applicants applicants,
            Numbers numbers,
            Attachments attachments,
            ReviewTable table,
            Completeness completeness,
            BureauRules rules) {
        this.calendars = calendars;
        this.people = people;
        this.rules = rules;
        this.replies = new ReplySteps(files, applicants, calendars, table, attachments, completeness);
        this.deliveries = new DeliverySteps(numbers, rules, replies, calendars);
        this.sides = new SideSteps(calendars, rules);
        this.records = new RecordSteps(completeness);
    }

    /** @param matter which of several things beside the main line the task is about */
    Ruling<Step> decide(
            TaskKind task, @Nullable String matter, TaskForm form, CaseFile file, Actor actor, LocalDate today) {
        if (!form.completes().contains(task))
            return Ruling.refused(Article.internalRule(), CaseReason.WRONG_FORM, task);
        if (form instanceof TaskForm.ConfirmReceipt f) return IntakeSteps.confirm(f, file, today);
        if (form instanceof TaskForm.RegisterRequest f)
            return IntakeSteps.register(f, rules.of(file).recordCorrectionWorkingDays(), today);
        if (form instanceof TaskForm.SendCorrectionNotice f)
            return corrections(file).send(f, file, actor, today);
        if (form instanceof TaskForm.RecordCorrectionDelivery f)
            return corrections(file).delivered(f, file, today);
        if (form instanceof TaskForm.CheckAbandonment f)
            return corrections(file).checked(f, file, today);
        if (form instanceof TaskForm.AssignDivision f) return assign(f, today);
        if (form instanceof TaskForm.HandleRequest f) return replies.draft(f, file, actor, today);
        if (form instanceof TaskForm.ReviewDraft f) return ReviewSteps.review(f, level(task), file, actor, today);
        if (form instanceof TaskForm.SignReply f) return replies.sign(f, file, actor, today);
        if (form instanceof DeliveryForm.IssueLetter f) return deliveries.issue(f, file, today);
        if (form instanceof DeliveryForm.DeliverReply f) return DeliverySteps.deliver(f, file, today);
        if (form instanceof DeliveryForm.IssueClosingLetter f) return deliveries.closingLetter(f, file, today);
        if (form instanceof DeliveryForm.DeliverClosingLetter f)
            return DeliverySteps.closingLetterServed(f, file, today);
        if (form instanceof DeliveryForm.ArchiveCase f) return deliveries.archive(f, file, today);
        if (form instanceof RecordForm f) return records.decide(f, file, actor, today);
        if (form instanceof SideForm f) return sides.decide(f, matter, file, actor, today);
        throw new IllegalStateException("no decision for " + form.getClass());
    }

    CorrectionSteps corrections(CaseFile file) {
        WorkingDays calendar = calendars.current();
        return new CorrectionSteps(calendar, rules.of(file));
    }

    private Ruling<Step> assign(TaskForm.AssignDivision form, LocalDate today) {
        boolean known =
                people.divisions().stream().anyMatch(division -> division.code().equals(form.division()));
        return known
                ? Step.of(new Act.DivisionAssigned(today, form.division()))
                : Ruling.refused(Article.internalRule(), CaseReason.NO_SUCH_DIVISION, form.division());
    }

    private static ReviewLevel level(TaskKind task) {
        return switch (task) {
            case DIVISION_REVIEW -> ReviewLevel.DIVISION;
            case LEGAL_REVIEW -> ReviewLevel.LEGAL;
            case LEADER_REVIEW -> ReviewLevel.LEADER;
            default -> ReviewLevel.CONFIDENTIALITY;
        };
    }
}
