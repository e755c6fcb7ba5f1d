package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.Applicants;
import disclosure.intake.Applicant;
import disclosure.intake.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;

/**
 * Who asked, one row for a case, in a table that nothing else reads. Beside the data stand keyed hashes of what tells one
 * applicant from another; they stay when the data go, and two are always compared by them.
 */
@Repository
class JdbcApplicants implements Applicants {

    private static final String APPLICANT = "applicant";
    private static final String OF_CASE = " WHERE agency = :agency AND reference = :reference";
    private static final String KEYS = "number_key, name_key, phone_key, email_key, address_key";

    private final Database database;
    private final AtRest atRest;
    private final KeyedHash hash;
    private final CallerKeys callers;

    JdbcApplicants(Database database, AtRest atRest) {
        this.database = database;
        this.atRest = atRest;
        this.hash = new KeyedHash(database);
        this.callers = new CallerKeys(hash);
    }

    @Override
    public void keep(Reference reference, Applicant applicant) {
        database.readOnce().forget(APPLICANT);
        Likeness keys = applicant.likeness().hashed(hash::of);
        database.together(() -> {
            int known = write(
                    "UPDATE applicant SET body = :body, key_id = :key, number_key = :number, name_key = :name, phone_key = :phone,"
                            + " email_key = :email, address_key = :address, called_key = :called, phone_end_key = :end"
                            + OF_CASE,
                    reference,
                    applicant,
                    keys);
            if (known == 0)
                write(
                        "INSERT INTO applicant (agency, reference, body, key_id, " + KEYS
                                + ", called_key, phone_end_key) VALUES"
                                + " (:agency, :reference, :body, :key, :number, :name, :phone, :email, :address, :called, :end)",
                        reference,
                        applicant,
                        keys);
        });
    }

    private int write(String sql, Reference reference, Applicant applicant, Likeness keys) {
        return database.sql(sql)
                .param("reference", reference.value())
                .param("body", sealed(reference, applicant))
                .param("key", atRest.keyId())
                .param("number", keys.number())
                .param("name", keys.who())
                .param("phone", keys.phone())
                .param("email", keys.email())
                .param("address", keys.address())
                .param("called", callers.calledKey(applicant))
                .param("end", callers.phoneEndKey(applicant))
                .update();
    }

    @Override
    public Optional<Applicant> find(Reference reference) {
        return database.readOnce().get(APPLICANT, reference, () -> read(reference));
    }

    private Optional<Applicant> read(Reference reference) {
        return database.sql("SELECT reference, key_id, body FROM applicant" + OF_CASE + " AND body IS NOT NULL")
                .param("reference", reference.value())
                .optional((row, i) -> opened(row));
    }

    /** The row it lies in. */
    static String place(String reference) {
        return "applicant " + reference;
    }

    private String sealed(Reference reference, Applicant applicant) {
        return atRest.seal(StoredJson.write(applicant), place(reference.value()));
    }

    private Applicant opened(ResultSet row) throws SQLException {
        String body = atRest.open(row.getString("key_id"), row.getString("body"), place(row.getString("reference")));
        return StoredJson.read(body, Applicant.class);
    }

    @Override
    public Map<Reference, Applicant> find(Collection<Reference> references) {
        if (references.isEmpty()) return Map.of();
        return applicants(database.sql("SELECT reference, key_id, body FROM applicant"
                        + " WHERE (agency, reference) IN (:keys) AND body IS NOT NULL")
                .param("keys", database.keys(references)));
    }

    private static List<String> values(Collection<Reference> references) {
        return references.stream().map(Reference::value).toList();
    }

    @Override
    public void forget(Reference reference) {
        database.readOnce().forget(APPLICANT);
        keyThoseWithout();
        database.sql("UPDATE applicant SET body = NULL, key_id = NULL, called_key = NULL, phone_end_key = NULL"
                        + OF_CASE)
                .param("reference", reference.value())
                .update();
    }

