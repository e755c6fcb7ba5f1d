package disclosure.handling;

import disclosure.casefile.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The versions of the diagrams that cases run on. A new one disturbs no case that is under way; a case changes over only
 * when somebody asks for it.
 */
public interface ProcessVersions {

    /** Cases of which some process runs on a diagram of before, in their order. */
    List<Reference> behind();

    /**
     * Moves all processes of a case to the diagrams of today, each task with who has it, each timer with its day.
     *
     * @return what stands in the way, empty once it is done; the caller takes back what was done before it was met
     */
    Optional<String> move(Reference reference);
}
