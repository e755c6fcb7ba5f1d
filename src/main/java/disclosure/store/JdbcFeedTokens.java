package disclosure.store;

import disclosure.handling.FeedTokens;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** One row for a person; a new address takes the place of the old one, which then leads nowhere. */
@Repository
class JdbcFeedTokens implements FeedTokens {

    private static final String OF_PERSON = " FROM day_feed WHERE agency = :agency AND person_id = :person";

    private final Database database;

    JdbcFeedTokens(Database database) {
        this.database = database;
    }

    @Override
    public void keep(String person, String hash, Instant at) {
        database.together(() -> {
            forget(person);
            database.sql("INSERT INTO day_feed (agency, person_id, token_hash, made_at)"
                            + " VALUES (:agency, :person, :hash, :at)")
                    .param("person", person)
                    .param("hash", hash)
                    .param("at", at)
                    .update();
        });
    }

    @Override
    public void forget(String person) {
        database.sql("DELETE" + OF_PERSON).param("person", person).update();
    }

    @Override
    public Optional<Instant> madeAt(String person) {
        return database.sql("SELECT made_at" + OF_PERSON)
                .param("person", person)
                .optional((row, i) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public Optional<String> personOf(String hash) {
        return database.sql("SELECT person_id FROM day_feed WHERE agency = :agency AND token_hash = :hash")
                .param("hash", hash)
                .optional((row, i) -> row.getString("person_id"));
    }
}
