package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Page;
import disclosure.store.Database.Statement;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds cases, open or closed, by what somebody typed. */
final class CaseSearch {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NEWEST_FIRST = " ORDER BY case_year DESC, case_serial DESC, reference DESC";

    private final Database database;

    CaseSearch(Database database) {
        this.database = database;
    }

    Page<Standing> find(
            @Nullable String text, Collection<Reference> also, @Nullable String division, int page, int size) {
        String where = " FROM case_file WHERE agency = :agency AND (search_text LIKE :text ESCAPE '!'"
                + (also.isEmpty() ? ")" : " OR reference IN (:also))")
                + (division == null ? "" : " AND division = :division");
        List<Standing> found = matching(
                        "SELECT *" + where + NEWEST_FIRST + " LIMIT :size OFFSET :skip", text, also, division)
                .param("size", size)
                .param("skip", (long) page * size)
                .list((row, i) -> StandingRow.read(row));
        return new Page<>(
                found, matching("SELECT COUNT(*)" + where, text, also, division).number());
    }

    private Statement matching(
            String sql, @Nullable String text, Collection<Reference> also, @Nullable String division) {
        Statement statement = database.sql(sql).param("text", StoredText.anywhere(text == null ? "" : text));
        if (!also.isEmpty())
            statement =
                    statement.param("also", also.stream().map(Reference::value).toList());
        return division == null ? statement : statement.param("division", division);
    }

    List<Reference> withDocument(String typed) {
        String key = key(typed);
        if (key == null || key.chars().noneMatch(Character::isDigit)) return List.of();
        return database.sql(
                        "SELECT DISTINCT reference FROM case_act WHERE agency = :agency AND document_key IS NOT NULL"
                                + " AND (document_key = :key OR document_key LIKE :end ESCAPE '!') ORDER BY reference LIMIT 100")
                .param("key", key)
                .param("end", "%/" + (key.startsWith("/") ? key.substring(1) : key))
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    /** A number of a letter as it is compared: lower case, each run of signs a slash, without the 号 at its end; null for none. */
    static @Nullable String key(@Nullable String number) {
        if (number == null || number.isBlank()) return null;
        String key = SIGNS.matcher(StoredText.searchable(number.strip())).replaceAll("/");
        return key.endsWith("号") ? key.substring(0, key.length() - 1) : key;
    }
}
