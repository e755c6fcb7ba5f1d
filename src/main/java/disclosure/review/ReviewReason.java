package disclosure.review;

import disclosure.law.Reason;

/** Why a draft cannot go to review, an opinion cannot stand, or a reply cannot leave on the reviews it has. */
public enum ReviewReason implements Reason {
    DOCUMENT_NOT_IN_GRID,
    GRID_DOCUMENT_NOT_PROVIDED,
    GRID_GROUNDS_MISSING,
    GRID_NEEDS_PARTIAL_DISCLOSURE,
    GRID_GIVES_WHAT_IS_REFUSED,
    NOTHING_PUBLIC_IN_GRID,
    NOTHING_WITHHELD_IN_GRID,
    PASSAGES_AND_PARTS,
    PASSAGE_OF_DOCUMENT_NOT_PROVIDED,
    WITHHELD_PASSAGE_OF_PUBLIC_DOCUMENT,
    RELEASE_FILE_UNKNOWN,
    FILE_OF_WITHHELD_DOCUMENT,
    FILE_NOT_REDACTED,
    FINDING_MISSING,
    FINDING_TWICE,
    FINDING_OF_NO_DOCUMENT,
    HEAD_NOT_LOOKED_AT,
    NOTE_MISSING,
    SIGNER_REVIEWED,
    PERSON_EXCLUDED,
    ALREADY_EXCLUDED,
    REPLACEMENT_IS_SAME_PERSON,
    NO_DRAFT,
    DRAFT_REOPENED_SINCE,
    FILE_ADDED_SINCE,
    LEVEL_NOT_APPROVED,
    REVIEW_OF_OTHER_TEXT,
    NOT_SIGNED,
    LETTER_ALREADY_ISSUED,
    RELEASE_FILE_CHANGED,
    REFERRAL_OPEN,
    NO_REFERRAL_OPEN,
    /** [document] Whoever cannot decide it asks, and approves nothing (R-SEC-06). */
    HEAD_UNCLEAR,
    REFERRAL_NEEDED,
    OUTSIDE_FORBIDS_DISCLOSURE,
    NOTHING_TO_RECALL,
    /** The next person has decided on it; what rests on an approval is not taken from under it. */
    DECIDED_SINCE
}
