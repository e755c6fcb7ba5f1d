package disclosure.handling;

/**
 * Names by which the sign-in and the pages, which do not know each other, tell each other of a form that was sent after its
 * session had ended.
 */
public final class LateFormNames {

    /** Field of a form: a user name, a blank, and the address of the page on which the form stands, with its query. */
    public static final String OWNER = "formOf";

    /** What waits in a session for the page of its form: a map of {@code at}, {@code page} and {@code text}. */
    public static final String WAITING = "returnedForm";

    private LateFormNames() {}
}
