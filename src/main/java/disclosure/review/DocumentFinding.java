package disclosure.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found on one document: every head was looked at, and those named were found to be touched.
 *
 * @param document number of the document in the grid of the draft, from 1; 0 is the reply letter itself
 * @param touched the heads of R-SEC-03 that are ticked "yes"; all others are ticked "no"
 * @param note why, where a head is touched
 */
public record DocumentFinding(
        int document, Set<SecrecyHead> touched, @Nullable String note) {
    public DocumentFinding {
        touched = Set.copyOf(touched);
    }
}
