package disclosure.law;

import java.util.Arrays;
import java.util.List;

/**
 * What the law does not let happen, where it says so, and why.
 *
 * @param details what the label of the reason needs to name: days, counts, identifiers
 */
public record Refusal(Article article, Reason reason, List<String> details) {

    public Refusal {
        details = List.copyOf(details);
    }

    public static Refusal of(Article article, Reason reason, Object... details) {
        return new Refusal(
                article, reason, Arrays.stream(details).map(String::valueOf).toList());
    }
}
