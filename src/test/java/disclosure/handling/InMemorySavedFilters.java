package disclosure.handling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Named filters without a database. */
public final class InMemorySavedFilters implements SavedFilters {

    private final Map<String, Map<String, SavedFilter>> filters = new TreeMap<>();

    @Override
    public List<SavedFilter> of(String person) {
        return List.copyOf(filters.getOrDefault(person, Map.of()).values());
    }

    @Override
    public void keep(String person, SavedFilter filter) {
        filters.computeIfAbsent(person, id -> new TreeMap<>()).put(filter.name(), filter);
    }

    @Override
    public void forget(String person, String name) {
        filters.getOrDefault(person, new TreeMap<>()).remove(name);
    }
}
