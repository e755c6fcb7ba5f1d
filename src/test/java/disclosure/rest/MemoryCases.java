package disclosure.rest;

import disclosure.casefile.CaseFile;
import disclosure.casefile.DocumentNumber;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.CaseFiles;
import disclosure.handling.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Case files without a database. */
final class MemoryCases implements CaseFiles {

    private final Map<Reference, CaseFile> files = new TreeMap<>();
    private final Map<Reference, Standing> standings = new TreeMap<>();

    @Override
    public void open(CaseFile file, Standing standing) {
        files.put(file.reference(), file);
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
        CaseFile file = files.get(reference);
        for (RecordedAct act : added) file = file.with(act);
        open(file, standing);
    }

    @Override
    public void project(Standing standing) {
        standings.put(standing.reference(), standing);
    }

    @Override
    public Optional<Standing> standing(Reference reference) {
        return Optional.ofNullable(standings.get(reference));
    }

    @Override
    public List<Reference> openCases() {
        return allCases();
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
        String part = text == null ? "" : text;
        List<Standing> hits = standings.values().stream()
                .filter(standing -> division == null || division.equals(standing.division()))
                .filter(standing -> also.contains(standing.reference())
                        || standing.subject().contains(part)
                        || standing.reference().value().contains(part))
                .toList();
        return new Page<>(hits.stream().skip((long) page * size).limit(size).toList(), hits.size());
    }
}
