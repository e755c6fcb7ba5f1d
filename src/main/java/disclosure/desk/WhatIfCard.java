package disclosure.desk;

import disclosure.clock.Reading;
import disclosure.law.Article;
import disclosure.law.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of the due day: as it is, and after each thing that might happen.
 *
 * @param asked what was typed
 * @param article why
 * @param refusal why it cannot be done at all
 */
public record WhatIfCard(
        Asked asked,
        List<Row> rows,
        @Nullable Article article,
        @Nullable Refusal refusal) {

    /** What may be tried out. */
    public enum What {
        NOTICE,
        CONSULTATION,
        EXTENSION
    }

    /** @param on day of the correction or of the opinion, empty for the last one @param days of the window or extension */
    public record Asked(@Nullable What what, String kind, String on, String days) {}

    /**
     * @param key of what has happened, in words
     * @param on the day of it
     * @param moved working days by which the due day moves, null where there is none
     */
    public record Row(
            String key,
            @Nullable LocalDate on,
            Reading.State state,
            @Nullable LocalDate dueOn,
            @Nullable Integer moved) {}

    static WhatIfCard empty() {
        return new WhatIfCard(new Asked(null, "", "", ""), List.of(), null, null);
    }

    public List<What> choices() {
        return List.of(What.values());
    }

    public boolean isOpen() {
        return asked.what() != null;
    }
}
