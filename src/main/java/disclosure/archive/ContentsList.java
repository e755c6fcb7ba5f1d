package disclosure.archive;

import disclosure.handling.Volumes.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 卷内目录: the papers of a volume in their order, for programs. */
final class ContentsList {

    private final List<Map<String, Object>> lines = new ArrayList<>();

    void add(Entry entry, String file) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", lines.size() + 1);
        line.put("part", entry.part().number());
        line.put("category", entry.part().name());
        line.put("title", entry.title());
        line.put("date", entry.date());
        line.put("file", "papers/" + file);
        line.put("sha256", Hashes.sha256(entry.content()));
        lines.add(line);
    }

    byte[] json() {
        return PlainJson.bytes(lines);
    }
}
