package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Page;
import disclosure.store.Database.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds cases, open or closed, by what somebody typed. */
final class CaseSearch {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NEWEST_FIRST =
            " ORDER BY c.agency, c.case_year DESC, c.case_serial DESC, c.reference DESC LIMIT :size OFFSET :skip";

    private static final String OF_THOSE = " FROM " + Database.wanted("those")
            + " JOIN case_file c ON c.agency = :agency AND c.reference = wanted.one WHERE c.agency = :agency";

    private static final String WITH_TEXT =
            " FROM case_file c WHERE c.agency = :agency AND c.search_text LIKE :text ESCAPE '!'";

    private static final String WITH_TEXT_OR_OF_THOSE =
            " FROM case_file c WHERE c.agency = :agency AND (c.search_text LIKE :text ESCAPE '!'"
                    + " OR c.reference IN (SELECT one FROM " + Database.wanted("those") + "))";

    /** Up to so many cases are asked for by name; of more, the newest are found soon by reading one after the other. */
    private static final int BY_NAME = 500;

    private final Database database;
    private final SearchTexts texts;

    CaseSearch(Database database) {
        this.database = database;
        this.texts = new SearchTexts(database);
    }

    Page<Standing> find(
            @Nullable String text, Collection<Reference> also, @Nullable String division, int page, int size) {
        String typed = text == null ? "" : text.strip();
        Optional<Set<Reference>> found =
                typed.isEmpty() ? Optional.empty() : texts.containing(StoredText.searchable(typed));
        found.ifPresent(references -> references.addAll(also));
        Optional<Set<Reference>> few = found.filter(references -> references.size() <= BY_NAME);
        String where = (few.isPresent() ? OF_THOSE : also.isEmpty() ? WITH_TEXT : WITH_TEXT_OR_OF_THOSE)
                + (division == null ? "" : " AND c.division = :division");
        Function<String, Statement> asked = sql -> database.sql(sql)
                .param("text", StoredText.anywhere(typed))
                .keys(
                        "those",
                        few.<Collection<Reference>>map(references -> references).orElse(also))
                .param("division", division);
        List<Standing> rows = asked.apply("SELECT c.*" + where + NEWEST_FIRST)
                .param("size", size)
                .param("skip", (long) page * size)
                .list((row, i) -> StandingRow.read(row));
        int total = found.filter(references -> division == null)
                .map(Set::size)
                .orElseGet(() -> asked.apply("SELECT COUNT(*)" + where).number());
        return new Page<>(rows, total);
    }

    List<Reference> withDocument(String typed) {
        String key = key(typed);
        if (key == null || key.chars().noneMatch(Character::isDigit)) return List.of();
        return database.sql(
                        "SELECT DISTINCT reference FROM case_act WHERE agency = :agency AND document_tail = :tail"
                                + " AND (document_key = :key OR document_key LIKE :end ESCAPE '!') ORDER BY reference LIMIT 100")
                .param("tail", tail(key))
                .param("key", key)
                .param("end", "%/" + (key.startsWith("/") ? key.substring(1) : key))
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    /** What stands behind the last sign of a number as {@link #key} makes it. */
    static String tail(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** A number of a letter as it is compared: lower case, each run of signs a slash, without the 号 at its end; null for none. */
    static @Nullable String key(@Nullable String number) {
        if (number == null || number.isBlank()) return null;
        String key = SIGNS.matcher(StoredText.searchable(number.strip())).replaceAll("/");
        return key.endsWith("号") ? key.substring(0, key.length() - 1) : key;
    }
}
