package disclosure.desk;

import disclosure.page.Words;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the names in a diagram, which are English, into the reader's words. */
@Component
class DiagramWords {

    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

    private final Words words;

    DiagramWords(Words words) {
        this.words = words;
    }

    String in(String xml) {
        return NAME.matcher(xml).replaceAll(found -> Matcher.quoteReplacement(named(found.group(), found.group(1))));
    }

    private String named(String asItIs, String name) {
        String plain = name.replaceAll("&#1[03];|\\s+", " ").strip();
        return Stream.of(
                        "task." + plain.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"), "diagram." + key(plain))
                .map(words::optional)
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> "name=\"" + escaped(text) + "\"")
                .orElse(asItIs);
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.|\\.$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
