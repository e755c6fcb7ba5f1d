package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordedAct;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.ReadingCases.Opened;
import disclosure.handling.WorkList.Row;
import disclosure.outcome.DraftReply;
import disclosure.page.Deadline;
import disclosure.page.PageForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case as its page shows it to one viewer. */
public record CaseSheet(
        Opened opened,
        Deadline deadline,
        String division,
        List<TaskSheet> tasks,
        List<ActLine> acts,
        List<ActForm> forms,
        @Nullable DraftReply draft,
        @Nullable ReviewCard review,
        List<PaperAct.ReleaseFileAdded> releases,
        boolean mayRelease) {

    /**
     * An open task of the case.
     *
     * @param candidates who it can be given to, empty where the viewer gives out nothing
     * @param form null unless the viewer has the task
     */
    public record TaskSheet(
            Row row,
            String holder,
            boolean mayClaim,
            boolean mine,
            Map<String, String> candidates,
            @Nullable PageForm form) {}

    public record ActLine(RecordedAct recorded, String by, List<ActNotes.Note> notes) {}

    /** A form for something outside the tasks. @param open whether it is unfolded, because something in it is wrong */
    public record ActForm(ActKind kind, PageForm form, boolean open) {}

    /** The release files as a document of the grid can name them. */
    public Map<String, String> releaseChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        releases.forEach(file -> choices.put(file.fileId(), file.fileName()));
        return choices;
    }

    /** What came with the request: not what the bureau itself put on the case. */
    public List<Attachment> received() {
        Set<String> own =
                releases.stream().map(PaperAct.ReleaseFileAdded::fileId).collect(Collectors.toSet());
        return opened.attachments().stream()
                .filter(file -> !own.contains(file.id()))
                .toList();
    }

    public String reference() {
        return opened.file().reference().value();
    }
}
