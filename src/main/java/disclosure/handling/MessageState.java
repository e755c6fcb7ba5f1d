package disclosure.handling;

import disclosure.law.Labelled;

/** How far a message that leaves the house has come. */
public enum MessageState implements Labelled {
    /** Waits for its first or its next try. */
    PENDING,
    /** A sender has it in hand; nothing has been sent, so that after its lease another may take it over. */
    CLAIMED,
    /** Handed to the mail server from now on; never again by itself. */
    SENDING,
    SENT,
    /** Perhaps sent: for people to find out. */
    IN_DOUBT,
    /** Refused by the mail server for good. */
    FAILED,
    /** Was in doubt or failed; people sent it again as a new message. */
    SENT_AGAIN,
    /** Was in doubt; people found that it arrived. */
    ARRIVED
}
