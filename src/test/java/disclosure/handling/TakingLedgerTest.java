package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.LedgerAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Remedy;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.law.Detail;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.ReportRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of a ledger, over ports in memory. */
class TakingLedgerTest {

    private static final Actor OFFICE = new Actor("office", "主任", Set.of(Role.OFFICE_HEAD), null);
    private static final Moment NOW = new Moment(Instant.parse("2026-03-05T01:00:00Z"));
    private static final String HEAD =
            "reference,received_on,channel,applicant_type,applicant_name,description,division,"
                    + "outcome,replied_on,closed_on,remedy,remedy_filed_on,remedy_result,remedy_decided_on\n";

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final InMemoryApplicants applicants = new InMemoryApplicants();
    private final InMemoryLedgerStore store = new InMemoryLedgerStore(files, applicants);
    private final PlainFiles written = new PlainFiles();
    private final CaseDesk desk =
            new CaseDesk(files, new InMemoryCalendars(), new NoProcess(), null, UseCases.CONFIGURED, new Kept());
    private final ExportingLedger exporting = new ExportingLedger(store, written, files, applicants);
    private final TakingLedger taking = new TakingLedger(
            written,
            store,
            new KeepingLedgerCases(desk, new NoProcess(), null, applicants, store, new Kept()),
            exporting,
            desk,
            new InMemoryPeople(),
            UseCases.RULES);

    private static final class Kept implements UnitOfWork {
        @Override
        public <T> Ruling<T> run(Supplier<Ruling<T>> work) {
            return work.get();
        }
    }

