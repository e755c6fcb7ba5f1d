package disclosure.casefile;

import disclosure.law.Article;

/**
 * By when the bureau wants each step done, in working days (law.md §5.8). A plan of the house: nothing is late by it and
 * nothing is refused for it, and it never reaches beyond a day that the law names.
 *
 * @param register from the day the request lies at the counter; 0 is the same day
 * @param assign from the day it is registered
 * @param check from receipt to the decision on a correction and its notice, 0 to 7 (the hard stop of Art. 30)
 * @param draft from receipt to the draft that leaves the division, on the reply clock, 1 to 20
 * @param secrecy from the day the draft lies with the confidentiality reviewer
 * @param legal from the day it lies with the lawyers
 * @param signature from the day it lies with the leader for review, and from the day it lies there for signature
 * @param dispatch from the day it is signed to the letter, and from the day the letter lies ready to its delivery
 */
public record TimePlan(
        int register, int assign, int check, int draft, int secrecy, int legal, int signature, int dispatch) {

    /** 本机关规程, and no law. */
    public static final Article BASIS = Article.internalRule();

    /** The reply period (Art. 33(2)); no step of it takes longer than the whole. */
    public static final int MOST = 20;

    /** The last day for a correction notice (Art. 30). */
    public static final int MOST_TO_CHECK = 7;

    public TimePlan {
        within(0, MOST, register, "register");
        within(0, MOST, assign, "assign");
        within(0, MOST_TO_CHECK, check, "check");
        within(1, MOST, draft, "draft");
        within(0, MOST, secrecy, "secrecy");
        within(0, MOST, legal, "legal");
        within(0, MOST, signature, "signature");
        within(0, MOST, dispatch, "dispatch");
    }

    /** As it ships. */
    public static TimePlan defaults() {
        return new TimePlan(0, 1, 3, 10, 2, 2, 2, 1);
    }

    private static void within(int least, int most, int workingDays, String step) {
        if (workingDays < least || workingDays > most)
            throw new IllegalArgumentException(
                    "the time plan gives %s %d to %d working days, not %d".formatted(step, least, most, workingDays));
    }
}
