package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import disclosure.casefile.RecordedAct;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.handling.WorkList;
import disclosure.handling.WorkList.Query;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkList.Scope;
import disclosure.handling.WorkList.Sort;
import disclosure.handling.WorkList.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class JdbcWorkListTest {

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

        private JdbcWorkList tasks;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            tasks = new JdbcWorkList(database);
        }

        private static Viewer viewer(String person, String division, Role... roles) {
            boolean seesAll = Set.of(roles).contains(Role.SUPERVISOR)
                    || Set.of(roles).contains(Role.OFFICE_HEAD)
                    || Set.of(roles).contains(Role.LEADER);
            return new Viewer(person, Set.of(), Set.of(roles), division, seesAll);
        }

        private static RecordedAct act(int number) {
            return new RecordedAct(number, received("x").act(), NOW, "applicant");
        }

        private static Query query(Viewer viewer, Scope scope) {
            return new Query(viewer, scope, null, null, null, null, null, Sort.DUE, 0, 50);
        }

        private List<String> ids(Query query) {
            List<Row> rows = tasks.list(query).items();
            assertThat(tasks.list(query).total()).isEqualTo(rows.size());
            return rows.stream().map(Row::id).toList();
        }

        private List<String> ids(Viewer viewer, Scope scope) {
            return ids(query(viewer, scope));
        }

        private void task(String id, TaskKind kind, int serial, String division, String assignee) {
            open(standing(reference(serial), "case " + serial, Stage.ASSIGNED, division, TODAY, 1));
            tasks.opened(id, kind, reference(serial), null, NOW);
            tasks.assign(id, assignee);
        }

        /** Within one transaction too, where what was read before is remembered. */
        @Test
        void open_tasks_go_with_their_case_to_its_division_and_by_its_day_of_receipt() {
            JdbcCaseFiles files = new JdbcCaseFiles(database);
            task("moved", TaskKind.HANDLE_REQUEST, 1, "D1", null);
            task("stays", TaskKind.HANDLE_REQUEST, 2, "D1", null);
            Viewer other = viewer("h", "D2", Role.HANDLER);
            assertThat(ids(other, Scope.CLAIMABLE)).isEmpty();

            LocalDate earlier = TODAY.minusDays(1);
            Standing moved = standing(reference(1), "case 1", Stage.ASSIGNED, "D2", earlier, 2);
            transaction.executeWithoutResult(status -> {
                files.lock(reference(1));
                files.append(reference(1), List.of(act(2)), moved);
            });
            assertThat(ids(other, Scope.CLAIMABLE)).containsExactly("moved");
            assertThat(ids(viewer("h", "D1", Role.HANDLER), Scope.CLAIMABLE)).containsExactly("stays");
            assertThat(ids(viewer("o", null, Role.OFFICE_HEAD), Scope.ALL)).containsExactly("moved", "stays");

            transaction.executeWithoutResult(status -> {
                files.lock(reference(1));
                files.append(
                        reference(1),
                        List.of(act(3)),
                        standing(reference(1), "case 1", Stage.ASSIGNED, "D3", TODAY.plusDays(9), 3));
                files.append(
                        reference(1),
                        List.of(act(4)),
                        standing(reference(1), "case 1", Stage.ASSIGNED, "D1", TODAY.plusDays(9), 4));
            });
            assertThat(ids(other, Scope.CLAIMABLE)).isEmpty();
            assertThat(ids(viewer("o", null, Role.OFFICE_HEAD), Scope.ALL)).containsExactly("stays", "moved");
        }

        @Test
        void a_task_shows_what_there_is_to_know_of_its_case() {
            open(standing(reference(1), HARD, Stage.DRAFT, "D1", TODAY, 1));
            tasks.opened("t", TaskKind.HANDLE_REQUEST, reference(1), null, NOW);
            tasks.dueOn("t", TODAY.plusDays(3), TODAY.plusDays(2));
            tasks.assign("t", "zhang");
            Row row = new Row(
                    "t",
                    TaskKind.HANDLE_REQUEST,
                    reference(1),
                    null,
                    HARD,
                    Stage.DRAFT,
                    "D1",
                    "zhang",
                    TODAY.plusDays(3),
                    TODAY.plusDays(2),
                    TODAY,
                    false,
                    false,
                    NOW);
            assertThat(tasks.find("t")).contains(row);
            assertThat(tasks.lock("t")).contains(row);
            assertThat(tasks.of(reference(1))).containsExactly(row);
            tasks.dueOn("t", null, null);
            tasks.assign("t", null);
            assertThat(tasks.find("t")).hasValueSatisfying(now -> {
                assertThat(now.dueOn()).isNull();
                assertThat(now.plannedOn()).isNull();
                assertThat(now.assignee()).isNull();
            });
            tasks.closed("t");
            assertThat(tasks.find("t")).isEmpty();
            assertThat(tasks.lock("t")).isEmpty();
            assertThat(tasks.of(reference(1))).isEmpty();
        }

        @Test
        void a_task_is_of_a_case_and_opened_once() {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> tasks.opened("t", TaskKind.SIGN_REPLY, reference(1), null, NOW));
            task("t", TaskKind.SIGN_REPLY, 1, null, null);
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> tasks.opened("t", TaskKind.SIGN_REPLY, reference(1), null, NOW));
        }

        @Test
        void of_many_who_claim_one_has_it() throws Exception {
            task("t", TaskKind.SIGN_REPLY, 1, null, null);
            List<Boolean> claimed = atOnce(
                    10, () -> tasks.claim("t", "person" + Thread.currentThread().getId()));
            assertThat(claimed).containsOnlyOnce(true);
            assertThat(tasks.claim("t", "late")).isFalse();
            assertThat(tasks.claim("no such", "late")).isFalse();
        }

        @Test
        void mine_are_my_own_and_those_of_whom_i_stand_in_for() {
            task("mine", TaskKind.HANDLE_REQUEST, 1, "D1", "me");
            task("hers", TaskKind.HANDLE_REQUEST, 2, "D1", "her");
            task("his", TaskKind.HANDLE_REQUEST, 3, "D1", "him");
            task("free", TaskKind.HANDLE_REQUEST, 4, "D1", null);
            Viewer me = new Viewer("me", Set.of("her"), Set.of(Role.HANDLER), "D1", false);
            assertThat(ids(me, Scope.MINE)).containsExactly("mine", "hers");
            assertThat(ids(me, Scope.ALL)).containsExactly("mine", "hers", "free");
        }

        @Test
        void claimable_is_what_is_free_fits_my_roles_and_is_in_my_division() {
            task("own", TaskKind.HANDLE_REQUEST, 1, "D1", null);
            task("foreign", TaskKind.HANDLE_REQUEST, 2, "D2", null);
            task("nowhere", TaskKind.HANDLE_REQUEST, 3, null, null);
            task("register", TaskKind.REGISTER_REQUEST, 4, "D2", null);
            task("taken", TaskKind.HANDLE_REQUEST, 5, "D1", "her");
            task("sign", TaskKind.SIGN_REPLY, 6, "D1", null);
            assertThat(ids(viewer("me", "D1", Role.HANDLER), Scope.CLAIMABLE)).containsExactly("own", "nowhere");
            assertThat(ids(viewer("me", null, Role.HANDLER), Scope.CLAIMABLE)).containsExactly("nowhere");
            assertThat(ids(viewer("me", "D1", Role.HANDLER, Role.REGISTRAR), Scope.CLAIMABLE))
                    .containsExactly("own", "nowhere", "register");
            assertThat(ids(viewer("me", null, Role.REGISTRAR), Scope.CLAIMABLE)).containsExactly("register");
            assertThat(ids(viewer("me", null, Role.SUPERVISOR), Scope.CLAIMABLE))
                    .isEmpty();
        }

        @Test
        void all_is_what_the_viewer_may_see() {
            task("own", TaskKind.HANDLE_REQUEST, 1, "D1", "her");
            task("foreign", TaskKind.HANDLE_REQUEST, 2, "D2", "him");
            task("sign", TaskKind.SIGN_REPLY, 3, "D1", null);
            task("nowhere", TaskKind.REGISTER_REQUEST, 4, null, null);
            for (Role seesAll : new Role[] {Role.SUPERVISOR, Role.OFFICE_HEAD, Role.LEADER})
                assertThat(ids(viewer("me", null, seesAll), Scope.ALL))
                        .containsExactly("own", "foreign", "sign", "nowhere");
            assertThat(ids(viewer("me", "D1", Role.DIVISION_HEAD), Scope.ALL)).containsExactly("own", "sign");
            assertThat(ids(viewer("me", null, Role.DIVISION_HEAD), Scope.ALL)).isEmpty();
            assertThat(ids(viewer("me", "D1", Role.HANDLER), Scope.ALL)).isEmpty();
        }

        @Test
        void who_has_no_role_in_cases_sees_nothing() {
            task("t", TaskKind.HANDLE_REQUEST, 1, "D1", "me");
            for (Scope scope : Scope.values()) {
                assertThat(ids(new Viewer("me", Set.of(), Set.of(), "D1", true), scope))
                        .isEmpty();
                assertThat(ids(viewer("me", "D1", Role.ADMINISTRATOR, Role.AUDITOR), scope))
                        .isEmpty();
            }
            assertThat(new JdbcWorkList(database("elsewhere"))
                            .list(query(viewer("me", null, Role.LEADER), Scope.ALL))
                            .total())
                    .isZero();
        }

        @Test
        void filters_narrow_what_may_be_seen() {
            task("a", TaskKind.HANDLE_REQUEST, 1, "D1", "me");
            task("b", TaskKind.HANDLE_REQUEST, 2, "D2", "me");
            open(standing(reference(3), "100% 合格", Stage.DRAFT, "D2", TODAY, 1));
            tasks.opened("c", TaskKind.HANDLE_REQUEST, reference(3), null, NOW);
            tasks.dueOn("a", TODAY, null);
            tasks.dueOn("b", TODAY.minusDays(1), null);
            Viewer all = viewer("boss", null, Role.LEADER);
            assertThat(ids(filtered(all, "D2", null, null, null))).containsExactly("b", "c");
            assertThat(ids(filtered(all, null, Stage.DRAFT, null, null))).containsExactly("c");
            assertThat(ids(filtered(all, null, null, TODAY, null))).containsExactly("b");
            assertThat(ids(filtered(all, null, null, null, "0%"))).containsExactly("c");
            assertThat(ids(filtered(all, null, null, null, "CASE"))).containsExactly("b", "a");
            assertThat(ids(filtered(all, null, null, null, "case_1"))).isEmpty();
            assertThat(ids(filtered(all, null, null, null, "-00003-"))).containsExactly("c");
            assertThat(ids(filtered(viewer("you", null, Role.HANDLER), null, null, null, "case")))
                    .isEmpty();
            assertThat(ids(filtered(all, "D2' OR '1'='1", null, null, null))).isEmpty();
        }

        private static Query filtered(Viewer viewer, String division, Stage stage, LocalDate overdueOn, String text) {
            return new Query(viewer, Scope.ALL, division, stage, overdueOn, null, text, Sort.DUE, 0, 50);
        }

        @Test
        void what_waits_for_others_is_of_cases_in_which_one_acted_and_may_still_read() {
            task("mine", TaskKind.HANDLE_REQUEST, 1, "D1", "applicant");
            task("hers", TaskKind.HANDLE_REQUEST, 2, "D1", "li");
            task("sign", TaskKind.SIGN_REPLY, 3, "D1", null);
            task("elsewhere", TaskKind.SIGN_REPLY, 4, "D2", null);
            task("free", TaskKind.HANDLE_REQUEST, 5, "D1", null);
            // The only act of each case is the applicant's, who here stands for a handler of that name.
            assertThat(ids(viewer("applicant", "D1", Role.HANDLER), Scope.WAITING))
                    .containsExactly("hers", "sign");
            assertThat(ids(viewer("applicant", "D1", Role.ARCHIVIST), Scope.WAITING))
                    .containsExactly("hers", "sign", "elsewhere", "free");
            assertThat(ids(viewer("applicant", null, Role.HANDLER), Scope.WAITING))
                    .isEmpty();
            assertThat(ids(viewer("li", "D1", Role.HANDLER), Scope.WAITING)).isEmpty();
        }

        @Test
        void it_is_the_same_for_whoever_acted_too_often_for_all_of_it_to_be_read() {
            task("hers", TaskKind.HANDLE_REQUEST, 2, "D1", "li");
            task("his", TaskKind.HANDLE_REQUEST, 3, "D1", "applicant");
            task("sign", TaskKind.SIGN_REPLY, 4, "D2", null);
            task("another", TaskKind.SIGN_REPLY, 5, "D1", null);
            database.sql("UPDATE case_act SET actor = 'other' WHERE agency = :agency AND reference ="
                            + " (SELECT reference FROM task_row WHERE agency = :agency AND task_id = 'another')")
                    .update();
            for (int shift = 0; shift <= 2048; shift = Math.max(1, shift * 2)) {
                Viewer handler = viewer("applicant", "D1", Role.HANDLER);
                Viewer archivist = viewer("applicant", null, Role.ARCHIVIST);
                assertThat(ids(handler, Scope.WAITING)).as("acts: %d", shift).containsExactly("hers");
                assertThat(ids(archivist, Scope.WAITING)).as("acts: %d", shift).containsExactly("hers", "sign");
                assertThat(tasks.count(handler, TODAY, TODAY).waiting()).isEqualTo(1);
                assertThat(tasks.count(archivist, TODAY, TODAY).waiting()).isEqualTo(2);
                database.sql(
                                "INSERT INTO case_act (agency, reference, act_no, act_kind, on_day, recorded_at, actor, body)"
                                        + " SELECT agency, reference, act_no + :shift, act_kind, on_day, recorded_at, actor, body"
                                        + " FROM case_act WHERE agency = :agency AND act_no <= :shift AND reference ="
                                        + " (SELECT reference FROM task_row WHERE agency = :agency AND task_id = 'hers')")
                        .param("shift", shift)
                        .update();
            }
        }

        @Test
        void all_figures_come_of_one_question_and_are_those_of_the_lists() {
            task("a", TaskKind.HANDLE_REQUEST, 1, "D1", "applicant");
            task("b", TaskKind.HANDLE_REQUEST, 2, "D1", null);
            task("c", TaskKind.HANDLE_REQUEST, 3, "D2", null);
            task("d", TaskKind.SIGN_REPLY, 4, "D1", "li");
            task("e", TaskKind.REGISTER_REQUEST, 5, null, null);
            tasks.dueOn("a", TODAY.minusDays(1), TODAY.minusDays(2));
            tasks.dueOn("b", TODAY, null);
            tasks.dueOn("c", TODAY.plusDays(3), TODAY);
            tasks.dueOn("d", TODAY.plusDays(4), TODAY);
            LocalDate soon = TODAY.plusDays(3);
            Viewer handler = viewer("applicant", "D1", Role.HANDLER);
            assertThat(tasks.count(handler, TODAY, soon)).isEqualTo(new WorkList.Counts(1, 1, 1, 2, 1, 1, 1, 1, 1));
            for (Role role : Role.values())
                for (String division : new String[] {null, "D1"}) {
                    Viewer one = viewer("applicant", division, role);
                    assertThat(tasks.count(one, TODAY, soon))
                            .as(role + " " + division)
                            .isEqualTo(byLists(one, soon));
                }
        }

        private WorkList.Counts byLists(Viewer viewer, LocalDate soon) {
            return new WorkList.Counts(
                    total(viewer, Scope.MINE, null, null, null, null),
                    total(viewer, Scope.MINE, TODAY, null, null, null),
                    total(viewer, Scope.CLAIMABLE, null, null, null, null),
                    total(viewer, Scope.ALL, null, null, null, null),
                    total(viewer, Scope.WAITING, null, null, null, null),
                    total(viewer, Scope.ALL, null, null, TODAY, TODAY),
                    total(viewer, Scope.ALL, null, null, TODAY, soon),
                    total(viewer, Scope.ALL, TODAY, null, null, null),
                    total(viewer, Scope.ALL, null, TODAY, null, null));
        }

        private long total(
                Viewer viewer, Scope scope, LocalDate overdue, LocalDate behind, LocalDate from, LocalDate to) {
            return tasks.list(new Query(viewer, scope, null, null, overdue, behind, from, to, null, Sort.DUE, 0, 1))
                    .total();
        }

        @Test
        void the_first_due_comes_first_and_what_is_never_due_last() {
            for (int serial = 1; serial <= 4; serial++) {
                LocalDate received = serial == 4 ? null : TODAY.minusDays(serial);
                open(standing(reference(serial), "a", Stage.ASSIGNED, null, received, 1));
                tasks.opened("t" + serial, TaskKind.SIGN_REPLY, reference(serial), null, NOW);
            }
            tasks.dueOn("t4", TODAY.minusDays(9), null);
            tasks.dueOn("t2", TODAY, null);
            Viewer boss = viewer("boss", null, Role.LEADER);
            assertThat(ids(boss, Scope.ALL)).containsExactly("t4", "t2", "t3", "t1");
            Query received = new Query(boss, Scope.ALL, null, null, null, null, null, Sort.RECEIVED, 0, 50);
            assertThat(ids(received)).containsExactly("t3", "t2", "t1", "t4");
        }

        @Test
        void of_tasks_due_by_law_on_one_day_the_one_planned_first_comes_first() { // law.md §5.8
            open(1, "a");
            for (int i = 1; i <= 4; i++) tasks.opened("t" + i, TaskKind.SIGN_REPLY, reference(1), null, NOW);
            tasks.dueOn("t1", TODAY.plusDays(9), null);
            tasks.dueOn("t2", TODAY.plusDays(9), TODAY.plusDays(2));
            tasks.dueOn("t3", TODAY.plusDays(9), TODAY.plusDays(1));
            tasks.dueOn("t4", TODAY.plusDays(8), TODAY.plusDays(8));
            Viewer boss = viewer("boss", null, Role.LEADER);
            assertThat(ids(boss, Scope.ALL)).containsExactly("t4", "t3", "t2", "t1");
            LocalDate today = TODAY.plusDays(2);
            assertThat(ids(new Query(boss, Scope.ALL, null, null, null, today, null, Sort.DUE, 0, 50)))
                    .containsExactly("t3");
        }

        @Test
        void pages_neither_repeat_nor_skip() {
            open(1, "a");
            for (int i = 1; i <= 5; i++) tasks.opened("t" + i, TaskKind.SIGN_REPLY, reference(1), null, NOW);
            Viewer boss = viewer("boss", null, Role.LEADER);
            List<String> seen = new java.util.ArrayList<>();
            for (int page = 0; page < 3; page++) {
                var part = tasks.list(new Query(boss, Scope.ALL, null, null, null, null, null, Sort.DUE, page, 2));
                assertThat(part.total()).isEqualTo(5);
                part.items().forEach(row -> seen.add(row.id()));
            }
            assertThat(seen).containsExactly("t1", "t2", "t3", "t4", "t5");
        }
    }
}
