package disclosure.store;

import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.CaseFiles;
import disclosure.handling.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/** Acts as rows that are only ever added, and beside them where each case stands. */
@Repository
class JdbcCaseFiles implements CaseFiles {

    private static final String OF_CASE = " WHERE agency = :agency AND reference = :reference";

    private static final String FILE = "case_act";
    private static final String STANDING = "case_file";

    private final Database database;
    private final CaseQueries queries;
    private final CaseSearch search;
    private final TaskPlaces places;
    private final RemedyRows remedies;

    JdbcCaseFiles(Database database) {
        this.database = database;
        this.queries = new CaseQueries(database);
        this.search = new CaseSearch(database);
        this.places = new TaskPlaces(database);
        this.remedies = new RemedyRows(database);
    }

    @Override
    public void open(CaseFile file, Standing standing) {
        requireDerivedFrom(file.acts(), standing);
        Reference reference = file.reference();
        database.together(() -> {
            StandingRow.bind(database.sql(StandingRow.INSERT), standing).update();
            add(reference, file.acts());
            if (RemedyRows.toldBy(file.acts())) remedies.add(file);
        });
        held(file, standing);
    }

    /** Nobody else writes to a case that this transaction has locked or made: what is known of it stays true. */
    private void held(CaseFile file, Standing standing) {
        database.readOnce().put(FILE, file.reference(), file);
        database.readOnce().put(STANDING, file.reference(), standing);
        places.known(standing.reference(), TaskPlaces.Place.of(standing));
    }

    @Override
    public Optional<CaseFile> find(Reference reference) {
        Optional<CaseFile> held = database.readOnce().known(FILE, reference);
        return held.isPresent() ? held : read(reference);
    }

    private Optional<CaseFile> read(Reference reference) {
        List<RecordedAct> acts = database.sql(
                        "SELECT act_no, body, recorded_at, actor FROM case_act" + OF_CASE + " ORDER BY act_no")
                .param("reference", reference.value())
                .list((row, i) -> ActRow.read(row));
        return acts.isEmpty() ? Optional.empty() : Optional.of(new CaseFile(reference, acts));
    }

    @Override
    public Optional<CaseFile> lock(Reference reference) {
        Optional<CaseFile> held = database.readOnce().known(FILE, reference);
        if (held.isPresent()) return held;
        Optional<TaskPlaces.Place> place = places.lock(reference);
        Optional<CaseFile> locked = place.flatMap(known -> read(reference));
        locked.ifPresent(file -> database.readOnce().put(FILE, reference, file));
        place.ifPresent(known -> places.known(reference, known));
        return locked;
    }

    /** @throws OptimisticLockingFailureException if the case has meanwhile got other acts */
    @Override
    public void append(Reference reference, List<RecordedAct> added, Standing standing) {
        requireDerivedFrom(added, standing);
        int before = added.get(0).number() - 1;
        try {
            database.together(() -> {
                // The row is locked by this update, so that of two writers the second finds the first one's act.
                int written = StandingRow.bind(database.sql(StandingRow.UPDATE + " AND last_act = :before"), standing)
                        .param("before", before)
                        .update();
                if (written == 0) throw changed(reference);
                add(reference, added);
                if (RemedyRows.toldBy(added)) remedies.write(after(reference, added));
            });
        } catch (DuplicateKeyException taken) {
            throw changed(reference);
        }
        places.follow(standing);
        Optional<CaseFile> known = database.readOnce().known(FILE, reference);
        known.ifPresent(file -> held(longer(file, added), standing));
    }

    /** The whole case, these acts of it included, which are written already. */
    private CaseFile after(Reference reference, List<RecordedAct> added) {
        Optional<CaseFile> known = database.readOnce().known(FILE, reference);
        return known.map(file -> longer(file, added)).or(() -> read(reference)).orElseThrow();
    }

    private static CaseFile longer(CaseFile file, List<RecordedAct> added) {
        CaseFile longer = file;
        for (RecordedAct act : added) longer = longer.with(act);
        return longer;
    }

    /** @throws OptimisticLockingFailureException if it was not derived from the acts there are now */
    @Override
    public void project(Standing standing) {
        String lastAct =
                " AND :last_act = (SELECT MAX(act_no) FROM case_act WHERE agency = :agency AND reference = :reference)";
        int written = StandingRow.bind(database.sql(StandingRow.UPDATE + lastAct), standing)
                .update();
        if (written == 0) throw changed(standing.reference());
        places.follow(standing);
        database.readOnce().put(STANDING, standing.reference(), standing);
    }

    @Override
    public Optional<Standing> standing(Reference reference) {
        Optional<Standing> written = database.readOnce().known(STANDING, reference);
        if (written.isPresent()) return written;
        return database.sql("SELECT * FROM case_file" + OF_CASE)
                .param("reference", reference.value())
                .optional((row, i) -> StandingRow.read(row));
    }

    @Override
    public List<Standing> standings(Collection<Reference> references) {
        return database.sql("SELECT c.* FROM " + Database.wanted("references")
                        + " JOIN case_file c ON c.agency = :agency AND c.reference = wanted.one")
                .keys("references", references)
                .list((row, i) -> StandingRow.read(row));
    }

    @Override
    public Map<Reference, String> descriptions(Collection<Reference> references) {
        return queries.descriptions(references);
    }

    @Override
    public List<Reference> openCases() {
        return queries.openCases();
    }

    @Override
    public List<Reference> ofOlderEdition(int most) {
        return queries.ofOlderEdition(most);
    }

    @Override
    public List<Reference> allCases() {
        return queries.allCases();
    }

    @Override
    public List<Entered> enteredAfter(long number, int most) {
        return queries.enteredAfter(number, most);
    }

    @Override
    public List<Reference> archivedUpTo(LocalDate day) {
        return queries.archivedUpTo(day);
    }

    @Override
    public List<Reference> withAct(ActKind kind, LocalDate from, LocalDate toInclusive) {
        return queries.withAct(kind, from, toInclusive);
    }

    @Override
    public List<Reference> withRemediesSince(LocalDate day) {
        return Stream.concat(remedies.toVerify(day).stream(), remedies.missing().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean projectRemedies(CaseFile file) {
        return remedies.setRight(file);
    }

    @Override
    public Page<Standing> search(
            @Nullable String text, Collection<Reference> also, @Nullable String division, int page, int size) {
        return search.find(text, also, division, page, size);
    }

    @Override
    public List<Reference> withDocument(String typed) {
        return search.withDocument(typed);
    }

    private void add(Reference reference, List<RecordedAct> acts) {
        database.insert(
                "case_act",
                ActRow.COLUMNS,
                acts.stream().map(act -> ActRow.columns(reference, act)).toList());
    }

    private static void requireDerivedFrom(List<RecordedAct> acts, Standing standing) {
        int first = acts.get(0).number();
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i).number() != first + i) throw new IllegalArgumentException("acts are numbered one by one");
        }
        if (standing.lastAct() != first + acts.size() - 1)
            throw new IllegalArgumentException("the standing is derived from other acts");
    }

    private static OptimisticLockingFailureException changed(Reference reference) {
        return new OptimisticLockingFailureException("case unknown or changed meanwhile: " + reference);
    }
}
