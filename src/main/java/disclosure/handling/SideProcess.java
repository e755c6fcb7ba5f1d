package disclosure.handling;

/** What can run beside the main line of a case, most of it any number of times. */
public enum SideProcess {
    CONSULTATION,
    EXTENSION,
    FEE,
    REMEDY,
    /** A remedy in which the bureau is not heard with a defence. */
    COMPLAINT,
    REASSESSMENT,
    /** What a case turns out to be: it leaves the main line and goes on there, once and alone. */
    RECORD_CORRECTION,
    /** The same from the examination on, because another answer was ordered. */
    RECORD_CORRECTION_ORDERED;

    /** Whether the main line goes on; what takes its place begins when that has come to where it was told to. */
    boolean isBeside() {
        return this != RECORD_CORRECTION && this != RECORD_CORRECTION_ORDERED;
    }
}
