package disclosure.clock;

import disclosure.law.Article;
import disclosure.law.Detail;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One calendar day of the count.
 *
 * @param number the how-manieth working day it is, counted days only
 * @param whyDetails what the sentence of {@code why} names
 */
public record ExplainedDay(
        LocalDate date, Kind kind, @Nullable Integer number, Why why, List<Detail> whyDetails, Article article) {

    public ExplainedDay {
        whyDetails = List.copyOf(whyDetails);
    }

    /** What the count makes of the day. */
    public enum Kind {
        COUNTED,
        EXCLUDED,
        OFF
    }
}
