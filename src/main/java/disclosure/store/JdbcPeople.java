package disclosure.store;

import disclosure.casefile.Role;
import disclosure.handling.People;
import disclosure.store.Database.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Staff, divisions and absences; a person is found whatever the case of the letters in the user name. */
@Repository
class JdbcPeople implements People {

    private static final String NAMES = "person";

    private static final String WITH_ROLES = """
            SELECT p.person_key, p.person_id, p.person_name, p.division, p.active, p.password_hash, r.role_name
            FROM person p LEFT JOIN person_role r ON r.agency = p.agency AND r.person_key = p.person_key
            """;

    private static final String OF_PERSON = " WHERE agency = :agency AND person_key = :key";

    private final Database database;

    JdbcPeople(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Person> find(String id) {
        return accounts(of(WITH_ROLES + "WHERE p.agency = :agency AND p.person_key = :key", id)).values().stream()
                .map(Account::person)
                .findFirst();
    }

    @Override
    public Optional<Account> account(String id, LocalDate day) {
        Map<String, Account> found = accounts(of(WITH_ROLES + """
                        WHERE p.agency = :agency AND (p.person_key = :key OR p.person_key IN (
                            SELECT a.person_key FROM absence a
                            WHERE a.agency = :agency AND a.deputy_key = :key AND a.from_day <= :day AND a.until_day >= :day))
                        ORDER BY p.person_key""", id).param("day", day));
        return Optional.ofNullable(found.remove(key(id)))
                .map(own -> new Account(
                        own.person(),
                        own.passwordHash(),
                        found.values().stream().map(Account::person).toList()));
    }

    /** By key, in the order found, each with the roles of all their rows. */
    private static Map<String, Account> accounts(Statement statement) {
        Map<String, Account> found = new LinkedHashMap<>();
        statement.list((row, i) -> found.merge(
                row.getString("person_key"),
                new Account(person(row, role(row)), row.getString("password_hash"), List.of()),
                JdbcPeople::withBothRoles));
        return found;
    }

    private static Account withBothRoles(Account one, Account other) {
        Set<Role> roles = new HashSet<>(one.person().roles());
        roles.addAll(other.person().roles());
        Person person = one.person();
        return new Account(
                new Person(person.id(), person.name(), roles, person.division(), person.active()),
                one.passwordHash(),
                List.of());
    }

    private static Set<Role> role(ResultSet row) throws SQLException {
        String name = row.getString("role_name");
        return name == null ? Set.of() : Set.of(Role.valueOf(name));
    }

    /** A paper names a dozen people: within a unit of work all names are read at once. */
    @Override
    public Optional<String> name(String id) {
        Map<String, String> names = database.readOnce().get(NAMES, "", this::namesByKey);
        return Optional.ofNullable(names.get(key(id)));
    }

    private Map<String, String> namesByKey() {
        Map<String, String> names = new HashMap<>();
        database.sql("SELECT person_key, person_name FROM person WHERE agency = :agency")
                .list((row, i) -> names.put(row.getString("person_key"), row.getString("person_name")));
        return names;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        database.sql("SELECT person_id, person_name FROM person WHERE agency = :agency")
                .list((row, i) -> names.put(row.getString("person_id"), row.getString("person_name")));
        return names;
    }

    @Override
    public List<Person> all() {
        Map<String, Set<Role>> roles = new HashMap<>();
        database.sql("SELECT person_key, role_name FROM person_role WHERE agency = :agency")
                .list((row, i) -> roles.computeIfAbsent(row.getString("person_key"), key -> new HashSet<>())
                        .add(Role.valueOf(row.getString("role_name"))));
        return database.sql("SELECT * FROM person WHERE agency = :agency ORDER BY person_key")
                .list((row, i) -> person(row, roles.getOrDefault(row.getString("person_key"), Set.of())));
    }

    /** A person once kept keeps the spelling of the user name: acts and tasks refer to it. */
    @Override
    public void keep(Person person, @Nullable String passwordHash) {
        database.readOnce().forget(NAMES);
        database.together(() -> {
            int known = bind(
                            "UPDATE person SET person_name = :name, division = :division, active = :active" + OF_PERSON,
                            person)
                    .update();
            if (known == 0)
                bind(
                                "INSERT INTO person (agency, person_key, person_id, person_name, division, active)"
                                        + " VALUES (:agency, :key, :id, :name, :division, :active)",
                                person)
                        .param("id", person.id())
                        .update();
            if (passwordHash != null)
                of("UPDATE person SET password_hash = :hash" + OF_PERSON, person.id())
                        .param("hash", passwordHash)
                        .update();
            keepRoles(person);
        });
    }

    private Statement bind(String sql, Person person) {
        return of(sql, person.id())
                .param("name", person.name())
                .param("division", person.division())
                .param("active", person.active());
    }

    private void keepRoles(Person person) {
        of("DELETE FROM person_role" + OF_PERSON, person.id()).update();
        for (Role role : person.roles())
            of("INSERT INTO person_role (agency, person_key, role_name) VALUES (:agency, :key, :role)", person.id())
                    .param("role", role)
                    .update();
    }

    @Override
    public Optional<String> passwordHash(String id) {
        return of("SELECT password_hash FROM person" + OF_PERSON + " AND password_hash IS NOT NULL", id)
                .optional((row, i) -> row.getString("password_hash"));
    }

    @Override
    public boolean isEmpty() {
        return database.sql("SELECT COUNT(*) FROM person WHERE agency = :agency")
                        .number()
                == 0;
    }

    @Override
    public List<Division> divisions() {
        return database.sql("SELECT * FROM division WHERE agency = :agency ORDER BY division_code")
                .list((row, i) -> new Division(row.getString("division_code"), row.getString("division_name")));
    }

    @Override
    public void keep(Division division) {
        database.together(() -> {
            String update =
                    "UPDATE division SET division_name = :name WHERE agency = :agency AND division_code = :code";
            String insert =
                    "INSERT INTO division (agency, division_code, division_name) VALUES (:agency, :code, :name)";
            if (bind(update, division).update() == 0) bind(insert, division).update();
        });
    }

    private Statement bind(String sql, Division division) {
        return database.sql(sql).param("code", division.code()).param("name", division.name());
    }

    /** Takes the place of an absence of the same person from the same day. */
    @Override
    public void keep(Absence absence) {
        database.together(() -> {
            String update =
                    "UPDATE absence SET deputy_key = :deputy, until_day = :until" + OF_PERSON + " AND from_day = :from";
            String insert = "INSERT INTO absence (agency, person_key, deputy_key, from_day, until_day)"
                    + " VALUES (:agency, :key, :deputy, :from, :until)";
            if (bind(update, absence).update() == 0) bind(insert, absence).update();
        });
    }

    private Statement bind(String sql, Absence absence) {
        return of(sql, absence.person())
                .param("deputy", key(absence.deputy()))
                .param("from", absence.fromInclusive())
                .param("until", absence.toInclusive());
    }

    @Override
    public List<Absence> absencesOn(LocalDate day) {
        return absences("a.from_day <= :day AND a.until_day >= :day ORDER BY a.person_key, a.from_day", day);
    }

    @Override
    public List<Absence> absencesFrom(LocalDate day) {
        return absences("a.until_day >= :day ORDER BY a.from_day, a.person_key", day);
    }

    private List<Absence> absences(String condition, LocalDate day) {
        return database.sql("SELECT p.person_id, d.person_id AS deputy_id, a.from_day, a.until_day FROM absence a"
                        + " JOIN person p ON p.agency = a.agency AND p.person_key = a.person_key"
                        + " JOIN person d ON d.agency = a.agency AND d.person_key = a.deputy_key"
                        + " WHERE a.agency = :agency AND " + condition)
                .param("day", day)
                .list((row, i) -> new Absence(
                        row.getString("person_id"),
                        row.getString("deputy_id"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)));
    }

    private Statement of(String sql, String id) {
        return database.sql(sql).param("key", key(id));
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static Person person(ResultSet row, Set<Role> roles) throws SQLException {
        return new Person(
                row.getString("person_id"),
                row.getString("person_name"),
                roles,
                row.getString("division"),
                row.getBoolean("active"));
    }
}
