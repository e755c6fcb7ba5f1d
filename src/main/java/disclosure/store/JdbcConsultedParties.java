package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.ConsultedParties;
import disclosure.handling.ConsultedParty;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Whom the bureau consults, one row for a letter, in a table that nothing else reads. */
@Repository
class JdbcConsultedParties implements ConsultedParties {

    private static final String PARTY = "case_party";

    private final Database database;

    JdbcConsultedParties(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Reference reference, String id, ConsultedParty party) {
        database.readOnce().put(PARTY, List.of(reference, id), party);
        database.sql("""
                        INSERT INTO case_party (agency, reference, party_id, body)
                        VALUES (:agency, :reference, :id, :body)""")
                .param("reference", reference.value())
                .param("id", id)
                .param("body", StoredJson.write(party))
                .update();
    }

    @Override
    public void forget(Reference reference) {
        database.sql("DELETE FROM case_party WHERE agency = :agency AND reference = :reference")
                .param("reference", reference.value())
                .update();
    }

    @Override
    public Optional<ConsultedParty> find(Reference reference, String id) {
        Optional<ConsultedParty> kept = database.readOnce().known(PARTY, List.of(reference, id));
        if (kept.isPresent()) return kept;
        return database.sql("""
                        SELECT body FROM case_party
                        WHERE agency = :agency AND reference = :reference AND party_id = :id""")
                .param("reference", reference.value())
                .param("id", id)
                .optional((row, i) -> StoredJson.read(row.getString("body"), ConsultedParty.class));
    }
}
