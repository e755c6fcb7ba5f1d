package disclosure.handling;

import disclosure.law.Reason;

/** Why a volume cannot be sealed, looked at or reduced. */
public enum ArchiveReason implements Reason {
    NOT_ARCHIVED_YET,
    NO_SEALED_VOLUME,
    NO_PAPER_SINCE,
    /** [part] */
    PART_TAKES_NO_PAPER,
    EARLIER_VERSION_UNSOUND
}
