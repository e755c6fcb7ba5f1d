package disclosure.review;

import java.time.LocalDate;
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
}
