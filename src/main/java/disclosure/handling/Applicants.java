package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.intake.Applicant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps who asked, apart from the acts. */
public interface Applicants {

    void keep(Reference reference, Applicant applicant);

    Optional<Applicant> find(Reference reference);

    /** Who asked in each of these cases; unknown ones are left out. */
    default Map<Reference, Applicant> find(Collection<Reference> references) {
        Map<Reference, Applicant> found = new HashMap<>();
        references.forEach(reference -> find(reference).ifPresent(applicant -> found.put(reference, applicant)));
        return found;
    }

    /** Takes out who asked; what tells one applicant from another stays, as a hash under a key (law.md R-ARC-07). */
    void forget(Reference reference);

    /** Puts back who asked, for a case that is challenged again. What tells applicants apart stays as it is. */
    void restore(Reference reference, Applicant applicant);

    /** The cases of which it is still on file who asked. */
    List<Reference> named();

    /** Whether that is the applicant of the case, as far as its hashes say. */
    boolean isOf(Reference reference, Applicant applicant);

    /** How many different applicants are behind these cases; one who asked five times is one. */
    int different(Collection<Reference> references);

    /** Whether two cases have the same applicant: same identity number, or without one the same name, type and a contact. */
    boolean same(Reference one, Reference other);

    /**
     * The cases of which it is on file that somebody with that very name asked, or somebody whose telephone number ends with
     * those digits, at least four of them.
     */
    List<Reference> askedBy(String typed);

    /** The other cases of the same applicant, newest number first. */
    List<Reference> others(Reference reference);
}
