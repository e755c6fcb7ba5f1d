package disclosure.casefile;

/** Where a case stands (law.md §2.3); derived from the acts, never stored by hand. Late is not a stage. */
public enum Stage {
    UNCONFIRMED,
    REGISTERED,
    FORM_CHECK,
    AWAIT_CORRECTION,
    ASSIGNED,
    AWAIT_REASON,
    DRAFT,
    SECRECY_REVIEW,
    APPROVAL,
    SIGNED,
    DISPATCHED,
    SERVED,
    CLOSED,
    ARCHIVED;

    /** Outcome final for statistics: replied and served, abandoned or withdrawn. */
    public boolean isClosed() {
        return ordinal() >= SERVED.ordinal();
    }
}
