package disclosure.law;

import java.util.Arrays;
import java.util.List;

/**
 * What the law does not let happen, where it says so, and why.
 *
 * @param details what the sentence of the reason needs to name: days, counts, identifiers, constants
 */
public record Refusal(Article article, Reason reason, List<Detail> details) {

    public Refusal {
        details = List.copyOf(details);
    }

    /** @param details each is a {@link Detail} by its type: constants and days go in as such, never as their names */
    public static Refusal of(Article article, Reason reason, Object... details) {
        return new Refusal(
                article, reason, Arrays.stream(details).map(Detail::of).toList());
    }
}
