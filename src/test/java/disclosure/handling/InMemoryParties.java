package disclosure.handling;

import disclosure.casefile.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom the bureau consults, without a database. */
public final class InMemoryParties implements ConsultedParties {

    private final Map<String, ConsultedParty> parties = new HashMap<>();

    @Override
    public void keep(Reference reference, String id, ConsultedParty party) {
        parties.put(reference + " " + id, party);
    }

    @Override
    public void forget(Reference reference) {
        parties.keySet().removeIf(key -> key.startsWith(reference + " "));
    }

    @Override
    public Optional<ConsultedParty> find(Reference reference, String id) {
        return Optional.ofNullable(parties.get(reference + " " + id));
    }
}
