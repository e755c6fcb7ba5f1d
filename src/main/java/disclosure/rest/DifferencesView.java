package disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import disclosure.casefile.ActKind;
import disclosure.handling.Moment;
import disclosure.handling.ReportDifferences;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report would say otherwise today than as it was published.
 *
 * @param cases of tables 三 and 四 @param figures of table 二 and of the statistics before 2019 @param texts of sections 一, 五
 *     and 六
 */
record DifferencesView(List<MovedCaseView> cases, List<ChangedFigureView> figures, List<ChangedTextView> texts) {

    record SinceView(ActKind kind, LocalDate on) {}

    /** @param from cells as published, row and column @param to cells today @param because acts recorded since */
    record MovedCaseView(String reference, Collection<String> from, Collection<String> to, List<SinceView> because) {

        static MovedCaseView of(ReportDifferences.Moved one) {
            return new MovedCaseView(
                    one.reference().value(),
                    one.from(),
                    one.to(),
                    one.because().stream()
                            .map(why -> new SinceView(why.kind(), why.on()))
                            .toList());
        }
    }

    /**
     * @param key of the cell of table 二, or the path of the figure in {@code GET /api/reports/annual/{year}}
     * @param by user name, absent where nobody is known to have changed it since
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangedFigureView(
            String key,
            BigDecimal then,
            BigDecimal now,
            @Nullable String by,
            @Nullable OffsetDateTime at) {

        static ChangedFigureView of(ReportDifferences.FigureChange one) {
            return new ChangedFigureView(one.key(), one.then(), one.now(), one.by(), here(one.at()));
        }
    }

    /** @param prefilled whether it is the figures' own text now @param by absent where the text only followed its figures */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangedTextView(
            String part,
            String then,
            String now,
            boolean prefilled,
            @Nullable String by,
            @Nullable OffsetDateTime at) {

        static ChangedTextView of(ReportDifferences.TextChange one) {
            return new ChangedTextView(
                    one.part().key(), one.then(), one.now(), one.prefilled(), one.by(), here(one.at()));
        }
    }

    static DifferencesView of(ReportDifferences differences) {
        return new DifferencesView(
                differences.cases().stream().map(MovedCaseView::of).toList(),
                differences.figures().stream().map(ChangedFigureView::of).toList(),
                differences.texts().stream().map(ChangedTextView::of).toList());
    }

    private static @Nullable OffsetDateTime here(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(Moment.ZONE).toOffsetDateTime();
    }
}
