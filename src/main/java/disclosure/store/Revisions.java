package disclosure.store;

import java.util.Optional;

/**
 * Which state of what every node keeps in memory is the last one, all in one statement and once in a unit of work.
 *
 * @param calendar of the published years, empty before the first
 * @param choices of what the bureau decided, likewise
 */
record Revisions(String calendar, String choices) {

    private static final String REVISIONS = "revisions";

    static Revisions now(Database database) {
        return database.readOnce().get(REVISIONS, "", () -> read(database));
    }

    /** After one of them was changed. */
    static void forget(Database database) {
        database.readOnce().forget(REVISIONS);
    }

    private static Revisions read(Database database) {
        return database.sql("SELECT (SELECT revision FROM calendar_revision WHERE agency = :agency) AS calendar,"
                        + " (SELECT revision FROM bureau_choice_revision WHERE agency = :agency) AS choices")
                .optional((row, i) -> new Revisions(known(row.getString("calendar")), known(row.getString("choices"))))
                .orElseThrow();
    }

    private static String known(String revision) {
        return Optional.ofNullable(revision).orElse("");
    }
}
