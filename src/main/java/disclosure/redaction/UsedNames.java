package disclosure.redaction;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The resources that a content stream calls by name. Pages often share one dictionary of resources; what a page does not
 * call may belong to a page that is withheld.
 *
 * @param layered whether some of the content belongs to a layer that may be hidden
 */
record UsedNames(Map<COSName, Set<COSName>> byKind, boolean layered) {

    private static final Map<String, COSName> KINDS = Map.of(
            "Tf", COSName.FONT,
            "Do", COSName.XOBJECT,
            "gs", COSName.EXT_G_STATE,
            "cs", COSName.COLORSPACE,
            "CS", COSName.COLORSPACE,
            "scn", COSName.PATTERN,
            "SCN", COSName.PATTERN,
            "sh", COSName.SHADING,
            "BDC", COSName.PROPERTIES,
            "DP", COSName.PROPERTIES);

    static UsedNames in(byte[] content) throws IOException {
        Map<COSName, Set<COSName>> used = new HashMap<>();
        boolean layered = false;
        PDFStreamParser parser = new PDFStreamParser(content);
        List<Object> tokens = parser.parse();
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Operator operator)) continue;
            COSName kind = KINDS.get(operator.getName());
            int operands = operandsBefore(tokens, i);
            for (int j = i - operands; kind != null && j < i; j++)
                if (tokens.get(j) instanceof COSName name) add(used, kind, name);
            if (COSName.PROPERTIES.equals(kind) && operands > 0 && COSName.OC.equals(tokens.get(i - operands)))
                layered = true;
            if (operator.getImageParameters() != null)
                add(used, COSName.COLORSPACE, operator.getImageParameters().getDictionaryObject(COSName.CS));
            if (operator.getImageParameters() != null)
                add(used, COSName.COLORSPACE, operator.getImageParameters().getDictionaryObject(COSName.COLORSPACE));
        }
        return new UsedNames(used, layered);
    }

    private static int operandsBefore(List<Object> tokens, int index) {
        int count = 0;
        while (index - count > 0 && !(tokens.get(index - count - 1) instanceof Operator)) count++;
        return count;
    }

    private static void add(Map<COSName, Set<COSName>> used, COSName kind, @Nullable COSBase name) {
        if (name instanceof COSName called)
            used.computeIfAbsent(kind, k -> new HashSet<>()).add(called);
    }

    boolean any() {
        return !byKind.isEmpty();
    }

    boolean calls(COSName kind, COSName name) {
        return byKind.getOrDefault(kind, Set.of()).contains(name);
    }
}
