package disclosure.casefile;

import disclosure.law.Labelled;

/**
 * Where a case stands (law.md §2.3); derived from the acts, never stored by hand. Late is not a stage, and neither is
 * consulting, which lies over the stage ({@link Standing#consulting}).
 */
public enum Stage implements Labelled {
    UNCONFIRMED,
    REGISTERED,
    FORM_CHECK,
    AWAIT_CORRECTION,
    ASSIGNED,
    SEARCH,
    AWAIT_REASON,
    DEFERRED,
    AWAIT_FEE,
    DRAFT,
    SECRECY_REVIEW,
    LEGAL_REVIEW,
    APPROVAL,
    SIGNED,
    DISPATCHED,
    SERVED,
    WITHDRAWN,
    CLOSED,
    ARCHIVED;

    /** Outcome final for statistics: replied and served, abandoned, unpaid or withdrawn. */
    public boolean isClosed() {
        return ordinal() >= SERVED.ordinal();
    }
}
