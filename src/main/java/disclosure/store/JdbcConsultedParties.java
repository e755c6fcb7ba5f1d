package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.ConsultedParties;
import disclosure.handling.ConsultedParty;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Whom the bureau consults, one row for a letter, in a table that nothing else reads. */
@Repository
class JdbcConsultedParties implements ConsultedParties {

    private final Database database;

    JdbcConsultedParties(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Reference reference, String id, ConsultedParty party) {
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
        return database.sql("""
                        SELECT body FROM case_party
                        WHERE agency = :agency AND reference = :reference AND party_id = :id""")
                .param("reference", reference.value())
                .param("id", id)
                .optional((row, i) -> StoredJson.read(row.getString("body"), ConsultedParty.class));
    }
}
