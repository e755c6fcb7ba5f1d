package disclosure.store;

import disclosure.handling.SavedFilters;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Repository;

/** Named filters, one row each; a person is found whatever the case of the letters in the user name. */
@Repository
class JdbcSavedFilters implements SavedFilters {

    private static final String OF_PERSON = " WHERE agency = :agency AND person_key = :person";

    private final Database database;

    JdbcSavedFilters(Database database) {
        this.database = database;
    }

    @Override
    public List<SavedFilter> of(String person) {
        return ask("SELECT filter_name, address FROM saved_filter" + OF_PERSON + " ORDER BY filter_name", person)
                .list((row, i) -> new SavedFilter(row.getString("filter_name"), row.getString("address")));
    }

    @Override
    public void keep(String person, SavedFilter filter) {
        database.together(() -> {
            String update = "UPDATE saved_filter SET address = :address" + OF_PERSON + " AND filter_name = :name";
            if (bind(update, person, filter).update() == 0)
                bind(
                                "INSERT INTO saved_filter (agency, person_key, filter_name, address)"
                                        + " VALUES (:agency, :person, :name, :address)",
                                person,
                                filter)
                        .update();
        });
    }

    @Override
    public void forget(String person, String name) {
        ask("DELETE FROM saved_filter" + OF_PERSON + " AND filter_name = :name", person)
                .param("name", name)
                .update();
    }

    private Database.Statement bind(String sql, String person, SavedFilter filter) {
        return ask(sql, person).param("name", filter.name()).param("address", filter.address());
    }

    private Database.Statement ask(String sql, String person) {
        return database.sql(sql).param("person", person.toLowerCase(Locale.ROOT));
    }
}
