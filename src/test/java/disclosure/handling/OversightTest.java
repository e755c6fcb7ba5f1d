package disclosure.handling;

import static disclosure.handling.SideBureau.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Role;
import disclosure.handling.AppraisingDivisions.Appraised;
import disclosure.handling.Dashboard.Figure;
import disclosure.handling.DashboardFigures.Answered;
import disclosure.handling.DashboardFigures.DivisionYear;
import disclosure.handling.DashboardFigures.Fees;
import disclosure.handling.DashboardFigures.Filter;
import disclosure.handling.DashboardFigures.Received;
import disclosure.handling.DashboardFigures.Remedies;
import disclosure.handling.Findings.Finding;
import disclosure.handling.Findings.Severity;
import disclosure.handling.Findings.State;
import disclosure.handling.Indicators.Part;
import disclosure.handling.RecordingFindings.NewFinding;
import disclosure.handling.Registers.Score;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dashboard, findings, self-assessment and appraisal (R-SUP-01, -03, -04, -05). */
class OversightTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-05");
    private static final Moment NOW = new Moment(Instant.parse("2026-03-05T01:00:00Z"));
    private static final Filter YEAR = new Filter(TODAY.withDayOfYear(1), TODAY, null, null, null);

    private final InMemoryOversight kept = new InMemoryOversight();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork(List.of());
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final ReadingDashboard dashboard = new ReadingDashboard(kept, new InMemoryCalendars());
    private final RecordingFindings findings = new RecordingFindings(kept, files, people, unit);
    private final AppraisingDivisions appraising = new AppraisingDivisions(kept, kept);
    private final SelfAssessing assessing = new SelfAssessing(
            kept,
            InMemoryOversight.indicators(),
            dashboard,
            new Supervising(null, files, new InMemoryFigures(files)),
            unit);

    private static Actor actor(Role role) {
        return new Actor(role.name().toLowerCase(java.util.Locale.ROOT), "某", Set.of(role), null);
    }

    private BigDecimal figure(Figure figure) {
        return dashboard
                .of(YEAR, actor(Role.SUPERVISOR), NOW)
                .orElseThrow()
                .figures()
                .get(figure);
    }

    @Test
    void nothing_to_divide_by_is_no_rate_and_no_zero() {
        for (Figure figure : Figure.values()) {
            boolean ratio =
                    figure.unit() == Dashboard.Unit.RATE || figure.name().matches("AVERAGE.*|MEDIAN.*|.*AVERAGE_DAYS");
            if (ratio) assertThat(figure(figure)).as(figure.name()).isNull();
            else assertThat(figure(figure)).as(figure.name()).isZero();
        }
    }

    @Test
    void rates_are_of_what_they_say() {
        kept.received = new Received(10, 4, 1, 2);
        kept.carriedIn = 3;
        kept.closed.put(ReportRow.DISCLOSED, 4);
        kept.closed.put(ReportRow.STATE_SECRET, 1);
        kept.closed.put(ReportRow.THREE_SECURITIES, 1);
        kept.closed.put(ReportRow.THIRD_PARTY_RIGHTS, 1);
        kept.closed.put(ReportRow.EXCESSIVE, 1);
        kept.answered.add(new Answered(10, 1, 1, 1, 0, 2));
        kept.answered.add(new Answered(5, 2, 2, 1, 1, 0));
        kept.answered.add(new Answered(null, 1, 0, 0, 0, 0));
        kept.answered.add(new Answered(20, 1, 1, 1, 0, 0));
        kept.fees = new Fees(3, 1, 300, 100);
        kept.filed.add(new Remedies(RemedyKind.RECONSIDERATION, null, 2));
        kept.filed.add(new Remedies(RemedyKind.COMPLAINT, null, 5));
        kept.concluded.add(new Remedies(RemedyKind.RECONSIDERATION, RemedyCategory.CORRECTED, 1));
        kept.concluded.add(new Remedies(RemedyKind.DIRECT_LITIGATION, RemedyCategory.UPHELD, 3));
        kept.concluded.add(new Remedies(RemedyKind.COMPLAINT, RemedyCategory.CORRECTED, 9));

        assertThat(figure(Figure.OPEN)).isEqualByComparingTo("5");
        assertThat(figure(Figure.ON_TIME_RATE))
                .as("of the one that a ledger told nobody knows")
                .isEqualByComparingTo("0.75");
        assertThat(figure(Figure.ANSWERED)).isEqualByComparingTo("5");
        assertThat(figure(Figure.ANSWERED_TIMED)).isEqualByComparingTo("4");
        assertThat(figure(Figure.ANSWERED_IN_TIME)).isEqualByComparingTo("3");
        assertThat(figure(Figure.ANSWERED_LATE)).isEqualByComparingTo("1");
        assertThat(figure(Figure.DUE_DAY_UNKNOWN)).isEqualByComparingTo("1");
        assertThat(figure(Figure.AVERAGE_DAYS)).isEqualByComparingTo("10");
        assertThat(figure(Figure.MEDIAN_DAYS)).as("5 5 10 20").isEqualByComparingTo("7.5");
        assertThat(figure(Figure.EXTENSION_RATE)).isEqualByComparingTo("0.2");
        assertThat(figure(Figure.CORRECTION_RATE)).isEqualByComparingTo("0.4");
        assertThat(figure(Figure.CORRECTION_SUCCESS)).as("one waits").isEqualByComparingTo("0.3333");
        assertThat(figure(Figure.REFUSAL_RATE)).as("N4 is no refusal").isEqualByComparingTo("0.375");
        assertThat(figure(Figure.EXCESSIVE)).isEqualByComparingTo("1");
        assertThat(figure(Figure.FEES_UNPAID)).isEqualByComparingTo("2");
        assertThat(figure(Figure.CORRECTED_RATE))
                .as("a complaint is none of table 4")
                .isEqualByComparingTo("0.25");
        assertThat(figure(Figure.COMPLAINTS)).isEqualByComparingTo("5");
        Dashboard read = dashboard.of(YEAR, actor(Role.LEADER), NOW).orElseThrow();
        assertThat(read.refused()).containsEntry("14", 2).containsEntry("15", 1);
        assertThat(read.closed()).hasSize(21);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUPERVISOR", "OFFICE_HEAD", "LEADER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sees_any_of_it(Role role) {
        assertThat(reason(dashboard.of(YEAR, actor(role), NOW))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(reason(findings.register(TODAY, TODAY, actor(role), NOW))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(reason(appraising.year(2026, actor(role), NOW))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        assertThat(reason(assessing.sheet(2026, actor(role), NOW))).isEqualTo(CaseReason.ROLE_MAY_NOT);
    }

    @Test
    void a_finding_is_recorded_by_the_supervisor_and_settled_once_with_words() {
        NewFinding leak = new NewFinding(FindingKind.LEAK, null, null, null, TODAY, "涉密");
        assertThat(reason(findings.record(leak, actor(Role.LEADER), NOW))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        NewFinding tomorrow = new NewFinding(FindingKind.LEAK, null, null, null, TODAY.plusDays(1), "x");
        assertThat(reason(findings.record(tomorrow, actor(Role.SUPERVISOR), NOW)))
                .isEqualTo(OversightReason.DAY_TO_COME);
        Finding found = findings.record(leak, actor(Role.SUPERVISOR), NOW).orElseThrow();
        assertThat(found.severity()).isEqualTo(Severity.GRAVE);
        assertThat(found.kind().article().toString()).isEqualTo("17");

        assertThat(reason(findings.settle(found.id(), State.PUT_RIGHT, " ", actor(Role.SUPERVISOR), NOW)))
                .isEqualTo(OversightReason.CORRECTION_MISSING);
        findings.settle(found.id(), State.PUT_RIGHT, "已撤回", actor(Role.SUPERVISOR), NOW)
                .orElseThrow();
        assertThat(reason(findings.settle(found.id(), State.DISMISSED, "x", actor(Role.SUPERVISOR), NOW)))
                .isEqualTo(OversightReason.FINDING_SETTLED);
        assertThat(kept.history(found.id())).extracting(Finding::state).containsExactly(State.FOUND, State.PUT_RIGHT);
    }

    @Test
    void no_score_is_above_its_weight_and_none_is_kept_where_one_is() {
        Actor office = actor(Role.OFFICE_HEAD);
        Score full = new Score("D1", 200, "案卷", "");
        assertThat(reason(assessing.keep(2026, List.of(full, new Score("O1", 51, "", "")), office, NOW)))
                .isEqualTo(OversightReason.SCORE_ABOVE_WEIGHT);
        assertThat(kept.scores(2026)).isEmpty();
        assertThat(reason(assessing.keep(2026, List.of(full), actor(Role.SUPERVISOR), NOW)))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
        kept.answered.add(new Answered(10, 4, 4, 3, 0, 0));

        SelfAssessing.SelfAssessment sheet = assessing
                .keep(2026, List.of(full, new Score("O1", 45, "", "")), office, NOW)
                .orElseThrow();
        assertThat(sheet.sums()).containsEntry(Part.DAILY_WORK, 200).containsEntry(Part.ORGANISATION, 45);
        assertThat(sheet.total()).isEqualTo(245);
        assertThat(sheet.lines())
                .filteredOn(line -> line.indicator().code().equals("D1"))
                .extracting(SelfAssessing.Line::proposed)
                .as("three of four in time, of twenty points")
                .containsExactly(150);
    }

    @Test
    void indicators_that_do_not_add_up_to_a_hundred_are_refused() {
        assertThat(InMemoryOversight.indicators().all().stream()
                        .mapToInt(Indicators.Indicator::weight)
                        .sum())
                .isEqualTo(100);
        assertThatThrownBy(() -> Indicators.read(List.of("head", "O1\tORGANISATION\t14\tNONE\t甲\ta")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ORGANISATION");
        assertThatThrownBy(() -> Indicators.read(List.of("head", "O1\tORGANISATION")))
                .hasMessageContaining("line 2");
    }

    @Test
    void a_division_is_scored_by_its_replies_less_what_was_found() {
        kept.divisions.add(new DivisionYear("GK", 12, 11, 10, 9, 2, 100, 10));
        kept.divisions.add(new DivisionYear("ZY", 1, 1, 0, 0, 0, 0, 0));
        kept.keep(found("a", Severity.SERIOUS, State.FOUND));
        kept.keep(found("b", Severity.GRAVE, State.DISMISSED));

        List<Appraised> all = appraising.year(2026, actor(Role.LEADER), NOW).orElseThrow();
        assertThat(all.get(0).score()).as("90 less 5 less 2").isEqualByComparingTo("83.0");
        assertThat(all.get(0).findings()).isEqualTo(1);
        assertThat(all.get(1).score()).isNull();
        assertThat(OversightCsv.appraisal(all))
                .contains(
                        "division,received,answered,timed,in_time,late,due_day_unknown,",
                        "GK,12,11,10,9,1,1,10.0000,2,1,83.0\r\n",
                        "ZY,1,1,0,0,0,1,,0,0,\r\n");
    }

    private static Finding found(String id, Severity severity, State state) {
        return new Finding(
                id, 1, FindingKind.OTHER, null, null, "GK", severity, state, TODAY, "x", null, "zheng", NOW.at());
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+cmd", "-2", "@SUM(A1)", "'\t=1'", "'\r=1'"})
    void a_cell_that_would_be_a_formula_is_written_inert(String typed) {
        String written = new CsvText().row(List.of("a", typed)).toString();
        assertThat(written).startsWith("\uFEFFa,").contains("'" + typed);
        assertThat(new CsvText().row(List.of(-2, "a,\"b\"")).toString()).isEqualTo("\uFEFF-2,\"a,\"\"b\"\"\"\r\n");
    }
}
