package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No engine: it notes what began, what was answered and what ended, for the test to look at. */
final class NotedProcess implements CaseProcess {

    final List<String> begun = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<String> answered = new ArrayList<>();
    final List<Reference> ended = new ArrayList<>();
    private final WorkList list;

    NotedProcess(WorkList list) {
        this.list = list;
    }

    @Override
    public void start(Reference reference, boolean receiptDayFixed) {}

    @Override
    public void complete(String taskId, String person, Set<Answer> given) {
        answers.addAll(given);
        list.closed(taskId);
    }

    @Override
    public Optional<Past> past(String taskId) {
        return Optional.empty();
    }

    @Override
    public void assign(String taskId, @Nullable String person) {}

    @Override
    public void correctionReceived(Reference reference) {}

    @Override
    public void noticeRevoked(Reference reference) {}

    @Override
    public void ended(Reference reference) {
        ended.add(reference);
    }

    @Override
    public void draftReopened(Reference reference) {}

    @Override
    public void begin(SideProcess process, Reference reference, String matter) {
        begun.add(process + " " + matter);
    }

    @Override
    public void remedyDecided(Reference reference, String matter) {
        answered.add("decided " + matter);
    }

    @Override
    public void answerWanted(Reference reference, String matter) {
        answered.add("wanted " + matter);
    }

    @Override
    public void replyOrdered(Reference reference) {}

    @Override
    public void rearm(Standing standing, WakeUps wakeUps) {}

    @Override
    public void replyTakenOver(Reference reference) {}
}
