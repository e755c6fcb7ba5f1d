package disclosure.store;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import disclosure.annual.MonthlyReport;
import disclosure.annual.ReportFacts;
import org.jspecify.annotations.Nullable;

/**
 * Reports that were published before replies without a known due day were told apart: what such a report said of its replies it
 * said of all of them, so that is how it is read.
 */
final class FormerReports {

    private FormerReports() {}

    /** Of {@link ReportFacts}. */
    @JsonDeserialize(converter = Facts.class)
    interface WithFacts {}

    /** Of {@link MonthlyReport.Counts}. */
    @JsonDeserialize(converter = Counts.class)
    interface WithCounts {}

    private record KeptFacts(
            String bureau,
            int feesYuan,
            int replied,
            @Nullable Integer repliedTimed,
            int repliedLate) {}

    private record KeptCounts(
            int received,
            int replied,
            @Nullable Integer repliedTimed,
            int repliedLate,
            int closed,
            int open,
            int overdue,
            int reviews) {}

    /** Made by Jackson. */
    static final class Facts extends StdConverter<KeptFacts, ReportFacts> {
        @Override
        public ReportFacts convert(KeptFacts kept) {
            return new ReportFacts(
                    kept.bureau(),
                    kept.feesYuan(),
                    kept.replied(),
                    kept.repliedTimed() == null ? kept.replied() : kept.repliedTimed(),
                    kept.repliedLate());
        }
    }

    /** Made by Jackson. */
    static final class Counts extends StdConverter<KeptCounts, MonthlyReport.Counts> {
        @Override
        public MonthlyReport.Counts convert(KeptCounts kept) {
            return new MonthlyReport.Counts(
                    kept.received(),
                    kept.replied(),
                    kept.repliedTimed() == null ? kept.replied() : kept.repliedTimed(),
                    kept.repliedLate(),
                    kept.closed(),
                    kept.open(),
                    kept.overdue(),
                    kept.reviews());
        }
    }
}
