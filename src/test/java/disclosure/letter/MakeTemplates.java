package disclosure.letter;

import disclosure.outcome.LetterKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the built-in templates from their text, {@code src/test/resources/letters/letters.txt}. Run it after changing the
 * text; a test compares what is checked in with what it makes.
 */
final class MakeTemplates {

    private static final Path TEXT = Path.of("src/test/resources/letters/letters.txt");
    private static final Path TEMPLATES = Path.of("src/main/resources/letters");
    private static final long SAME_MOMENT = 1_546_272_000_000L;

    private MakeTemplates() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(TEMPLATES);
        for (Map.Entry<LetterKind, byte[]> made : make().entrySet())
            Files.write(TEMPLATES.resolve(made.getKey().code() + ".docx"), made.getValue());
    }

    static Map<LetterKind, byte[]> make() throws IOException {
        Map<LetterKind, byte[]> made = new EnumMap<>(LetterKind.class);
        List<String> lines = new ArrayList<>();
        String head = "";
        List<String> all = new ArrayList<>(Files.readAllLines(TEXT));
        all.add("== end");
        for (String line : all) {
            if (line.startsWith("== ")) {
                if (!head.isEmpty())
                    made.put(LetterKind.read(head.substring(3, 7)).orElseThrow(), docx(head.substring(8), lines));
                head = line;
                lines.clear();
            } else if (!line.isBlank() && !line.startsWith("//")) {
                lines.add(line);
            }
        }
        return made;
    }

    private static byte[] docx(String head, List<String> lines) throws IOException {
        boolean letter = head.startsWith("letter");
        TemplateBody body = new TemplateBody(letter, head.substring(head.indexOf(' ') + 1));
        lines.forEach(body::line);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", OfficialXml.contentTypes(letter));
        parts.put("_rels/.rels", OfficialXml.packageRelations());
        parts.put("word/document.xml", OfficialXml.document(body.xml(), letter));
        parts.put("word/_rels/document.xml.rels", OfficialXml.documentRelations(letter));
        parts.put("word/styles.xml", OfficialXml.styles());
        parts.put("word/settings.xml", OfficialXml.settings());
        parts.put("word/footer1.xml", OfficialXml.pageFooter(false));
        parts.put("word/footer2.xml", OfficialXml.pageFooter(true));
        if (letter) parts.put("word/header1.xml", OfficialXml.markHeader());
        if (letter) parts.put("word/footer3.xml", OfficialXml.ruleFooter());
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(
                        java.time.LocalDateTime.ofEpochSecond(SAME_MOMENT / 1000, 0, java.time.ZoneOffset.UTC));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
