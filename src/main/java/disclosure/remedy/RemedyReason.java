package disclosure.remedy;

import disclosure.law.Reason;

/** Why something about a remedy cannot be recorded; the details of the refusal are named in brackets. */
public enum RemedyReason implements Reason {
    /** [id] */
    UNKNOWN_REMEDY,
    /** [id] */
    ALREADY_DECIDED,
    COPY_NOT_RECEIVED,
    ALREADY_DEFENDED,
    /** Against a reply, and there is none yet. */
    NO_REPLY_TO_CHALLENGE,
    /** Against silence, and the reply period still runs or a reply is out. */
    NO_SILENCE_TO_CHALLENGE,
    /** The words fit no category, or another one is wanted: a reason is needed. */
    CATEGORY_NEEDS_REASON,
    /** An order for a new reply is always a correction. */
    ORDER_IS_A_CORRECTION,
    PROCEDURE_DOES_NOT_FIT,
    /** [day] */
    DAY_OUT_OF_ORDER,
    ALREADY_HELD,
    /** A court was asked to suspend disclosure: nothing goes out (R-TRK-05). */
    RELEASE_HELD,
    NOT_HELD,
    /** [number] */
    UNKNOWN_DECISION,
    ALREADY_ACCEPTED,
    /** The law gives the days to defend; only for a complaint somebody sets one. */
    ANSWER_DAY_IS_FIXED_BY_LAW,
    /** [id] */
    NOT_DECIDED,
    /** [category] */
    SAME_CATEGORY,
    /** A reply ordered anew says again what was set aside (复议法 Art. 64(2), 行诉法 Art. 71). */
    SAME_FACTS_AND_REASONS
}
