package disclosure.handling;

import static disclosure.handling.ReportedCase.received;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.AnnualReport;
import disclosure.annual.FeeFigures;
import disclosure.annual.FormerFigures;
import disclosure.annual.FormerStatistics;
import disclosure.annual.ReportPeriod;
import disclosure.annual.Reports;
import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.FeeAct;
import disclosure.casefile.Role;
import disclosure.handling.PublishedReports.Content;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.ReportDifferences.FigureChange;
import disclosure.handling.ReportDocuments.Format;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the reports before 2019 counted besides is compared with what was published, figure by figure (R-ANN-16, R-ANN-17). */
class FormerDifferencesTest {

    private static final Actor OFFICE = new Actor("office", "主任", Set.of(Role.OFFICE_HEAD), null);
    private static final ReportPeriod YEAR = ReportPeriod.of(2012);
    private static final Moment NOW = new Moment(Instant.parse("2013-06-03T02:00:00Z"));

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final InMemoryReportCases cases = new InMemoryReportCases(files);
    private final InMemoryDisclosedFigures disclosed = new InMemoryDisclosedFigures();
    private final InMemoryPublished published = new InMemoryPublished();
    private final WritingReport writing = new WritingReport(
            new ReadingAnnualReport(new InMemoryReportFigures(files), disclosed, cases),
            new InMemoryReportWork(),
            cases,
            new InMemoryFigures(files),
            UseCases.RULES,
            new InMemoryUnitOfWork(List.of()));
    private final ComparingReports comparing = new ComparingReports(published, cases, writing, disclosed);

    private ReportDifferences since() {
        return comparing.differences(YEAR, 1, OFFICE, NOW).orElseThrow();
    }

    private static FigureChange change(String key, int then, int now) {
        return new FigureChange(
                "formerStatistics." + key, BigDecimal.valueOf(then), BigDecimal.valueOf(now), null, null);
    }

    private static ReportedCase one() {
        return received(1, "2012-03-05").replied("2012-03-20", Outcome.G1);
    }

    /** Published while the case was as it is in {@code then}; since then it is as in {@code now}. */
    private void published(ReportedCase then, ReportedCase now) {
        InMemoryCaseFiles before = new InMemoryCaseFiles();
        then.keptIn(before);
        InMemoryReportCases counted = new InMemoryReportCases(before);
        AnnualReport report = new ReadingAnnualReport(new InMemoryReportFigures(before), disclosed, counted)
                .report(2012, OFFICE, NOW)
                .orElseThrow();
        now.keptIn(files);
        keep(report, counted);
    }

    private void keep(AnnualReport report, InMemoryReportCases counted) {
        Map<Format, byte[]> none = Map.of();
        published.keep(
                new Publication(YEAR, 1, "office", NOW.at(), Map.of()),
                new Content(
                        new ReportModel(
                                report,
                                null,
                                Reports.facts(0, 1, 0),
                                writing.read(2012, OFFICE, NOW).orElseThrow().texts()),
                        counted.of(YEAR, PublishingReport.days(YEAR, NOW)),
                        none));
    }

    @Test
    void a_fee_recorded_later_moves_no_case_and_is_told() {
        published(
                one(),
                one().then(new FeeAct.FeeNoticeSent(LocalDate.of(2012, 3, 6), 40, "柜台"))
                        .then(new FeeAct.FeePaid(LocalDate.of(2012, 3, 8), 40, "票1")));
        assertThat(since().cases()).isEmpty();
        assertThat(since().figures())
                .containsExactly(change("fees.charged", 0, 1), change("fees.collectedYuan", 0, 40));
        assertThat(since().isEmpty()).isFalse();
    }

    @Test
    void a_channel_put_right_moves_no_case_and_is_told() {
        LocalDate on = LocalDate.of(2012, 3, 5);
        published(
                one(),
                one().then(new Act.ReceiptCorrectionProposed(on, Arrival.by(Channel.FAX, on), on, "传真件"))
                        .then(new Act.ReceiptCorrectionApproved(on.plusDays(1))));
        assertThat(since().cases()).isEmpty();
        assertThat(since().figures()).containsExactly(change("receipts.IN_PERSON", 1, 0), change("receipts.FAX", 0, 1));
    }

    @Test
    void a_complaint_of_which_table_four_knows_nothing_is_told() {
        published(one(), one().filed("r1", RemedyKind.COMPLAINT, "2012-04-02"));
        assertThat(since().cases()).isEmpty();
        assertThat(since().figures())
                .containsExactly(
                        change("remedies.COMPLAINT", 0, 1),
                        change("complaints.pending", 0, 1),
                        change("complaints.total", 0, 1));
    }

    @Test
    void another_result_is_told_by_the_reason_it_was_refused_for() {
        published(one(), received(1, "2012-03-05").replied("2012-03-20", Outcome.N1));
        assertThat(since().cases()).hasSize(1);
        assertThat(since().figures())
                .containsExactly(
                        change("replies.GRANTED", 1, 0),
                        change("replies.REFUSED", 0, 1),
                        change("replies.REFUSED.PETITION", 0, 1));
        assertThat(FormerFigures.labels())
                .containsEntry("formerStatistics.replies.REFUSED", "对申请的答复数：否决公开")
                .containsEntry("formerStatistics.replies.REFUSED.PETITION", "否决公开：1.信访举报投诉类申请")
                .containsEntry("formerStatistics.fees.collectedYuan", "实际收取费用（元）");
    }

    @Test
    void what_stays_is_not_told_and_what_was_published_before_fees_were_counted_says_nothing_of_them() {
        published(one(), one());
        assertThat(since().isEmpty()).isTrue();
        FormerStatistics all = Reports.full(2012).former();
        FormerStatistics silent = new FormerStatistics(
                all.receipts(), all.replies(), all.remedies(), all.complaints(), all.appeals(), null);
        assertThat(FormerFigures.differing(silent, all)).isEmpty();
        assertThat(all.fees()).isNotEqualTo(FeeFigures.NONE);
        assertThat(ReportDifferences.figures(null, null)).isEqualTo(List.of());
    }
}
