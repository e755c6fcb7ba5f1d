package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.intake.Applicant;
import java.util.Optional;

/** Keeps who asked, apart from the acts. */
public interface Applicants {

    void keep(Reference reference, Applicant applicant);

    Optional<Applicant> find(Reference reference);

    /** Whether two cases have the same applicant: same identity number, or without one the same name, type and a contact. */
    boolean same(Reference one, Reference other);
}
