package disclosure.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says to have done with one document: unlike the {@link DocumentFinding} that comes of it, it may be
 * unfinished.
 *
 * @param document number in the grid, from 1; 0 is the reply letter itself
 * @param at the heads that were looked at, one by one
 * @param touched those of them that are touched
 * @param unclear those of which it cannot be decided here whether they are (R-SEC-06)
 */
public record Looked(
        int document,
        Set<SecrecyHead> at,
        Set<SecrecyHead> touched,
        Set<SecrecyHead> unclear,
        @Nullable String note) {
    public Looked {
        at = Set.copyOf(at);
        touched = Set.copyOf(touched);
        unclear = Set.copyOf(unclear);
    }
}
