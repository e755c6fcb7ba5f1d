package disclosure.rest;

import disclosure.handling.FiledPapers;
import disclosure.outcome.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case.
 *
 * @param origin who put it on file, and what for
 * @param bytes its size
 * @param letter number of the standard letter, such as L-13; null for what is none
 */
record AttachmentView(
        String id,
        FiledPapers.Origin origin,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        @Nullable String letter,
        @Nullable String documentNumber) {

    static AttachmentView of(FiledPapers.Paper paper) {
        LetterKind kind = paper.letter();
        return new AttachmentView(
                paper.file().id(),
                paper.origin(),
                paper.file().fileName(),
                paper.file().mediaType(),
                paper.file().bytes(),
                paper.file().sha256(),
                kind == null ? null : kind.code(),
                paper.documentNumber());
    }
}
