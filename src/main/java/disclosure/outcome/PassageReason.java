package disclosure.outcome;

import disclosure.law.Reason;

/** Why a grid of passages is no partial disclosure; what a ground needs is said by {@link OutcomeReason}. */
public enum PassageReason implements Reason {
    DOCUMENT_MISSING,
    PLACE_MISSING,
    PASSAGE_TWICE,
    NOTHING_DISCLOSED,
    NOTHING_WITHHELD,
    GROUND_MISSING,
    GROUND_OF_DISCLOSED_PASSAGE
}
