package disclosure.handling;

/** A port in memory that can go back to what it was, so that a refusal leaves nothing behind. */
public interface Remembering {

    /** @return puts everything back as it is now */
    Runnable remember();
}
