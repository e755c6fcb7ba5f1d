package disclosure.rest;

import disclosure.fee.FeeMode;
import disclosure.handling.CountingRequests;
import disclosure.handling.PreviewingPeriod;
import disclosure.handling.WeighingReasons;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is sent and shown about the period of a reply and its fee; texts up to 5000 characters. */
final class PeriodForms {

    private static final int TEXT = 5000;

    private PeriodForms() {}

    record ReasonsWeighing(
            @NotNull Boolean reasonable,
            @NotBlank @CodePoints(max = TEXT) String why) {}

    /** @param until the new due day, after the one that runs */
    record Deferral(
            @NotNull LocalDate until,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    /** @param pages for PER_VOLUME alone; the position in the month is counted */
    record Fee(
            @NotNull FeeMode mode,
            @Nullable Integer pages,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    record ExtensionPreview(String article, ReadingView now, ReadingView extended) {

        static ExtensionPreview of(PreviewingPeriod.Extension preview) {
            return new ExtensionPreview(
                    preview.article().toString(),
                    ReadingView.of(preview.now(), null),
                    ReadingView.of(preview.extended(), null));
        }
    }

    /**
     * How often the applicant asked; it informs and decides nothing (Art. 35).
     *
     * @param positionInMonth of this request among the applicant's of its month
     * @param inMonth null, as the others, while the day of receipt is not fixed
     * @param advisedInMonth more than these are pointed out (P-06)
     * @param pointedOut whether either number is above what is advised
     * @param reasonsDueOn the last day to give reasons, null where none were asked for (P-05)
     */
    record CountersView(
            @Nullable Integer positionInMonth,
            @Nullable Integer inMonth,
            @Nullable Integer inYear,
            int advisedInMonth,
            int advisedInYear,
            boolean pointedOut,
            @Nullable LocalDate reasonsDueOn) {

        static CountersView of(WeighingReasons.Counters counters) {
            CountingRequests.Count count = counters.count().orElse(null);
            return new CountersView(
                    count == null ? null : count.positionInMonth(),
                    count == null ? null : count.frequency().inMonth(),
                    count == null ? null : count.frequency().inYear(),
                    counters.advice().manyInMonth(),
                    counters.advice().manyInYear(),
                    count != null && count.many(),
                    counters.reasonsDueOn());
        }
    }
}
