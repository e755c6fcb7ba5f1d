package disclosure.intake;

/**
 * How near two requests are in their wording, from 0 to 1; a hint for the registrar and never a decision (R-OUT-05). The
 * cosine of their {@link TextGrams}: pairs shared over the geometric mean of both sizes, so that a long request does not
 * swallow a short one, nor hide it.
 */
public final class Similarity {

    /** From here on two requests are shown as similar; repeats in other words reach it, other subjects stay well below. */
    public static final double SIMILAR = 0.33;

    private Similarity() {}

    public static double between(String one, String other) {
        return between(TextGrams.of(one), TextGrams.of(other));
    }

    public static double between(TextGrams one, TextGrams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            int order = Long.compare(one.pairs()[i], other.pairs()[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return score(shared, one.size(), other.size());
    }

    /** The same from counts; two texts without a single letter are equal, one of them is near nothing else. */
    public static double score(int shared, int one, int other) {
        if (one == 0 && other == 0) return 1;
        return one == 0 || other == 0 ? 0 : Math.min(1, shared / Math.sqrt((double) one * other));
    }
}
