package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.SupervisionAct;
import disclosure.casefile.TaskKind;
import disclosure.clock.ClockPolicy;
import disclosure.clock.RuleSet;
import disclosure.handling.HouseFigures.Bands;
import disclosure.handling.HouseFigures.Due;
import disclosure.handling.HouseFigures.Figure;
import disclosure.handling.HouseFigures.Load;
import disclosure.handling.HouseFigures.Month;
import disclosure.handling.HouseFigures.ReviewStep;
import disclosure.handling.HouseFigures.Selection;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every figure counts what the list behind it shows. */
class JdbcHouseFiguresTest {

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

        private static final Bands BANDS = new Bands(TODAY, TODAY.plusDays(1), TODAY.plusDays(3), TODAY.plusDays(7));
        private static final YearMonth MARCH = YearMonth.of(2026, 3);

        private JdbcHouseFigures figures;
        private JdbcWorkList tasks;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            figures = new JdbcHouseFigures(database);
            tasks = new JdbcWorkList(database);
        }

        private record Days(
                @Nullable LocalDate received,
                @Nullable LocalDate due,
                @Nullable LocalDate ordered,
                @Nullable LocalDate replied,
                @Nullable LocalDate closed) {}

        private static Days due(@Nullable LocalDate due) {
            return new Days(TODAY, due, null, null, null);
        }

        private Reference kept(int serial, @Nullable String division, Days days, boolean record) {
            return open(new Standing(
                    reference(serial),
                    Stage.ASSIGNED,
                    RuleSet.R2019,
                    Channel.ONLINE,
                    ApplicantType.NATURAL_PERSON,
                    "case " + serial,
                    record,
                    TODAY,
                    days.received(),
                    null,
                    days.due(),
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    days.ordered(),
                    false,
                    false,
                    division,
                    null,
                    null,
                    days.replied(),
                    days.closed(),
                    1));
        }

        private List<Integer> serials(Figure figure, @Nullable String key, @Nullable YearMonth month) {
            Selection selection = new Selection(figure, key, month);
            var page = figures.cases(selection, BANDS, 0, 50);
            assertThat(page.total()).isEqualTo(page.items().size());
            return page.items().stream().map(one -> one.reference().serial()).toList();
        }

        @Test
        void a_case_is_late_the_day_after_and_in_one_band_only() {
            kept(1, "GK", due(TODAY.minusDays(1)), false);
            kept(2, "GK", due(TODAY), false);
            kept(3, "GK", due(TODAY.plusDays(1)), false);
            kept(4, "GK", due(TODAY.plusDays(3)), false);
            kept(5, "GK", due(TODAY.plusDays(7)), false);
            kept(6, "GK", due(TODAY.plusDays(8)), false);
            kept(7, "GK", due(null), false);
            kept(8, null, due(TODAY.minusDays(9)), false);

            assertThat(figures.due(BANDS)).containsExactly(new Due("GK", 7, 1, 2, 1, 1), new Due(null, 1, 1, 0, 0, 0));
            assertThat(serials(Figure.LATE, null, null)).as("due first, first").containsExactly(8, 1);
            assertThat(serials(Figure.LATE, "GK", null)).containsExactly(1);
            assertThat(serials(Figure.LATE, "", null)).containsExactly(8);
            assertThat(serials(Figure.WITHIN_ONE, "GK", null)).containsExactly(2, 3);
            assertThat(serials(Figure.WITHIN_THREE, "GK", null)).containsExactly(4);
            assertThat(serials(Figure.WITHIN_FIVE, "GK", null)).containsExactly(5);
            assertThat(serials(Figure.OPEN, "GK", null)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        }

        @Test
        void what_is_answered_is_no_longer_late_unless_another_reply_was_ordered() {
            kept(1, "GK", new Days(TODAY, TODAY.minusDays(2), null, TODAY, null), false);
            kept(2, "GK", new Days(TODAY, TODAY.minusDays(2), null, TODAY, TODAY), false);
            kept(3, "GK", new Days(TODAY, TODAY.minusDays(9), TODAY.plusDays(1), TODAY, TODAY), false);

            assertThat(figures.due(BANDS)).containsExactly(new Due("GK", 1, 0, 1, 0, 0));
            assertThat(serials(Figure.WITHIN_ONE, null, null)).containsExactly(3);
        }

        @Test
        void somebody_with_two_tasks_of_a_case_has_one_case() {
            for (int serial = 1; serial <= 3; serial++) kept(serial, "GK", due(TODAY.plusDays(30)), false);
            task("a", 1, "li", TODAY.minusDays(1));
            task("b", 1, "li", TODAY.minusDays(1));
            task("c", 2, "li", TODAY);
            task("d", 3, null, null);

            assertThat(figures.loads(BANDS)).containsExactly(new Load("li", 2, 1, 1), new Load(null, 1, 0, 0));
            assertThat(serials(Figure.HELD, "li", null)).containsExactly(1, 2);
            assertThat(serials(Figure.HELD_LATE, "li", null)).containsExactly(1);
            assertThat(serials(Figure.HELD_NEAR, "li", null)).containsExactly(2);
            assertThat(serials(Figure.HELD, "", null)).containsExactly(3);
            assertThat(serials(Figure.HELD, null, null)).containsExactly(1, 2, 3);
        }

        private void task(String id, int serial, @Nullable String assignee, @Nullable LocalDate dueOn) {
            tasks.opened(id, TaskKind.HANDLE_REQUEST, reference(serial), null, NOW, dueOn);
            tasks.assign(id, assignee);
        }

        @Test
        void a_month_counts_receipt_and_reply_by_their_own_days_and_no_corrections_of_records() {
            LocalDate february = LocalDate.of(2026, 2, 28);
            kept(1, "GK", new Days(february, TODAY, null, TODAY, null), false);
            kept(2, "GK", new Days(february, february, null, TODAY, null), false);
            kept(3, "GK", new Days(TODAY, TODAY, null, null, null), false);
            kept(4, "GK", new Days(TODAY, february, null, TODAY, null), true);
            kept(5, "GK", new Days(LocalDate.of(2025, 3, 31), null, null, null, null), false);
            // Nobody knows by when it was due.
            kept(6, "GK", new Days(TODAY, null, null, TODAY, null), false);

            assertThat(figures.months(YearMonth.of(2025, 4), MARCH))
                    .containsExactly(new Month(YearMonth.of(2026, 2), 2, 0, 0, 0), new Month(MARCH, 2, 3, 2, 1))
                    .extracting(Month::dueDayUnknown)
                    .containsExactly(0, 1);
            assertThat(serials(Figure.RECEIVED, null, YearMonth.of(2026, 2))).containsExactlyInAnyOrder(1, 2);
            assertThat(serials(Figure.ANSWERED, null, MARCH)).containsExactlyInAnyOrder(1, 2, 6);
            assertThat(serials(Figure.ANSWERED_LATE, null, MARCH)).containsExactly(2);
            assertThat(serials(Figure.DUE_DAY_UNKNOWN, null, MARCH)).containsExactly(6);
            assertThat(serials(Figure.DUE_DAY_UNKNOWN, null, YearMonth.of(2026, 2)))
                    .isEmpty();
        }

        @Test
        void reviews_come_by_case_in_the_order_of_their_acts() {
            Reference first = open(1, "a");
            Reference second = open(2, "b");
            add(second, 2, new Act.ReplySigned(TODAY, Verdict.APPROVED, "", "0"));
            add(first, 2, new Act.ReplySigned(TODAY.minusDays(1), Verdict.RETURNED, "", "0"));
            add(first, 3, new Act.RequestWithdrawn(TODAY, "x"));
            add(first, 4, new Act.ReplySigned(TODAY, Verdict.APPROVED, "", "0"));

            assertThat(figures.reviews(TODAY.minusDays(1), TODAY))
                    .containsExactly(
                            new ReviewStep(first, ActKind.REPLY_SIGNED, TODAY.minusDays(1)),
                            new ReviewStep(first, ActKind.REPLY_SIGNED, TODAY),
                            new ReviewStep(second, ActKind.REPLY_SIGNED, TODAY));
            assertThat(figures.reviews(TODAY.plusDays(1), TODAY.plusDays(2))).isEmpty();
        }

        @Test
        void supervision_is_open_while_one_of_several_waits() {
            Reference half = open(1, "a");
            Reference done = open(2, "b");
            open(3, "c");
            for (Reference one : List.of(half, done)) {
                add(one, 2, asked("d1"));
                add(one, 3, new SupervisionAct.SupervisionAnswered(TODAY, "d1", "x"));
            }
            add(half, 4, asked("d2"));

            JdbcCaseFiles files = new JdbcCaseFiles(database);
            for (Reference one : List.of(half, done))
                files.project(derived(files.find(one).orElseThrow()));

            assertThat(figures.withOpenSupervision()).containsExactly(half);
            assertThat(figures.supervisionActs(List.of(half, done)).get(half))
                    .extracting(RecordedAct::number)
                    .containsExactly(2, 3, 4);
        }

        private static Standing derived(CaseFile file) {
            return Standing.of(file, ShippedCalendar.workingDays(), ClockPolicy.defaults(), TODAY);
        }

        private static SupervisionAct.SupervisionAsked asked(String number) {
            return new SupervisionAct.SupervisionAsked(TODAY, number, Role.HANDLER, "x", TODAY);
        }

        private void add(Reference reference, int number, Act act) {
            new JdbcCaseFiles(database)
                    .append(
                            reference,
                            List.of(new RecordedAct(number, act, NOW, "li")),
                            standing(reference, "x", Stage.ASSIGNED, "GK", TODAY, number));
        }

        @Test
        void another_agency_counts_nothing_of_it() {
            kept(1, "GK", due(TODAY), false);
            JdbcHouseFigures others = new JdbcHouseFigures(database("another-agency"));

            assertThat(others.due(BANDS)).isEmpty();
            assertThat(others.cases(new Selection(Figure.OPEN, null, null), BANDS, 0, 5)
                            .total())
                    .isZero();
        }

        @Test
        void the_database_says_what_it_is() {
            assertThat(new JdbcStoreState(source(), database).store())
                    .satisfies(store -> assertThat(store.product()).containsAnyOf("H2", "PostgreSQL"))
                    .satisfies(store ->
                            assertThat(Integer.parseInt(store.schema())).isGreaterThanOrEqualTo(19));
        }
    }
}
