package disclosure.archive;

import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.VolumePart;
import disclosure.handling.Volumes.Entry;
import disclosure.handling.Volumes.Volume;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small volume of one case, and the tools of somebody who meddles with it. */
final class Sealed {

    static final LocalDate DAY = LocalDate.parse("2026-03-05");
    static final Reference CASE = Reference.of("RSJ", 2026, 42);
    static final String FOLDER = "YSQ-2026-0001-v1/";

    private Sealed() {}

    static Entry entry(VolumePart part, String title, String words) {
        return new Entry(part, title, DAY, "pdf", bytes(words));
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Handed in out of order, as papers come in. */
    static Volume volume(int version, Entry... later) {
        List<Entry> entries = new java.util.ArrayList<>(List.of(
                entry(VolumePart.REPLY, "答复书", "the reply"),
                entry(VolumePart.REQUEST, "张三的申请表", "the request"),
                entry(VolumePart.REQUEST, "身份证明", "the identity card")));
        entries.addAll(List.of(later));
        return new Volume(
                CASE,
                "YSQ-2026-0001",
                version,
                RetentionClass.YEARS_30,
                "某人社局\nContact-Name: 张三",
                DAY,
                entries,
                bytes("[1]"),
                bytes("[2]"),
                bytes("[3]"));
    }

    static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static String text(byte[] zip, String name) {
        return new String(unzipped(zip).get(name), StandardCharsets.UTF_8);
    }
}
