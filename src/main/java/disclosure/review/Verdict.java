package disclosure.review;

/** What a reviewer says of a draft: there is no third word and no silence (no deemed approval, law.md R-SEC-05). */
public enum Verdict {
    APPROVED,
    RETURNED
}
