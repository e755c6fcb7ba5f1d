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

    /** Whether two cases have the same applicant: same identity number, or without one the same name, type and a contact. */
    boolean same(Reference one, Reference other);

    /** The other cases of the same applicant, newest number first. */
    List<Reference> others(Reference reference);
}
