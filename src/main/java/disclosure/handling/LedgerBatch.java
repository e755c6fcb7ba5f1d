package disclosure.handling;

import static disclosure.handling.LedgerColumn.REFERENCE;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.law.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes over some thousand rows: what is on file already is left, what is wrong is told, the rest is kept by days. */
final class LedgerBatch {

    /** Rows that are looked up, and kept, together. */
    private static final int TOGETHER = 2000;

    /** A row that has been read. @param reference empty where it is none @param found empty where the row has faults */
    record Candidate(int row, LedgerCells cells, Optional<Reference> reference, Optional<LedgerRow> found) {}

    private final KeepingLedgerCases keeping;
    private final LedgerStore store;
    private final ExportingLedger exporting;
    private final CaseDesk desk;
    private final Actor actor;
    private final Moment now;

    LedgerBatch(
            KeepingLedgerCases keeping,
            LedgerStore store,
            ExportingLedger exporting,
            CaseDesk desk,
            Actor actor,
            Moment now) {
        this.keeping = keeping;
        this.store = store;
        this.exporting = exporting;
        this.desk = desk;
        this.actor = actor;
        this.now = now;
    }

    /** @param rows in the order of the file @param seen those of the file so far, where nothing is kept; else empty */
    void take(List<Candidate> rows, Optional<SeenRows> seen, LedgerTaken taken) {
        SeenRows before = seen.orElseGet(SeenRows::new);
        List<Candidate> fresh = new ArrayList<>();
        for (List<Candidate> some : together(rows)) fresh.addAll(fresh(some, before, taken));
        if (seen.isPresent()) {
            taken.countImported(fresh.size());
            return;
        }
        fresh.sort(Comparator.comparing(row -> row.found().orElseThrow().receivedOn()));
        for (List<Candidate> some : together(fresh)) keep(some, taken);
    }

    private static List<List<Candidate>> together(List<Candidate> rows) {
        return IntStream.range(0, (rows.size() + TOGETHER - 1) / TOGETHER)
                .mapToObj(some -> rows.subList(some * TOGETHER, Math.min((some + 1) * TOGETHER, rows.size())))
                .toList();
    }

    private List<Candidate> fresh(List<Candidate> rows, SeenRows seen, LedgerTaken taken) {
        Map<Reference, List<String>> asked = new LinkedHashMap<>();
        for (Candidate row : rows)
            row.reference()
                    .ifPresent(reference ->
                            asked.putIfAbsent(reference, row.cells().canonical()));
        Map<Reference, Boolean> madeFrom = store.madeFrom(asked);
        Map<Reference, List<String>> onFile = exporting.rows(madeFrom.keySet());
        List<Candidate> fresh = new ArrayList<>();
        for (Candidate row : rows) {
            Optional<Reference> reference = row.reference().filter(madeFrom::containsKey);
            List<String> cells = row.cells().canonical();
            boolean same = reference.isPresent()
                    && (cells.equals(onFile.get(reference.get()))
                            || (madeFrom.getOrDefault(reference.get(), false)
                                    && cells.equals(asked.get(reference.get()))));
            if (same) taken.countUnchanged();
            else if (row.found().isEmpty()) taken.reject(row.row(), row.cells().faults());
            else if (reference.isPresent()) rejected(row, LedgerReason.REFERENCE_USED, taken);
            else
                switch (seen.see(cells.get(REFERENCE.ordinal()), cells)) {
                    case NEW -> fresh.add(row);
                    case SAME -> taken.countUnchanged();
                    case OTHER -> rejected(row, LedgerReason.REFERENCE_TWICE, taken);
                }
        }
        return fresh;
    }

    private static void rejected(Candidate row, LedgerReason reason, LedgerTaken taken) {
        taken.reject(row.row(), Map.of(REFERENCE, LedgerReading.ofRow(reason)));
    }

    private void keep(List<Candidate> fresh, LedgerTaken taken) {
        List<Candidate> closed = fresh.stream().filter(row -> !isLive(row)).toList();
        if (!closed.isEmpty()) {
            try {
                keeping.closed(() -> closed.stream().map(this::made).toList());
                taken.countImported(closed.size());
            } catch (RuntimeException clash) {
                oneByOne(closed, taken);
            }
        }
        oneByOne(fresh.stream().filter(LedgerBatch::isLive).toList(), taken);
    }

    private static boolean isLive(Candidate row) {
        return row.found()
                .filter(found -> found.open() || found.hasPendingRemedy())
                .isPresent();
    }

    /**
     * Where somebody else has just used one of the references, or the database gave up, the others are not lost with it.
     *
     * @throws RuntimeException where none of them can be kept: that is not the rows' fault
     */
    private void oneByOne(List<Candidate> rows, LedgerTaken taken) {
        RuntimeException last = null;
        List<Candidate> failed = new ArrayList<>();
        for (Candidate row : rows) {
            try {
                keepOne(row, taken);
            } catch (RuntimeException fault) {
                last = fault;
                failed.add(row);
            }
        }
        if (last != null && rows.size() > 1 && failed.size() == rows.size()) throw last;
        for (Candidate row : failed) rejected(row, LedgerReason.ROW_NOT_KEPT, taken);
    }

    private void keepOne(Candidate row, LedgerTaken taken) {
        List<Candidate> still = fresh(List.of(row), new SeenRows(), taken);
        if (still.isEmpty()) return;
        if (isLive(row)) keeping.live(made(row), actor, now);
        else keeping.closed(() -> List.of(made(row)));
        taken.countImported(1);
    }

    private LedgerStore.NewCase made(Candidate row) {
        LedgerRow found = row.found().orElseThrow();
        CaseFile file = LedgerCases.file(found, actor, now);
        return new LedgerStore.NewCase(
                file,
                desk.standing(file, now.today()),
                LedgerCases.applicant(found),
                row.cells().canonical());
    }

    static Map<LedgerColumn, Refusal> ofWhole(LedgerReason reason) {
        return Map.of(REFERENCE, LedgerReading.ofRow(reason));
    }
}
