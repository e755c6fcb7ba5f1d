package disclosure.handling;

import disclosure.casefile.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What people have typed into the forms of open tasks and not yet sent; gone with the task, whatever becomes of it. */
public interface FormDrafts {

    /**
     * What one person typed into the form of one task.
     *
     * @param fields by name, each with what was typed or chosen
     * @param version grows with whatever is kept for the task, by whomever
     */
    record Draft(String taskId, String person, Map<String, List<String>> fields, int version, Instant keptAt) {
        public Draft {
            fields = Map.copyOf(fields);
        }

        /** Nothing of what was typed in a log line. */
        @Override
        public String toString() {
            return "Draft[" + taskId + " " + version + "]";
        }
    }

    /** Takes the place of what the person kept for the task before. */
    void keep(Reference reference, Draft draft);

    /** Of everybody who kept something for the task, the latest last. */
    List<Draft> of(String taskId);

    void forget(String taskId, String person);

    /** Those of all tasks of the case, as its personal data are reduced (law.md R-ARC-07). */
    void forget(Reference reference);
}
