package disclosure.casefile;

import disclosure.law.Reason;

/** Why a reply cannot stand while something beside it is not settled; details in brackets. */
public enum MatterReason implements Reason {
    /** [id] */
    OPINION_NOT_WEIGHED,
    /** The bureau decided to withhold for a third party; a full grant does not go with that. */
    WITHHELD_FOR_A_THIRD_PARTY,
    /** Nobody was asked, or nothing was withheld after asking, and no reason is given why. */
    THIRD_PARTY_NOT_ASKED,
    /** [last day] what a third party was told may not go out yet (P-21). */
    STAND_STILL
}
