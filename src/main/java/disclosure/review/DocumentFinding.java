package disclosure.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found on one document: every head was looked at, and those named were found to be touched.
 *
 * @param document number of the document in the grid of the draft, from 1; 0 is the reply letter itself
 * @param touched the heads of R-SEC-03 that are ticked "yes"; all others are ticked "no"
 * @param note why, where a head is touched
 * @param unclear the heads of which it cannot be decided here whether they are touched (R-SEC-06)
 */
public record DocumentFinding(
        int document, Set<SecrecyHead> touched, @Nullable String note, Set<SecrecyHead> unclear) {
    public DocumentFinding {
        touched = Set.copyOf(touched);
        // Findings recorded before anything could be unclear have none.
        unclear = unclear == null ? Set.of() : Set.copyOf(unclear);
    }

    public DocumentFinding(int document, Set<SecrecyHead> touched, @Nullable String note) {
        this(document, touched, note, Set.of());
    }
}
