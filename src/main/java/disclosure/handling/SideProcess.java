package disclosure.handling;

/** What can run beside the main line of a case, any number of times. */
public enum SideProcess {
    CONSULTATION,
    EXTENSION,
    FEE,
    REMEDY,
    /** A remedy in which the bureau is not heard with a defence. */
    COMPLAINT,
    REASSESSMENT
}
