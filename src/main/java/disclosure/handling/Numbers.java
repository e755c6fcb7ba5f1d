package disclosure.handling;

/** Counts without gaps: a number that is given out in a transaction that rolls back is given out again. */
public interface Numbers {

    enum Series {
        CASE,
        LETTER,
        VOLUME
    }

    /** The next number of the series in that year, from 1. */
    int next(Series series, int year);
}
