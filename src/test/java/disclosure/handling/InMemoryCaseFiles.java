package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.DocumentNumber;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Remedy;
import disclosure.casefile.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Case files without a database: acts are only ever added, numbered without gaps. */
public final class InMemoryCaseFiles implements CaseFiles, Remembering {

    private final Map<Reference, CaseFile> files = new TreeMap<>();
    private final Map<Reference, Standing> standings = new TreeMap<>();

    /** What reports count; whoever takes one out makes a drift. */
    final Map<Reference, List<Remedy>> remedies = new TreeMap<>();

    @Override
    public void open(CaseFile file, Standing standing) {
        if (files.putIfAbsent(file.reference(), file) != null) throw new IllegalStateException("number given twice");
        projectRemedies(file);
        project(standing);
    }

    @Override
    public Optional<CaseFile> find(Reference reference) {
        return Optional.ofNullable(files.get(reference));
    }

    @Override
    public Optional<CaseFile> lock(Reference reference) {
        return find(reference);
    }

    @Override
    public void append(Reference reference, List<RecordedAct> added, Standing standing) {
        CaseFile file = find(reference).orElseThrow();
        for (RecordedAct act : added) {
            if (act.number() != file.acts().size() + 1) throw new IllegalStateException("an act is missing or twice");
            file = file.with(act);
        }
        files.put(reference, file);
        projectRemedies(file);
        project(standing);
    }

    @Override
    public void project(Standing standing) {
        standings.put(standing.reference(), standing);
    }

    @Override
    public boolean projectRemedies(CaseFile file) {
        List<Remedy> derived = Remedy.of(file);
        List<Remedy> kept =
                derived.isEmpty() ? remedies.remove(file.reference()) : remedies.put(file.reference(), derived);
        return !derived.equals(kept == null ? List.of() : kept);
    }

    @Override
    public List<Reference> withRemediesSince(LocalDate day) {
        return files.values().stream()
                .filter(file -> Remedy.of(file).stream()
                        .anyMatch(remedy -> remedy.concludedOn() == null
                                || !remedy.concludedOn().isBefore(day)))
                .map(CaseFile::reference)
                .toList();
    }

    @Override
    public Optional<Standing> standing(Reference reference) {
        return Optional.ofNullable(standings.get(reference));
    }

    @Override
    public List<Reference> openCases() {
        return standings.values().stream()
                .filter(standing -> !standing.stage().isClosed())
                .map(Standing::reference)
                .toList();
    }

    @Override
    public List<Reference> allCases() {
        return List.copyOf(files.keySet());
    }

    @Override
    public List<Reference> withDocument(String typed) {
        return files.values().stream()
                .filter(file -> file.acts().stream()
                        .flatMap(act -> DocumentNumber.of(act.act()).stream())
                        .anyMatch(number -> number.endsWith(typed)))
                .map(CaseFile::reference)
                .toList();
    }

    @Override
    public Page<Standing> search(
            @Nullable String text, Collection<Reference> also, @Nullable String division, int page, int size) {
        List<Standing> found = standings.values().stream()
                .filter(standing ->
                        also.contains(standing.reference()) || shows(text).test(standing))
                .filter(standing -> division == null || division.equals(standing.division()))
                .sorted(Comparator.comparing(Standing::reference).reversed())
                .toList();
        List<Standing> items =
                found.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(items, found.size());
    }

    private static Predicate<Standing> shows(@Nullable String text) {
        return standing -> text == null
                || standing.reference().value().contains(text)
                || standing.subject().contains(text);
    }

    public void clear() {
        files.clear();
        standings.clear();
    }

    @Override
    public Runnable remember() {
        Map<Reference, CaseFile> filesThen = new TreeMap<>(files);
        Map<Reference, Standing> standingsThen = new TreeMap<>(standings);
        return () -> {
            clear();
            files.putAll(filesThen);
            standings.putAll(standingsThen);
        };
    }
}
