package disclosure.review;

/** What the competent department or the secrecy administration said to what was referred to it (Art. 17; R-SEC-06). */
public enum OutsideRuling {
    MAY_BE_DISCLOSED,
    MAY_NOT_BE_DISCLOSED,
    /** It says what the law is and leaves the decision here. */
    LEFT_TO_THE_BUREAU
}
