package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the open tasks of a case belong: the rows of the work list repeat it of their case, so that the list is sorted and
 * counted without reading cases. Written only where it has changed.
 */
final class TaskPlaces {

    private static final String PLACE = "task_row";
    private static final String OF_CASE = " WHERE agency = :agency AND reference = :reference";

    private final Database database;

    TaskPlaces(Database database) {
        this.database = database;
    }

    /** What a task repeats of its case. @param receivedOn null until the request counts as received */
    record Place(@Nullable String division, @Nullable LocalDate receivedOn) {

        static Place of(Standing standing) {
            return new Place(standing.division(), standing.receivedOn());
        }
    }

    /** Locks the case until the transaction ends; empty where there is none. */
    Optional<Place> lock(Reference reference) {
        return database.sql("SELECT division, received_on FROM case_file" + OF_CASE + " FOR UPDATE")
                .param("reference", reference.value())
                .optional((row, i) ->
                        new Place(row.getString("division"), row.getObject("received_on", LocalDate.class)));
    }

    /** Of a case that this transaction has locked or written. */
    void known(Reference reference, Place place) {
        database.readOnce().put(PLACE, reference, place);
    }

    /** The open tasks go with their case to another division, and by its day of receipt when that is corrected. */
    void follow(Standing standing) {
        Place place = Place.of(standing);
        Optional<Place> before = database.readOnce().known(PLACE, standing.reference());
        if (before.filter(place::equals).isPresent()) return;
        database.sql("UPDATE task_row SET division = :division, received_on = :received" + OF_CASE)
                .param("reference", standing.reference().value())
                .param("division", place.division())
                .param("received", place.receivedOn())
                .update();
        known(standing.reference(), place);
    }
}
