package disclosure.handling;

import disclosure.annual.Disclosed;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Table 二 by year, without a database. */
public final class InMemoryDisclosedFigures implements DisclosedFigures {

    private final Map<Integer, Disclosed> years = new HashMap<>();

    @Override
    public Disclosed of(int year) {
        return years.getOrDefault(year, Disclosed.none(year));
    }

    @Override
    public void keep(int year, Disclosed disclosed, String by, Instant at) {
        years.put(year, disclosed);
    }
}
