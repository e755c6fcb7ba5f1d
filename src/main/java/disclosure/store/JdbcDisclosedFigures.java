package disclosure.store;

import disclosure.annual.Disclosed;
import disclosure.annual.DisclosedLayout;
import disclosure.handling.DisclosedFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Table 二 by year, a row for each figure. */
@Repository
class JdbcDisclosedFigures implements DisclosedFigures {

    private final Database database;

    JdbcDisclosedFigures(Database database) {
        this.database = database;
    }

    @Override
    public Disclosed of(int year) {
        Map<String, BigDecimal> figures = database
                .sql("SELECT cell_key, figure FROM disclosed_figure WHERE agency = :agency AND report_year = :year")
                .param("year", year)
                .list((row, i) -> Map.entry(row.getString("cell_key"), plain(row.getBigDecimal("figure"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Disclosed(DisclosedLayout.of(year), figures);
    }

    @Override
    public void keep(int year, Disclosed disclosed, String by, Instant at) {
        database.together(() -> {
            database.sql("DELETE FROM disclosed_figure WHERE agency = :agency AND report_year = :year")
                    .param("year", year)
                    .update();
            database.insert(
                    "disclosed_figure",
                    List.of("report_year", "cell_key", "figure", "entered_by", "entered_at"),
                    disclosed.entered().entrySet().stream()
                            .map(one -> List.<Object>of(year, one.getKey(), one.getValue(), by, at))
                            .toList());
        });
    }

    /** Whole numbers without places, and never 1E+2. */
    private static BigDecimal plain(BigDecimal kept) {
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
