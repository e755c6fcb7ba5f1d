package disclosure.handling;

import disclosure.casefile.Reference;
import java.util.Optional;

/** Keeps the slow hash of each case's query code; the code itself is nowhere. */
public interface CodeHashes {

    void keep(Reference reference, String hash);

    Optional<String> find(Reference reference);
}
