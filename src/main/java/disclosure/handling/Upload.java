package disclosure.handling;

import disclosure.casefile.PaperUse;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent, before it is believed: its name may be a trick and its type a lie.
 *
 * @param fileName as sent
 * @param use what the sender says it is; null where nobody said so, and only the counter sees it until it is sorted
 */
public record Upload(
        String fileName, byte[] content, @Nullable PaperUse use) {

    public Upload(String fileName, byte[] content) {
        this(fileName, content, null);
    }

    /** Bytes of one file. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    public static final int MAX_FILES = 10;
    private static final int MAX_NAME = 120;

    private static final String ZIP = "504b0304";
    private static final String OLE = "d0cf11e0a1b11ae1";

    private record Type(String mediaType, List<String> beginnings) {}

    private static final Map<String, Type> TYPES = Map.ofEntries(
            Map.entry("pdf", new Type("application/pdf", List.of("255044462d"))),
            Map.entry("doc", new Type("application/msword", List.of(OLE))),
            Map.entry("xls", new Type("application/vnd.ms-excel", List.of(OLE))),
            Map.entry("ppt", new Type("application/vnd.ms-powerpoint", List.of(OLE))),
            Map.entry(
                    "docx",
                    new Type("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(ZIP))),
            Map.entry(
                    "xlsx",
                    new Type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of(ZIP))),
            Map.entry(
                    "pptx",
                    new Type(
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of(ZIP))),
            Map.entry("png", new Type("image/png", List.of("89504e470d0a1a0a"))),
            Map.entry("jpg", new Type("image/jpeg", List.of("ffd8ff"))),
            Map.entry("jpeg", new Type("image/jpeg", List.of("ffd8ff"))),
            Map.entry("gif", new Type("image/gif", List.of("474946383761", "474946383961"))),
            Map.entry("tif", new Type("image/tiff", List.of("49492a00", "4d4d002a"))),
            Map.entry("tiff", new Type("image/tiff", List.of("49492a00", "4d4d002a"))));

    /** The upload, if its name is only a name, its size is within bounds and its first bytes are what the name says. */
    public Ruling<Upload> check() {
        if (fileName.isBlank()) return refused(InputReason.NO_FILE_NAME);
        if (!isPlainName()) return refused(InputReason.FILE_NAME_UNUSABLE);
        if (content.length == 0) return refused(InputReason.FILE_EMPTY);
        if (content.length > MAX_BYTES) return refused(InputReason.FILE_TOO_LARGE);
        Type type = TYPES.get(extension());
        if (type == null) return refused(InputReason.FILE_TYPE_NOT_ALLOWED);
        String beginning = beginning();
        return type.beginnings().stream().anyMatch(beginning::startsWith)
                ? Ruling.granted(this)
                : refused(InputReason.FILE_CONTENT_DIFFERS);
    }

    static Ruling<List<Upload>> checkAll(List<Upload> uploads) {
        if (uploads.size() > MAX_FILES)
            return Ruling.refused(Article.internalRule(), InputReason.TOO_MANY_FILES, MAX_FILES);
        Ruling<List<Upload>> ruling = Ruling.granted(uploads);
        for (Upload upload : uploads)
            ruling = ruling.flatMap(all -> upload.check().map(checked -> all));
        return ruling;
    }

    String mediaType() {
        Type type = TYPES.get(extension());
        return type == null ? "application/octet-stream" : type.mediaType();
    }

    private boolean isPlainName() {
        return fileName.length() <= MAX_NAME
                && !fileName.startsWith(".")
                && fileName.codePoints().noneMatch(Upload::isTrick);
    }

    /** Path separators, control and format characters (among them those that turn the reading direction round). */
    private static boolean isTrick(int c) {
        int type = Character.getType(c);
        return "/\\:*?\"<>|".indexOf(c) >= 0
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    /** What an act calls a file: its number in the case and its kind, since a sender's own name may be anybody's name. */
    static String plainName(int number, String fileName) {
        return "%02d%s".formatted(number, fileName.substring(Math.max(0, fileName.lastIndexOf('.'))));
    }

    private String extension() {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private String beginning() {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(8, content.length); i++) hex.append("%02x".formatted(content[i]));
        return hex.toString();
    }

    private Ruling<Upload> refused(InputReason reason) {
        return Ruling.refused(Article.internalRule(), reason, MAX_BYTES / 1024 / 1024);
    }
}
