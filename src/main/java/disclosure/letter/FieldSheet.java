package disclosure.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one letter as they are composed; a blank one counts as none. */
final class FieldSheet {

    private final Map<LetterField, Object> values = new EnumMap<>(LetterField.class);

    FieldSheet text(LetterField field, @Nullable Object value) {
        String text = value == null ? "" : cleaned(value.toString()).strip();
        if (!text.isEmpty()) values.put(field, text);
        return this;
    }

    /** One entry for each line of the text. */
    FieldSheet lines(LetterField field, @Nullable String text) {
        return list(field, text == null ? List.of() : Arrays.asList(text.split("\\R")));
    }

    FieldSheet list(LetterField field, List<String> entries) {
        List<String> tidy = new ArrayList<>();
        for (String entry : entries) {
            String text = cleaned(entry).strip();
            if (!text.isEmpty()) tidy.add(text);
        }
        if (!tidy.isEmpty()) values.put(field, List.copyOf(tidy));
        return this;
    }

    FieldSheet rows(LetterField field, List<Map<String, String>> rows) {
        List<Map<String, String>> tidy = rows.stream().map(FieldSheet::cleaned).toList();
        if (!tidy.isEmpty()) values.put(field, tidy);
        return this;
    }

    boolean has(LetterField field) {
        return values.containsKey(field);
    }

    /** By the names in the template. A text that was not composed is empty; an empty list shows no paragraph. */
    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        for (LetterField field : LetterField.values()) {
            Object absent = field.shape() == LetterField.Shape.TEXT ? "" : List.of();
            model.put(field.placeholder(), values.getOrDefault(field, absent));
        }
        return model;
    }

    private static Map<String, String> cleaned(Map<String, String> row) {
        Map<String, String> tidy = new HashMap<>();
        row.forEach((name, value) -> tidy.put(name, cleaned(value)));
        return tidy;
    }

    /** Characters that no XML document can hold are shown as the replacement character, never dropped. */
    static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(c -> clean.appendCodePoint(allowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean allowed(int c) {
        if (c == '\n' || c == '\t') return true;
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        return !control && !half && c != 0xFFFE && c != 0xFFFF;
    }
}
