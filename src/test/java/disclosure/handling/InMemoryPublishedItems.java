package disclosure.handling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of published information in a map. */
public final class InMemoryPublishedItems implements PublishedItems {

    private final Map<String, PublishedItem> items = new LinkedHashMap<>();

    @Override
    public List<PublishedItem> all() {
        List<PublishedItem> all = new ArrayList<>(items.values());
        all.sort(Comparator.comparing(PublishedItem::on).reversed());
        return all;
    }

    @Override
    public void add(PublishedItem item) {
        items.put(item.id(), item);
    }

    @Override
    public boolean change(PublishedItem item) {
        return items.replace(item.id(), item) != null;
    }

    @Override
    public boolean remove(String id) {
        return items.remove(id) != null;
    }
}
