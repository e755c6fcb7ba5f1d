package disclosure.desk;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a person typed into the search box lately, each under a name that says nothing; gone with the session. */
final class TypedSearches implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 20;

    private final LinkedHashMap<String, String> typed = new LinkedHashMap<>();

    static TypedSearches of(HttpSession session) {
        String name = TypedSearches.class.getName();
        if (session.getAttribute(name) instanceof TypedSearches known) return known;
        TypedSearches fresh = new TypedSearches();
        session.setAttribute(name, fresh);
        return fresh;
    }

    synchronized String keep(String text) {
        for (Map.Entry<String, String> known : typed.entrySet())
            if (known.getValue().equals(text)) return known.getKey();
        String handle = UUID.randomUUID().toString();
        typed.put(handle, text);
        if (typed.size() > MOST) typed.remove(typed.keySet().iterator().next());
        return handle;
    }

    synchronized Optional<String> find(String handle) {
        return Optional.ofNullable(typed.get(handle));
    }

    /** What somebody looked for is in no log line. */
    @Override
    public String toString() {
        return "TypedSearches";
    }
}
