package disclosure.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole form in one text, as browsers write it ({@code name=value&name=value}). */
final class FormText {

    private FormText() {}

    /** What cannot be read is left out. */
    static Map<String, String[]> read(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int at = pair.indexOf('=');
            if (at <= 0) continue;
            String name = decoded(pair.substring(0, at));
            fields.computeIfAbsent(name, one -> new java.util.ArrayList<>()).add(decoded(pair.substring(at + 1)));
        }
        Map<String, String[]> read = new LinkedHashMap<>();
        fields.forEach((name, values) -> read.put(name, values.toArray(String[]::new)));
        return read;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
