package disclosure.handling;

import disclosure.casefile.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Drafts of forms in a list. */
public final class InMemoryFormDrafts implements FormDrafts {

    private record Kept(Reference reference, Draft draft) {}

    private final List<Kept> kept = new ArrayList<>();

    @Override
    public void keep(Reference reference, Draft draft) {
        forget(draft.taskId(), draft.person());
        kept.add(new Kept(reference, draft));
    }

    @Override
    public List<Draft> of(String taskId) {
        return kept.stream()
                .map(Kept::draft)
                .filter(draft -> draft.taskId().equals(taskId))
                .sorted(Comparator.comparing(Draft::version))
                .toList();
    }

    @Override
    public void forget(String taskId, String person) {
        kept.removeIf(one ->
                one.draft().taskId().equals(taskId) && one.draft().person().equals(person));
    }

    @Override
    public void forget(Reference reference) {
        kept.removeIf(one -> one.reference().equals(reference));
    }
}
