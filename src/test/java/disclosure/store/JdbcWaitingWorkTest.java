package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.handling.Page;
import disclosure.handling.WaitingWork.Load;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkList.Viewer;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcWaitingWorkTest {

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

        private static final Set<TaskKind> DECISIONS = Set.of(TaskKind.DIVISION_REVIEW, TaskKind.SIGN_REPLY);

        private JdbcWorkList tasks;
        private JdbcWaitingWork waiting;
        private JdbcCaseFiles files;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            tasks = new JdbcWorkList(database);
            files = new JdbcCaseFiles(database);
            waiting = new JdbcWaitingWork(database);
        }

        private void task(String id, TaskKind kind, int serial, String division, String assignee, int dueIn) {
            open(standing(reference(serial), "case " + serial, Stage.ASSIGNED, division, TODAY, 1));
            tasks.opened(id, kind, reference(serial), null, NOW);
            tasks.assign(id, assignee);
            tasks.dueOn(id, TODAY.plusDays(dueIn), null);
        }

        private List<String> waitingFor(Viewer viewer) {
            Page<Row> found = waiting.waitingFor(viewer, DECISIONS, 0, 50);
            assertThat(waiting.countFor(viewer, DECISIONS)).isEqualTo((int) found.total());
            assertThat(found.total()).isEqualTo(found.items().size());
            return found.items().stream().map(Row::id).toList();
        }

        @Test
        void what_one_has_and_what_one_may_take_waits_and_nothing_else() {
            task("free", TaskKind.DIVISION_REVIEW, 1, "D1", null, 5);
            task("mine", TaskKind.DIVISION_REVIEW, 2, "D1", "head", 3);
            task("away", TaskKind.SIGN_REPLY, 3, "D1", "boss", 4);
            task("other", TaskKind.DIVISION_REVIEW, 4, "D1", "somebody", 1);
            task("elsewhere", TaskKind.DIVISION_REVIEW, 5, "D2", null, 1);
            task("no decision", TaskKind.HANDLE_REQUEST, 6, "D1", "head", 1);
            assertThat(waitingFor(new Viewer("head", Set.of("boss"), Set.of(Role.DIVISION_HEAD), "D1", false)))
                    .containsExactly("mine", "away", "free");
            assertThat(waitingFor(new Viewer("office", Set.of(), Set.of(Role.OFFICE_HEAD), null, true)))
                    .isEmpty();
        }

        @Test
        void load_counts_by_division_and_person_and_near_is_not_late() {
            task("a", TaskKind.HANDLE_REQUEST, 1, "D1", "li", -1);
            task("b", TaskKind.HANDLE_REQUEST, 2, "D1", "li", 0);
            task("c", TaskKind.HANDLE_REQUEST, 3, "D1", "li", 3);
            task("d", TaskKind.DIVISION_REVIEW, 4, "D1", null, 2);
            task("e", TaskKind.HANDLE_REQUEST, 5, "D2", "wang", 2);
            assertThat(waiting.load("D1", TODAY, TODAY.plusDays(2)))
                    .containsExactly(new Load("D1", "li", 3, 1, 1), new Load("D1", null, 1, 0, 1));
            assertThat(waiting.load(null, TODAY, TODAY.plusDays(2)))
                    .hasSize(3)
                    .contains(new Load("D2", "wang", 1, 0, 1));
        }

        @Test
        void a_proposal_waits_until_it_is_decided_and_again_after_a_new_one() {
            open(1, "a");
            assertThat(undecided()).isEmpty();
            append(proposed());
            assertThat(undecided()).isEqualTo(List.of(reference(1).value()));
            append(new Act.ReceiptCorrectionApproved(TODAY));
            assertThat(undecided()).isEmpty();
            append(proposed());
            assertThat(undecided()).isEqualTo(List.of(reference(1).value()));
            append(new Act.ReceiptCorrectionRefused(TODAY, "看对了"));
            assertThat(undecided()).isEmpty();
        }

        private void append(Act act) {
            int next = files.find(reference(1)).orElseThrow().acts().size() + 1;
            files.append(
                    reference(1),
                    List.of(new RecordedAct(next, act, NOW, "somebody")),
                    standing(reference(1), "a", Stage.REGISTERED, null, TODAY, next));
        }

        private List<String> undecided() {
            return waiting
                    .undecided(
                            ActKind.RECEIPT_CORRECTION_PROPOSED,
                            Set.of(ActKind.RECEIPT_CORRECTION_APPROVED, ActKind.RECEIPT_CORRECTION_REFUSED))
                    .stream()
                    .map(reference -> reference.value())
                    .toList();
        }

        private static Act proposed() {
            return new Act.ReceiptCorrectionProposed(TODAY, Arrival.by(Channel.IN_PERSON, TODAY), null, "看错");
        }
    }
}
