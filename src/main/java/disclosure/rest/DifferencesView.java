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
 * @param cases of tables 三 and 四 @param figures of table 二 @param texts of sections 一, 五 and 六
 */
record DifferencesView(List<MovedView> cases, List<FigureView> figures, List<TextView> texts) {

    record SinceView(ActKind kind, LocalDate on) {}

    /** @param from cells as published, row and column @param to cells today @param because acts recorded since */
    record MovedView(String reference, Collection<String> from, Collection<String> to, List<SinceView> because) {

        static MovedView of(ReportDifferences.Moved one) {
            return new MovedView(
                    one.reference().value(),
                    one.from(),
                    one.to(),
                    one.because().stream()
                            .map(why -> new SinceView(why.kind(), why.on()))
                            .toList());
        }
    }

    /** @param key of the cell @param by user name, absent where nobody is known to have changed it since */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureView(
            String key,
            BigDecimal then,
            BigDecimal now,
            @Nullable String by,
            @Nullable OffsetDateTime at) {

        static FigureView of(ReportDifferences.FigureChange one) {
            return new FigureView(one.key(), one.then(), one.now(), one.by(), here(one.at()));
        }
    }

    /** @param prefilled whether it is the figures' own text now @param by absent where the text only followed its figures */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TextView(
            String part,
            String then,
            String now,
            boolean prefilled,
            @Nullable String by,
            @Nullable OffsetDateTime at) {

        static TextView of(ReportDifferences.TextChange one) {
            return new TextView(
                    one.part().key(), one.then(), one.now(), one.prefilled(), one.by(), here(one.at()));
        }
    }

    static DifferencesView of(ReportDifferences differences) {
        return new DifferencesView(
                differences.cases().stream().map(MovedView::of).toList(),
                differences.figures().stream().map(FigureView::of).toList(),
                differences.texts().stream().map(TextView::of).toList());
    }

    private static @Nullable OffsetDateTime here(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(Moment.ZONE).toOffsetDateTime();
    }
}
