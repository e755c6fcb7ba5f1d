package disclosure.handling;

import disclosure.intake.Frequency;

/**
 * From where on the bureau wants to be told; nothing follows from it by itself.
 *
 * @param manyInMonth P-06: more requests of one applicant in a month than these are pointed out (Art. 35)
 * @param manyInYear P-06, the same for a year
 * @param othersForPublication as many other applicants for one thing, and publication is proposed (Art. 44, R-OUT-14)
 */
public record Advice(int manyInMonth, int manyInYear, int othersForPublication) {

    public Advice {
        if (manyInMonth < 1 || manyInYear < 1 || othersForPublication < 1)
            throw new IllegalArgumentException("advice begins at one");
    }

    public static Advice defaults() {
        return new Advice(10, 30, 2);
    }

    boolean isMany(Frequency frequency) {
        return frequency.inMonth() > manyInMonth || frequency.inYear() > manyInYear;
    }
}
