package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.PublishedItems.PublishedItem;
import disclosure.intake.Similarity;
import disclosure.intake.TextGrams;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The list of what is public already: kept by the counter, read by everybody, and offered to whoever is about to ask for
 * something like it.
 */
@Service
public class KeepingPublished {

    /** A title is much shorter than a request, so less of it than between two requests is already telling. */
    static final double NEAR = 0.2;

    private static final int MOST_OFFERED = 5;

    private final PublishedItems items;

    KeepingPublished(PublishedItems items) {
        this.items = items;
    }

    private record Scored(PublishedItem item, double score) {}

    public List<PublishedItem> all() {
        return items.all();
    }

    public Optional<PublishedItem> find(String id) {
        return items.all().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What may answer a request in these words, nearest first; a hint, and it holds up nobody. */
    public List<PublishedItem> near(String description) {
        TextGrams asked = TextGrams.of(description);
        return items.all().stream()
                .map(item -> new Scored(item, score(asked, description, item)))
                .filter(scored -> scored.score() >= NEAR)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST_OFFERED)
                .map(Scored::item)
                .toList();
    }

    private static double score(TextGrams asked, String description, PublishedItem item) {
        String number = item.number();
        if (number != null && description.contains(number)) return 1;
        return Similarity.between(asked, TextGrams.of(item.title()));
    }

    public Ruling<PublishedItem> add(PublishedItem wanted, Actor actor, Moment now) {
        return checked(wanted, actor, now).map(item -> {
            PublishedItem added = new PublishedItem(
                    UUID.randomUUID().toString(), item.title(), item.number(), item.on(), item.link());
            items.add(added);
            return added;
        });
    }

    public Ruling<PublishedItem> change(PublishedItem wanted, Actor actor, Moment now) {
        return checked(wanted, actor, now)
                .flatMap(item -> items.change(item) ? Ruling.granted(item) : refused(PublishedReason.ITEM_UNKNOWN));
    }

    public Ruling<String> remove(String id, Actor actor) {
        if (!actor.is(Role.REGISTRAR)) return refused(PublishedReason.NOT_REGISTRAR);
        return items.remove(id) ? Ruling.granted(id) : refused(PublishedReason.ITEM_UNKNOWN);
    }

    private static Ruling<PublishedItem> checked(PublishedItem item, Actor actor, Moment now) {
        if (!actor.is(Role.REGISTRAR)) return refused(PublishedReason.NOT_REGISTRAR);
        if (!isUsable(item.link())) return refused(PublishedReason.LINK_UNUSABLE);
        return item.on().isAfter(now.today())
                ? refused(PublishedReason.PUBLISHED_IN_FUTURE, item.on())
                : Ruling.granted(item);
    }

    /** No script, no other scheme, and no path that a browser takes for another host. */
    private static boolean isUsable(String link) {
        try {
            URI uri = new URI(link);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web
                    ? uri.getHost() != null && uri.getUserInfo() == null
                    : uri.getScheme() == null && link.startsWith("/") && !link.startsWith("//");
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static <T> Ruling<T> refused(PublishedReason reason, Object... details) {
        return Ruling.refused(Article.internalRule(), reason, details);
    }
}
