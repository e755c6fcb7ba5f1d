package disclosure.archive;

import disclosure.casefile.VolumePart;
import disclosure.handling.Volumes.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 卷内目录: the papers of a volume in their order, for programs. */
final class ContentsList {

    static final String FILE = "contents.json";

    /** @param file below the folder of the list */
    private record Line(
            int number, int part, VolumePart category, String title, LocalDate date, String file, String sha256) {}

    private final List<Line> lines = new ArrayList<>();

    void add(Entry entry, String file) {
        lines.add(new Line(
                lines.size() + 1,
                entry.part().number(),
                entry.part(),
                entry.title(),
                entry.date(),
                file,
                Hashes.sha256(entry.content())));
    }

    byte[] json() {
        return PlainJson.bytes(lines);
    }

    /** The papers of a volume that was found sound, in its order. */
    static List<Entry> papers(Path data) throws IOException {
        List<Entry> papers = new ArrayList<>();
        for (Line line : PlainJson.read(Files.readAllBytes(data.resolve(FILE)), Line[].class)) {
            String extension = line.file().substring(line.file().lastIndexOf('.') + 1);
            byte[] content = Files.readAllBytes(data.resolve(line.file()));
            papers.add(new Entry(line.category(), line.title(), line.date(), extension, content));
        }
        return papers;
    }
}
