package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.LedgerAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.Standing;
import disclosure.clock.ClockPolicy;
import disclosure.handling.LedgerStore.Entry;
import disclosure.handling.LedgerStore.NewCase;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cases of a ledger by the hundred, and all cases as rows of one. */
class JdbcLedgerTest {

    @Nested
    class H2 extends Contract {
        H2() {
            super(TestDatabases::h2);
        }
    }

    @Nested
    class Postgres extends Contract {
        Postgres() {
            super(TestDatabases::postgres);
        }
    }

    abstract static class Contract extends OnBothDatabases {

        private static final LocalDate ON = LocalDate.of(2017, 3, 1);

        private JdbcLedger ledger;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            ledger = new JdbcLedger(database, new ManyRows(database), AT_REST);
        }

        private static NewCase one(String reference, LocalDate on, String name) {
            List<RecordedAct> acts = new ArrayList<>();
            acts.add(new RecordedAct(
                    1,
                    new Act.RequestReceived(
                            on,
                            Arrival.by(Channel.FAX, on),
                            ApplicantType.ENTERPRISE,
                            HARD,
                            null,
                            null,
                            Set.of(),
                            false),
                    NOW,
                    "office"));
            acts.add(new RecordedAct(
                    2,
                    new LedgerAct.TakenFromLedger(TODAY, on, "旧处", ReportRow.NOT_HELD, on.plusDays(9), on.plusDays(9)),
                    NOW,
                    "office"));
            acts.add(new RecordedAct(
                    3,
                    new RemedyAct.RemedyFiled(on.plusDays(20), "r1", RemedyKind.RECONSIDERATION, false, "x"),
                    NOW,
                    "office"));
            acts.add(new RecordedAct(
                    4,
                    new RemedyAct.RemedyDecided(
                            on.plusDays(60), "r1", "x", RemedyCategory.UPHELD, null, false, null, on.plusDays(60)),
                    NOW,
                    "office"));
            CaseFile file = new CaseFile(new Reference(reference), acts);
            Standing standing = Standing.of(
                    file, ShippedCalendar.workingDays(), ClockPolicy.defaults().recorded(), TODAY);
            Applicant applicant = name == null
                    ? null
                    : new Applicant(ApplicantType.ENTERPRISE, name, null, null, null, null, null, null);
            return new NewCase(file, standing, applicant, List.of(reference, HARD));
        }

        private static List<NewCase> several(int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(i -> one("旧-" + i, ON.plusDays(i / 3), i % 2 == 0 ? "公司" + i : null))
                    .toList();
        }

        @Test
        void what_is_kept_in_a_batch_reads_like_what_is_kept_alone() {
            List<NewCase> cases = several(130);
            ledger.keep(cases);
            JdbcCaseFiles files = new JdbcCaseFiles(database);
            for (NewCase kept : cases) {
                assertThat(files.find(kept.file().reference()).orElseThrow().acts())
                        .isEqualTo(kept.file().acts());
                assertThat(files.standing(kept.file().reference())).contains(kept.standing());
                assertThat(new JdbcApplicants(database, AT_REST)
                                .find(kept.file().reference())
                                .map(Applicant::name))
                        .isEqualTo(
                                java.util.Optional.ofNullable(kept.applicant()).map(Applicant::name));
                assertThat(files.projectRemedies(kept.file()))
                        .as("nothing drifted")
                        .isFalse();
            }
            assertThat(new JdbcApplicants(database, AT_REST).askedBy("公司8")).containsExactly(new Reference("旧-8"));
            assertThat(files.openCases()).isEmpty();
            assertThat(files.search("旧-12", null, 0, 50).items()).hasSize(11);
        }

        @Test
        void one_reference_in_use_and_none_of_the_batch_is_kept() {
            ledger.keep(several(2));
            assertThatThrownBy(() -> ledger.keep(several(60))).isInstanceOf(RuntimeException.class);
            assertThat(new JdbcCaseFiles(database).allCases()).hasSize(2);
        }

        @Test
        void a_row_is_known_again_by_a_hash_that_needs_the_key() {
            ledger.keep(several(3));
            Reference first = new Reference("旧-1");
            Map<Reference, Boolean> found = ledger.madeFrom(Map.of(
                    first,
                    List.of("旧-1", HARD),
                    new Reference("旧-2"),
                    List.of("旧-2", "other"),
                    new Reference("新-1"),
                    List.of("x")));
            assertThat(found).containsOnly(Map.entry(first, true), Map.entry(new Reference("旧-2"), false));
            open(7, "a case of ours");
            assertThat(ledger.madeFrom(Map.of(reference(7), List.of("y"))))
                    .containsOnly(Map.entry(reference(7), false));
            Database other = database("other");
            new JdbcLedger(other, new ManyRows(other), AT_REST).keep(several(1));
            assertThat(keys(database)).isNotEqualTo(keys(other));
        }

        private static List<String> keys(Database of) {
            return of.sql("SELECT row_key FROM ledger_row WHERE agency = :agency AND reference = '旧-1'")
                    .list((row, i) -> row.getString("row_key"));
        }

        @Test
        void all_cases_page_by_page_each_once_by_day_of_receipt() {
            ledger.keep(several(40));
            open(1, "received and confirmed");
            open(standing(reference(2), "not confirmed", disclosure.casefile.Stage.UNCONFIRMED, null, null, 1));
            open(standing(reference(3), "not confirmed either", disclosure.casefile.Stage.UNCONFIRMED, null, null, 1));
            for (int size : List.of(1, 7, 500)) {
                List<Entry> all = pages(null, size);
                assertThat(all).hasSize(43).doesNotHaveDuplicates();
                assertThat(all.subList(0, 41)).isSortedAccordingTo(java.util.Comparator.comparing(Entry::receivedOn));
                assertThat(all.get(42).reference()).isEqualTo(reference(3));
            }
            assertThat(pages(2017, 7)).hasSize(40);
            assertThat(pages(2026, 7)).hasSize(1);
            assertThat(pages(2018, 7)).isEmpty();
        }

        private List<Entry> pages(Integer year, int size) {
            List<Entry> all = new ArrayList<>();
            List<Entry> page = ledger.next(year, null, size);
            while (!page.isEmpty()) {
                all.addAll(page);
                page = ledger.next(year, page.get(page.size() - 1), size);
            }
            return all;
        }

        @Test
        void a_row_of_the_ledger_is_in_the_columns() {
            ledger.keep(several(1));
            Entry entry = ledger.entries(List.of(new Reference("旧-1"))).get(0);
            assertThat(entry.row()).isEqualTo(ReportRow.NOT_HELD);
            assertThat(entry.channel()).isEqualTo(Channel.FAX);
            assertThat(entry.division()).isEqualTo("旧处");
            assertThat(entry.remedies()).singleElement().satisfies(remedy -> {
                assertThat(remedy.kind()).isEqualTo(RemedyKind.RECONSIDERATION);
                assertThat(remedy.result()).isEqualTo(RemedyCategory.UPHELD);
                assertThat(remedy.decidedOn()).isEqualTo(ON.plusDays(60));
            });
        }
    }
}
