package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ledger rows without a database, over the files and applicants in memory. */
public final class InMemoryLedgerStore implements LedgerStore {

    private final CaseFiles files;
    private final Applicants applicants;
    private final Map<Reference, List<String>> rows = new HashMap<>();

    /** Cases as they came. */
    final List<Reference> kept = new ArrayList<>();

    /** What the next batches fail of, one after the other. */
    final java.util.ArrayDeque<RuntimeException> failures = new java.util.ArrayDeque<>();

    public InMemoryLedgerStore(CaseFiles files, Applicants applicants) {
        this.files = files;
        this.applicants = applicants;
    }

    @Override
    public void keep(List<NewCase> cases) {
        if (!failures.isEmpty()) throw failures.pop();
        if (cases.stream().anyMatch(one -> files.find(one.file().reference()).isPresent()))
            throw new IllegalStateException("reference in use");
        for (NewCase one : cases) {
            kept.add(one.file().reference());
            files.open(one.file(), one.standing());
            if (one.applicant() != null) applicants.keep(one.file().reference(), one.applicant());
            keepRow(one.file().reference(), one.row());
        }
    }

    @Override
    public void keepRow(Reference reference, List<String> row) {
        rows.put(reference, row);
    }

    @Override
    public Map<Reference, Boolean> madeFrom(Map<Reference, List<String>> asked) {
        Map<Reference, Boolean> found = new HashMap<>();
        asked.forEach((reference, row) -> {
            if (files.find(reference).isPresent()) found.put(reference, row.equals(rows.get(reference)));
        });
        return found;
    }

    @Override
    public List<Entry> entries(Collection<Reference> references) {
        return references.stream()
                .flatMap(reference -> files.find(reference).stream())
                .map(InMemoryLedgerStore::entry)
                .toList();
    }

    @Override
    public List<Entry> next(@Nullable Integer year, @Nullable Entry after, int size) {
        List<Entry> all = all(year).toList();
        int from =
                after == null ? 0 : all.stream().map(Entry::reference).toList().indexOf(after.reference()) + 1;
        return all.subList(from, Math.min(all.size(), from + size));
    }

    private Stream<Entry> all(@Nullable Integer year) {
        return files.allCases().stream()
                .flatMap(reference -> files.find(reference).stream())
                .filter(file -> !file.isRecordCorrection())
                .map(InMemoryLedgerStore::entry)
                .filter(entry -> year == null
                        || (entry.receivedOn() != null && entry.receivedOn().getYear() == year))
                .sorted(Comparator.comparing(Entry::receivedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(entry -> entry.reference().value()));
    }

    private static Entry entry(CaseFile file) {
        return new Entry(
                file.reference(),
                file.receivedOn().orElse(null),
                file.arrival().channel(),
                file.request().applicantType(),
                file.division().orElse(null),
                file.reportRow().orElse(null),
                file.repliedOn().orElse(null),
                file.closedOn().orElse(null),
                Remedy.of(file).stream()
                        .map(remedy ->
                                new Challenge(remedy.kind(), remedy.filedOn(), remedy.category(), remedy.concludedOn()))
                        .toList());
    }
}