    /** Files without quotes; remembers where they lay. */
    private static final class PlainFiles implements LedgerFiles {
        private final List<Path> read = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public Ruling<Sheet> open(Path file) {
            try {
                read.add(file);
                List<String> lines = Files.readAllLines(file);
                return Ruling.granted(new Plain(lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(Format format, OutputStream out, Rows all) {
            rows.clear();
            all.each(rows::add);
        }
    }

    private record Plain(List<String> lines) implements LedgerFiles.Sheet {
        @Override
        public List<String> head() {
            return Arrays.asList(lines.get(0).split(",", -1));
        }

        @Override
        public void each(Consumer<LedgerFiles.Line> row) {
            for (int i = 1; i < lines.size(); i++)
                row.accept(
                        new LedgerFiles.Line(i + 1, Arrays.asList(lines.get(i).split(",", -1)), null));
        }

        @Override
        public void close() {}
    }

    private static String closed(String reference) {
        return reference + ",2017-03-01,ONLINE,NATURAL_PERSON,王五,决算,社保科,NOT_HELD,2017-03-20,2017-03-20,,,,\n";
    }

    private LedgerTaken take(String csv) {
        return take(csv, false);
    }

    private LedgerTaken take(String csv, boolean dryRun) {
        LedgerTaken taken = ruled(csv, dryRun, OFFICE).orElseThrow();
        assertThat(written.read).allSatisfy(file -> assertThat(file).doesNotExist());
        return taken;
    }

    private Ruling<LedgerTaken> ruled(String csv, boolean dryRun, Actor actor) {
        return taking.take(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), dryRun, actor, NOW);
    }

    private static List<Integer> rows(LedgerTaken taken) {
        return taken.rejected().stream().map(LedgerTaken.Rejected::row).toList();
    }

    private static Object reason(LedgerTaken taken, int place) {
        return taken.rejected().get(place).faults().get(0).why().reason();
    }

    /** Two acts, none of them a draft, a review or a letter that nobody wrote. */
    @Test
    void a_closed_row_is_a_case_of_two_acts() {
        take(HEAD + closed("A-1"));
        CaseFile file = files.find(new Reference("A-1")).orElseThrow();
        assertThat(file.acts()).hasSize(2);
        assertThat(file.acts().get(0).act()).isInstanceOf(Act.RequestReceived.class);
        assertThat(file.acts().get(1).act()).isInstanceOf(LedgerAct.TakenFromLedger.class);
        assertThat(file.acts().get(1).by()).isEqualTo("office");
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.reportRow()).contains(ReportRow.NOT_HELD);
        assertThat(file.outcome()).isEmpty();
        assertThat(file.clockEvents()).isEmpty();
        Standing standing = files.standing(file.reference()).orElseThrow();
        assertThat(standing.receivedOn()).isEqualTo("2017-03-01");
        assertThat(standing.closedOn()).isEqualTo("2017-03-20");
        assertThat(standing.repliedOn()).isEqualTo("2017-03-20");
        assertThat(standing.division()).isEqualTo("社保科");
        assertThat(standing.replyDueOn())
                .as("nobody knows what was extended then")
                .isNull();
        assertThat(standing.caseYear()).isEqualTo(2017);
        assertThat(standing).isEqualTo(desk.standing(file, NOW.today()));
        assertThat(applicants.find(file.reference()).orElseThrow().name()).isEqualTo("王五");
    }

    @Test
    void several_remedies_of_one_case_each_have_their_part_of_the_cells() {
        String row = closed("A-2")
                .replace(
                        ",,,,",
                        ",RECONSIDERATION;LITIGATION_AFTER_RECONSIDERATION,2017-04-01;2017-07-01,"
                                + "UPHELD;CORRECTED,2017-05-30;2017-11-02");
        assertThat(take(HEAD + row).imported()).isEqualTo(1);
        List<Remedy> remedies = Remedy.of(files.find(new Reference("A-2")).orElseThrow());
        assertThat(remedies).extracting(Remedy::id).containsExactly("r1", "r2");
        assertThat(remedies).extracting(Remedy::pending).containsExactly(false, false);
        assertThat(files.find(new Reference("A-2")).orElseThrow().stage()).isEqualTo(Stage.CLOSED);
        exporting
                .export(2017, LedgerFiles.Format.CSV, OFFICE, OutputStream::nullOutputStream)
                .orElseThrow();
        assertThat(String.join(",", written.rows.get(0)) + "\n").isEqualTo(row);
    }

    @Test
    void the_same_file_again_imports_nothing_and_complains_of_nothing() {
        String csv = HEAD + closed("B-1") + closed("B-2");
        assertThat(take(csv).imported()).isEqualTo(2);
        LedgerTaken again = take(csv.replace("2017-03-01", "2017/3/1").replace("ONLINE", "online"));
        assertThat(again.imported()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.rejectedTotal()).isZero();
        LedgerTaken other = take(HEAD + closed("B-1").replace("王五", "赵六"));
        assertThat(reason(other, 0)).isEqualTo(LedgerReason.REFERENCE_USED);
    }

    @Test
    void a_reference_twice_in_one_file() {
        String csv = HEAD + closed("C-1") + closed("C-1") + closed("C-1").replace("决算", "预算") + closed("C-2");
        for (boolean dryRun : new boolean[] {true, false}) {
            LedgerTaken taken = take(csv, dryRun);
            assertThat(taken.imported()).isEqualTo(2);
            assertThat(taken.unchanged()).isEqualTo(1);
            assertThat(rows(taken)).containsExactly(4);
            assertThat(reason(taken, 0)).isEqualTo(LedgerReason.REFERENCE_TWICE);
            assertThat(files.allCases()).hasSize(dryRun ? 0 : 2);
        }
    }

    /** Far apart in the file, where the first is kept long before the second is read. */
    @Test
    void a_reference_twice_far_apart() {
        StringBuilder csv = new StringBuilder(HEAD + closed("D-0"));
        String long5000 = "决算".repeat(2500);
        for (int i = 1; i < 2000; i++) csv.append(closed("D-" + i).replace("决算", long5000));
        csv.append(closed("D-0").replace("决算", "预算")).append(closed("D-0"));
        LedgerTaken looked = take(csv.toString(), true);
        LedgerTaken taken = take(csv.toString());
        assertThat(taken.imported()).isEqualTo(2000).isEqualTo(looked.imported());
        assertThat(taken.unchanged()).isEqualTo(1).isEqualTo(looked.unchanged());
        assertThat(rows(taken)).containsExactly(2002).isEqualTo(rows(looked));
    }

    /** A database writes the pages of its indexes once then, not over and over. */
    @Test
    void rows_that_are_sorted_by_something_else_are_kept_by_their_days_and_of_two_the_first_in_the_file() {
        String csv = HEAD
                + on("G-3", "2017-03-03")
                + on("G-1", "2017-03-01")
                + on("G-2", "2017-03-02")
                + on("G-3", "2017-02-01");
        LedgerTaken taken = take(csv);
        assertThat(store.kept).extracting(Reference::value).containsExactly("G-1", "G-2", "G-3");
        assertThat(rows(taken)).containsExactly(5);
        assertThat(reason(taken, 0)).isEqualTo(LedgerReason.REFERENCE_TWICE);
    }

    private static String on(String reference, String day) {
        return closed(reference).replace("2017-03-01", day);
    }

    @Test
    void a_batch_that_fails_is_tried_row_by_row_and_loses_no_row() {
        store.failures.add(new IllegalStateException("clash"));
        LedgerTaken taken = take(HEAD + closed("E-1") + closed("E-2") + closed("E-3"));
        assertThat(taken.imported()).isEqualTo(3);
        assertThat(files.allCases()).hasSize(3);

        store.failures.add(new IllegalStateException("clash"));
        store.failures.add(new IllegalStateException("again"));
        LedgerTaken one = take(HEAD + closed("F-1") + closed("F-2"));
        assertThat(one.imported()).isEqualTo(1);
        assertThat(rows(one)).containsExactly(2);
        assertThat(reason(one, 0)).isEqualTo(LedgerReason.ROW_NOT_KEPT);
        assertThat(take(HEAD + closed("F-1") + closed("F-2")).imported()).isEqualTo(1);
    }

    @Test
    void where_nothing_can_be_kept_that_is_no_fault_of_the_rows() {
        for (int i = 0; i < 3; i++) store.failures.add(new IllegalStateException("down"));
        assertThatThrownBy(() -> ruled(HEAD + closed("G-1") + closed("G-2"), false, OFFICE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written.read).allSatisfy(file -> assertThat(file).doesNotExist());
    }

    @Test
    void columns_in_any_order_others_left_alone_and_none_missing() {
        String csv = "备注," + HEAD.replace("reference,received_on", "Received_On, REFERENCE ") + "x,2017-03-01,H-1,"
                + closed("").substring(12);
        LedgerTaken taken = take(csv);
        assertThat(taken.imported()).isEqualTo(1);
        assertThat(taken.ignoredColumns()).containsExactly("备注");
        Refused<LedgerTaken> missing =
                (Refused<LedgerTaken>) ruled(HEAD.replace("outcome,", "").replace("remedy,", ""), false, OFFICE);
        assertThat(missing.refusal().reason()).isEqualTo(LedgerReason.COLUMN_MISSING);
        assertThat(missing.refusal().details()).containsExactly(Detail.of("outcome"), Detail.of("remedy"));
        Refused<LedgerTaken> twice = (Refused<LedgerTaken>) ruled(HEAD.strip() + ",outcome\n", false, OFFICE);
        assertThat(twice.refusal().reason()).isEqualTo(LedgerReason.COLUMN_TWICE);
        assertThat(files.allCases()).hasSize(1);
    }

    @Test
    void of_more_than_ten_thousand_rejected_rows_only_the_number_is_told() {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < LedgerTaken.TOLD + 5; i++) csv.append(closed("")).append("");
        LedgerTaken taken = take(csv.toString());
        assertThat(taken.rejectedTotal()).isEqualTo(LedgerTaken.TOLD + 5);
        assertThat(taken.rejected()).hasSize(LedgerTaken.TOLD);
    }

    @Test
    void others_take_nothing_over_and_only_some_read_it() {
        for (Role role : Role.values()) {
            Actor actor = new Actor("x", "x", Set.of(role), "SBC");
            assertThat(ruled(HEAD, true, actor).isGranted()).isEqualTo(role == Role.OFFICE_HEAD);
            boolean reads = Set.of(Role.REGISTRAR, Role.OFFICE_HEAD, Role.LEADER, Role.ARCHIVIST, Role.SUPERVISOR)
                    .contains(role);
            assertThat(exporting
                            .export(null, LedgerFiles.Format.CSV, actor, OutputStream::nullOutputStream)
                            .isGranted())
                    .isEqualTo(reads);
        }
    }
}
