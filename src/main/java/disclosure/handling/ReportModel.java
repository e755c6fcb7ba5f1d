package disclosure.handling;

import disclosure.annual.AnnualPaper;
import disclosure.annual.AnnualReport;
import disclosure.annual.MonthlyReport;
import disclosure.annual.ReportFacts;
import disclosure.annual.ReportPaper;
import disclosure.annual.ReportText;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says, as it was on the day.
 *
 * @param annual null for a month
 * @param monthly null for a year
 * @param texts of a year, every part; of a month none
 */
public record ReportModel(
        @Nullable AnnualReport annual,
        @Nullable MonthlyReport monthly,
        ReportFacts facts,
        Map<ReportText, String> texts) {

    public ReportModel {
        texts = Map.copyOf(texts);
    }

    static ReportModel of(WritingReport.Written written) {
        return new ReportModel(written.report(), null, written.facts(), written.texts());
    }

    public ReportPaper paper() {
        return annual == null
                ? Objects.requireNonNull(monthly).paper(facts.bureau())
                : AnnualPaper.of(annual, facts, texts);
    }
}
