package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.CodeHashes;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** One hash for a case; a code that is issued again takes the place of the old one. */
@Repository
class JdbcCodeHashes implements CodeHashes {

    private final Database database;

    JdbcCodeHashes(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Reference reference, String hash) {
        database.together(() -> {
            if (write(
                            "UPDATE query_code SET code_hash = :hash WHERE agency = :agency AND reference = :reference",
                            reference,
                            hash)
                    == 0)
                write(
                        "INSERT INTO query_code (agency, reference, code_hash) VALUES (:agency, :reference, :hash)",
                        reference,
                        hash);
        });
    }

    private int write(String sql, Reference reference, String hash) {
        return database.sql(sql)
                .param("reference", reference.value())
                .param("hash", hash)
                .update();
    }

    @Override
    public Optional<String> find(Reference reference) {
        return database.sql("SELECT code_hash FROM query_code WHERE agency = :agency AND reference = :reference")
                .param("reference", reference.value())
                .optional((row, i) -> row.getString("code_hash"));
    }
}
