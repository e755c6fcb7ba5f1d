package disclosure.consultation;

import disclosure.law.Reason;

/** Why an opinion is not taken, or not weighed so; the details of the refusal are named in brackets. */
public enum ConsultationReason implements Reason {
    /** [id] */
    NEVER_OPENED,
    /** [id] */
    STILL_OPEN,
    /** [id] */
    HAS_ITS_TASK,
    /** [id] */
    ALREADY_WEIGHED,
    /** [id] the letter has not arrived, so no time to answer runs. */
    NOT_DELIVERED,
    /** [last day to answer] */
    TIME_TO_ANSWER_RUNS,
    OPINION_OR_END,
    NOTE_MISSING,
    /** [postmark, day of receipt] */
    POSTED_AFTER_RECEIPT,
    /** [last day to answer] it came after the consultation was closed, and was not posted in time either. */
    NOT_POSTED_IN_TIME,
    REASON_MISSING,
    /** Nobody objected, so no objection can be reasonable. */
    NO_OBJECTION,
    /** The one consulted agreed in time. */
    AGREED_TO_DISCLOSURE,
    /** A joint producer that is silent agrees (Art. 34). */
    SILENCE_IS_CONSENT,
    /** Against a reasonable objection only the public interest discloses (Art. 32). */
    OBJECTION_STANDS,
    /** The override for the public interest is one of third parties' rights alone (Art. 32). */
    NO_THIRD_PARTY,
    /** What the third party is told is missing. */
    THIRD_PARTY_NOT_TOLD,
    /** There is nothing disclosed that a third party would have to be told. */
    NOTHING_TO_TELL
}
