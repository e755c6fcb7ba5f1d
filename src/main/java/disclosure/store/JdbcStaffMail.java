package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.DigestLevel;
import disclosure.handling.HouseLanguage;
import disclosure.handling.StaffMail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Addresses and wishes of the staff as rows; the row of a person keeps the digests of all nodes to one a day. */
@Repository
class JdbcStaffMail implements StaffMail {

    private static final int MINUTES = 60;

    private static final String WITH_NAME = "SELECT m.*, p.person_id FROM staff_mail m JOIN person p"
            + " ON p.agency = m.agency AND p.person_key = m.person_key WHERE m.agency = :agency";

    private final Database database;

    JdbcStaffMail(Database database) {
        this.database = database;
    }

    @Override
    public Settings of(String person) {
        return database.sql(WITH_NAME + " AND m.person_key = :key")
                .param("key", key(person))
                .optional((row, i) -> settings(row))
                .orElse(Settings.DEFAULT);
    }

    @Override
    public Map<String, Settings> known() {
        return byPerson(database.sql(WITH_NAME + " AND m.email IS NOT NULL"));
    }

    @Override
    public Map<String, Settings> waiting(LocalDate day) {
        return byPerson(database.sql(WITH_NAME
                        + " AND m.email IS NOT NULL AND m.digest_on AND p.active"
                        + " AND (m.last_digest_on IS NULL OR m.last_digest_on < :day)")
                .param("day", day));
    }

    private static Map<String, Settings> byPerson(Database.Statement statement) {
        Map<String, Settings> found = new HashMap<>();
        statement.list((row, i) -> found.put(row.getString("person_id"), settings(row)));
        return found;
    }

    private static Settings settings(ResultSet row) throws SQLException {
        String levels = row.getString("levels");
        Set<DigestLevel> wanted = EnumSet.noneOf(DigestLevel.class);
        Arrays.stream(levels.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> wanted.add(DigestLevel.valueOf(name)));
        return new Settings(
                row.getString("email"),
                row.getBoolean("digest_on"),
                time(row.getInt("quiet_from")),
                time(row.getInt("quiet_to")),
                wanted,
                HouseLanguage.valueOf(row.getString("digest_language")));
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / MINUTES, minutes % MINUTES);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    @Override
    public void keep(String person, Settings settings) {
        database.together(() -> {
            String update = "UPDATE staff_mail SET email = :email, digest_on = :on, quiet_from = :from, quiet_to = :to,"
                    + " levels = :levels, digest_language = :language WHERE agency = :agency AND person_key = :key";
            String insert =
                    "INSERT INTO staff_mail (agency, person_key, email, digest_on, quiet_from, quiet_to, levels, digest_language)"
                            + " VALUES (:agency, :key, :email, :on, :from, :to, :levels, :language)";
            if (bind(update, person, settings).update() == 0)
                bind(insert, person, settings).update();
        });
    }

    private Database.Statement bind(String sql, String person, Settings settings) {
        return database.sql(sql)
                .param("key", key(person))
                .param("email", settings.email())
                .param("on", settings.on())
                .param("from", minutes(settings.quietFrom()))
                .param("to", minutes(settings.quietTo()))
                .param(
                        "levels",
                        settings.levels().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .param("language", settings.language().name());
    }

    @Override
    public boolean claim(String person, LocalDate day) {
        return database.sql("UPDATE staff_mail SET last_digest_on = :day WHERE agency = :agency AND person_key = :key"
                                + " AND (last_digest_on IS NULL OR last_digest_on < :day)")
                        .param("key", key(person))
                        .param("day", day)
                        .update()
                == 1;
    }

    @Override
    public Map<Reference, List<String>> holders(Collection<Reference> references) {
        Map<Reference, List<String>> holders = new HashMap<>();
        database.sql("SELECT DISTINCT t.reference, t.assignee FROM " + Database.wanted("references")
                        + " JOIN task_row t ON t.agency = :agency AND t.reference = wanted.one"
                        + " WHERE t.assignee IS NOT NULL")
                .keys("references", references)
                .list((row, i) -> holders.computeIfAbsent(
                                new Reference(row.getString("reference")), one -> new ArrayList<>())
                        .add(row.getString("assignee")));
        return holders;
    }

    private static String key(String person) {
        return person.toLowerCase(Locale.ROOT);
    }
}
