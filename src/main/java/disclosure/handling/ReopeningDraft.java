package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.Persons;
import disclosure.casefile.Recall;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.ReviewReason;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/** A draft that is being reviewed, or is signed, is taken back to be changed: every opinion on it is void (R-SEC-10). */
@Service
public class ReopeningDraft {

    private static final Set<Stage> IN_REVIEW = EnumSet.range(Stage.SECRECY_REVIEW, Stage.SIGNED);

    private final CaseDesk desk;
    private final CaseProcess process;

    ReopeningDraft(CaseDesk desk, CaseProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public Ruling<Standing> reopen(Reference reference, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Persons.mayDraft(file, actor)
                        .flatMap(free -> Recall.mayReopen(file, actor))
                        .flatMap(free -> notIssued(file))
                        .flatMap(open -> Step.of(new ReviewAct.DraftReopened(now.today(), reason))),
                step -> process.draftReopened(reference));
    }

    /** An approval given by mistake is taken back by whoever gave it, until the next person has decided. */
    public Ruling<Standing> recall(Reference reference, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> recallable(file, actor)
                        .flatMap(own -> Step.of(new ReviewAct.DraftReopened(now.today(), reason))),
                step -> process.draftReopened(reference));
    }

    /** Whether there is an approval that this person can take back now. */
    public static Ruling<CaseFile> recallable(CaseFile file, Actor actor) {
        return Persons.mayDraft(file, actor)
                .flatMap(free -> notIssued(file))
                .flatMap(open -> Recall.check(open, actor));
    }

    /** Whether a change of the draft or of a file would be one of something that others have seen. */
    static boolean inReview(CaseFile file) {
        return IN_REVIEW.contains(file.stage());
    }

    /** What has its number and seal is no draft any more. */
    static Ruling<CaseFile> notIssued(CaseFile file) {
        int issued = file.lastRecord(DeliveryAct.LetterIssued.class)
                .map(RecordedAct::number)
                .orElse(0);
        Class<? extends Act> drafting =
                file.isRecordCorrection() ? RecordAct.RecordExamined.class : Act.ReplyDrafted.class;
        int drafted = file.lastRecord(drafting).map(RecordedAct::number).orElse(0);
        return issued > drafted
                ? Ruling.refused(Checklist.REVIEW, ReviewReason.LETTER_ALREADY_ISSUED)
                : Ruling.granted(file);
    }
}