    @Override
    public void restore(Reference reference, Applicant applicant) {
        database.readOnce().forget(APPLICANT);
        database.sql("UPDATE applicant SET body = :body, key_id = :key, called_key = :called, phone_end_key = :end"
                        + OF_CASE)
                .param("reference", reference.value())
                .param("body", sealed(reference, applicant))
                .param("key", atRest.keyId())
                .param("called", callers.calledKey(applicant))
                .param("end", callers.phoneEndKey(applicant))
                .update();
    }

    @Override
    public List<Reference> named() {
        return database.sql(
                        "SELECT reference FROM applicant WHERE agency = :agency AND body IS NOT NULL ORDER BY reference")
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    @Override
    public boolean isOf(Reference reference, Applicant applicant) {
        Likeness asked = applicant.likeness().hashed(hash::of);
        return keys(reference).filter(asked::isSameAs).isPresent();
    }

    @Override
    public int different(Collection<Reference> references) {
        if (references.isEmpty()) return 0;
        keyThoseWithout();
        List<Likeness> different = new ArrayList<>();
        database.sql("SELECT " + KEYS + " FROM applicant WHERE agency = :agency AND reference IN (:references)")
                .param("references", values(references))
                .list((row, i) -> likeness(row))
                .forEach(one -> {
                    if (different.stream().noneMatch(one::isSameAs)) different.add(one);
                });
        return different.size();
    }

    @Override
    public boolean same(Reference one, Reference other) {
        Optional<Likeness> first = keys(one);
        Optional<Likeness> second = keys(other);
        return first.isPresent() && second.isPresent() && first.get().isSameAs(second.get());
    }

    @Override
    public List<Reference> askedBy(String typed) {
        keyThoseWithout();
        List<Reference> found = new ArrayList<>();
        applicants(database.sql(
                                "SELECT reference, key_id, body FROM applicant WHERE agency = :agency AND body IS NOT NULL"
                                        + " AND (called_key = :called OR phone_end_key = :end)")
                        .param("called", callers.called(typed))
                        .param("end", callers.phoneEnd(typed).orElse("")))
                .forEach((reference, applicant) -> {
                    if (applicant.isCalledBy(typed)) found.add(reference);
                });
        return found;
    }

    @Override
    public List<Reference> others(Reference reference) {
        Optional<Likeness> own = keys(reference);
        if (own.isEmpty()) return List.of();
        Map<Reference, Likeness> candidates = new TreeMap<>(Comparator.reverseOrder());
        candidates.putAll(withKey("name_key", own.get().who()));
        String number = own.get().number();
        if (number != null) candidates.putAll(withKey("number_key", number));
        candidates.remove(reference);
        return candidates.entrySet().stream()
                .filter(other -> own.get().isSameAs(other.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Likeness> keys(Reference reference) {
        keyThoseWithout();
        return database.sql("SELECT " + KEYS + " FROM applicant" + OF_CASE)
                .param("reference", reference.value())
                .optional((row, i) -> likeness(row));
    }

    private Map<Reference, Likeness> withKey(String column, String key) {
        Map<Reference, Likeness> found = new TreeMap<>();
        database.sql("SELECT reference, " + KEYS + " FROM applicant WHERE agency = :agency AND " + column + " = :key")
                .param("key", key)
                .list((row, i) -> Map.entry(new Reference(row.getString("reference")), likeness(row)))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    private static Likeness likeness(ResultSet row) throws SQLException {
        return new Likeness(
                row.getString("number_key"),
                row.getString("name_key"),
                row.getString("phone_key"),
                row.getString("email_key"),
                row.getString("address_key"));
    }

    /** Rows from before there were keyed hashes; their data are there, since none is reduced without. */
    private void keyThoseWithout() {
        applicants(database.sql("SELECT reference, key_id, body FROM applicant"
                        + " WHERE agency = :agency AND name_key IS NULL AND body IS NOT NULL"))
                .forEach(this::keep);
    }

    private Map<Reference, Applicant> applicants(Database.Statement statement) {
        Map<Reference, Applicant> found = new TreeMap<>();
        statement
                .list((row, i) -> Map.entry(new Reference(row.getString("reference")), opened(row)))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }
}
