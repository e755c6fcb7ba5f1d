package disclosure.desk;

import disclosure.casefile.Stage;
import disclosure.handling.ListingTasks.Due;
import disclosure.handling.ListingTasks.Filter;
import disclosure.handling.WorkList.Scope;
import disclosure.handling.WorkList.Sort;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the list as they stand in the address, so that an address is a saved filter. What cannot be read is left
 * out: an old bookmark shows more, never an error.
 *
 * @param q part of a reference or subject; no page of ours puts words there, since an address is kept in many places
 * @param page from 1, as people count
 */
public record TaskFilter(
        @Nullable String scope,
        @Nullable String division,
        @Nullable String stage,
        @Nullable String overdue,
        @Nullable String due,
        @Nullable String plan,
        @Nullable String q,
        @Nullable String sort,
        @Nullable String page,
        @Nullable String size) {

    private static final String DESK = "/desk";
    private static final String YES = "true";
    private static final String MISSED = "missed";
    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_SIZE = 200;
    private static final int MAX_PAGE = 100_000;
    private static final int LONGEST = 200;

    /** Part of a reference from its beginning: nobody's name, number or telephone. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]{2,8}-\\d{4}(-[0-9A-Za-z-]{0,12})?");

    static TaskFilter of(Scope scope) {
        return new TaskFilter(lower(scope), null, null, null, null, null, null, null, null, null);
    }

    /** Parts of the address that our pages choose among a few words, with the words; all else may be anything. */
    public static Map<String, List<String>> fixedChoices() {
        return Map.of(
                "scope", words(Scope.values()),
                "sort", words(Sort.values()),
                "due", words(Due.values()),
                "overdue", List.of(YES, "false"),
                "plan", List.of(MISSED));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(TaskFilter::lower).toList();
    }

    Filter filter() {
        return new Filter(
                scopeOr(Scope.MINE),
                blank(division),
                constant(Stage.class, stage).orElse(null),
                isOverdue(),
                isBehindPlan(),
                dueIn().orElse(null),
                blank(q),
                constant(Sort.class, sort).orElse(Sort.DUE),
                number() - 1,
                rows());
    }

    public Scope scopeOr(Scope other) {
        return constant(Scope.class, scope).orElse(other);
    }

    public Optional<Due> dueIn() {
        return constant(Due.class, due);
    }

    public boolean isOverdue() {
        return YES.equals(overdue);
    }

    public boolean isBehindPlan() {
        return MISSED.equals(plan);
    }

    public int number() {
        return whole(page, 1, MAX_PAGE);
    }

    public int rows() {
        return whole(size, DEFAULT_SIZE, MAX_SIZE);
    }

    /** How many rows a page may have, as the page offers them. */
    public List<Integer> sizes() {
        return List.of(DEFAULT_SIZE, 50, 100, MAX_SIZE);
    }

    /** Whether the list shows less than its whole scope. */
    public boolean isNarrowed() {
        return Arrays.asList(division, stage, overdue, due, plan, q).stream().anyMatch(part -> blank(part) != null);
    }

    /** The whole list of another scope, from its first page. */
    public String in(Scope other) {
        return UriComponentsBuilder.fromPath(DESK)
                .queryParam("scope", lower(other))
                .queryParamIfPresent("size", Optional.ofNullable(blank(size)))
                .build()
                .encode()
                .toUriString();
    }

    public String onPage(int number) {
        return address(DESK, parts())
                .replaceQueryParam("page", number)
                .build()
                .encode()
                .toUriString();
    }

    /** Something done to this list, or this list itself. */
    public String at(String path) {
        return address(path, parts()).build().encode().toUriString();
    }

    /** What is kept of a filter: no page, and no words that somebody looked for. */
    String toKeep() {
        Map<String, @Nullable String> kept = parts();
        kept.remove("page");
        String words = blank(q);
        if (words != null && !REFERENCE.matcher(words).matches()) kept.remove("q");
        return address(DESK, kept).build().encode().toUriString();
    }

    /** All but the page, for a form that asks for another one. */
    public Map<String, String> besidesPage() {
        Map<String, String> hidden = new LinkedHashMap<>();
        parts().forEach((name, value) -> {
            if (value != null && !name.equals("page")) hidden.put(name, value);
        });
        return hidden;
    }

    private Map<String, @Nullable String> parts() {
        Map<String, @Nullable String> parts = new LinkedHashMap<>();
        parts.put("scope", scope);
        parts.put("division", division);
        parts.put("stage", stage);
        parts.put("overdue", overdue);
        parts.put("due", due);
        parts.put("plan", plan);
        parts.put("q", q);
        parts.put("sort", sort);
        parts.put("page", page);
        parts.put("size", size);
        parts.values().removeIf(value -> blank(value) == null || value.length() > LONGEST);
        return parts;
    }

    private static UriComponentsBuilder address(String path, Map<String, @Nullable String> parts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.forEach(address::queryParam);
        return address;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        if (name == null) return Optional.empty();
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static int whole(@Nullable String text, int otherwise, int max) {
        if (text == null || !text.matches("[1-9]\\d{0,8}")) return otherwise;
        return Math.min(Integer.parseInt(text), max);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
