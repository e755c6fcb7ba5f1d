package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.handling.Applicants;
import disclosure.intake.Applicant;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who asked, one row for a case, in a table that nothing else reads. */
@Repository
class JdbcApplicants implements Applicants {

    private static final String APPLICANT = "applicant";

    private final Database database;

    JdbcApplicants(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Reference reference, Applicant applicant) {
        database.readOnce().forget(APPLICANT);
        database.together(() -> {
            int known = write(
                    "UPDATE applicant SET body = :body, number_key = :number, name_key = :name"
                            + " WHERE agency = :agency AND reference = :reference",
                    reference,
                    applicant);
            if (known == 0)
                write(
                        "INSERT INTO applicant (agency, reference, body, number_key, name_key)"
                                + " VALUES (:agency, :reference, :body, :number, :name)",
                        reference,
                        applicant);
        });
    }

    private int write(String sql, Reference reference, Applicant applicant) {
        return database.sql(sql)
                .param("reference", reference.value())
                .param("body", StoredJson.write(applicant))
                .param("number", numberKey(applicant))
                .param("name", nameKey(applicant))
                .update();
    }

    private static @Nullable String numberKey(Applicant applicant) {
        String number = Applicant.tidy(applicant.idNumber());
        return number == null ? null : hash("number\n" + number);
    }

    private static String nameKey(Applicant applicant) {
        return hash("name\n" + applicant.type() + "\n" + Applicant.tidy(applicant.name()));
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Applicant> find(Reference reference) {
        return database.readOnce().get(APPLICANT, reference, () -> read(reference));
    }

    private Optional<Applicant> read(Reference reference) {
        return database.sql("SELECT body FROM applicant WHERE agency = :agency AND reference = :reference")
                .param("reference", reference.value())
                .optional((row, i) -> StoredJson.read(row.getString("body"), Applicant.class));
    }

    @Override
    public Map<Reference, Applicant> find(Collection<Reference> references) {
        if (references.isEmpty()) return Map.of();
        return applicants(database.sql(
                        "SELECT reference, body FROM applicant WHERE agency = :agency AND reference IN (:references)")
                .param("references", references.stream().map(Reference::value).toList()));
    }

    @Override
    public boolean same(Reference one, Reference other) {
        Optional<Applicant> first = find(one);
        Optional<Applicant> second = find(other);
        return first.isPresent() && second.isPresent() && first.get().isSameAs(second.get());
    }

    @Override
    public List<Reference> others(Reference reference) {
        keyThoseWithout();
        Optional<Applicant> own = find(reference);
        if (own.isEmpty()) return List.of();
        Map<Reference, Applicant> candidates = new TreeMap<>(Comparator.reverseOrder());
        candidates.putAll(withKey("name_key", nameKey(own.get())));
        String number = numberKey(own.get());
        if (number != null) candidates.putAll(withKey("number_key", number));
        candidates.remove(reference);
        return candidates.entrySet().stream()
                .filter(other -> own.get().isSameAs(other.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Reference, Applicant> withKey(String column, String key) {
        return applicants(
                database.sql("SELECT reference, body FROM applicant WHERE agency = :agency AND " + column + " = :key")
                        .param("key", key));
    }

    /** Rows from before there were keys. */
    private void keyThoseWithout() {
        applicants(database.sql("SELECT reference, body FROM applicant WHERE agency = :agency AND name_key IS NULL"))
                .forEach(this::keep);
    }

    private static Map<Reference, Applicant> applicants(Database.Statement statement) {
        Map<Reference, Applicant> found = new TreeMap<>();
        statement
                .list((row, i) -> Map.entry(
                        new Reference(row.getString("reference")),
                        StoredJson.read(row.getString("body"), Applicant.class)))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }
}
