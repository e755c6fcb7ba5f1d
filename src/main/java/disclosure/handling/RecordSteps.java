package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Persons;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordRules;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import disclosure.review.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Looking at a record about the applicant and approving what was found (Art. 41). */
final class RecordSteps {

    private final Completeness completeness;

    RecordSteps(Completeness completeness) {
        this.completeness = completeness;
    }

    Ruling<Step> decide(RecordForm form, CaseFile file, Actor actor, LocalDate today) {
        if (form instanceof RecordForm.ExamineRecord f) return examined(f, file, actor, today);
        return decided((RecordForm.DecideRecordFinding) form, file, actor, today);
    }

    private static Ruling<Step> examined(RecordForm.ExamineRecord form, CaseFile file, Actor actor, LocalDate today) {
        RecordAct.RecordExamined examined = new RecordAct.RecordExamined(
                today,
                form.which(),
                form.evidence() == null ? "" : form.evidence(),
                form.found(),
                form.finding(),
                orNull(form.corrected()),
                orNull(form.agency()));
        return Persons.mayDraft(file, actor)
                .flatMap(free -> RecordRules.whole(file, examined))
                .flatMap(whole -> Step.of(whole));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Ruling<Step> decided(RecordForm.DecideRecordFinding form, CaseFile file, Actor actor, LocalDate today) {
        return RecordRules.mayDecide(file, actor)
                .flatMap(examined -> ReviewSteps.worded(form.verdict(), form.opinion())
                        .flatMap(opinion -> {
                            Act decided = new RecordAct.RecordFindingDecided(today, form.verdict(), opinion);
                            return form.verdict() == Verdict.RETURNED
                                    ? Step.answering(Answer.FINDING_RETURNED, decided)
                                    : answerable(examined, file, today)
                                            .flatMap(ready -> Step.answering(Answer.FINDING_APPROVED, decided));
                        }));
    }

    /** Nothing is approved whose answer would lack a part, the remedy clause too (law.md R-REM-05). */
    private Ruling<LetterKind> answerable(RecordAct.RecordExamined examined, CaseFile file, LocalDate today) {
        return RecordRules.mayApprove(file, examined)
                .flatMap(approved -> completeness.of(LetterKind.RECORD_CORRECTION, file, today));
    }
}
