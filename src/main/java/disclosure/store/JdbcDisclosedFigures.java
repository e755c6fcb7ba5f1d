package disclosure.store;

import disclosure.annual.Disclosed;
import disclosure.annual.DisclosedLayout;
import disclosure.handling.DisclosedFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Table 二 by year, a row for each figure; without one where it was taken out again. */
@Repository
class JdbcDisclosedFigures implements DisclosedFigures {

    private final Database database;

    JdbcDisclosedFigures(Database database) {
        this.database = database;
    }

    @Override
    public Disclosed of(int year) {
        Map<String, BigDecimal> figures = database
                .sql("SELECT cell_key, figure FROM disclosed_figure WHERE agency = :agency AND report_year = :year"
                        + " AND figure IS NOT NULL")
                .param("year", year)
                .list((row, i) -> Map.entry(row.getString("cell_key"), plain(row.getBigDecimal("figure"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Disclosed(DisclosedLayout.of(year), figures);
    }

    @Override
    public void keep(int year, Disclosed disclosed, String by, Instant at) {
        database.together(() -> {
            Map<String, BigDecimal> before = of(year).entered();
            Set<String> keys = new TreeSet<>(before.keySet());
            keys.addAll(disclosed.entered().keySet());
            keys.removeIf(key -> isSame(before.get(key), disclosed.entered().get(key)));
            if (!keys.isEmpty()) write(year, keys, disclosed, by, at);
        });
    }

    private static boolean isSame(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before == null ? now == null : now != null && before.compareTo(now) == 0;
    }

    private void write(int year, Set<String> keys, Disclosed disclosed, String by, Instant at) {
        database.sql(
                        "DELETE FROM disclosed_figure WHERE agency = :agency AND report_year = :year AND cell_key IN (:keys)")
                .param("year", year)
                .param("keys", keys)
                .update();
        database.insert(
                "disclosed_figure",
                List.of("report_year", "cell_key", "figure", "entered_by", "entered_at"),
                keys.stream()
                        .map(key -> Arrays.<@Nullable Object>asList(
                                year, key, disclosed.entered().get(key), by, at))
                        .toList());
    }

    @Override
    public Map<String, Change> changes(int year) {
        Map<String, Change> changes = new HashMap<>();
        database.sql("SELECT cell_key, entered_by, entered_at FROM disclosed_figure"
                        + " WHERE agency = :agency AND report_year = :year")
                .param("year", year)
                .list((row, i) -> changes.put(
                        row.getString("cell_key"),
                        new Change(
                                row.getString("entered_by"),
                                row.getObject("entered_at", OffsetDateTime.class)
                                        .toInstant())));
        return changes;
    }

    /** Whole numbers without places, and never 1E+2. */
    private static BigDecimal plain(BigDecimal kept) {
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
