package disclosure.letter;

import static disclosure.letter.WordXml.attribute;
import static disclosure.letter.WordXml.child;
import static disclosure.letter.WordXml.flag;
import static disclosure.letter.WordXml.number;
import static disclosure.letter.WordXml.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Resolves what a paragraph or run looks like from its own properties, its styles and the document's defaults. */
final class WordStyles {

    private static final int MAX_DEPTH = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final @Nullable Element defaultBlock;
    private final @Nullable Element defaultText;
    private String standard = "";

    WordStyles(Element root) {
        defaultBlock = child(root, "docDefaults", "pPrDefault", "pPr");
        defaultText = child(root, "docDefaults", "rPrDefault", "rPr");
        for (Element style : WordXml.children(root, "style")) {
            String id = Objects.requireNonNullElse(attribute(style, "styleId"), "");
            styles.put(id, style);
            boolean paragraph = "paragraph".equals(attribute(style, "type"));
            String isDefault = attribute(style, "default");
            if (paragraph && isDefault != null && !isDefault.equals("0")) standard = id;
        }
    }

    /** The properties in force, the nearest first. */
    private List<Element> layers(
            @Nullable Element own, @Nullable String style, String kind, @Nullable Element defaults) {
        List<Element> layers = new ArrayList<>();
        if (own != null) layers.add(own);
        String id = style;
        for (int depth = 0; id != null && depth < MAX_DEPTH; depth++) {
            Element at = styles.get(id);
            Element properties = child(at, kind);
            if (properties != null) layers.add(properties);
            id = attribute(child(at, "basedOn"), "val");
        }
        if (defaults != null) layers.add(defaults);
        return layers;
    }

    private static <T> T first(List<Element> layers, Function<Element, @Nullable T> property, T otherwise) {
        for (Element layer : layers) {
            T value = property.apply(layer);
            if (value != null) return value;
        }
        return otherwise;
    }

    WordStyle.Text text(@Nullable Element paragraph, @Nullable Element run) {
        List<Element> layers = new ArrayList<>();
        if (run != null) layers.add(run);
        String character = attribute(child(run, "rStyle"), "val");
        if (character != null) layers.addAll(layers(null, character, "rPr", null));
        layers.addAll(layers(null, styleOf(paragraph), "rPr", defaultText));
        String color = first(layers, layer -> attribute(child(layer, "color"), "val"), "auto");
        String underline = first(layers, layer -> attribute(child(layer, "u"), "val"), "none");
        return new WordStyle.Text(
                first(layers, layer -> attribute(child(layer, "rFonts"), "eastAsia"), "宋体"),
                first(layers, layer -> number(child(layer, "sz"), "val"), 20.0) / 2,
                color(color),
                first(layers, layer -> flag(layer, "b"), false),
                !underline.equals("none"),
                first(layers, layer -> points(child(layer, "spacing"), "val"), 0.0));
    }

    private String styleOf(@Nullable Element paragraph) {
        return Objects.requireNonNullElse(attribute(child(paragraph, "pStyle"), "val"), standard);
    }

    WordStyle.Block block(@Nullable Element paragraph) {
        List<Element> layers = layers(paragraph, styleOf(paragraph), "pPr", defaultBlock);
        double size = text(paragraph, null).size();
        String rule = first(layers, layer -> attribute(child(layer, "spacing"), "lineRule"), "auto");
        double line = first(layers, layer -> number(child(layer, "spacing"), "line"), 240.0);
        return new WordStyle.Block(
                align(first(layers, layer -> attribute(child(layer, "jc"), "val"), "left")),
                indent(layers, "left", size),
                indent(layers, "right", size),
                indent(layers, "firstLine", size) - indent(layers, "hanging", size),
                first(layers, layer -> points(child(layer, "spacing"), "before"), 0.0),
                first(layers, layer -> points(child(layer, "spacing"), "after"), 0.0),
                rule.equals("auto") ? -line / 240 : line / 20,
                rule.equals("exact"),
                first(layers, layer -> flag(layer, "keepNext"), false),
                first(layers, layer -> flag(layer, "keepLines"), false),
                first(layers, layer -> flag(layer, "pageBreakBefore"), false),
                border(layers, "top"),
                border(layers, "bottom"));
    }

    /** In characters where it is given so, else as a length. */
    private static double indent(List<Element> layers, String side, double size) {
        return first(
                layers,
                layer -> {
                    Double characters = number(child(layer, "ind"), side + "Chars");
                    if (characters != null && characters != 0) return characters / 100 * size;
                    return points(child(layer, "ind"), side);
                },
                0.0);
    }

    private static WordStyle.@Nullable Border border(List<Element> layers, String side) {
        for (Element layer : layers) {
            Element border = child(layer, "pBdr", side);
            if (border == null) continue;
            String kind = Objects.requireNonNullElse(attribute(border, "val"), "nil");
            if (kind.equals("nil") || kind.equals("none")) return null;
            return new WordStyle.Border(
                    kind.startsWith("thickThin") || kind.startsWith("thinThick") ? kind : "single",
                    orElse(number(border, "sz"), 4) / 8,
                    orElse(number(border, "space"), 0),
                    color(Objects.requireNonNullElse(attribute(border, "color"), "auto")));
        }
        return null;
    }

    static double orElse(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    static int color(String hex) {
        return hex.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(hex, 16) : 0;
    }

    private static WordStyle.Align align(String jc) {
        return switch (jc) {
            case "center" -> WordStyle.Align.CENTER;
            case "right", "end" -> WordStyle.Align.RIGHT;
            case "both", "distribute" -> WordStyle.Align.BOTH;
            default -> WordStyle.Align.LEFT;
        };
    }
}
