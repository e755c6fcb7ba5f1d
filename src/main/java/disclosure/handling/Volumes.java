package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.VolumePart;
import disclosure.law.Labelled;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;

/** Seals the volume (卷) of a case as one file that can be checked without this system (law.md R-ARC-04). */
public interface Volumes {

    /**
     * One paper; its place in the volume follows from its part and its order, its file name from both.
     *
     * @param title for the list of contents
     * @param extension of the kind of file, as uploads have it
     */
    record Entry(VolumePart part, String title, LocalDate date, String extension, byte[] content) {}

    /**
     * A volume before it is sealed. What is on its cover names no applicant.
     *
     * @param number of the volume; the same for every version of it
     * @param version from 1
     * @param acts everything that was done, as JSON
     * @param clockLedger every calendar day of the count with its article, as JSON
     * @param reviews the opinions on the drafts, as JSON
     */
    record Volume(
            Reference reference,
            String number,
            int version,
            RetentionClass retention,
            String organization,
            LocalDate sealedOn,
            List<Entry> entries,
            byte[] acts,
            byte[] clockLedger,
            byte[] reviews) {
        public Volume {
            entries = List.copyOf(entries);
        }

        /** The same volume with those papers in it. */
        public Volume of(List<Entry> papers) {
            return new Volume(
                    reference, number, version, retention, organization, sealedOn, papers, acts, clockLedger, reviews);
        }
    }

    /** @param sha256 of the bytes, in hexadecimal digits */
    record Sealed(byte[] content, String sha256) {}

    /** The same volume always makes the same bytes. */
    Sealed seal(Volume volume);

    /**
     * Seals a later version: all papers of the version before as they were, then those that came in since. It names the
     * version before it.
     *
     * @param late only what came in since
     * @return refused if the version before is not sound
     */
    Ruling<Sealed> sealAgain(Volume late, byte[] before);

    /** Everything that is wrong with a sealed volume; whatever the bytes are, the answer is a list. */
    List<Finding> validate(byte[] sealed);

    /** The same, and that it is the very file that was sealed; lists of hashes can be written anew, a recorded act cannot. */
    List<Finding> validate(byte[] sealed, String sha256);

    /** The papers of a volume that was found sound, in its order. */
    List<Entry> papers(byte[] sealed);

    /** @param path where in the volume, empty where it is the whole */
    record Finding(Flaw flaw, String path) {}

    /** What can be wrong with a sealed volume. */
    enum Flaw implements Labelled {
        /** Not a ZIP file, or damaged as one. */
        NOT_READABLE,
        /** An entry points out of the volume. */
        PATH_OUTSIDE,
        /** More, or more in it, than a volume has. */
        TOO_LARGE,
        /** Not laid out as a bag. */
        NOT_A_BAG,
        MANIFEST_MISSING,
        FILE_MISSING,
        FILE_ALTERED,
        FILE_NOT_LISTED,
        /** Number and size of the papers are not what the cover says. */
        COUNT_DIFFERS,
        /** The file is not the one that was sealed, though it may be sound in itself. */
        SEAL_BROKEN
    }
}
