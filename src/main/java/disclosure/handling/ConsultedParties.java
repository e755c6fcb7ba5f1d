package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import java.util.Optional;

/** Keeps who is consulted in a case, under the id of the consultation and apart from the acts. */
public interface ConsultedParties {

    void keep(Reference reference, String id, ConsultedParty party);

    /** Takes everybody consulted in a case out, when its personal data are reduced. */
    void forget(Reference reference);

    /** Empty where nobody of that id was consulted, or the data was reduced. */
    Optional<ConsultedParty> find(Reference reference, String id);

    /** The e-mail address of one of them; empty where none is on file. */
    default Optional<String> email(CaseFile file, String id) {
        return find(file.reference(), id).map(ConsultedParty::email);
    }
}
