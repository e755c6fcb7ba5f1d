package disclosure.handling;

import disclosure.annual.Disclosed;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Table 二 by year, without a database. */
public final class InMemoryDisclosedFigures implements DisclosedFigures {

    private final Map<Integer, Disclosed> years = new HashMap<>();
    private final Map<Integer, Map<String, Change>> changes = new HashMap<>();

    @Override
    public Disclosed of(int year) {
        return years.getOrDefault(year, Disclosed.none(year));
    }

    @Override
    public void keep(int year, Disclosed disclosed, String by, Instant at) {
        Disclosed before = of(year);
        disclosed.layout().cells().map(cell -> cell.key()).forEach(key -> {
            if (!Objects.equals(before.entered().get(key), disclosed.entered().get(key)))
                changes.computeIfAbsent(year, one -> new HashMap<>()).put(key, new Change(by, at));
        });
        years.put(year, disclosed);
    }

    @Override
    public Map<String, Change> changes(int year) {
        return changes.getOrDefault(year, Map.of());
    }
}
