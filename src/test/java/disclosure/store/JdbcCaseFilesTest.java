package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RemedyAct.RemedyCategoryChanged;
import disclosure.casefile.RemedyAct.RemedyDecided;
import disclosure.casefile.RemedyAct.RemedyFiled;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.clock.RuleSet;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class JdbcCaseFilesTest {

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

        private static final Reference ONE = reference(1);
        private JdbcCaseFiles files;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            files = new JdbcCaseFiles(database);
        }

        private static RecordedAct act(int number, Instant at) {
            return new RecordedAct(number, new Act.ReasonsGiven(TODAY, HARD), at, "zhang");
        }

        @Test
        void many_cases_are_asked_for_at_once() {
            List<Reference> all = new java.util.ArrayList<>();
            for (int serial = 1; serial <= 501; serial++) all.add(open(serial, "a" + serial));
            all.add(reference(999));
            assertThat(files.standings(all)).hasSize(501);
            assertThat(files.standings(List.of())).isEmpty();
            assertThat(files.descriptions(all)).hasSize(501).containsEntry(reference(501), "a501");
        }

        @Test
        void archived_cases_are_found_by_the_day_they_were_closed() {
            files.open(new CaseFile(ONE, List.of(received("a"))), closed(ONE, TODAY));
            files.open(new CaseFile(reference(2), List.of(received("b"))), closed(reference(2), TODAY.plusDays(1)));
            files.open(
                    new CaseFile(reference(3), List.of(received("c"))),
                    standing(reference(3), "c", Stage.SERVED, null, TODAY, TODAY, 1));
            assertThat(files.archivedUpTo(TODAY.minusDays(1))).isEmpty();
            assertThat(files.archivedUpTo(TODAY)).containsExactly(ONE);
            assertThat(files.archivedUpTo(TODAY.plusDays(1))).containsExactly(ONE, reference(2));
        }

        private static Standing closed(Reference reference, LocalDate on) {
            return standing(reference, "a", Stage.ARCHIVED, null, TODAY, on, 1);
        }

        @Test
        void cases_are_found_by_an_act_and_its_days() {
            files.open(
                    new CaseFile(ONE, List.of(received("a"), act(2, NOW), act(3, NOW))),
                    standing(ONE, "a", Stage.ASSIGNED, null, TODAY, 3));
            open(2, "b");
            assertThat(files.withAct(ActKind.REASONS_GIVEN, TODAY, TODAY)).containsExactly(ONE);
            assertThat(files.withAct(ActKind.REASONS_GIVEN, TODAY.plusDays(1), TODAY.plusDays(2)))
                    .isEmpty();
            assertThat(files.withAct(ActKind.REQUEST_RECEIVED, TODAY.minusDays(1), TODAY))
                    .containsExactly(ONE, reference(2));
        }

        @Test
        void a_case_is_found_as_it_was_kept() {
            CaseFile file = new CaseFile(ONE, List.of(received(HARD), act(2, NOW)));
            files.open(file, standing(ONE, HARD, Stage.ASSIGNED, "D1", TODAY, 2));
            assertThat(files.find(ONE).orElseThrow().acts()).isEqualTo(file.acts());
            assertThat(files.find(reference(2))).isEmpty();
        }

        @Test
        void a_moment_is_kept_in_microseconds_without_rounding_up() {
            Instant lastNanosecond = Instant.parse("2026-03-02T15:59:59.999999999Z");
            files.open(
                    new CaseFile(ONE, List.of(received("a"), act(2, lastNanosecond))),
                    standing(ONE, "a", Stage.ASSIGNED, null, TODAY, 2));
            assertThat(files.find(ONE).orElseThrow().acts().get(1).at())
                    .isEqualTo(Instant.parse("2026-03-02T15:59:59.999999Z"));
        }

        @Test
        void every_column_of_a_standing_comes_back() {
            Standing full = new Standing(
                    ONE,
                    Stage.DISPATCHED,
                    RuleSet.R2019,
                    Channel.FORWARDED,
                    ApplicantType.OTHER_ORGANIZATION,
                    HARD,
                    true,
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 1, 2),
                    LocalDate.of(2026, 1, 9),
                    LocalDate.of(2026, 1, 3),
                    LocalDate.of(2026, 1, 4),
                    LocalDate.of(2026, 1, 5),
                    LocalDate.of(2026, 1, 8),
                    true,
                    LocalDate.of(2026, 1, 10),
                    LocalDate.of(2026, 1, 11),
                    LocalDate.of(2026, 1, 12),
                    true,
                    true,
                    "D1",
                    Outcome.U1B,
                    ReportRow.NOT_HELD,
                    LocalDate.of(2026, 1, 6),
                    LocalDate.of(2026, 1, 7),
                    1);
            Standing bare = new Standing(
                    reference(2),
                    Stage.UNCONFIRMED,
                    null,
                    Channel.FAX,
                    ApplicantType.NATURAL_PERSON,
                    "",
                    false,
                    TODAY,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    false,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    1);
            open(full);
            open(bare);
            assertThat(files.standing(ONE)).contains(full);
            assertThat(files.standing(reference(2))).contains(bare);
            assertThat(files.standing(reference(3))).isEmpty();
        }

        private List<String> remedies() {
            return database.sql("SELECT * FROM case_remedy WHERE agency = :agency ORDER BY reference, remedy_id")
                    .list((row, i) -> row.getString("remedy_id") + " " + row.getString("kind") + " "
                            + row.getString("category") + " " + row.getString("filed_on") + " "
                            + row.getString("decided_on"));
        }

        private static RecordedAct recorded(int number, Act act) {
            return new RecordedAct(number, act, NOW, "registrar");
        }

        @Test
        void remedies_are_columns_written_with_their_acts() {
            open(1, "a");
            files.append(
                    ONE,
                    List.of(
                            recorded(2, new RemedyFiled(TODAY, "r1", RemedyKind.RECONSIDERATION, false, "市政府")),
                            recorded(3, new RemedyFiled(TODAY, "r2", RemedyKind.COMPLAINT, true, "市政府"))),
                    standing(ONE, "a", Stage.ASSIGNED, null, TODAY, 3));
            assertThat(remedies())
                    .containsExactly("r1 RECONSIDERATION null 2026-03-02 null", "r2 COMPLAINT null 2026-03-02 null");

            RemedyDecided decided = new RemedyDecided(
                    TODAY.plusDays(9), "r1", "驳回", RemedyCategory.UPHELD, null, false, null, TODAY.plusDays(2));
            files.append(ONE, List.of(recorded(4, decided)), standing(ONE, "a", Stage.ASSIGNED, null, TODAY, 4));
            assertThat(remedies()).contains("r1 RECONSIDERATION UPHELD 2026-03-02 2026-03-04");

            files.append(
                    ONE,
                    List.of(recorded(5, new RemedyCategoryChanged(TODAY, "r1", RemedyCategory.OTHER, "不予受理"))),
                    standing(ONE, "a", Stage.ASSIGNED, null, TODAY, 5));
            assertThat(remedies()).contains("r1 RECONSIDERATION OTHER 2026-03-02 2026-03-04");
        }

        @Test
        void remedies_of_before_are_written_down_at_the_start_and_set_right_at_night() {
            files.open(
                    new CaseFile(
                            ONE,
                            List.of(
                                    received("a"),
                                    recorded(2, new RemedyFiled(TODAY, "r1", RemedyKind.APPEAL, false, "市政府")))),
                    standing(ONE, "a", Stage.ASSIGNED, null, TODAY, 2));
            List<String> right = remedies();
            database.sql("DELETE FROM case_remedy WHERE agency = :agency").update();
            assertThat(files.withRemediesSince(TODAY)).containsExactly(ONE);

            new CountedRemedies(database, files).afterSingletonsInstantiated();
            assertThat(remedies()).isEqualTo(right).hasSize(1);

            database.sql("UPDATE case_remedy SET category = 'UPHELD' WHERE agency = :agency")
                    .update();
            CaseFile file = files.find(ONE).orElseThrow();
            assertThat(files.withRemediesSince(TODAY)).containsExactly(ONE);
            assertThat(files.projectRemedies(file)).isTrue();
            assertThat(remedies()).isEqualTo(right);
            assertThat(files.projectRemedies(file)).isFalse();
        }

        @Test
        void a_day_and_a_moment_do_not_depend_on_the_zone_of_the_machine() {
            LocalDate skippedInSamoa = LocalDate.of(2011, 12, 30);
            open(standing(ONE, "a", Stage.REGISTERED, null, skippedInSamoa, 1));
            java.util.TimeZone before = java.util.TimeZone.getDefault();
            try {
                for (String zone : List.of("Pacific/Apia", "Asia/Shanghai", "America/New_York")) {
                    java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(zone));
                    assertThat(files.standing(ONE).orElseThrow().receivedOn()).isEqualTo(skippedInSamoa);
                    assertThat(files.find(ONE).orElseThrow().acts().get(0).at()).isEqualTo(NOW);
                }
            } finally {
                java.util.TimeZone.setDefault(before);
            }
        }

        @Test
        void an_act_and_the_projection_are_added_together() {
            open(1, "a");
            Standing after = standing(ONE, "a", Stage.ASSIGNED, "D1", TODAY, 3);
            files.append(ONE, List.of(act(2, NOW), act(3, NOW)), after);
            assertThat(files.find(ONE).orElseThrow().acts()).hasSize(3);
            assertThat(files.standing(ONE)).contains(after);
        }

        @Test
        void the_same_place_is_not_given_twice() {
            open(1, "a");
            Standing after = standing(ONE, "a", Stage.ASSIGNED, "D1", TODAY, 2);
            files.append(ONE, List.of(act(2, NOW)), after);
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> files.append(ONE, List.of(act(2, NOW)), after));
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> files.append(
                            ONE, List.of(act(4, NOW)), standing(ONE, "a", Stage.ASSIGNED, "D1", TODAY, 4)));
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> files.append(
                            reference(9),
                            List.of(act(2, NOW)),
                            standing(reference(9), "a", Stage.ASSIGNED, "D1", TODAY, 2)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> files.append(ONE, List.of(act(3, NOW), act(5, NOW)), after));
            assertThat(files.find(ONE).orElseThrow().acts()).hasSize(2);
        }

        @Test
        void of_many_who_add_the_same_act_one_succeeds() throws Exception {
            open(1, "a");
            AtomicInteger refused = new AtomicInteger();
            atOnce(8, () -> {
                try {
                    files.append(ONE, List.of(act(2, NOW)), standing(ONE, "a", Stage.ASSIGNED, null, TODAY, 2));
                } catch (OptimisticLockingFailureException expected) {
                    refused.incrementAndGet();
                }
                return true;
            });
            assertThat(refused).hasValue(7);
            assertThat(files.find(ONE).orElseThrow().acts()).hasSize(2);
        }

        @Test
        void whoever_locks_a_case_reads_what_the_one_before_wrote() throws Exception {
            open(1, "a");
            atOnce(
                    8,
                    () -> transaction.execute(status -> {
                        int next = files.lock(ONE).orElseThrow().acts().size() + 1;
                        files.append(
                                ONE, List.of(act(next, NOW)), standing(ONE, "a", Stage.ASSIGNED, null, TODAY, next));
                        return next;
                    }));
            assertThat(files.find(ONE).orElseThrow().acts()).hasSize(9);
            assertThat(files.lock(reference(2))).isEmpty();
        }

        @Test
        void what_is_rolled_back_was_never_there() {
            transaction.executeWithoutResult(status -> {
                open(1, "a");
                status.setRollbackOnly();
            });
            assertThat(files.find(ONE)).isEmpty();
            assertThat(files.standing(ONE)).isEmpty();
        }

        @Test
        void a_reference_is_given_once_for_each_agency() {
            open(1, "a");
            assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> open(1, "a"));
            JdbcCaseFiles elsewhere = new JdbcCaseFiles(database("elsewhere"));
            assertThat(elsewhere.find(ONE)).isEmpty();
            assertThat(elsewhere.allCases()).isEmpty();
            assertThat(elsewhere.search(null, null, 0, 10).total()).isZero();
        }

        @Test
        void a_projection_is_written_again_only_if_it_knows_all_acts() {
            open(1, "a");
            Standing again = standing(ONE, "b", Stage.REGISTERED, "D2", null, 1);
            files.project(again);
            assertThat(files.standing(ONE)).contains(again);
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> files.project(standing(ONE, "b", Stage.REGISTERED, "D2", null, 2)));
        }

        @Test
        void cases_are_in_order_of_their_number_and_open_ones_are_not_served() {
            for (int serial : List.of(100000, 3, 99999)) open(serial, "a");
            open(standing(reference(4), "a", Stage.SERVED, null, TODAY, 1));
            open(standing(reference(5), "a", Stage.CLOSED, null, TODAY, 1));
            open(standing(reference(6), "a", Stage.ARCHIVED, null, TODAY, 1));
            open(standing(reference(7), "a", Stage.DISPATCHED, null, TODAY, 1));
            assertThat(files.openCases()).extracting(Reference::serial).containsExactly(3, 7, 99999, 100000);
            assertThat(files.allCases()).extracting(Reference::serial).containsExactly(3, 4, 5, 6, 7, 99999, 100000);
        }

        @Test
        void a_search_finds_the_text_itself_whatever_its_case_and_width() {
            open(1, "社保缴费 100% 的依据");
            open(2, "社保缴费 1000 元的依据");
            open(3, "Annual_Report 最终");
            open(4, "AnnualXReport ÉTÉ!");
            open(5, HARD);
            assertThat(serials("100%")).containsExactly(5, 1);
            assertThat(serials("annual_report")).containsExactly(3);
            assertThat(serials("été!")).containsExactly(4);
            assertThat(serials("ａｎｎｕａｌ")).containsExactly(4, 3);
            assertThat(serials("\uD842\uDFB7")).containsExactly(5);
            assertThat(serials("a\"b\\c'")).containsExactly(5);
            assertThat(serials("rsj-2026-00002")).containsExactly(2);
            assertThat(serials(null)).containsExactly(5, 4, 3, 2, 1);
            assertThat(serials("无")).isEmpty();
        }

        private List<Integer> serials(String text) {
            return files.search(text, null, 0, 10).items().stream()
                    .map(found -> found.reference().serial())
                    .toList();
        }

        @Test
        void a_case_is_found_by_the_number_of_its_letter_whatever_the_brackets() {
            open(1, "a");
            open(2, "b");
            issued(1, "示人社依复〔2026〕12号");
            issued(2, "示人社依复〔2026〕112号");
            assertThat(files.withDocument("示人社依复〔2026〕12号")).containsExactly(reference(1));
            assertThat(files.withDocument("示人社依复[2026]12")).containsExactly(reference(1));
            assertThat(files.withDocument("〔2026〕１２号")).containsExactly(reference(1));
            assertThat(files.withDocument("2026-112")).containsExactly(reference(2));
            assertThat(files.withDocument("〔2025〕12号")).isEmpty();
            assertThat(files.withDocument("12")).containsExactly(reference(1));
            assertThat(files.withDocument("%")).isEmpty();
            assertThat(files.search("no such text", files.withDocument("2026-112"), null, 0, 5)
                            .total())
                    .isOne();
            assertThat(files.search("no such text", files.withDocument("2026-112"), "D1", 0, 5)
                            .total())
                    .isZero();
        }

        private void issued(int serial, String number) {
            Act issued = new DeliveryAct.LetterIssued(TODAY, number, ServiceMethod.POST);
            files.append(
                    reference(serial),
                    List.of(new RecordedAct(2, issued, NOW, "zhang")),
                    standing(reference(serial), "x" + serial, Stage.SIGNED, null, TODAY, 2));
        }

        @Test
        void pages_follow_each_other_and_tell_the_total() {
            for (int serial = 1; serial <= 5; serial++) open(serial, "a");
            assertThat(files.search("a", null, 1, 2).items())
                    .extracting(found -> found.reference().serial())
                    .containsExactly(3, 2);
            assertThat(files.search("a", null, 1, 2).total()).isEqualTo(5);
            assertThat(files.search("a", null, Integer.MAX_VALUE, 200).items()).isEmpty();
        }

        @Test
        void text_that_one_database_cannot_keep_is_refused_by_both() {
            for (String text : List.of("a\0b", "half \uD842")) {
                assertThatIllegalArgumentException().isThrownBy(() -> open(1, text));
                assertThatIllegalArgumentException().isThrownBy(() -> files.search(text, null, 0, 10));
            }
            assertThat(files.allCases()).isEmpty();
        }

        @Test
        void a_long_act_fits() {
            String text = "字\uD842\uDFB7".repeat(500_000);
            files.open(new CaseFile(ONE, List.of(received(text))), standing(ONE, "a"));
            assertThat(files.find(ONE).orElseThrow().request().description()).isEqualTo(text);
        }
    }
}
