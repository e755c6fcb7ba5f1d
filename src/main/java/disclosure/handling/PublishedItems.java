package disclosure.handling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bureau's list of what it has published of its own accord (主动公开). */
public interface PublishedItems {

    /**
     * @param number 文号, null where it has none
     * @param link address on the bureau's or another government site, or a path on this one
     */
    record PublishedItem(String id, String title, @Nullable String number, LocalDate on, String link) {}

    /** Newest first. */
    List<PublishedItem> all();

    void add(PublishedItem item);

    /** Whether there was such an item. */
    boolean change(PublishedItem item);

    /** Whether there was such an item. */
    boolean remove(String id);
}
