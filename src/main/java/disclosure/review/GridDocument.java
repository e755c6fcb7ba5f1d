package disclosure.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document in the grid of a draft: what the handler proposes for it and why (law.md §11.3). A file that goes out with
 * the reply is named by its hash, so that review and signature are bound to its bytes.
 *
 * @param marking secrecy marking or copy number on it, null for none
 * @param grounds why that attribute
 * @param fileId the file that would be released, null where nothing of it is
 */
public record GridDocument(
        String title,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String maker,
        @Nullable String marking,
        int pages,
        Attribute attribute,
        String grounds,
        @Nullable String fileId,
        @Nullable String fileSha256) {

    /** The same with the hash of its file, as that is on the case. */
    public GridDocument bound(String sha256) {
        return new GridDocument(title, number, dated, maker, marking, pages, attribute, grounds, fileId, sha256);
    }

    /**
     * SHA-256 over a draft and the grid beside it, every file by its own hash; in hexadecimal digits.
     *
     * @return the draft's own hash where the grid is empty
     */
    public static String hash(String draftSha256, List<GridDocument> grid) {
        if (grid.isEmpty()) return draftSha256;
        StringBuilder all = new StringBuilder(draftSha256);
        for (GridDocument document : grid) all.append(document.canonical());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Length first, so that no two different documents read the same. */
    private String canonical() {
        StringBuilder all = new StringBuilder();
        for (Object part : new Object[] {title, number, dated, maker, marking, pages, attribute, grounds, fileSha256}) {
            String words = part == null ? "" : part.toString();
            all.append(words.length()).append(':').append(words).append(';');
        }
        return all.toString();
    }
}
