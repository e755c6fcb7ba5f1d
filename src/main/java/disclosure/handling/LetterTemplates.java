package disclosure.handling;

import disclosure.outcome.LetterKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the templates with which a bureau replaced those that ship; every version stays, because cases name it. */
public interface LetterTemplates {

    /** @param version from 1, without gaps for each kind */
    record Version(LetterKind kind, int version, String sha256, long bytes, String uploadedBy, Instant uploadedAt) {}

    /** Every version of every kind, by kind and version. */
    List<Version> all();

    /** Its number; empty while the template that ships is in use. */
    Optional<Integer> newest(LetterKind kind);

    Optional<byte[]> content(LetterKind kind, int version);

    /** Keeps it as the next version of its kind. */
    Version keep(LetterKind kind, byte[] docx, String by, Instant at);
}
