package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PaperUse;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Supervision;
import disclosure.handling.FiledPapers;
import disclosure.handling.FindingSimilar.Similar;
import disclosure.handling.FormDrafts;
import disclosure.handling.ReadingCases.Opened;
import disclosure.handling.ReadingConsultations;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.handling.WorkList.Row;
import disclosure.outcome.DraftReply;
import disclosure.page.Deadline;
import disclosure.page.PageForm;
import disclosure.page.PlannedDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it to one viewer.
 *
 * @param counter whether the viewer registers and delivers, and so may see who somebody is
 * @param similar what was asked before, by the same applicant or in like words; null to those it is not for, and once drafted
 */
public record CaseSheet(
        Opened opened,
        Deadline deadline,
        String division,
        List<TaskSheet> tasks,
        List<ActLine> acts,
        List<ActForm> forms,
        List<ReadingConsultations.Asked> consultations,
        @Nullable DraftReply draft,
        @Nullable ReviewCard review,
        List<PaperAct.ReleaseFileAdded> releases,
        boolean mayRelease,
        boolean mayAddPapers,
        boolean counter,
        @Nullable Similar similar) {

    /**
     * An open task of the case.
     *
     * @param planned the day of the house plan, null where it has none
     * @param candidates who it can be given to, empty where the viewer gives out nothing
     * @param form null unless the viewer has the task
     * @param draft what the form goes on from, null where it begins afresh
     * @param draftSeen the latest draft of the task that this page knows of
     */
    public record TaskSheet(
            Row row,
            @Nullable PlannedDay planned,
            String holder,
            boolean mayClaim,
            boolean mine,
            Map<String, String> candidates,
            @Nullable PageForm form,
            FormDrafts.@Nullable Draft draft,
            int draftSeen) {

        /** The file in which the form is drawn. */
        public String template() {
            return SideForm.class.isAssignableFrom(TaskForm.completing(row.kind())) ? "desk/side-tasks" : "desk/tasks";
        }
    }

    public record ActLine(RecordedAct recorded, String by, List<ActNotes.Note> notes) {}

    /** A form for something outside the tasks. @param open whether it is unfolded, because something in it is wrong */
    public record ActForm(ActKind kind, PageForm form, boolean open) {

        /** The file in which the form is drawn. */
        public String template() {
            if (SupervisionForm.FORMS.containsKey(kind)) return "desk/supervision-acts";
            if (ArchiveAct.FORMS.containsKey(kind)) return "desk/archive-acts";
            if (RemedyForm.FORMS.containsKey(kind)) return "desk/remedy-acts";
            return SideAct.FORMS.containsKey(kind) ? "desk/side-acts" : "desk/acts";
        }

        /** Whether it can be tried out before it is done. */
        public boolean hasPreview() {
            return SideAct.PREVIEWED.contains(kind);
        }
    }

    /** The release files as a document of the grid can name them. */
    public Map<String, String> releaseChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        releases.forEach(file -> choices.put(file.fileId(), file.fileName()));
        return choices;
    }

    /** What is asked of those in charge and not answered yet, by its number. */
    public Map<String, String> openUrgings() {
        Map<String, String> choices = new LinkedHashMap<>();
        Supervision.of(opened.file()).stream()
                .filter(Supervision::open)
                .map(Supervision::asked)
                .forEach(asked -> choices.put(asked.supervision(), asked.supervision() + "　" + asked.what()));
        return choices;
    }

    /** Whether a paper may be shown in the browser's own window. */
    public boolean shows(FiledPapers.Paper paper) {
        return FilePages.isShown(paper);
    }

    /** For the counter: what an applicant sent in and what it may be marked as (R-PRI-05). */
    public boolean maySort(FiledPapers.Paper paper) {
        return counter && !uses(paper).isEmpty();
    }

    /** What a file can be marked as that it is not yet. */
    public List<PaperUse> uses(FiledPapers.Paper paper) {
        return switch (paper.origin()) {
            case UNSORTED -> List.of(PaperUse.IDENTITY_PROOF, PaperUse.MATERIAL);
            case IDENTITY_PROOF -> List.of(PaperUse.MATERIAL);
            case APPLICANT -> List.of(PaperUse.IDENTITY_PROOF);
            default -> List.of();
        };
    }

    public boolean mayShowNumbers() {
        return counter;
    }

    public String reference() {
        return opened.file().reference().value();
    }
}
