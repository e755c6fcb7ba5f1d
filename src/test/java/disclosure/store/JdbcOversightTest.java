package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.CaseMeasures;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.clock.RuleSet;
import disclosure.handling.DashboardFigures.Answered;
import disclosure.handling.DashboardFigures.DivisionYear;
import disclosure.handling.DashboardFigures.Fees;
import disclosure.handling.DashboardFigures.Filter;
import disclosure.handling.DashboardFigures.Near;
import disclosure.handling.DashboardFigures.Received;
import disclosure.handling.DashboardFigures.Secrecy;
import disclosure.handling.DashboardFigures.Trained;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings.Finding;
import disclosure.handling.Findings.Proposed;
import disclosure.handling.Findings.Severity;
import disclosure.handling.Findings.State;
import disclosure.handling.HouseFigures.Bands;
import disclosure.handling.Registers.Score;
import disclosure.handling.Registers.Training;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Figures, findings and registers on both databases (R-SUP-01, -03, -04, -05). */
class JdbcOversightTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases::h2);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres() {
            super(TestDatabases::postgres);
        }
    }

    abstract static class Contract extends OnBothDatabases {

        private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
        private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
        private static final Filter MARCH = new Filter(FIRST, LAST, null, null, null);

        private JdbcDashboardFigures figures;
        private JdbcFindings findings;
        private JdbcRegisters registers;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            figures = new JdbcDashboardFigures(database);
            findings = new JdbcFindings(database);
            registers = new JdbcRegisters(database);
        }

        private record Days(
                LocalDate received,
                @Nullable LocalDate due,
                @Nullable LocalDate replied,
                @Nullable LocalDate closed,
                @Nullable ReportRow row) {}

        private Reference kept(int serial, Channel channel, String division, Days days, CaseMeasures measures) {
            return open(new Standing(
                    reference(serial),
                    Stage.ASSIGNED,
                    RuleSet.R2019,
                    channel,
                    ApplicantType.NATURAL_PERSON,
                    "case " + serial,
                    false,
                    days.received(),
                    days.received(),
                    null,
                    days.due(),
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    false,
                    false,
                    division,
                    null,
                    days.row(),
                    days.replied(),
                    days.closed(),
                    1,
                    null,
                    measures));
        }

        private static CaseMeasures used(@Nullable Integer days, int excluded, boolean extended) {
            return new CaseMeasures(
                    days, excluded, extended, null, null, false, 0, 0, null, null, null, null, null, null, 1);
        }

        @Test
        void a_period_has_its_first_and_its_last_day_and_what_was_carried_in() {
            kept(1, Channel.ONLINE, "GK", new Days(FIRST, LAST, null, null, null), CaseMeasures.NONE);
            kept(
                    2,
                    Channel.ORDINARY_MAIL,
                    "GK",
                    new Days(LAST, LAST, LAST, LAST, ReportRow.DISCLOSED),
                    used(9, 0, false));
            LocalDate before = FIRST.minusDays(1);
            kept(3, Channel.ONLINE, "GK", new Days(before, LAST, null, null, null), CaseMeasures.NONE);
            kept(
                    4,
                    Channel.ONLINE,
                    "GK",
                    new Days(before, LAST, null, FIRST, ReportRow.STATE_SECRET),
                    used(7, 2, true));
            kept(5, Channel.ONLINE, "GK", new Days(before, LAST, null, before, ReportRow.OTHER), CaseMeasures.NONE);
            kept(6, Channel.ONLINE, "GK", new Days(LAST.plusDays(1), null, null, null, null), CaseMeasures.NONE);

            assertThat(figures.received(MARCH)).isEqualTo(new Received(2, 0, 0, 0));
            assertThat(figures.carriedIn(MARCH)).isEqualTo(2);
            assertThat(figures.closed(MARCH))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(ReportRow.DISCLOSED, 1, ReportRow.STATE_SECRET, 1));
            assertThat(figures.received(new Filter(FIRST, LAST, null, Channel.ORDINARY_MAIL, null)))
                    .isEqualTo(new Received(1, 0, 0, 0));
            assertThat(figures.received(new Filter(FIRST, LAST, "OTHER", null, null)))
                    .isEqualTo(new Received(0, 0, 0, 0));
            assertThat(figures.carriedIn(new Filter(FIRST, LAST, null, null, ApplicantType.ENTERPRISE)))
                    .isZero();
            assertThat(new JdbcDashboardFigures(database("another")).received(MARCH))
                    .isEqualTo(new Received(0, 0, 0, 0));
        }

        @Test
        void replies_are_in_time_up_to_their_due_day_and_counted_by_the_days_they_used() {
            kept(1, Channel.ONLINE, "GK", new Days(FIRST, LAST, LAST, LAST, ReportRow.DISCLOSED), used(20, 3, false));
            kept(2, Channel.ONLINE, "GK", new Days(FIRST, FIRST, LAST, LAST, ReportRow.DISCLOSED), used(20, 1, true));
            kept(3, Channel.ONLINE, "ZY", new Days(FIRST, LAST, FIRST, FIRST, ReportRow.DISCLOSED), used(5, 0, false));
            kept(4, Channel.ONLINE, null, new Days(FIRST, LAST, null, null, null), CaseMeasures.NONE);
            // As a ledger tells of it: nobody knows by when it was due.
            kept(5, Channel.ONLINE, "ZY", new Days(FIRST, null, LAST, LAST, ReportRow.DISCLOSED), CaseMeasures.NONE);

            assertThat(figures.answered(MARCH))
                    .containsExactlyInAnyOrder(
                            new Answered(5, 1, 1, 1, 0, 0),
                            new Answered(20, 2, 2, 1, 1, 4),
                            new Answered(null, 1, 0, 0, 0, 0));
            assertThat(figures.divisions(FIRST, LAST))
                    .containsExactly(
                            new DivisionYear("GK", 2, 2, 2, 1, 2, 40, 2),
                            new DivisionYear("ZY", 2, 2, 1, 1, 1, 5, 1),
                            new DivisionYear(null, 1, 0, 0, 0, 0, 0, 0));
        }

        @Test
        void corrections_fees_secrecy_and_publication_by_their_day() {
            CaseMeasures all =
                    new CaseMeasures(null, 0, false, FIRST, LAST, true, 2, 5, LAST, FIRST, 120, LAST, FIRST, LAST, 0);
            CaseMeasures abandoned =
                    new CaseMeasures(null, 0, false, FIRST, null, false, 0, 0, null, LAST, 80, null, null, null, 0);
            kept(1, Channel.ONLINE, "GK", new Days(FIRST, LAST, null, null, null), all);
            kept(2, Channel.ONLINE, "GK", new Days(FIRST, null, null, LAST, ReportRow.NOT_CORRECTED), abandoned);

            assertThat(figures.received(MARCH)).isEqualTo(new Received(2, 2, 1, 1));
            assertThat(figures.fees(MARCH)).isEqualTo(new Fees(2, 1, 200, 120));
            assertThat(figures.secrecy(MARCH)).isEqualTo(new Secrecy(2, 5));
            assertThat(figures.published(MARCH)).isEqualTo(1);
            assertThat(figures.secrecy(new Filter(FIRST, LAST.minusDays(1), null, null, null)))
                    .isEqualTo(new Secrecy(0, 0));
        }

        @Test
        void near_cases_are_in_one_band_and_acts_are_counted_by_their_day() {
            Bands bands = new Bands(TODAY, TODAY.plusDays(1), TODAY.plusDays(3), TODAY.plusDays(7));
            Reference late = kept(
                    1, Channel.ONLINE, "GK", new Days(FIRST, TODAY.minusDays(1), null, null, null), CaseMeasures.NONE);
            kept(2, Channel.ONLINE, "GK", new Days(FIRST, TODAY, null, null, null), CaseMeasures.NONE);
            kept(3, Channel.ONLINE, "GK", new Days(FIRST, TODAY.plusDays(2), null, null, null), CaseMeasures.NONE);
            kept(4, Channel.ONLINE, "GK", new Days(FIRST, TODAY.plusDays(7), null, null, null), CaseMeasures.NONE);
            kept(5, Channel.ONLINE, "GK", new Days(FIRST, TODAY.plusDays(8), null, null, null), CaseMeasures.NONE);
            new JdbcCaseFiles(database)
                    .append(
                            late,
                            List.of(new RecordedAct(2, new Act.RequestWithdrawn(TODAY, "x"), NOW, "li")),
                            standing(late, "x", Stage.ASSIGNED, "GK", TODAY, 2));

            assertThat(figures.near(MARCH, bands)).isEqualTo(new Near(0, 1, 1, 1));
            assertThat(figures.acts(MARCH, Set.of(ActKind.REQUEST_WITHDRAWN)))
                    .isEqualTo(Map.of(ActKind.REQUEST_WITHDRAWN, 1));
            assertThat(figures.acts(new Filter(FIRST, FIRST, null, null, null), Set.of(ActKind.REQUEST_WITHDRAWN)))
                    .isEmpty();
        }

        @Test
        void what_cases_show_is_proposed_until_it_is_recorded() {
            LocalDate due = FIRST.plusDays(2);
            Reference late = kept(1, Channel.ONLINE, "GK", new Days(FIRST, due, null, null, null), CaseMeasures.NONE);
            kept(2, Channel.ONLINE, "GK", new Days(FIRST, due, due, due, ReportRow.DISCLOSED), used(1, 0, false));
            CaseMeasures breaches =
                    new CaseMeasures(null, 0, false, FIRST, null, true, 0, 0, null, null, null, null, LAST, null, 0);
            Reference wrong = kept(3, Channel.ONLINE, null, new Days(FIRST, LAST, null, null, null), breaches);

            assertThat(findings.proposed(FIRST, LAST, due))
                    .extracting(Proposed::kind)
                    .doesNotContain(FindingKind.OVERDUE_REPLY);
            assertThat(findings.proposed(FIRST, LAST, due.plusDays(1)))
                    .containsExactly(
                            new Proposed(FindingKind.OVERDUE_REPLY, late, null, "GK", due),
                            new Proposed(FindingKind.LATE_CORRECTION_NOTICE, wrong, null, null, FIRST),
                            new Proposed(FindingKind.WRONG_RECEIPT_DATE, wrong, null, null, LAST));

            findings.keep(finding("f", 1, late, State.FOUND));
            findings.keep(finding("f", 2, late, State.DISMISSED));
            assertThat(findings.proposed(FIRST, LAST, due.plusDays(1)))
                    .as("not asked twice, whatever became of it")
                    .extracting(Proposed::reference)
                    .containsExactly(wrong, wrong);
            assertThat(findings.found(FIRST, LAST)).containsExactly(finding("f", 2, late, State.DISMISSED));
            assertThat(findings.history("f")).extracting(Finding::revision).containsExactly(1, 2);
        }

        private static Finding finding(String id, int revision, Reference reference, State state) {
            return new Finding(
                    id,
                    revision,
                    FindingKind.OVERDUE_REPLY,
                    reference,
                    "li",
                    "GK",
                    Severity.SERIOUS,
                    state,
                    TODAY,
                    HARD,
                    state == State.FOUND ? null : HARD,
                    "zheng",
                    NOW);
        }

        @Test
        void training_and_scores_come_back() {
            Training training = new Training("t", TODAY, HARD, 30, "li", NOW);
            registers.keep(training);
            assertThat(registers.trainings(TODAY, TODAY)).containsExactly(training);
            assertThat(registers.trainings(TODAY.plusDays(1), LAST)).isEmpty();
            assertThat(figures.trained(TODAY, TODAY)).isEqualTo(new Trained(1, 30));

            registers.keep(2026, new Score("D1", 195, HARD, ""), "li", NOW);
            registers.keep(2026, new Score("D1", 200, "", HARD), "li", NOW);
            assertThat(registers.scores(2026)).isEqualTo(Map.of("D1", new Score("D1", 200, "", HARD)));
            assertThat(registers.scores(2025)).isEmpty();
        }
    }
}
