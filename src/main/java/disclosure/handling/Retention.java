package disclosure.handling;

import java.time.Period;

/**
 * How long who asked stays in the operational tables.
 *
 * @param reduceAfter from the day on which the volume was sealed last; months and days, none negative (R-CAL-04)
 */
public record Retention(Period reduceAfter) {

    public Retention {
        if (reduceAfter.isNegative())
            throw new IllegalArgumentException("personal data are kept for no negative period");
    }

    public static Retention defaults() {
        return new Retention(Period.ofMonths(3));
    }
}
