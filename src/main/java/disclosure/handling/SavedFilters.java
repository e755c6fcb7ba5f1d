package disclosure.handling;

import java.util.List;

/** Filters of the task list that a person keeps under names of their own. */
public interface SavedFilters {

    /** The most that one person may keep. */
    int MOST = 20;

    /** The longest name, in characters. */
    int LONGEST_NAME = 40;

    /** @param address path and query of the list; no personal data */
    record SavedFilter(String name, String address) {}

    /** By name. */
    List<SavedFilter> of(String person);

    /** Takes the place of the person's filter of the same name. */
    void keep(String person, SavedFilter filter);

    void forget(String person, String name);
}
