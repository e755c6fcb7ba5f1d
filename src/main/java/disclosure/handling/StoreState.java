package disclosure.handling;

/** The database behind everything, as it answers now. */
public interface StoreState {

    /** @param schema version of the newest migration that is in */
    record Store(String product, String version, String schema) {}

    Store store();
}
