package disclosure.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the placeholders of a template, paragraph by paragraph, and those that are cut off, crossed or not closed. */
final class Placeholders {

    record Placed(String name, LetterField.Shape shape) {}

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final String ITEM = "=#this";

    private final List<Placed> placed = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private @Nullable String open;

    List<Placed> placed() {
        return placed;
    }

    List<String> broken() {
        if (open == null) return broken;
        List<String> all = new ArrayList<>(broken);
        all.add("?" + open);
        return all;
    }

    void read(String paragraph) {
        Matcher tags = TAG.matcher(paragraph);
        StringBuilder rest = new StringBuilder();
        boolean alone = paragraph.strip().matches("\\{\\{[?/][^{}]*}}");
        while (tags.find()) {
            tag(tags.group(1), alone);
            tags.appendReplacement(rest, "");
        }
        tags.appendTail(rest);
        int cut = Math.max(rest.indexOf("{{"), rest.indexOf("}}"));
        if (cut >= 0) broken.add(rest.substring(cut, Math.min(rest.length(), cut + 20)));
    }

    /** A list begins and ends in paragraphs of its own; between them stands nothing but its entry. */
    private void tag(String tag, boolean alone) {
        if (tag.startsWith("?")) {
            if (open != null || !alone) broken.add(tag);
            open = tag.substring(1);
            placed.add(new Placed(open, LetterField.Shape.LIST));
        } else if (tag.startsWith("/")) {
            if (!alone || !tag.substring(1).equals(open)) broken.add(tag);
            open = null;
        } else if (tag.equals(ITEM)) {
            if (open == null) broken.add(tag);
        } else {
            if (open != null) broken.add(tag);
            boolean rows = LetterField.named(tag)
                    .filter(field -> field.shape() == LetterField.Shape.ROWS)
                    .isPresent();
            placed.add(new Placed(tag, rows ? LetterField.Shape.ROWS : LetterField.Shape.TEXT));
        }
    }
}
