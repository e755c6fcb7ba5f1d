package disclosure.desk;

import disclosure.casefile.Stage;
import disclosure.handling.WorkList.Scope;
import disclosure.handling.WorkList.Sort;
import disclosure.handling.WorkingTasks.Filter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the list as they stand in the address, so that an address is a saved filter. What cannot be read is left
 * out: an old bookmark shows more, never an error.
 *
 * @param page from 1, as people count
 */
public record TaskFilter(
        @Nullable String scope,
        @Nullable String division,
        @Nullable String stage,
        @Nullable String overdue,
        @Nullable String plan,
        @Nullable String q,
        @Nullable String sort,
        @Nullable String page,
        @Nullable String size) {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_SIZE = 200;
    private static final int MAX_PAGE = 100_000;

    static TaskFilter none() {
        return new TaskFilter(null, null, null, null, null, null, null, null, null);
    }

    Filter filter() {
        return new Filter(
                scopeOr(Scope.MINE),
                blank(division),
                constant(Stage.class, stage).orElse(null),
                isOverdue(),
                isBehindPlan(),
                blank(q),
                constant(Sort.class, sort).orElse(Sort.DUE),
                number() - 1,
                rows());
    }

    public Scope scopeOr(Scope other) {
        return constant(Scope.class, scope).orElse(other);
    }

    public boolean isOverdue() {
        return "true".equals(overdue);
    }

    public boolean isBehindPlan() {
        return "missed".equals(plan);
    }

    public int number() {
        return whole(page, 1, MAX_PAGE);
    }

    public int rows() {
        return whole(size, DEFAULT_SIZE, MAX_SIZE);
    }

    /** The same list in another scope, from its first page. */
    public String in(Scope other) {
        return address()
                .replaceQueryParam("scope", lower(other))
                .replaceQueryParam("page")
                .build()
                .encode()
                .toUriString();
    }

    public String onPage(int number) {
        return address().replaceQueryParam("page", number).build().encode().toUriString();
    }

    private UriComponentsBuilder address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk");
        String[][] parts = {
            {"scope", scope},
            {"division", division},
            {"stage", stage},
            {"overdue", overdue},
            {"plan", plan},
            {"q", q},
            {"sort", sort},
            {"page", page},
            {"size", size}
        };
        for (String[] part : parts) if (blank(part[1]) != null) address.queryParam(part[0], part[1]);
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
