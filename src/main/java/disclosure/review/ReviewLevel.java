package disclosure.review;

/** Levels 2 and 3 of the confidentiality review (law.md §11.2); level 1 is the drafter. */
public enum ReviewLevel {
    DIVISION,
    CONFIDENTIALITY
}
