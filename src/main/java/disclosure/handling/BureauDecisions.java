package disclosure.handling;

/** Keeps what the bureau decided where the law leaves it open; nothing is ever changed or taken out. */
public interface BureauDecisions {

    DecisionLog current();

    /** The same, read anew; nobody else decides until the unit of work ends. */
    DecisionLog lock();

    /** After {@link #lock} in the same unit of work. */
    void add(BureauDecision decision);
}
