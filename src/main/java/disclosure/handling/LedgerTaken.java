package disclosure.handling;

import disclosure.law.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What became of the rows of a ledger. */
public final class LedgerTaken {

    /** As many rejected rows are told one by one; of more only the number. */
    public static final int TOLD = 10_000;

    /**
     * @param row as the spreadsheet counts; the head is row 1
     * @param faults of each column that has one the first; the reference where it is the row as such. Never empty.
     */
    public record Rejected(int row, List<Fault> faults) {
        public Rejected {
            faults = List.copyOf(faults);
        }
    }

    public record Fault(LedgerColumn column, Refusal why) {}

    private final boolean dryRun;
    private final List<String> ignoredColumns;
    private final List<Rejected> rejected = new ArrayList<>();
    private long imported;
    private long unchanged;
    private long rejectedTotal;

    LedgerTaken(boolean dryRun, List<String> ignoredColumns) {
        this.dryRun = dryRun;
        this.ignoredColumns = List.copyOf(ignoredColumns);
    }

    void countImported(int rows) {
        imported += rows;
    }

    void countUnchanged() {
        unchanged++;
    }

    void reject(int row, Map<LedgerColumn, Refusal> faults) {
        rejectedTotal++;
        if (rejected.size() < TOLD)
            rejected.add(new Rejected(
                    row,
                    faults.entrySet().stream()
                            .map(fault -> new Fault(fault.getKey(), fault.getValue()))
                            .toList()));
    }

    /** Whether it was only looked over and nothing is kept. */
    public boolean dryRun() {
        return dryRun;
    }

    /** Headings of the file that are none of the ledger's. */
    public List<String> ignoredColumns() {
        return ignoredColumns;
    }

    /** Rows that became cases, or would. */
    public long imported() {
        return imported;
    }

    /** Rows that are on file as they stand. */
    public long unchanged() {
        return unchanged;
    }

    public long rejectedTotal() {
        return rejectedTotal;
    }

    /** The first of them, by row. */
    public List<Rejected> rejected() {
        List<Rejected> sorted = new ArrayList<>(rejected);
        sorted.sort(Comparator.comparingInt(Rejected::row));
        return Collections.unmodifiableList(sorted);
    }
}
