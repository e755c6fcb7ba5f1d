package disclosure.handling;

import disclosure.law.Article;
import disclosure.law.Ruling;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Redaction without a PDF library: a paper whose words tell what is wrong with it, and a copy that tells what it is. */
public final class InMemoryRedaction implements Redaction {

    @Override
    public Ruling<byte[]> withhold(byte[] pdf, List<Region> regions) {
        if (regions.isEmpty()) return Ruling.refused(Article.article(37), RedactionReason.NO_REGION);
        return inspect(pdf)
                .map(seen ->
                        ("%PDF-copy of " + new String(pdf, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Ruling<Inspection> inspect(byte[] pdf) {
        String words = new String(pdf, StandardCharsets.UTF_8);
        if (words.contains("locked")) return Ruling.refused(Article.article(37), RedactionReason.PDF_NEEDS_PASSWORD);
        if (words.contains("torn")) return Ruling.refused(Article.article(37), RedactionReason.PDF_MALFORMED);
        return Ruling.granted(new Inspection(1, true, false, false, false, false, false, false));
    }
}
