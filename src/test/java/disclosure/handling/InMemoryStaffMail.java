package disclosure.handling;

import disclosure.casefile.Reference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Addresses and wishes of the staff. */
public final class InMemoryStaffMail implements StaffMail {

    private final Map<String, Settings> settings = new TreeMap<>();
    private final Map<String, LocalDate> last = new HashMap<>();

    /** Who has a task of which case in hand. */
    public final Map<Reference, List<String>> holders = new HashMap<>();

    @Override
    public Settings of(String person) {
        return settings.getOrDefault(person, Settings.DEFAULT);
    }

    @Override
    public Map<String, Settings> known() {
        Map<String, Settings> known = new TreeMap<>(settings);
        known.values().removeIf(one -> one.email() == null);
        return known;
    }

    @Override
    public void keep(String person, Settings chosen) {
        settings.put(person, chosen);
    }

    @Override
    public Map<String, Settings> waiting(LocalDate day) {
        Map<String, Settings> waiting = known();
        waiting.entrySet()
                .removeIf(one -> !one.getValue().on()
                        || last.containsKey(one.getKey())
                                && !last.get(one.getKey()).isBefore(day));
        return waiting;
    }

    @Override
    public boolean claim(String person, LocalDate day) {
        LocalDate before = last.get(person);
        if (before != null && !before.isBefore(day)) return false;
        last.put(person, day);
        return true;
    }

    @Override
    public Map<Reference, List<String>> holders(Collection<Reference> references) {
        return holders;
    }
}
