package disclosure.handling;

import static disclosure.handling.ReportedCase.arrived;
import static disclosure.handling.ReportedCase.received;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.AnnualReport;
import disclosure.annual.Check;
import disclosure.annual.Column;
import disclosure.annual.FeeFigures;
import disclosure.annual.RemedyBlock;
import disclosure.annual.RequestLine;
import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.clock.ConsultationKind;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The annual report from acts, rule by rule (law.md §8). */
class AnnualReportTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-27T02:00:00Z"));
    private static final Actor OFFICE = new Actor("office", "办公室主任", Set.of(Role.OFFICE_HEAD), null);

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final ReadingAnnualReport reading = new ReadingAnnualReport(
            new InMemoryReportFigures(files), new InMemoryDisclosedFigures(), new InMemoryReportCases(files));
    private int serial;

    private int next() {
        return ++serial;
    }

    private AnnualReport report(int year) {
        return reading.report(year, OFFICE, NOW).orElseThrow();
    }

    private int figure(int year, RequestLine row, Column column) {
        return report(year).line(row).orElseThrow().cells().at(column);
    }

    private int total(int year, RequestLine row) {
        return figure(year, row, Column.TOTAL);
    }

    private List<Reference> cases(int year, String row, String column) {
        return reading.cases(year, row, column, OFFICE, NOW).orElseThrow();
    }

    private void assertConsistent(int year) {
        assertThat(report(year).checks()).allMatch(Check::holds, "holds");
    }

    @Test
    void received_on_the_last_day_and_answered_on_the_first_stands_in_two_reports() { // R-ANN-06, R-ANN-10
        Reference late =
                received(next(), "2023-12-31").replied("2024-01-01", Outcome.G2).keptIn(files);

        assertThat(total(2023, RequestLine.RECEIVED)).isEqualTo(1);
        assertThat(total(2023, RequestLine.TOTAL)).isZero();
        assertThat(cases(2023, "CARRIED_OUT", "total")).containsExactly(late);
        assertThat(total(2024, RequestLine.RECEIVED)).isZero();
        assertThat(cases(2024, "CARRIED_IN", "naturalPerson")).containsExactly(late);
        assertThat(cases(2024, "DISCLOSED", "total")).containsExactly(late);
        assertThat(total(2024, RequestLine.CARRIED_OUT)).isZero();
        assertThat(total(2025, RequestLine.CARRIED_IN)).isZero();
        assertConsistent(2023);
        assertConsistent(2024);
    }

    @Test
    void closed_on_the_last_day_is_not_carried_and_a_make_up_day_is_a_day_like_any() { // 2022-12-31 belongs to New Year
        received(next(), "2022-12-01").replied("2022-12-31", Outcome.G1).keptIn(files);
        received(next(), "2022-12-31").keptIn(files);
        received(next(), "2024-02-04").replied("2024-02-18", Outcome.G1).keptIn(files);

        assertThat(total(2022, RequestLine.DISCLOSED)).isEqualTo(1);
        assertThat(total(2022, RequestLine.CARRIED_OUT)).isEqualTo(1);
        assertThat(total(2023, RequestLine.CARRIED_IN)).isEqualTo(1);
        assertThat(total(2024, RequestLine.DISCLOSED)).isEqualTo(1);
    }

    @Test
    void the_day_of_receipt_counts_and_not_the_day_of_arrival() { // Art. 31, law.md §20 trap 5
        arrived(next(), ApplicantType.NATURAL_PERSON, Channel.ORDINARY_MAIL, "2023-12-29")
                .confirmed("2024-01-03")
                .replied("2024-01-10", Outcome.G2)
                .keptIn(files);

        assertThat(total(2023, RequestLine.RECEIVED)).isZero();
        assertThat(total(2023, RequestLine.CARRIED_OUT)).isZero();
        assertThat(total(2024, RequestLine.RECEIVED)).isEqualTo(1);
        assertThat(total(2024, RequestLine.CARRIED_IN)).isZero();
    }

    @Test
    void a_day_of_receipt_that_was_corrected_moves_the_request_to_its_year() { // R-REC-13
        received(next(), "2024-01-02")
                .then(new Act.ReceiptCorrectionProposed(
                        LocalDate.of(2024, 1, 3),
                        Arrival.by(Channel.IN_PERSON, LocalDate.of(2023, 12, 29)),
                        null,
                        "签收簿"))
                .then(new Act.ReceiptCorrectionApproved(LocalDate.of(2024, 1, 3)))
                .keptIn(files);

        assertThat(total(2023, RequestLine.RECEIVED)).isEqualTo(1);
        assertThat(total(2024, RequestLine.CARRIED_IN)).isEqualTo(1);
        assertThat(total(2024, RequestLine.RECEIVED)).isZero();
    }

    @Test
    void what_is_not_confirmed_is_counted_nowhere_even_when_it_is_withdrawn() { // both sides of the identity
        arrived(next(), ApplicantType.ENTERPRISE, Channel.FAX, "2024-03-01").keptIn(files);
        arrived(next(), ApplicantType.ENTERPRISE, Channel.FAX, "2024-03-01")
                .withdrawn("2024-03-04")
                .keptIn(files);

        assertThat(report(2024).lines()).allMatch(line -> line.cells().total() == 0);
        assertConsistent(2024);
    }

    @Test
    void abandoned_unpaid_and_withdrawn_are_results_of_the_day_they_were_recorded() { // R-ANN-06
        received(next(), "2023-11-01").abandoned("2024-01-05").keptIn(files);
        received(next(), "2023-11-01").unpaid("2023-12-31").keptIn(files);
        received(next(), "2023-11-01").withdrawn("2024-02-01").keptIn(files);

        assertThat(total(2023, RequestLine.FEE_UNPAID)).isEqualTo(1);
        assertThat(total(2023, RequestLine.CARRIED_OUT)).isEqualTo(2);
        assertThat(total(2024, RequestLine.NOT_CORRECTED)).isEqualTo(1);
        assertThat(total(2024, RequestLine.OTHER)).isEqualTo(1);
        assertThat(total(2024, RequestLine.TOTAL)).isEqualTo(2);
        assertConsistent(2024);
    }

    @Test
    void in_part_counts_once_whatever_was_withheld() { // R-OUT-08, law.md §20 trap 9
        received(next(), "2024-03-01").replied("2024-03-20", Outcome.P1).keptIn(files);

        assertThat(total(2024, RequestLine.PARTIALLY_DISCLOSED)).isEqualTo(1);
        assertThat(total(2024, RequestLine.TOTAL)).isEqualTo(1);
        assertThat(total(2024, RequestLine.DISCLOSED)).isZero();
    }

    @Test
    void cells_and_remedies_are_independent() { // law.md §20 trap 7
        received(next(), "2024-03-01").replied("2024-03-20", Outcome.D8).keptIn(files);
        received(next(), "2024-03-01").replied("2024-03-20", Outcome.G1).keptIn(files);
        received(next(), "2024-03-01").replied("2024-03-20", Outcome.U1A).keptIn(files);
        received(next(), "2024-03-01").replied("2024-03-20", Outcome.U1B).keptIn(files);
        received(next(), "2024-03-01").replied("2024-03-20", Outcome.X3B).keptIn(files);
        received(next(), "2024-03-01").withdrawn("2024-03-20").keptIn(files);

        assertThat(total(2024, RequestLine.ADMINISTRATIVE_QUERY)).isEqualTo(1);
        assertThat(total(2024, RequestLine.DISCLOSED)).isEqualTo(1);
        assertThat(total(2024, RequestLine.NOT_HELD)).isEqualTo(2);
        assertThat(total(2024, RequestLine.OTHER)).isEqualTo(2);
    }

    @Test
    void a_reply_that_a_court_ordered_is_no_second_result_and_no_new_request() { // R-ANN-12
        Reference once = received(next(), "2023-03-01")
                .replied("2023-03-20", Outcome.D6)
                .filed("r1", RemedyKind.RECONSIDERATION, "2023-05-01")
                .decided("r1", RemedyCategory.CORRECTED, "2023-06-30", null)
                .replied("2024-07-20", Outcome.G2)
                .keptIn(files);

        assertThat(cases(2023, "PROCESS_INFORMATION", "total")).containsExactly(once);
        assertThat(total(2023, RequestLine.CARRIED_OUT)).isZero();
        assertThat(total(2024, RequestLine.DISCLOSED)).isZero();
        assertThat(total(2024, RequestLine.TOTAL)).isZero();
        assertConsistent(2024);
    }

    @Test
    void the_applicant_counts_and_not_who_acts_for_it() { // R-ANN-11: a lawyer for a person, a law firm in its own name
        arrived(next(), ApplicantType.NATURAL_PERSON, Channel.ONLINE, "2024-03-01")
                .keptIn(files);
        arrived(next(), ApplicantType.LEGAL_SERVICE_ORGANIZATION, Channel.IN_PERSON, "2024-03-01")
                .keptIn(files);
        received(next(), "2024-03-01").keptIn(files);

        assertThat(figure(2024, RequestLine.RECEIVED, Column.LEGAL_SERVICE_ORGANIZATION))
                .isEqualTo(1);
        assertThat(figure(2024, RequestLine.RECEIVED, Column.NATURAL_PERSON)).isEqualTo(1);
        assertThat(total(2024, RequestLine.RECEIVED))
                .as("what is online waits for its confirmation")
                .isEqualTo(2);
    }

    @Test
    void what_waits_for_others_at_the_end_of_the_year_is_carried() { // R-ANN-10: correction, fee, consultation
        LocalDate day = LocalDate.of(2023, 12, 20);
        received(next(), "2023-12-15")
                .then(new Act.RequestRegistered(day, Act.Need.CORRECTION, false))
                .then(new Act.CorrectionNoticeSent(day, List.of("文号"), "已说明", 15))
                .keptIn(files);
        received(next(), "2023-12-15")
                .then(new FeeAct.FeeNoticeSent(day, 100, "银行"))
                .keptIn(files);
        received(next(), "2023-12-15")
                .then(new ConsultationAct.ConsultationSent(day, "c1", ConsultationKind.THIRD_PARTY, "内容"))
                .keptIn(files);

        assertThat(total(2023, RequestLine.CARRIED_OUT)).isEqualTo(3);
        assertThat(total(2024, RequestLine.CARRIED_IN)).isEqualTo(3);
        assertThat(total(2024, RequestLine.CARRIED_OUT))
                .as("nobody closes them")
                .isEqualTo(3);
        assertThat(total(2026, RequestLine.CARRIED_OUT)).as("open today").isEqualTo(3);
        assertConsistent(2025);
    }

    @Test
    void corrections_of_own_records_are_not_counted() { // Art. 41
        received(next(), "2024-03-01").recordCorrection("2024-03-04").keptIn(files);
        received(next(), "2024-03-01")
                .recordCorrection("2024-03-04")
                .withdrawn("2024-03-05")
                .keptIn(files);

        assertThat(report(2024).lines()).allMatch(line -> line.cells().total() == 0);
        assertConsistent(2024);
    }

    @Test
    void a_year_that_is_not_over_is_counted_up_to_today() {
        received(next(), "2026-10-01").replied("2026-11-27", Outcome.G2).keptIn(files);
        received(next(), "2026-11-27").keptIn(files);

        assertThat(report(2026).until()).isEqualTo("2026-11-27");
        assertThat(report(2025).until()).isEqualTo("2025-12-31");
        assertThat(total(2026, RequestLine.CARRIED_OUT)).isEqualTo(1);
        assertConsistent(2026);
    }

    @Test
    void the_trial_form_has_one_row_for_all_other_handling() { // law.md §8.5
        received(next(), "2020-03-01").abandoned("2020-04-01").keptIn(files);
        received(next(), "2020-03-01").unpaid("2020-04-01").keptIn(files);
        received(next(), "2020-03-01").withdrawn("2020-04-01").keptIn(files);
        received(next(), "2021-03-01").abandoned("2021-04-01").keptIn(files);

        assertThat(report(2020).form().code()).isEqualTo("2019");
        assertThat(total(2020, RequestLine.OTHER)).isEqualTo(3);
        assertThat(report(2020).line(RequestLine.OTHER).orElseThrow().label()).isEqualTo("（六）其他处理");
        assertThat(report(2020).line(RequestLine.NOT_CORRECTED)).isEmpty();
        assertThat(cases(2020, "OTHER", "total")).hasSize(3);
        assertThat(reading.cases(2020, "FEE_UNPAID", "total", OFFICE, NOW).isGranted())
                .isFalse();
        assertConsistent(2020);
        assertThat(report(2021).form().code()).isEqualTo("2021");
        assertThat(total(2021, RequestLine.OTHER)).isZero();
        assertThat(total(2021, RequestLine.NOT_CORRECTED)).isEqualTo(1);
    }

    @Test
    void remedies_stand_in_the_year_they_were_concluded_and_pending_until_then() { // R-ANN-15
        Reference one = received(next(), "2022-03-01")
                .replied("2022-03-20", Outcome.D6)
                .filed("r1", RemedyKind.RECONSIDERATION, "2022-12-31")
                .decided("r1", RemedyCategory.UPHELD, "2024-01-08", "2023-12-29")
                .filed("r2", RemedyKind.LITIGATION_AFTER_RECONSIDERATION, "2024-01-20")
                .keptIn(files);

        assertThat(report(2021).reconsideration().total()).isZero();
        assertThat(report(2022).reconsideration())
                .isEqualTo(new RemedyBlock(RemedyKind.RECONSIDERATION, 0, 0, 0, 1, 1));
        assertThat(report(2023).reconsideration())
                .as("by the day it bears")
                .isEqualTo(new RemedyBlock(RemedyKind.RECONSIDERATION, 1, 0, 0, 0, 1));
        assertThat(report(2024).reconsideration().total()).isZero();
        assertThat(report(2025).litigationAfterReconsideration().pending()).isEqualTo(1);
        assertThat(cases(2023, "RECONSIDERATION", "upheld")).containsExactly(one);
        assertThat(cases(2025, "LITIGATION_AFTER_RECONSIDERATION", "total")).containsExactly(one);
        assertConsistent(2023);
    }

    @Test
    void of_a_result_that_was_put_elsewhere_the_last_column_counts() { // R-TRK-01
        received(next(), "2023-03-01")
                .replied("2023-03-20", Outcome.D6)
                .filed("r1", RemedyKind.DIRECT_LITIGATION, "2023-05-01")
                .decided("r1", RemedyCategory.UPHELD, "2023-08-01", null)
                .recategorised("r1", RemedyCategory.CORRECTED, "2024-01-10")
                .keptIn(files);

        assertThat(report(2023).directLitigation())
                .isEqualTo(new RemedyBlock(RemedyKind.DIRECT_LITIGATION, 0, 1, 0, 0, 1));
        assertThat(report(2024).directLitigation().total()).isZero();
    }

    @Test
    void each_remedy_counts_and_complaints_do_not() { // R-TRK-04, R-ANN-14: a joint defendant makes no second one
        Reference twice = received(next(), "2023-03-01")
                .replied("2023-03-20", Outcome.D6)
                .filed("r1", RemedyKind.RECONSIDERATION, "2023-05-01")
                .filed("r2", RemedyKind.RECONSIDERATION, "2023-06-01")
                .filed("r3", RemedyKind.COMPLAINT, "2023-06-01")
                .filed("r4", RemedyKind.LITIGATION_AFTER_RECONSIDERATION, "2023-09-01")
                .keptIn(files);

        assertThat(report(2023).reconsideration().pending()).isEqualTo(2);
        assertThat(cases(2023, "RECONSIDERATION", "pending")).containsExactly(twice, twice);
        assertThat(report(2023).remedies()).extracting(RemedyBlock::total).containsExactly(2, 0, 1);
        assertThat(report(2023).former()).isNull();
        assertThat(reading.cases(2023, "COMPLAINT", "total", OFFICE, NOW).isGranted())
                .isFalse();
    }

    @Test
    void fees_and_waivers_stand_beside_the_statistics_of_the_years_without_a_form() { // R-ANN-16
        ReportedCase.received(next(), "2012-03-01")
                .then(new FeeAct.FeeNoticeSent(LocalDate.parse("2012-03-05"), 12, "现金"))
                .then(new FeeAct.FeePaid(LocalDate.parse("2012-03-09"), 12, "票1"))
                .keptIn(files);
        ReportedCase.received(next(), "2019-06-03")
                .then(new FeeAct.FeePaid(LocalDate.parse("2019-06-09"), 99, "票2"))
                .keptIn(files);
        assertThat(report(2012).former().fees()).isEqualTo(new FeeFigures(1, 12, 0, 0));
        assertThat(report(2018).former().fees()).isEqualTo(FeeFigures.NONE);
        assertThat(report(2019).former()).isNull();
    }

    @Test
    void every_cell_lists_as_many_cases_as_it_says() {
        int day = 1;
        for (Outcome outcome : Outcome.values())
            for (ApplicantType applicant : ApplicantType.values()) {
                String on = "2024-%02d-%02d".formatted(1 + day % 12, 1 + day++ % 28);
                ReportedCase one = arrived(next(), applicant, Channel.IN_PERSON, on);
                if (outcome.isReply()) one.replied(on, outcome).keptIn(files);
                else
                    (outcome == Outcome.X1
                                    ? one.abandoned(on)
                                    : outcome == Outcome.X2 ? one.unpaid(on) : one.withdrawn(on))
                            .keptIn(files);
            }

        AnnualReport report = report(2024);
        for (AnnualReport.Line line : report.lines())
            for (Column column : Column.values())
                assertThat(cases(2024, line.row().name(), column.key()))
                        .as(line.row() + " " + column)
                        .hasSize(line.cells().at(column));
        assertThat(report.lines().stream().filter(line -> line.row().isResult()))
                .as("no result of law.md §7.1 lacks its row")
                .allMatch(line -> line.cells().total() >= ApplicantType.values().length);
        assertThat(report.lines()).hasSize(ReportRow.values().length + 4);
        assertConsistent(2024);
    }

    @Test
    void who_may_not_read_it_and_years_without_a_report_are_refused() {
        Actor handler = new Actor("handler", "承办人", Set.of(Role.HANDLER), "D1");

        assertThat(reading.report(2024, handler, NOW)).isInstanceOf(Refused.class);
        assertThat(reason(reading.report(2007, OFFICE, NOW))).isEqualTo(ReportReason.YEAR_BEFORE_REGULATION);
        assertThat(reason(reading.report(2027, OFFICE, NOW))).isEqualTo(ReportReason.YEAR_NOT_BEGUN);
        assertThat(reason(reading.cases(2024, "NOTHING", "total", OFFICE, NOW))).isEqualTo(ReportReason.CELL_UNKNOWN);
        assertThat(reason(reading.cases(2024, "TOTAL", "sum", OFFICE, NOW))).isEqualTo(ReportReason.CELL_UNKNOWN);
        assertThat(reason(reading.cases(2024, "RECONSIDERATION", "enterprise", OFFICE, NOW)))
                .isEqualTo(ReportReason.CELL_UNKNOWN);
        assertThat(report(2008).year()).isEqualTo(2008);
    }

    private static Object reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }
}
