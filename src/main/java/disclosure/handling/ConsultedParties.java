package disclosure.handling;

import disclosure.casefile.CaseFile;
import java.util.Optional;

/** Where those consulted in a case can be written to. */
public interface ConsultedParties {

    /** The e-mail address of one of them; empty where none is on file, or nobody of that id was consulted. */
    Optional<String> email(CaseFile file, String id);
}
