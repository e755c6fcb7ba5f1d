package disclosure.consultation;

/** What the one consulted says of disclosing; saying nothing is no opinion but a {@link ConsultationEnd}. */
public enum Opinion {
    AGREES,
    OBJECTS
}
