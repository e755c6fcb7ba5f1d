package disclosure.casefile;

import disclosure.law.Reason;

/** Why an archived case keeps its personal data, or its volume is not appraised (law.md R-ARC-07). */
public enum ArchivedReason implements Reason {
    CASE_NOT_ARCHIVED,
    ALREADY_REDUCED,
    NOT_REDUCED,
    PAPER_NOT_SEALED,
    RETENTION_RUNS,
    CHALLENGE_OPEN,
    REMEDY_PENDING,
    RELEASE_HELD,
    MESSAGE_UNSENT,
    VOLUME_UNSOUND,
    VOLUME_LACKS_PAPER,
    VOLUME_LACKS_CONTACTS,
    VOLUME_HOLDS_CONTACTS,
    NOBODY_CHALLENGES,
    OTHER_APPLICANT,
    PERIOD_NOT_OVER,
    KEPT_FOR_EVER,
    LONGER_CLASS_MISSING,
    NO_PROPOSAL,
    PROPOSAL_OPEN
}
