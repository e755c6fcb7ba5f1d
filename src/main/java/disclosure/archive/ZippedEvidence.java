package disclosure.archive;

import disclosure.handling.EvidenceBundles;
import disclosure.handling.EvidencePart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** {@link EvidenceBundles} as one ZIP file: the papers, an index to print and the same index for programs. */
@Component
class ZippedEvidence implements EvidenceBundles {

    private record Line(int number, EvidencePart part, String title, LocalDate date, String file, String sha256) {}

    private record Index(String reference, String organization, LocalDate exportedOn, List<Line> papers) {}

    private final PaperWords words;

    ZippedEvidence(PaperWords words) {
        this.words = words;
    }

    @Override
    public Written write(Bundle bundle) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Line> lines = new ArrayList<>();
        for (EvidencePart part : EvidencePart.values())
            for (Paper paper : bundle.papers())
                if (paper.part() == part) lines.add(put(files, paper, lines.size() + 1));
        files.put("index.html", page(bundle, lines));
        files.put(
                "index.json",
                PlainJson.bytes(
                        new Index(bundle.reference().value(), bundle.organization(), bundle.exportedOn(), lines)));
        byte[] zip = Zip.of("evidence-" + bundle.reference() + "/", files, bundle.exportedOn());
        return new Written(zip, Hashes.sha256(zip));
    }

    private static Line put(SortedMap<String, byte[]> files, Paper paper, int number) {
        String slug = paper.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String extension = paper.extension().matches("[a-z0-9]{1,5}") ? paper.extension() : "bin";
        String file = "papers/%03d-%s.%s".formatted(number, slug, extension);
        files.put(file, paper.content());
        return new Line(number, paper.part(), paper.title(), paper.date(), file, Hashes.sha256(paper.content()));
    }

    private byte[] page(Bundle bundle, List<Line> lines) {
        HtmlPage page = new HtmlPage(words.text("evidence.title", ""))
                .paragraph(words.text("evidence.case", "", bundle.reference().value()))
                .paragraph(words.text("evidence.from", "", bundle.organization(), bundle.exportedOn()));
        List<String> headings = List.of(words.text("evidence.columns", "").split("、", -1));
        for (EvidencePart part : EvidencePart.values()) {
            page.heading(part.ordinal() + 1 + ". " + words.label(part));
            List<List<String>> rows = lines.stream()
                    .filter(line -> line.part() == part)
                    .map(this::row)
                    .toList();
            // A chapter without papers is named, so that nobody has to guess whether it was forgotten.
            if (rows.isEmpty()) page.paragraph(words.text("evidence.none", ""));
            else page.table(headings, rows);
        }
        return page.bytes();
    }

    private List<String> row(Line line) {
        String link = "<a href=\"" + line.file() + "\">" + line.file() + "</a>";
        return List.of(
                String.valueOf(line.number()),
                HtmlPage.text(line.title()),
                words.cell(line.date()),
                link,
                HtmlPage.text(line.sha256()));
    }
}
