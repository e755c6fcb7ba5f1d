package disclosure.handling;

import disclosure.law.Reason;

/** Why the list of published information is not changed. */
public enum PublishedReason implements Reason {
    NOT_REGISTRAR,
    LINK_UNUSABLE,
    /** [day] */
    PUBLISHED_IN_FUTURE,
    ITEM_UNKNOWN
}
